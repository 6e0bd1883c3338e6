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
    return try LargeArithmetic.divide(numerator, denominator)
  }

  /// The float nearest to the square root.
  ///
  /// - Precondition: The fraction is not negative.
  /// - Throws: AttributeError, as CPython, for an infinity or a nan.
  func root() throws -> Double {
    guard case .fraction(let numerator, let denominator) = self else {
      throw PythonError(.attributeError, "'float' object has no attribute 'numerator'")
    }
    let missing = 132 - (numerator.bitWidth - denominator.bitWidth)
    let shift = missing & ~1
    let shifted = shift > 0 ? numerator << shift : numerator
    let divisor = shift < 0 ? denominator << -shift : denominator
    let root = (shifted / divisor).root(2)
    let isExact = root * root * divisor == shifted
    return Double(nearestTo: root << 1 | (isExact ? 0 : 1), timesTwoTo: -shift / 2 - 1)
  }
}
