import Micrograd
import Testing

struct ValueTests {
  @Test func holdsANumberAndNoGradient() {
    let a = Value(2)
    #expect(a.data == 2)
    #expect(a.grad == 0)
    #expect(a.label == "")
    #expect(a.isLeaf)
    #expect(!a.isConstant)
    #expect(a.description == "Value(data=2.0, grad=0.0)")
  }

  @Test func takesALabel() {
    let tape = Tape()
    let a = Value(2, label: "a", on: tape)
    #expect(a.label == "a")
    a.label = "b"
    #expect(a.label == "b")
    a.label = ""
    #expect(a.label == "")
    #expect(a.tape === tape)
  }

  @Test func isEqualToItselfAlone() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = Value(2, on: tape)
    let copy = a
    #expect(a == copy)
    #expect(a != b)
    #expect(Set([a, b, copy]).count == 2)
    let other = Tape()
    #expect(Value(2, on: other) != a)
  }

  @Test func changingDataLeavesWhatWasMadeFromIt() {
    let a = Value(2)
    let b = a * 3
    a.data = 5
    #expect(a.data == 5)
    #expect(b.data == 6)
    b.backward()
    #expect(a.grad == 3)
  }
}
