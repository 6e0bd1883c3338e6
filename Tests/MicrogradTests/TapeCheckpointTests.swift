import Testing

@testable import Micrograd

struct TapeCheckpointTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func comesBackOverStepsAndCompactions(_ seed: UInt64) {
    let tape = Tape(capacity: 4)
    var program = RandomProgram(seed: seed, tape: tape)
    program.act(times: 30)
    var handles: [[Value]] = []
    var pictures: [[String]] = []
    var checkpoints: [Tape.Checkpoint] = []
    for round in 0..<4 {
      handles.append(program.handles)
      pictures.append(program.picture())
      checkpoints.append(tape.checkpoint())
      for step in 0..<4 {
        tape.beginStep()
        program.act(times: 8)
        if round == step { compact(tape, &program, &handles) }
        if round + step == 4 { tape.state.pointee.windClockBack() }
      }
    }
    for place in [3, 3, 1, 0, 0] {
      tape.restore(checkpoints[place])
      #expect(RandomProgram.picture(of: handles[place], on: tape) == pictures[place])
      #expect(tape.step.isEmpty)
      program.handles = handles[place]
      program.act(times: 10)
    }
  }

  private func compact(_ tape: Tape, _ program: inout RandomProgram, _ handles: inout [[Value]]) {
    let remapping = tape.compact(keeping: program.handles + handles.joined())
    program.handles = program.handles.compactMap { remapping[$0] }
    handles = handles.map { $0.compactMap { remapping[$0] } }
  }

  /// When data was last changed goes back too: a second pass over what is as it was at the first mixes nothing.
  @Test(arguments: [true, false]) func whenDataWasLastChangedGoesBack(_ isTakenBack: Bool) {
    let tape = Tape()
    let a = Value(1, on: tape)
    a.data = 5
    let end = a * 3
    end.backward()
    let moment = tape.checkpoint()
    a.data = 6
    if isTakenBack { tape.takeBack(moment) } else { tape.restore(moment) }
    end.backward()
    #expect(tape.freshness(of: [a, end]) == [.accumulated(times: 2), .fresh])
    guard isTakenBack else { return }
    let second = tape.checkpoint()
    a.data = 7
    tape.takeBack(second)
    tape.putForward()
    end.backward()
    #expect(tape.freshness(of: [a]) == [.stale(times: 3)])
  }

  @Test func aForgottenCheckpointGivesWhatItKeptToTheOneBefore() {
    let tape = Tape()
    let a = Value(1, label: "one", on: tape)
    let first = tape.checkpoint()
    let second = tape.checkpoint()
    a.data = 2
    a.label = "two"
    tape.beginStep()
    tape.forget(second)
    a.data = 3
    tape.restore(first)
    #expect(a.data == 1 && a.label == "one")
    a.data = 4
    tape.restore(first)
    #expect(a.data == 1)
    tape.forget(first)
    #expect(tape.state.pointee.checkpoints.isEmpty)
  }

  @Test func valuesMadeSinceStayUntilNobodyHoldsThem() {
    let tape = Tape()
    let a = Value(1, on: tape)
    let checkpoint = tape.checkpoint()
    let b = a + 1
    tape.restore(checkpoint)
    #expect(b.data == 2 && tape.step.isEmpty)
    _ = tape.compact(keeping: [a])
    #expect(tape.count == 1)
  }

  @Test func aScopeInsideACheckpointTakesItsValuesAlong() {
    let tape = Tape()
    let a = Value(1, on: tape)
    var checkpoint: Tape.Checkpoint?
    tape.scope {
      let b = Value(2, on: tape)
      checkpoint = tape.checkpoint()
      a.data = 5
      b.data = 6
      tape.beginStep()
    }
    if let checkpoint { tape.restore(checkpoint) }
    #expect(a.data == 1 && tape.count == 1)
  }
}
