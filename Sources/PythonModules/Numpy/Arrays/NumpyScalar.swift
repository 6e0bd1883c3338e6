import PythonRuntime
import PythonSyntax

/// A number that was taken out of an array, with NumPy's class: `np.float64(2.5)`.
///
/// It prints as the plain number does, and shows itself with its class, as since NumPy 2.
final class NumpyScalar: OtherObject {
  let number: Scalar

  init(_ number: Scalar) {
    self.number = number
    super.init()
  }

  var operand: Operand { Operand(number) }

  override var type: TypeObject { .scalar(number.type) }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let text = try interpreter.repr(number.plain)
    return number.type == .bool ? "np.\(text)_" : "np.\(number.type.name)(\(text))"
  }

  override func str(_ interpreter: Interpreter) throws -> String { try interpreter.repr(number.plain) }

  override func format(_ specification: String, _ interpreter: Interpreter) throws -> String {
    try interpreter.formatted(number.plain, nil, specification)
  }

  override func truth(_ interpreter: Interpreter) throws -> Bool { number.bool }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    try compare(.equal, other, interpreter).map(interpreter.truth)
  }

  /// That of a number; nan has none.
  override var hasLastingHash: Bool { !number.double.isNaN }

  /// Whether the other is the same number: `1`, `1.0` and `np.int64(1)` are one key.
  override func isSameKey(as other: Object) -> Bool {
    if other.identity == ObjectIdentifier(self) { return true }
    guard let other = Scalar(other) else { return false }
    if case .float64(let value) = number, case .float64(let otherValue) = other { return value == otherValue }
    if number.type == .float64 || other.type == .float64 {
      guard let left = Int(exactly: number.double), let right = Int(exactly: other.double) else {
        return false
      }
      return left == right && number.int == other.int
    }
    return number.int == other.int
  }

  /// That of a truth value; other numbers are hashed as plain ones.
  override func hash(_ interpreter: Interpreter) throws -> Int? { number.int }

  override func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? {
    if let partner = Scalar(other), let function = Comparisons.function(operation) {
      return .other(NumpyScalar(try function.apply(to: number, partner)))
    }
    // What is neither number nor text says itself whether it equals one.
    if operation == .equal || operation == .notEqual, !Operand.isArrayLike(other), !other.isText {
      return nil
    }
    return try Operators.compare(operand, operation, other, interpreter)
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    guard let partner = Scalar(other) else {
      // Such as a Value, which says itself what comes of it.
      if case .other = other, !Operand.isArrayLike(other) { return nil }
      return try Operators.combine(
        operand, operation, other, reflected: reflected, isScalar: true, interpreter)
    }
    return try reflected
      ? Operators.combine(partner, operation, number) : Operators.combine(number, operation, partner)
  }

  override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Object? {
    // The most frequent ones by far: no array is made of them.
    if operation == .negative {
      switch number {
      case .float64(let value): return .other(NumpyScalar(.float64(-value)))
      case .int64(let value): return .other(NumpyScalar(.int64(0 &- value)))
      case .bool: break
      }
    }
    return try Operators.unary(operation, operand, interpreter)
  }

  override func absolute(_ interpreter: Interpreter) throws -> Object? {
    try Arithmetic.absolute.apply(to: operand, interpreter).object
  }

  override func rounded(digits: Int?, _ interpreter: Interpreter) throws -> Object? {
    if number.type == .bool { throw PythonError.type("type numpy.bool doesn't define __round__ method") }
    // Without digits Python makes an int of it, as of the plain number.
    guard let digits else { return nil }
    return try RoundingFunctions.round(operand, digits: digits, interpreter).object
  }

  /// A truth value of NumPy counts as no number where Python wants one, such as a place in a list.
  override var plainNumber: Object? { number.type == .bool ? nil : number.plain }

  override func convertibleNumber() throws -> Object? { number.plain }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "T", "real": .other(self)
    case "imag": Operand(Scalar.int64(0).cast(to: number.type)).object
    default: operand.attribute(name.text)
    }
  }

  /// Its attributes, and the methods of the plain number that NumPy has too.
  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let found = storedAttribute(name) { return found }
    let isPlainMethod = ["is_integer", "bit_count", "as_integer_ratio", "hex"].contains(
      name.text)
    return isPlainMethod ? try interpreter.attribute(number.plain, name) : nil
  }

  override var attributeNames: [String] { Operand.attributeNames + ["imag", "real"] }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    // Only what adds axes, or none, can stand between the brackets.
    let parts = if case .tuple(let tuple) = index { Array(tuple.items) } else { [index] }
    guard parts.allSatisfy({ $0.isNone || $0.isEllipsis }) else {
      throw PythonError.index("invalid index to scalar variable.")
    }
    return try NumpyArray(operand).item(at: index, interpreter)
  }
}
