import MersenneTwister
import Micrograd
import Testing

struct StepChangesTests {
  /// Everything on the tape, whether a handle names it or not.
  func all(_ tape: Tape) -> [String] {
    RandomProgram.picture(of: (0..<tape.count).map { tape[$0] }, on: tape)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func restoringTakesAStepBackExactly(_ seed: UInt64) {
    let tape = Tape(capacity: 4)
    var program = RandomProgram(seed: seed, tape: tape)
    program.act(times: 30)
    var steps: [StepChanges] = []
    var pictures: [[String]] = []
    for _ in 0..<5 {
      pictures.append(all(tape))
      tape.beginStep()
      program.act(times: 20)
      steps.append(tape.step)
    }
    while let step = steps.popLast(), let picture = pictures.popLast() {
      tape.restore(step)
      #expect(all(tape) == picture)
      #expect(tape.step.isEmpty)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func stepsAreTakenBackAfterACompaction(_ seed: UInt64) {
    let tape = Tape(capacity: 4)
    var program = RandomProgram(seed: seed, tape: tape)
    program.act(times: 30)
    var steps: [StepChanges] = []
    var handles: [[Value]] = []
    var pictures: [[String]] = []
    for round in 0..<4 {
      handles.append(program.handles)
      pictures.append(program.picture())
      tape.beginStep()
      program.act(times: 20)
      if round == 2 { compact(tape, &program, &handles, &steps) }
      program.act(times: 5)
      steps.append(tape.step)
    }
    while let step = steps.popLast(), let before = handles.popLast(), let picture = pictures.popLast() {
      tape.restore(step)
      #expect(RandomProgram.picture(of: before, on: tape) == picture)
    }
  }

  private func compact(
    _ tape: Tape, _ program: inout RandomProgram, _ handles: inout [[Value]], _ steps: inout [StepChanges]
  ) {
    let roots = program.handles + handles.joined() + steps.flatMap { $0.values }
    let remapping = tape.compact(keeping: roots)
    program.handles = program.handles.compactMap { remapping[$0] }
    handles = handles.map { $0.compactMap { remapping[$0] } }
    steps = steps.map { $0.remapped(by: remapping) }
  }
}
