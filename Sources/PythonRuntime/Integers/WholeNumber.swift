/// An `int` in any of its forms, as far as formats care.
protocol WholeNumber {
  var isNegative: Bool { get }

  /// The digits, without a sign or a prefix.
  ///
  /// - Throws: ValueError when there are more than 4300 decimal ones.
  func digits(radix: Int, uppercase: Bool) throws -> String

  /// The nearest float.
  ///
  /// - Throws: OverflowError beyond all floats.
  func double() throws -> Double

  /// The number as the code of a character, which need not exist.
  ///
  /// - Throws: OverflowError when it has more than 64 bits.
  func code() throws -> Int
}

extension WholeNumber {
  func digits(radix: Int) throws -> String { try digits(radix: radix, uppercase: false) }
}

extension Int: WholeNumber {
  var isNegative: Bool { self < 0 }

  func digits(radix: Int, uppercase: Bool) -> String { String(magnitude, radix: radix, uppercase: uppercase) }

  func double() -> Double { Double(self) }

  func code() -> Int { self }
}

extension LargeInteger: WholeNumber {
  var isNegative: Bool { value.isNegative }

  func digits(radix: Int, uppercase: Bool) throws -> String {
    try value.digits(radix: radix, uppercase: uppercase)
  }

  /// The nearest float.
  ///
  /// - Throws: OverflowError beyond all floats.
  public func double() throws -> Double { try value.double() }

  func code() throws -> Int { throw PythonError.overflow("Python int too large to convert to C long") }
}

extension BigInt {
  /// The nearest float.
  ///
  /// - Throws: OverflowError beyond all floats.
  func double() throws -> Double {
    let size = Double(nearestTo: magnitude)
    if size.isInfinite { throw PythonError.overflow("int too large to convert to float") }
    return isNegative ? -size : size
  }
}

extension Double {
  /// The float nearest to `magnitude * 2 ** exponent`; a tie goes to the even one, and what is beyond all floats is infinite.
  ///
  /// It is rounded once, to as many bits as a float of that size has: fewer below the normal ones.
  init(nearestTo magnitude: BigInt, timesTwoTo exponent: Int = 0) {
    let leading = magnitude.bitWidth - 1 + exponent
    let last = Swift.max(leading - Double.significandBitCount, Double.leastNonzeroMagnitude.exponent)
    guard last > exponent, !magnitude.isZero else {
      self = Double(sign: .plus, exponent: exponent, significand: Double(magnitude.lowWord))
      return
    }
    // The last bit kept, one more to round by, and whether anything follows.
    let kept = (magnitude >> (last - exponent - 1)).lowWord
    let isTie = magnitude.trailingZeroBitCount >= last - exponent - 1
    let goesUp = kept & 1 == 1 && (!isTie || kept & 2 == 2)
    self = Double(sign: .plus, exponent: last, significand: Double(kept >> 1 + (goesUp ? 1 : 0)))
  }
}
