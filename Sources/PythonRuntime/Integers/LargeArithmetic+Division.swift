extension LargeArithmetic {
  static func floorDivide(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    if right.isZero { throw PythonError.zeroDivision("integer division or modulo by zero") }
    return left / right
  }

  static func modulo(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    if right.isZero { throw PythonError.zeroDivision("integer modulo by zero") }
    return left % right
  }

  /// The quotient as a float, rounded once.
  ///
  /// A few more bits than a float has are computed; the last one says whether anything was left over.
  static func divide(_ left: BigInt, _ right: BigInt) throws -> Double {
    if right.isZero { throw PythonError.zeroDivision("division by zero") }
    let sign: Double = left.isNegative == right.isNegative ? 1 : -1
    let exponent = left.bitWidth - right.bitWidth
    if left.isZero || exponent < -1100 { return 0 * sign }
    if exponent > 1100 { throw quotientTooLarge }
    let shift = 64 - exponent
    let (dividend, divisor) = (left.magnitude << max(shift, 0), right.magnitude << max(-shift, 0))
    let isExact = dividend.isMultiple(of: divisor)
    let size = Double(nearestTo: (dividend / divisor) << 1 | (isExact ? 0 : 1), timesTwoTo: -shift - 1)
    if size.isInfinite { throw quotientTooLarge }
    return size * sign
  }

  private static var quotientTooLarge: PythonError {
    .overflow("integer division result too large for a float")
  }
}
