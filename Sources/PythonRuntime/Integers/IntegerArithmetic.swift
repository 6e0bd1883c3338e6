import PythonSyntax

/// The arithmetic of `int` within 64 bits; what goes beyond is done anew by `LargeArithmetic`.
enum IntegerArithmetic {
  @inline(__always)
  static func apply(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Object {
    let (result, overflows): (Int, Bool)
    switch operation {
    case .add: (result, overflows) = left.addingReportingOverflow(right)
    case .subtract: (result, overflows) = left.subtractingReportingOverflow(right)
    case .multiply: (result, overflows) = left.multipliedReportingOverflow(by: right)
    default: return try applyOther(operation, left, right)
    }
    return overflows ? try applyLarge(operation, left, right) : .int(result)
  }

  @inline(never)
  private static func applyLarge(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Object {
    try LargeArithmetic.apply(operation, BigInt(left), BigInt(right))
  }

  @inline(never)
  private static func applyOther(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Object {
    switch operation {
    case .divide: .float(try divide(left, right))
    case .floorDivide where !(left == .min && right == -1): .int(try floorDivide(left, right))
    case .modulo: .int(try modulo(left, right))
    case .power: try power(left, right)
    case .leftShift: try shiftLeft(left, right)
    case .rightShift: .int(try shiftRight(left, right))
    case .bitAnd: .int(left & right)
    case .bitOr: .int(left | right)
    case .bitXor: .int(left ^ right)
    default: try applyLarge(operation, left, right)
    }
  }

  static func apply(_ operation: UnaryOperator, _ value: Int) throws -> Object {
    switch operation {
    case .negative: try apply(.subtract, 0, value)
    case .positive: .int(value)
    case .invert: .int(~value)
    case .not: .bool(value == 0)
    }
  }

  /// The quotient, rounded once: both operands may have more bits than a `float`.
  static func divide(_ left: Int, _ right: Int) throws -> Double {
    if right == 0 { throw PythonError.zeroDivision("division by zero") }
    let exact = 1 << 53
    if left.magnitude <= exact, right.magnitude <= exact { return Double(left) / Double(right) }
    return dividedExactly(left, right)
  }

  /// Divides with 63 more bits than the divisor has; the last bit says whether anything was left over, so that the one rounding to a
  /// `float` is right.
  private static func dividedExactly(_ left: Int, _ right: Int) -> Double {
    let shift =
      63 + right.magnitude.bitWidth - right.magnitude.leadingZeroBitCount
      - (left.magnitude.bitWidth - left.magnitude.leadingZeroBitCount)
    let numerator = UInt128(left.magnitude) << UInt128(max(shift, 0))
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: UInt128(right.magnitude))
    let sticky = quotient | (remainder == 0 ? 0 : 1)
    let magnitude = Double(sign: .plus, exponent: -max(shift, 0), significand: Double(sticky))
    return (left < 0) == (right < 0) ? magnitude : -magnitude
  }

  /// - Precondition: The quotient fits: it is not that of the least `int` by -1.
  static func floorDivide(_ left: Int, _ right: Int) throws -> Int {
    if right == 0 { throw PythonError.zeroDivision("integer division or modulo by zero") }
    let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    return remainder != 0 && (remainder < 0) != (right < 0) ? quotient - 1 : quotient
  }

  static func modulo(_ left: Int, _ right: Int) throws -> Int {
    if right == 0 { throw PythonError.zeroDivision("integer modulo by zero") }
    if right == -1 { return 0 }
    let remainder = left % right
    return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder
  }

  private static func power(_ base: Int, _ exponent: Int) throws -> Object {
    guard 0..<64 ~= exponent else { return try applyLarge(.power, base, exponent) }
    var result = 1
    for _ in 0..<exponent {
      let (product, overflows) = result.multipliedReportingOverflow(by: base)
      if overflows { return try applyLarge(.power, base, exponent) }
      result = product
    }
    return .int(result)
  }

  private static func shiftLeft(_ value: Int, _ count: Int) throws -> Object {
    guard 0..<64 ~= count, (value << count) >> count == value else {
      return try applyLarge(.leftShift, value, count)
    }
    return .int(value << count)
  }

  private static func shiftRight(_ value: Int, _ count: Int) throws -> Int {
    if count < 0 { throw PythonError.value("negative shift count") }
    return value >> count
  }
}
