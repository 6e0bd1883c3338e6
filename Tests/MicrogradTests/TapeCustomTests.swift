import Micrograd
import Testing

struct TapeCustomTests {
  struct Failure: Error {}

  @Test func aRuleAddsToItsParents() {
    let tape = Tape()
    let (a, b, c) = (Value(2, on: tape), Value(3, on: tape), Value(4, on: tape))
    let product = tape.custom(data: 24, parents: [a, b, c, a], name: "prod") { out in
      a.grad += b.data * c.data * out.grad
      b.grad += a.data * c.data * out.grad
      c.grad += a.data * b.data * out.grad
    }
    #expect(product.operation == .custom("prod"))
    #expect(product.operation.symbol == "prod")
    #expect(product.parents == [a, b, c, a])
    #expect(product.localDerivatives == nil)
    (product * 2).backward()
    #expect([a, b, c, product].map { $0.grad } == [24, 16, 12, 2])
    #expect(tape.freshness(of: [a, b, c, product]) == [.fresh, .fresh, .fresh, .fresh])
  }

  @Test func whatItReachesGoesOn() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = a * 3
    let cube = tape.custom(data: 216, parents: [b], name: "cube")
    tape.setRule(of: cube) { out in b.grad += 3 * b.data * b.data * out.grad }
    cube.backward()
    #expect(a.grad == 3 * 36 * 3)
  }

  @Test func aRuleMayMakeValues() {
    let tape = Tape(capacity: 4)
    let a = Value(2, on: tape)
    let b = a * 3
    let double = tape.custom(data: 12, parents: [b], name: "double") { out in
      for _ in 0..<1000 { _ = Value(1, on: tape) }
      b.grad += (Value(2, on: tape) * out.grad).data
    }
    double.backward()
    #expect(a.grad == 6)
  }

  @Test func withoutARuleNothingIsPassedOn() {
    let tape = Tape()
    let a = Value(2, on: tape)
    tape.custom(data: 1, parents: [a], name: "").backward()
    #expect(a.grad == 0)
  }

  @Test func writingToAStrangerDoesNotSendItOn() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let stranger = a * 5
    let b = Value(1, on: tape)
    let c = tape.custom(data: 1, parents: [b], name: "c") { _ in stranger.grad = 7 }
    (c + a).backward()
    #expect(stranger.grad == 7)
    #expect(stranger.gradientStatus == .set)
    #expect(a.grad == 1)
  }

  @Test func anErrorOfARuleComesOut() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let bad = tape.custom(data: 1, parents: [a], name: "bad") { _ in throw Failure() }
    #expect(throws: Failure.self) { try tape.backward(from: bad) }
    #expect(!tape.isSweeping)
    (a * 3).backward()
    #expect(a.grad == 3)
  }

  @Test func aPassInsideAPassIsRefused() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let nested = tape.custom(data: 1, parents: [a], name: "nested") { _ in try tape.backward(from: a) }
    #expect(throws: NestedPass.self) { try tape.backward(from: nested) }
  }
}
