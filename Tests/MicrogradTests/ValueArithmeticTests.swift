import Micrograd
import Testing

/// The nodes that each expression makes are those of PyPI's micrograd 0.1.0, in its order.
struct ValueArithmeticTests {
  /// The operations and leaves that a value was made from, written out.
  func shape(_ value: Value) -> String {
    if value.isLeaf { return value.isConstant ? "\(value.data)" : value.label }
    let parents = value.parents.map(shape).joined(separator: ", ")
    return "\(value.operation.symbol)(\(parents))"
  }

  @Test func operandsKeepOrderAndDuplicates() {
    let a = Value(-4, label: "a")
    let b = Value(2, label: "b")
    #expect(shape(a + b) == "+(a, b)")
    #expect(shape(b * a) == "*(b, a)")
    #expect(shape(a + a) == "+(a, a)")
    #expect((a + a).parents == [a, a])
  }

  @Test func otherOperatorsAreMadeOfThose() {
    let a = Value(-4, label: "a")
    let b = Value(2, label: "b")
    #expect(shape(-a) == "*(a, -1.0)")
    #expect(shape(a - b) == "+(a, *(b, -1.0))")
    #expect(shape(a / b) == "*(a, **-1(b))")
    #expect((a / b).data == -2)
    #expect((a - b).data == -6)
  }

  @Test func numbersBecomeConstants() {
    let a = Value(4, label: "a")
    #expect(shape(a + 1) == "+(a, 1.0)")
    #expect(shape(1 + a) == "+(a, 1.0)")
    #expect(shape(a * 3) == "*(a, 3.0)")
    #expect(shape(3 * a) == "*(a, 3.0)")
    #expect(shape(a - 1) == "+(a, -1.0)")
    #expect(shape(1 - a) == "+(*(a, -1.0), 1.0)")
    #expect(shape(a / 2) == "*(a, 0.5)")
    #expect(shape(10 / a) == "*(**-1(a), 10.0)")
    #expect((10 / a).data == 2.5)
  }

  @Test func assigningOperatorsMakeANewValue() {
    let a = Value(3, label: "a")
    var b = a
    b += a
    b += 1
    b *= a
    b *= 2
    b -= a
    b -= 1
    b /= a
    b /= 2
    #expect(a.data == 3)
    #expect(b.data == ((3.0 + 3 + 1) * 3 * 2 - 3 - 1) * (1.0 / 3) * 0.5)
  }

  @Test func constantsAreMadeBeforeTheOperation() {
    let tape = Tape()
    let a = Value(1, on: tape)
    let b = a + 1
    #expect(tape.count == 3)
    #expect(tape[1].isConstant)
    #expect(tape[2] == b)
  }
}
