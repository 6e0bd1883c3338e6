import PythonRuntime
import PythonSyntax

/// What the operators of the language mean for arrays and scalars.
enum Operators {
  /// `left op right` for an operand and any object; nil when the other side is to be asked.
  static func combine(
    _ operand: Operand, _ operation: BinaryOperator, _ other: Object, reflected: Bool, isScalar: Bool,
    _ interpreter: Interpreter
  ) throws -> Object? {
    if isScalar, operation == .matrixMultiply { return nil }
    // A text on the left has a way of its own with scalars, and with % always.
    if other.isText, reflected, (isScalar && operation == .add) || operation == .modulo { return nil }
    // A sequence times a scalar is a longer sequence, as with a plain number.
    if isScalar, operation == .multiply, other.isText || (other.isNest && !other.isRange) { return nil }
    guard Operand.isArrayLike(other) else {
      return try refuse(operand, operation, other, reflected: reflected, isScalar: isScalar)
    }
    let partner = try Operand(other, interpreter)
    let (left, right) = reflected ? (partner, operand) : (operand, partner)
    return try apply(operation, left, right, interpreter).object
  }

  /// `left op right` for two numbers, at least one of which came out of an array.
  static func combine(_ left: Scalar, _ operation: BinaryOperator, _ right: Scalar) throws -> Object? {
    if operation == .matrixMultiply { return nil }
    return .other(NumpyScalar(try function(operation).apply(to: left, right)))
  }

  private static func apply(
    _ operation: BinaryOperator, _ left: Operand, _ right: Operand, _ interpreter: Interpreter
  ) throws -> Operand {
    switch operation {
    case .power: try Arithmetic.raise(left, to: right, interpreter)
    case .matrixMultiply: try Products.matrixProduct(left, right, interpreter)
    default: try function(operation).apply(to: left, right, interpreter)
    }
  }

  private static func function(_ operation: BinaryOperator) -> BinaryFunction {
    switch operation {
    case .add: Arithmetic.add
    case .subtract: Arithmetic.subtract
    case .multiply: Arithmetic.multiply
    case .divide: Arithmetic.divide
    case .floorDivide: Arithmetic.floorDivide
    case .modulo: Arithmetic.remainder
    case .leftShift: Logic.leftShift
    case .rightShift: Logic.rightShift
    case .bitAnd: Logic.bitAnd
    case .bitOr: Logic.bitOr
    case .bitXor: Logic.bitXor
    case .power: Arithmetic.power
    case .matrixMultiply: preconditionFailure("a matrix product is no function of pairs of elements")
    }
  }

  private static func name(_ operation: BinaryOperator) -> String {
    operation == .matrixMultiply ? "matmul" : function(operation).name
  }

  /// The words for what is no number; nil for objects that may have operators of their own.
  private static func refuse(
    _ operand: Operand, _ operation: BinaryOperator, _ other: Object, reflected: Bool, isScalar: Bool
  ) throws -> Object? {
    switch other {
    case .string(let text):
      guard [.add, .subtract, .multiply, .matrixMultiply].contains(operation) else {
        throw function(operation).unsupported
      }
      let types = ["dtype('\(operand.type.name)')", "dtype('<U\(max(text.count, 1))')"]
      let shown = (reflected ? types.reversed() : types).joined(separator: ", ")
      throw PythonError.type(
        "ufunc '\(name(operation))' did not contain a loop with signature matching types (\(shown)) -> None")
    case .other:
      if isScalar { return nil }
      throw PythonError.type(
        "an array and '\(other.typeName)' make an array of objects, which is not in this subset",
        hint: "a loop or a comprehension over the array serves: [x * v for x in a]")
    default:
      let names = [operand.type.pythonName, other.typeName]
      let shown = (reflected ? names.reversed() : names).map { "'\($0)'" }.joined(separator: " and ")
      throw PythonError.type("unsupported operand type(s) for \(operation.rawValue): \(shown)")
    }
  }

  /// `left < right` and its like; what is no number equals none.
  static func compare(
    _ operand: Operand, _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? {
    guard let function = Comparisons.function(operation) else { return nil }
    if Operand.isArrayLike(other) {
      return try function.apply(to: operand, Operand(other, interpreter), interpreter).object
    }
    if operation == .equal || operation == .notEqual {
      let unequal = Elements(repeating: .bool(operation == .notEqual), count: operand.count)
      return Operand(unequal, shape: operand.shape).object
    }
    if case .other = other { return nil }
    if other.isText {
      throw PythonError.type(
        "ufunc '\(function.name)' did not contain a loop with signature matching types "
          + "(<class 'numpy.dtypes.\(operand.type.className)'>, <class 'numpy.dtypes.StrDType'>) -> None")
    }
    throw PythonError.type(
      "'\(operation.rawValue)' not supported between instances of '\(operand.type.pythonName)' and "
        + "'\(other.typeName)'")
  }

  /// `-x` and its like.
  static func unary(
    _ operation: UnaryOperator, _ operand: Operand, _ interpreter: Interpreter
  ) throws -> Object? {
    switch operation {
    case .negative: try Arithmetic.negative.apply(to: operand, interpreter).object
    case .positive: try Arithmetic.positive.apply(to: operand, interpreter).object
    case .invert: try Logic.invert.apply(to: operand, interpreter).object
    case .not: nil
    }
  }

  /// `array op= other`: the results go where the array's numbers lie.
  static func augment(
    _ array: NumpyArray, _ operation: BinaryOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? {
    if array.isReadOnly { throw PythonError.value("output array is read-only") }
    guard Operand.isArrayLike(other) else {
      if other.isNone { throw miscast(operation, "O", to: array) }
      return try refuse(array.operand, operation, other, reflected: false, isScalar: false)
    }
    let partner = try Operand(other, interpreter)
    if operation != .matrixMultiply {
      let loop = try function(operation).loop(for: max(array.elementType, partner.type))
      guard loop.output <= array.elementType else { throw miscast(operation, loop.output.name, to: array) }
      _ = try Shape.broadcast([array.shape, partner.shape, array.shape])
    }
    let result = try apply(operation, array.operand, partner, interpreter)
    guard result.shape == array.shape else {
      throw PythonError.value(
        "non-broadcastable output operand with shape \(Shape.text(array.shape)) doesn't match the broadcast "
          + "shape \(Shape.text(result.shape))")
    }
    guard result.type <= array.elementType else { throw miscast(operation, result.type.name, to: array) }
    try array.write(result, interpreter)
    return .other(array)
  }

  private static func miscast(
    _ operation: BinaryOperator, _ type: String, to array: NumpyArray
  ) -> PythonError {
    .type(
      "Cannot cast ufunc '\(name(operation))' output from dtype('\(type)') to "
        + "dtype('\(array.elementType.name)') with casting rule 'same_kind'",
      hint: "a = a \(operation.rawValue) … makes a new array of the wider kind")
  }
}

extension Object {
  var isRange: Bool {
    if case .other(let object) = self { object is RangeObject } else { false }
  }
}
