import Micrograd
import Testing

struct TapeCompactionTests {
  @Test func keepsWhatTheRootsWereMadeFrom() {
    let tape = Tape()
    let junk = Value(0, on: tape)
    let a = Value(2, label: "a", on: tape)
    let b = a.pow(5)
    let c = a.pow(3)
    _ = b + junk
    c.backward()
    let remapping = tape.compact(keeping: [c])
    #expect(tape.count == 2)
    #expect(remapping[junk] == nil)
    #expect(remapping[b] == nil)
    #expect(remapping[a] == tape[0])
    #expect(remapping[c] == tape[1])
    #expect(remapping[0] == nil)
    #expect(remapping[3] == 1)
    #expect(remapping.count(below: 3) == 1)
    #expect(tape[0].label == "a")
    #expect(tape[1].operation.symbol == "**3")
    #expect(tape[0].grad == 12)
    #expect(tape[1].parents == [tape[0]])
  }

  @Test func newValuesAfterwardsAreClean() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    b.label = "b"
    b.backward()
    _ = tape.compact(keeping: [a])
    let fresh = Value(5, on: tape)
    #expect(fresh.grad == 0)
    #expect(fresh.label == "")
    #expect(tape.count == 2)
  }

  @Test func keepsWhatTheStepHasSaved() {
    let tape = Tape()
    _ = Value(0, on: tape)
    let a = Value(2, on: tape)
    let b = tape.custom(data: 1, parents: [a], name: "b") { out in out.parents[0].grad += 3 }
    _ = Value(0, on: tape)
    tape.beginStep()
    let c = b + 1
    tape.setRule(of: b) { out in out.parents[0].grad += 100 }
    a.data = 5
    let remapping = tape.compact(keeping: [c])
    #expect(tape.count == 4)
    #expect(tape.step.made == 2..<4)
    #expect(tape.step.changed.map { $0.value } == [tape[1], tape[0]])
    tape.restore(tape.step)
    #expect(remapping[a]?.data == 2)
    tape[1].backward()
    #expect(tape[0].grad == 3)
  }

  @Test func keepsSavedValuesThatNothingElseNames() {
    let tape = Tape()
    _ = Value(0, on: tape)
    let a = Value(2, on: tape)
    tape.beginStep()
    a.data = 5
    _ = tape.compact(keeping: [])
    #expect(tape.count == 1)
    tape.restore(tape.step)
    #expect(tape[0].data == 2)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func nothingThatIsHeldNotices(_ seed: UInt64) {
    let tape = Tape(capacity: 4)
    let twin = Tape(capacity: 4)
    var program = RandomProgram(seed: seed, tape: tape)
    var undisturbed = RandomProgram(seed: seed, tape: twin)
    for _ in 0..<6 {
      program.act(times: 25)
      undisturbed.act(times: 25)
      let remapping = tape.compact(keeping: program.handles)
      program.handles = program.handles.compactMap { remapping[$0] }
      #expect(program.picture() == undisturbed.picture())
      #expect(tape.count == tape.topologicalOrder(of: program.handles).count)
    }
  }

  @Test func aLoopThatDropsItsGraphsStaysFlat() {
    let tape = Tape()
    var a = Value(0.5, on: tape)
    var highest = 0
    for _ in 0..<100_000 {
      ((a * 2 + 1).tanh() * a).backward()
      highest = max(highest, tape.count)
      if tape.count > 1000 { a = tape.compact(keeping: [a])[a] ?? a }
    }
    #expect(highest < 1100)
    #expect(tape.freshness(of: [a]) == [.accumulated(times: 100_000)])
  }
}
