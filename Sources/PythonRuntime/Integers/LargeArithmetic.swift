import PythonSyntax

/// The arithmetic of `int` where an operand or the result may need more than 64 bits.
///
/// The size of a result is known before any work is done for it: beyond `Limits.bits` there is a MemoryError.
enum LargeArithmetic {
  static func apply(_ operation: BinaryOperator, _ left: BigInt, _ right: BigInt) throws -> Object {
    switch operation {
    case .add: try .whole(left + right)
    case .subtract: try .whole(left - right)
    case .multiply: try .whole(product(left, right))
    case .divide: .float(try divide(left, right))
    case .floorDivide: try .whole(floorDivide(left, right))
    case .modulo: try .whole(modulo(left, right))
    case .power: try power(left, right)
    case .leftShift: try .whole(shiftLeft(left, right))
    case .rightShift: try .whole(shiftRight(left, right))
    case .bitAnd: try .whole(left & right)
    case .bitOr: try .whole(left | right)
    case .bitXor: try .whole(left ^ right)
    default: throw PythonError.type("unsupported operand type(s) for \(operation.rawValue): 'int' and 'int'")
    }
  }

  static func product(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    try Limits.check(bits: left.bitWidth + right.bitWidth - 1)
    return left * right
  }

  private static func power(_ base: BigInt, _ exponent: BigInt) throws -> Object {
    if exponent.isNegative {
      return .float(try FloatArithmetic.power(base.double(), exponent.double()))
    }
    if exponent.isZero { return .int(1) }
    if base.magnitude <= 1 { return try .whole(exponent.isEven ? base * base : base) }
    guard let count = Int(exactly: exponent) else { throw Limits.tooManyBits }
    return try .whole(power(base, count))
  }

  /// A power that is an `int`.
  ///
  /// - Precondition: `count` is not negative.
  static func power(_ base: BigInt, _ count: Int) throws -> BigInt {
    try Limits.check(bits: base.bitWidth - 1, times: count)
    return base.power(count)
  }

  static func shiftLeft(_ value: BigInt, _ count: BigInt) throws -> BigInt {
    if count.isNegative { throw PythonError.value("negative shift count") }
    if value.isZero { return value }
    // CPython counts digits of 30 bits, and gives up beyond the bytes that an index can count.
    if count >= BigInt(30) << 61 { throw PythonError.overflow("too many digits in integer") }
    guard let places = Int(exactly: count) else { throw PythonError.tooLarge("the integer") }
    try Limits.check(bits: value.bitWidth, times: 1, plus: places)
    return value << places
  }

  /// Rounds down, a negative number too.
  static func shiftRight(_ value: BigInt, _ count: BigInt) throws -> BigInt {
    if count.isNegative { throw PythonError.value("negative shift count") }
    return value >> Int(clamping: count)
  }
}
