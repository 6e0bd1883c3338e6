import Micrograd
import Testing

struct FreshnessTests {
  @Test func followsAGradientThroughItsLife() {
    let tape = Tape()
    let (a, b) = (Value(2, on: tape), Value(-3, on: tape))
    let c = a * b
    let graph = [a, b, c]
    #expect(tape.freshness(of: graph) == [.none, .none, .none])
    c.backward()
    #expect(tape.freshness(of: graph) == [.fresh, .fresh, .fresh])
    c.backward()
    #expect(tape.freshness(of: graph) == [.accumulated(times: 2), .accumulated(times: 2), .fresh])
    a.data = 2.5
    #expect(tape.freshness(of: graph) == [.stale, .stale, .stale])
    graph.zeroGrad()
    #expect(tape.freshness(of: graph) == [.none, .none, .none])
    b.grad = 4
    #expect(tape.freshness(of: graph) == [.none, .set, .none])
    a.data = 1
    #expect(tape.freshness(of: graph) == [.none, .set, .none])
    c.backward()
    #expect(tape.freshness(of: graph) == [.fresh, .accumulated(times: 2), .fresh])
  }

  @Test func makingValuesChangesNothing() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    b.backward()
    let other = Value(1, on: tape) + 1
    other.backward()
    let above = b * other
    #expect(tape.freshness(of: [a, b, other, above]) == [.fresh, .fresh, .fresh, .none])
  }

  @Test func onlyTheShownGraphCounts() {
    let tape = Tape()
    let (a, b) = (Value(2, on: tape), Value(3, on: tape))
    a.backward()
    b.data = 4
    #expect(tape.freshness(of: [a]) == [.fresh])
    #expect(tape.freshness(of: [a, b]) == [.stale, .none])
  }

  @Test func dataIsStaleAboveAnEdit() {
    let tape = Tape()
    let (a, b) = (Value(2, on: tape), Value(3, on: tape))
    let c = a * b
    let d = c + 1
    let beside = b * 2
    a.data = 5
    #expect(tape.staleData(of: [a, b, c, d, beside]) == [false, false, true, true, false])
    let again = a * b
    #expect(!again.isDataStale)
    #expect((again + d).isDataStale)
    c.data = 15
    #expect(!c.isDataStale)
    #expect(d.isDataStale)
  }
}
