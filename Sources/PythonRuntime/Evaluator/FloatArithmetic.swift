import PythonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The arithmetic of `float`, with CPython's exceptions.
enum FloatArithmetic {
  static func supports(_ operation: BinaryOperator) -> Bool {
    switch operation {
    case .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power: true
    default: false
    }
  }

  @inline(__always)
  static func apply(_ operation: BinaryOperator, _ left: Double, _ right: Double) throws -> Object {
    switch operation {
    case .add: .float(left + right)
    case .subtract: .float(left - right)
    case .multiply: .float(left * right)
    case .divide: try divide(left, right)
    case .floorDivide: .float(try floorDivide(left, right))
    case .modulo: .float(try modulo(left, right))
    case .power: .float(try power(left, right))
    default:
      throw PythonError.type(
        "unsupported operand type(s) for \(operation.rawValue): 'float' and 'float'",
        hint: operation == .bitXor ? "^ is XOR in Python. A power is a ** 2." : nil)
    }
  }

  @inline(__always)
  private static func divide(_ left: Double, _ right: Double) throws -> Object {
    if right == 0 { throw PythonError.zeroDivision("float division by zero") }
    return .float(left / right)
  }

  /// CPython's `float_floor_div`, rounding for rounding: the quotient comes from the remainder, so that `//` and `%` agree.
  static func floorDivide(_ left: Double, _ right: Double) throws -> Double {
    if right == 0 { throw PythonError.zeroDivision("float floor division by zero") }
    let remainder = fmod(left, right)
    var quotient = (left - remainder) / right
    if remainder != 0, (right < 0) != (remainder < 0) { quotient -= 1 }
    if quotient == 0 { return Double(signOf: left / right, magnitudeOf: 0) }
    let whole = quotient.rounded(.down)
    return quotient - whole > 0.5 ? whole + 1 : whole
  }

  /// The remainder with the sign of the divisor.
  static func modulo(_ left: Double, _ right: Double) throws -> Double {
    if right == 0 { throw PythonError.zeroDivision("float modulo") }
    let remainder = fmod(left, right)
    if remainder == 0 { return Double(signOf: right, magnitudeOf: 0) }
    return (right < 0) != (remainder < 0) ? remainder + right : remainder
  }

  /// CPython's `float_pow`.
  static func power(_ base: Double, _ exponent: Double) throws -> Double {
    if base == 0, exponent < 0 {
      throw PythonError.zeroDivision("0.0 cannot be raised to a negative power")
    }
    let isFinite = base.isFinite && exponent.isFinite
    if isFinite, base < 0, exponent != exponent.rounded() {
      throw PythonError(
        .valueError, "a complex result is not in this subset",
        hint: "a negative number has no real root here: use abs(x) ** y")
    }
    let result = pow(base, exponent)
    if isFinite, result.isInfinite {
      throw PythonError(.overflowError, arguments: [.int(34), .string("Numerical result out of range")])
    }
    return result
  }
}
