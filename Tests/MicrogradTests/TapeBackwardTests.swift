import Micrograd
import Testing

struct TapeBackwardTests {
  @Test func leavesOtherGraphsAlone() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let other = a * 5
    let middle = a * 3
    let above = middle * 7
    other.backward()
    above.backward()
    #expect(a.grad == 5 + 21)
    middle.backward()
    #expect(a.grad == 5 + 21 + 3)
    #expect(other.grad == 1 && above.grad == 1 && middle.grad == 1)
  }

  @Test func setsTheRootAndAddsToTheRest() {
    let a = Value(2)
    let b = a * 3
    b.grad = 10
    a.grad = 4
    b.backward()
    #expect(b.grad == 1)
    #expect(a.grad == 7)
  }

  @Test func aLeafIsItsOwnDerivative() {
    let a = Value(2)
    a.backward()
    #expect(a.grad == 1)
  }

  @Test func zeroing() {
    let (a, b) = (Value(2), Value(3))
    let c = a * b
    let d = c + a
    d.backward()
    [a].zeroGrad()
    #expect(a.grad == 0 && b.grad == 2 && c.grad == 1)
    d.tape.zeroGradients(reachableFrom: [d])
    #expect([b, c, d].allSatisfy { $0.grad == 0 })
  }

  @Test func byHandItGivesTheSame() throws {
    let (a, b) = (Value(-2), Value(3))
    let d = a * b
    let e = a + b
    let f = d * e
    f.grad = 1
    for value in [f, e, d, b, a] { try value.passGradientOn() }
    #expect([a, b, d, e].map { $0.grad } == [-3, -8, 1, -6])
    #expect(f.tape.freshness(of: [a, b, d, e, f]) == [.fresh, .fresh, .fresh, .fresh, .set])
  }

  /// A class node graph dies here: it is freed recursively. The thread has a stack of 256 kB.
  @Test func aMillionInARow() {
    onSmallStack {
      let tape = Tape()
      let first = Value(1, on: tape)
      let last = tape.scope {
        var value = first
        for _ in 0..<500_000 { value = value + first }
        value.backward()
        return value.data
      }
      #expect(last == 500_001)
      #expect(first.grad == 500_001)
      #expect(tape.count == 1)
    }
  }
}
