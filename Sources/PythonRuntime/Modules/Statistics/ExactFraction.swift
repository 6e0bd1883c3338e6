import BigInt

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A fraction of two whole numbers of any size; or the infinity, or the nan, that a sum of floats came to.
enum ExactFraction {
  /// The second is positive.
  case fraction(BigInt, BigInt)
  case special(Double)

  /// The sum of whole numbers, each times the power of two that it is listed under.
  init(_ parts: [Int: BigInt]) {
    let lowest = min(parts.keys.min() ?? 0, 0)
    let sum = parts.reduce(BigInt(0)) { $0 + $1.value << ($1.key - lowest) }
    self = .fraction(sum, BigInt(1) << -lowest)
  }

  /// The fraction divided by a count.
  func divided(by count: Int) -> ExactFraction {
    switch self {
    case .fraction(let numerator, let denominator): .fraction(numerator, denominator * BigInt(count))
    case .special(let value): .special(value / Double(count))
    }
  }

  /// The nearest float.
  ///
  /// - Throws: OverflowError beyond all floats.
  func double() throws -> Double {
    guard case .fraction(let numerator, let denominator) = self else {
      if case .special(let value) = self { return value }
      return .nan
    }
    // More bits than a float has, the last of which says whether anything is left.
    let shift = 66 - (numerator.magnitude.bitWidth - denominator.magnitude.bitWidth)
    let shifted = shift > 0 ? numerator.magnitude << shift : numerator.magnitude
    let divisor = shift < 0 ? denominator.magnitude << -shift : denominator.magnitude
    let (quotient, rest) = shifted.quotientAndRemainder(dividingBy: divisor)
    let size = try rounded(quotient << 1 | (rest == 0 ? 0 : 1), exponent: -shift - 1)
    return numerator < 0 ? -size : size
  }

  /// The float nearest to the square root.
  ///
  /// - Precondition: The fraction is not negative.
  /// - Throws: AttributeError, as CPython, for an infinity or a nan.
  func root() throws -> Double {
    guard case .fraction(let numerator, let denominator) = self else {
      throw PythonError(.attributeError, "'float' object has no attribute 'numerator'")
    }
    let missing = 132 - (numerator.magnitude.bitWidth - denominator.magnitude.bitWidth)
    let shift = missing & ~1
    let shifted = shift > 0 ? numerator.magnitude << shift : numerator.magnitude
    let divisor = shift < 0 ? denominator.magnitude << -shift : denominator.magnitude
    let root = (shifted / divisor).squareRoot()
    let isExact = root * root * divisor == shifted
    return try rounded(root << 1 | (isExact ? 0 : 1), exponent: -shift / 2 - 1)
  }
}

/// The float nearest to a whole number times a power of two; a tie goes to the even neighbour.
///
/// - Precondition: The number has more bits than a float, or none is left out of it: its last bit stands for all that come after.
private func rounded(_ number: BigUInt, exponent: Int) throws -> Double {
  if number == 0 { return 0 }
  let top = number.bitWidth - 1 + exponent
  // Numbers below the least normal one have fewer bits.
  let precision = min(53, 53 + top - Int(Double.leastNormalMagnitude.exponent))
  if precision < 0 { return 0 }
  let dropped = max(0, number.bitWidth - precision)
  var kept = number >> dropped
  let rest = number - kept << dropped
  let half = dropped > 0 ? BigUInt(1) << (dropped - 1) : 0
  if dropped > 0, rest > half || (rest == half && kept & 1 == 1) { kept += 1 }
  let result = scalbn(Double(UInt64(kept)), Int32(clamping: exponent + dropped))
  if result.isInfinite { throw PythonError.overflow("integer division result too large for a float") }
  return result
}
