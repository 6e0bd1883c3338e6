import CMultiprecision

extension BigInt {
  /// The number that digits spell.
  ///
  /// - Parameters:
  ///   - digits: Digits and letters of ASCII, the highest first, none of them beyond the base.
  ///   - base: 2 to 36.
  /// - Throws: MemoryError beyond `Limits.bits`.
  init(digits: some Collection<UInt8>, base: Int) throws {
    let digits = digits.drop { $0 == UInt8(ascii: "0") }
    try Limits.check(bits: Int.bitWidth - 1 - base.leadingZeroBitCount, times: digits.count - 1)
    let text = digits.map { CChar(bitPattern: $0) } + [0]
    self.init { if text.count > 1 { __gmpz_set_str($0, text, Int32(base)) } }
  }

  /// The digits of the number without its sign, the highest first.
  ///
  /// - Throws: ValueError when there are more decimal ones than CPython shows.
  func digits(radix: Int, uppercase: Bool = false) throws -> String {
    // No number of 4300 digits has more bits than this, so that not even one that is too long takes time.
    if radix == 10, bitWidth > 14_285 { throw DigitLimit.exceeded }
    let digits = magnitude.text(radix: uppercase ? -radix : radix)
    if radix == 10, digits.utf8.count > DigitLimit.count { throw DigitLimit.exceeded }
    return digits
  }

  /// The number as GMP writes it: a negative radix stands for capital letters.
  private func text(radix: Int) -> String {
    read { number in
      // One more for a sign, and one for the zero that ends a text of C's.
      let count = __gmpz_sizeinbase(number, Int32(abs(radix))) + 2
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: count) { text in
        text.initialize(repeating: 0)
        __gmpz_get_str(text.baseAddress, Int32(radix), number)
        return text.baseAddress.map { String(cString: $0) } ?? ""
      }
    }
  }

  /// The number whose 64-bit digits these are, the lowest first.
  init(words: [UInt]) {
    self.init { __gmpz_import($0, words.count, -1, MemoryLayout<UInt>.size, 0, 0, words) }
  }

  /// The 32-bit digits of the number without its sign, the lowest first; none for 0.
  var shortWords: [UInt32] {
    Array(unsafeUninitializedCapacity: (bitWidth + 31) / 32) { words, count in
      read { _ = __gmpz_export(words.baseAddress, &count, -1, MemoryLayout<UInt32>.size, 0, 0, $0) }
    }
  }
}

extension BigInt: CustomStringConvertible {
  /// The decimal digits, for the messages of tests.
  var description: String { text(radix: 10) }
}

extension Int {
  /// The same number, where it fits.
  init?(exactly value: BigInt) {
    guard value.read(__gmpz_fits_slong_p) != 0 else { return nil }
    self = value.read(__gmpz_get_si)
  }

  /// The nearest number within 64 bits.
  init(clamping value: BigInt) { self = Int(exactly: value) ?? (value.isNegative ? .min : .max) }
}
