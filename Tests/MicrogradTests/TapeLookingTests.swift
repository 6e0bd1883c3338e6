import Testing

@testable import Micrograd

struct TapeLookingTests {
  @Test func theSizeCountsSharedValuesOnce() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let unrelated = Value(5, on: tape) * 2
    let b = a + a
    let c = b * a
    #expect(tape.size(of: c) == (values: 3, operations: 2))
    #expect(tape.size(of: a) == (values: 1, operations: 0))
    #expect(unrelated.data == 10)
  }

  @Test func theOrderStopsAtItsLimit() {
    let tape = Tape()
    var x = Value(1, on: tape)
    for _ in 0..<10 { x = x + x }
    #expect(tape.topologicalOrder(of: [x], atMost: 10) == nil)
    #expect(tape.topologicalOrder(of: [x], atMost: 11)?.count == 11)
  }

  @Test func theNewestResultThatNothingUses() {
    let tape = Tape()
    let a = Value(1, on: tape)
    let b = a + 1
    let mark = tape.count
    #expect(tape.newestUnused(since: mark, and: []) == nil)
    #expect(tape.newestUnused(since: mark, and: [a]) == b)
    let c = b * 2
    let leaf = Value(3, on: tape)
    #expect(tape.newestUnused(since: mark, and: []) == c)
    #expect(tape.newestUnused(since: tape.count, and: [leaf]) == leaf)
    #expect(tape.newestUnused(since: tape.count, and: [b]) == c)
  }
}
