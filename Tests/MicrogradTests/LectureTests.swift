import Micrograd
import Testing

/// The lecture's examples, and the repository's, with the numbers that CPython gives for them.
struct LectureTests {
  func close(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * max(1, abs(expected))
  }

  @Test func theExpressionL() {
    let (a, b, c, f) = (Value(2), Value(-3), Value(10), Value(-2))
    let e = a * b
    let d = e + c
    let l = d * f
    l.backward()
    #expect(l.data == -8)
    #expect([a, b, c, d, e, f, l].map { $0.grad } == [6, -4, -2, -2, -2, 4, 1])
  }

  @Test func backwardTwiceAddsToTheMiddleAsWell() {
    let (a, b, c, f) = (Value(2), Value(-3), Value(10), Value(-2))
    let e = a * b
    let d = e + c
    let l = d * f
    l.backward()
    l.backward()
    #expect([a, b, c, d, e, f, l].map { $0.grad } == [24, -16, -6, -4, -6, 8, 1])
  }

  @Test func theNeuron() {
    let (x1, x2, w1, w2) = (Value(2), Value(0), Value(-3), Value(1))
    let b = Value(6.8813735870195432)
    let n = x1 * w1 + x2 * w2 + b
    let o = n.tanh()
    o.backward()
    #expect(close(o.data, 0.7071067811865476))
    #expect(close(x1.grad, -1.5) && close(w1.grad, 1) && close(x2.grad, 0.5) && w2.grad == 0)
    #expect(close(b.grad, 0.4999999999999999))
  }

  @Test func tanhBrokenUp() {
    let (x1, x2, w1, w2) = (Value(2), Value(0), Value(-3), Value(1))
    let b = Value(6.8813735870195432)
    let n = x1 * w1 + x2 * w2 + b
    let e = (2 * n).exp()
    let o = (e - 1) / (e + 1)
    o.backward()
    #expect(close(o.data, 0.7071067811865477))
    #expect(close(e.grad, 0.04289321881345247))
    #expect(close(n.grad, 0.5) && close(x1.grad, -1.5) && close(w1.grad, 1) && close(x2.grad, 0.5))
    #expect(o.tape.topologicalOrder(of: [o]).count == 18)
  }

  @Test func aNodeUsedTwice() {
    let a = Value(3)
    (a + a).backward()
    #expect(a.grad == 2)

    let (c, b) = (Value(-2), Value(3))
    let d = c * b
    let e = c + b
    (d * e).backward()
    #expect([c, b, d, e].map { $0.grad } == [-3, -8, 1, -6])
  }

  @Test func theReadmeExample() {
    let (a, b) = (Value(-4), Value(2))
    var c = a + b
    var d = a * b + b.pow(3)
    c += c + 1
    c += 1 + c + (-a)
    d += d * 2 + (b + a).relu()
    d += 3 * d + (b - a).relu()
    let e = c - d
    let f = e.pow(2)
    var g = f / 2.0
    g += 10.0 / f
    g.backward()
    #expect(g.data == 24.70408163265306)
    #expect(close(a.grad, 138.83381924198252))
    #expect(close(b.grad, 645.5772594752186))
    #expect(close(e.grad, -6.941690962099126) && close(f.grad, 0.4958350687213661))
    #expect(g.tape.topologicalOrder(of: [g]).count == 39)
  }

  @Test func theSanityCheck() {
    let x = Value(-4)
    let z = 2 * x + 2 + x
    let q = z.relu() + z * x
    let h = (z * z).relu()
    let y = h + q + q * x
    y.backward()
    #expect(y.data == -20)
    #expect([x, z, q, h].map { $0.grad } == [46, -8, -3, 1])
  }
}
