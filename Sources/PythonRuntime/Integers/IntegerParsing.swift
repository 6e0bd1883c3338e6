/// Reads a text as `int(text, base)` does.
///
/// White space around it, one sign, a prefix that fits the base, and single underscores between digits are read.
///
/// - Parameter base: 2 to 36, or 0 to let the prefix decide. Checked by the caller.
/// - Returns: The `int`, or nil when the text is no number in that base.
/// - Throws: ValueError for more digits than CPython takes; MemoryError beyond `Limits.bits`.
func parseInteger(_ text: StringObject, base: Int) throws -> Object? {
  guard let plain = plainNumberText(text) else { return nil }
  var reader = IntegerReader(bytes: Array(plain.utf8), base: base)
  return try reader.read()
}

private struct IntegerReader {
  let bytes: [UInt8]
  var base: Int
  private var place = 0

  init(bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
  }

  mutating func read() throws -> Object? {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { place += 1 }
    let start = place
    let letsPrefixDecide = base == 0
    skipPrefix()
    let hasPrefix = place > start
    if hasPrefix, byte == UInt8(ascii: "_") { place += 1 }
    guard let digits = readDigits() else { return nil }
    // Python reads "010" with base 0 as a mistyped octal.
    if letsPrefixDecide, !hasPrefix, digits.first == zero, digits.contains(where: { $0 != zero }) {
      return nil
    }
    try DigitLimit.check(digits.count, base: base)
    let magnitude = try BigInt(digits: digits, base: base)
    return try .whole(isNegative ? -magnitude : magnitude)
  }

  private let zero = UInt8(ascii: "0")

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipPrefix() {
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "0") else {
      if base == 0 { base = 10 }
      return
    }
    switch (bytes[place + 1] | 0x20, base) {
    case (UInt8(ascii: "x"), 0), (UInt8(ascii: "x"), 16): base = 16
    case (UInt8(ascii: "o"), 0), (UInt8(ascii: "o"), 8): base = 8
    case (UInt8(ascii: "b"), 0), (UInt8(ascii: "b"), 2): base = 2
    default:
      if base == 0 { base = 10 }
      return
    }
    place += 2
  }

  private mutating func readDigits() -> [UInt8]? {
    var digits: [UInt8] = []
    var mayUnderscore = false
    for byte in bytes[place...] {
      if let digit = digitValue(byte), digit < base {
        digits.append(byte)
        mayUnderscore = true
      } else if byte == UInt8(ascii: "_"), mayUnderscore {
        mayUnderscore = false
      } else {
        return nil
      }
    }
    return mayUnderscore ? digits : nil
  }

  private func digitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...90: byte - 55
    case 97...122: byte - 87
    default: nil
    }
  }
}
