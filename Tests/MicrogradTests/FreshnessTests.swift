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
    #expect(tape.freshness(of: graph) == [.stale(times: 2), .stale(times: 2), .stale(times: 1)])
    graph.zeroGrad()
    #expect(tape.freshness(of: graph) == [.none, .none, .none])
    b.grad = 4
    #expect(tape.freshness(of: graph) == [.none, .set, .none])
    a.data = 1
    #expect(tape.freshness(of: graph) == [.none, .set, .none])
    c.backward()
    #expect(tape.freshness(of: graph) == [.fresh, .accumulated(times: 2), .fresh])
  }

  @Test func aSumOverAChangeIsStale() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    b.backward()
    a.data = 4
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.stale(times: 2), .fresh])
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.stale(times: 3), .fresh])
    a.zeroGrad()
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.fresh, .fresh])
  }

  @Test func aChangeElsewhereMixesNothing() {
    let tape = Tape()
    let (a, other) = (Value(2, on: tape), Value(1, on: tape))
    let b = a * 3
    b.backward()
    other.data = 4
    b.backward()
    #expect(tape.freshness(of: [a, b]) == [.accumulated(times: 2), .fresh])
  }

  @Test func aPassIsFollowedUpToItsBeginning() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    let c = b + a
    #expect(a.lastPassRoot == nil)
    b.backward()
    #expect(a.lastPassRoot == b && c.lastPassRoot == nil)
    c.backward()
    #expect(a.lastPassRoot == c && b.lastPassRoot == c)
    a.grad = 4
    #expect(a.lastPassRoot == nil)
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
    #expect(tape.freshness(of: [a, b]) == [.stale(times: 1), .none])
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
