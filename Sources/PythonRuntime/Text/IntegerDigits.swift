import BigInt

/// How many digits an `int` may have as text: CPython's bound on work that grows with their square.
enum DigitLimit {
  static let count = 4300

  /// - Throws: ValueError when a text of so many digits would not be read. Bases that are powers of two have no limit.
  static func check(_ digits: Int, base: Int) throws {
    guard digits > count, base.nonzeroBitCount > 1 else { return }
    throw PythonError.value("\(start): value has \(digits) digits; \(end)")
  }

  /// The ValueError of a number that has more digits.
  static var exceeded: PythonError { .value("\(start); \(end)") }

  private static let start = "Exceeds the limit (\(count) digits) for integer string conversion"
  private static let end = "use sys.set_int_max_str_digits() to increase the limit"
}

extension BigUInt {
  /// The number that digits spell, the highest first. O(n²) in as many digits as `Limits.bits` allows.
  ///
  /// - Throws: MemoryError beyond `Limits.bits`.
  init(digits: some Collection<UInt8>, base: Int) throws {
    let digits = digits.drop { $0 == 0 }
    try Limits.check(bits: Int.bitWidth - 1 - base.leadingZeroBitCount, times: digits.count - 1)
    self.init()
    // As many digits at a time as one word holds.
    var word: UInt = 0
    var scale: UInt = 1
    for digit in digits {
      let (next, overflows) = scale.multipliedReportingOverflow(by: UInt(base))
      if overflows {
        append(word, scale)
        (word, scale) = (UInt(digit), UInt(base))
      } else {
        (word, scale) = (word * UInt(base) + UInt(digit), next)
      }
    }
    append(word, scale)
  }

  private mutating func append(_ word: UInt, _ scale: UInt) {
    multiply(byWord: scale)
    self += BigUInt(integerLiteral: UInt64(word))
  }

  /// The digits, the highest first.
  ///
  /// - Throws: ValueError when there are more decimal ones than CPython shows.
  func digits(radix: Int, uppercase: Bool) throws -> String {
    switch radix {
    case 8: return octalDigits
    case 10:
      // No number of 4300 digits has more bits than this, so that not even one that is too long takes time.
      if bitWidth > 14_285 { throw DigitLimit.exceeded }
      let text = String(self)
      if text.utf8.count > DigitLimit.count { throw DigitLimit.exceeded }
      return text
    default: return String(self, radix: radix, uppercase: uppercase)
    }
  }

  /// Three bits a digit: BigInt's own way divides by 8 over and over.
  private var octalDigits: String {
    let bits = String(self, radix: 2).utf8.map { $0 - UInt8(ascii: "0") }
    let padded = Array(repeating: 0, count: (3 - bits.count % 3) % 3) + bits
    let digits = stride(from: 0, to: padded.count, by: 3).map {
      UInt8(ascii: "0") + padded[$0] << 2 + padded[$0 + 1] << 1 + padded[$0 + 2]
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
