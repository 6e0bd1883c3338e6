// A number beside a value becomes a node, as in micrograd, and so do the steps that micrograd takes:
// -a is a * -1, a - b is a + (-b), a / b is a * b**-1, 1 - a is (-a) + 1 and 1 / a is a**-1 * 1.
// Swift's -a ** 2 would mean (-a) ** 2, unlike everywhere else, so there is no operator for powers.

extension Value {
  /// The node of an operation on two values of the same tape.
  @inlinable @inline(__always)
  static func made(_ operation: OperationCode, _ first: Value, _ second: Value) -> Value {
    precondition(first.state == second.state, "both operands are on the same tape")
    let (one, other) = (first.place, second.place)
    let nodes = first.state.pointee.nodes
    let data = LocalRule.value(operation, nodes[one].data, nodes[other].data)
    let node = Node(data: data, operation: operation, first: first.number, second: second.number)
    return Value(state: first.state, index: first.state.pointee.append(node))
  }

  /// The node of a number that an operation on this value wraps.
  @inlinable @inline(__always)
  func constant(_ number: Double) -> Value { Value(leaf: number, .constant, state) }

  /// The sum of two values.
  @inlinable
  public static func + (first: Value, second: Value) -> Value { made(.add, first, second) }

  /// The product of two values.
  @inlinable
  public static func * (first: Value, second: Value) -> Value { made(.multiply, first, second) }

  /// The value times -1.
  @inlinable
  public static prefix func - (value: Value) -> Value { value * -1 }

  /// The first value plus the negated second.
  @inlinable
  public static func - (first: Value, second: Value) -> Value { first + -second }

  /// The first value times the second to the power of -1.
  @inlinable
  public static func / (first: Value, second: Value) -> Value { first * second.pow(-1) }
}

extension Value {
  /// The sum with a number.
  @inlinable
  public static func + (value: Value, number: Double) -> Value { value + value.constant(number) }

  /// The sum with a number, which becomes the second operand.
  @inlinable
  public static func + (number: Double, value: Value) -> Value { value + number }

  /// The product with a number.
  @inlinable
  public static func * (value: Value, number: Double) -> Value { value * value.constant(number) }

  /// The product with a number, which becomes the second operand.
  @inlinable
  public static func * (number: Double, value: Value) -> Value { value * number }

  /// The value plus the negated number.
  @inlinable
  public static func - (value: Value, number: Double) -> Value { value + -number }

  /// The negated value plus the number.
  @inlinable
  public static func - (number: Double, value: Value) -> Value { -value + number }

  /// The value times the number's reciprocal.
  @inlinable
  public static func / (value: Value, number: Double) -> Value { value * LocalRule.raised(number, -1) }

  /// The value to the power of -1, times the number.
  @inlinable
  public static func / (number: Double, value: Value) -> Value { value.pow(-1) * number }
}

extension Value {
  /// Makes the name stand for the sum.
  @inlinable
  public static func += (value: inout Value, other: Value) { value = value + other }

  /// Makes the name stand for the sum.
  @inlinable
  public static func += (value: inout Value, number: Double) { value = value + number }

  /// Makes the name stand for the difference.
  @inlinable
  public static func -= (value: inout Value, other: Value) { value = value - other }

  /// Makes the name stand for the difference.
  @inlinable
  public static func -= (value: inout Value, number: Double) { value = value - number }

  /// Makes the name stand for the product.
  @inlinable
  public static func *= (value: inout Value, other: Value) { value = value * other }

  /// Makes the name stand for the product.
  @inlinable
  public static func *= (value: inout Value, number: Double) { value = value * number }

  /// Makes the name stand for the quotient.
  @inlinable
  public static func /= (value: inout Value, other: Value) { value = value / other }

  /// Makes the name stand for the quotient.
  @inlinable
  public static func /= (value: inout Value, number: Double) { value = value / number }
}
