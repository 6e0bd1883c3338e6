import PythonSyntax

/// The arithmetic of `int` within 64 bits; what goes beyond raises OverflowError and is never wrapped.
enum IntegerArithmetic {
  @inline(__always)
  static func apply(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Object {
    switch operation {
    case .add: .int(try checked(left.addingReportingOverflow(right)))
    case .subtract: .int(try checked(left.subtractingReportingOverflow(right)))
    case .multiply: .int(try checked(left.multipliedReportingOverflow(by: right)))
    default: try applyOther(operation, left, right)
    }
  }

  @inline(never)
  private static func applyOther(_ operation: BinaryOperator, _ left: Int, _ right: Int) throws -> Object {
    switch operation {
    case .divide: .float(try divide(left, right))
    case .floorDivide: .int(try floorDivide(left, right))
    case .modulo: .int(try modulo(left, right))
    case .power: try power(left, right)
    case .leftShift: .int(try shiftLeft(left, right))
    case .rightShift: .int(try shiftRight(left, right))
    case .bitAnd: .int(left & right)
    case .bitOr: .int(left | right)
    case .bitXor: .int(left ^ right)
    default: throw PythonError.type("unsupported operand type(s) for \(operation.rawValue): 'int' and 'int'")
    }
  }

  @inline(__always)
  static func checked(_ result: (partialValue: Int, overflow: Bool)) throws -> Int {
    if result.overflow { throw PythonError.integerTooLarge }
    return result.partialValue
  }

  static func apply(_ operation: UnaryOperator, _ value: Int) throws -> Int {
    switch operation {
    case .negative: try checked(Int(0).subtractingReportingOverflow(value))
    case .positive: value
    case .invert: ~value
    case .not: value == 0 ? 1 : 0
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

  static func floorDivide(_ left: Int, _ right: Int) throws -> Int {
    if right == 0 { throw PythonError.zeroDivision("integer division or modulo by zero") }
    let quotient = try checked(left.dividedReportingOverflow(by: right))
    let remainder = left &- quotient &* right
    return remainder != 0 && (remainder < 0) != (right < 0) ? quotient - 1 : quotient
  }

  static func modulo(_ left: Int, _ right: Int) throws -> Int {
    if right == 0 { throw PythonError.zeroDivision("integer modulo by zero") }
    if right == -1 { return 0 }
    let remainder = left % right
    return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder
  }

  static func power(_ base: Int, _ exponent: Int) throws -> Object {
    if exponent < 0 {
      if base == 0 { throw PythonError.zeroDivision("0.0 cannot be raised to a negative power") }
      return .float(try FloatArithmetic.power(Double(base), Double(exponent)))
    }
    if base == 0 || base == 1 { return .int(exponent == 0 ? 1 : base) }
    if base == -1 { return .int(exponent.isMultiple(of: 2) ? 1 : -1) }
    if exponent > 63 { throw PythonError.integerTooLarge }
    var result = 1
    for _ in 0..<exponent { result = try checked(result.multipliedReportingOverflow(by: base)) }
    return .int(result)
  }

  static func shiftLeft(_ value: Int, _ count: Int) throws -> Int {
    if count < 0 { throw PythonError.value("negative shift count") }
    if value == 0 { return 0 }
    let shifted = value << count
    if count > 63 || shifted >> count != value { throw PythonError.integerTooLarge }
    return shifted
  }

  static func shiftRight(_ value: Int, _ count: Int) throws -> Int {
    if count < 0 { throw PythonError.value("negative shift count") }
    return value >> count
  }
}
