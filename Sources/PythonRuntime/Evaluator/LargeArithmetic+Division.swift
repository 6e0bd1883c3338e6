import BigInt

extension LargeArithmetic {
  static func floorDivide(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    if right.isZero { throw PythonError.zeroDivision("integer division or modulo by zero") }
    return quotientAndRemainder(left, right).quotient
  }

  static func modulo(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    if right.isZero { throw PythonError.zeroDivision("integer modulo by zero") }
    return quotientAndRemainder(left, right).remainder
  }

  /// The quotient rounded down, and the remainder with the sign of the divisor.
  ///
  /// - Precondition: `right` is not 0.
  static func quotientAndRemainder(
    _ left: BigInt, _ right: BigInt
  ) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    if remainder.isZero || remainder.sign == right.sign { return (quotient, remainder) }
    return (quotient - 1, remainder + right)
  }

  /// The quotient as a float, rounded once.
  ///
  /// A few more bits than a float has are computed; the last one says whether anything was left over.
  static func divide(_ left: BigInt, _ right: BigInt) throws -> Double {
    if right.isZero { throw PythonError.zeroDivision("division by zero") }
    let sign: Double = left.sign == right.sign ? 1 : -1
    let exponent = left.magnitude.bitWidth - right.magnitude.bitWidth
    if left.isZero || exponent < -1100 { return 0 * sign }
    if exponent > 1100 { throw quotientTooLarge }
    let shift = 64 - exponent
    let (quotient, remainder) = (left.magnitude << max(shift, 0))
      .quotientAndRemainder(dividingBy: right.magnitude << max(-shift, 0))
    let size = Double(nearestTo: quotient << 1 | (remainder.isZero ? 0 : 1), timesTwoTo: -shift - 1)
    if size.isInfinite { throw quotientTooLarge }
    return size * sign
  }

  private static var quotientTooLarge: PythonError {
    .overflow("integer division result too large for a float")
  }
}
