#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The number that a text spells, as `float("…")` reads it; nil when it spells none.
///
/// White space around it, underscores between digits, `inf`, `infinity` and `nan` in any case are read; hexadecimal is not. A number
/// too large for a double is infinity.
func parseFloat(_ text: StringObject) -> Double? {
  guard let bytes = plainNumberText(text).map({ Array($0.utf8) }), let spelling = FloatSpelling(bytes) else {
    return nil
  }
  return spelling.value
}

/// A text without the white space around it and with every decimal digit of Unicode as an ASCII one; nil when
/// another character beyond ASCII is in it.
func plainNumberText(_ text: StringObject) -> String? {
  var plain = String.UnicodeScalarView()
  for scalar in trimmedWhitespace(text.scalars[...]) {
    if scalar.isASCII {
      plain.append(scalar)
    } else if let digit = scalar.decimalDigit {
      plain.append(Unicode.Scalar(48 + digit))
    } else {
      return nil
    }
  }
  return String(plain)
}

/// A decimal number that was found to be well formed.
private struct FloatSpelling {
  private var bytes: [UInt8]
  private var place = 0
  private var plain: [CChar] = []

  /// Checks the text; nil when it is no number.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { copy() }
    guard readsWord() || readsNumber() else { return nil }
    plain.append(0)
  }

  var value: Double { strtod(plain, nil) }

  private mutating func copy() {
    plain.append(CChar(bitPattern: bytes[place]))
    place += 1
  }

  private mutating func readsWord() -> Bool {
    let word = bytes[place...].map { $0 | 0x20 }
    guard ["inf", "infinity", "nan"].contains(where: { $0.utf8.elementsEqual(word) }) else { return false }
    while place < bytes.count { copy() }
    return true
  }

  private mutating func readsNumber() -> Bool {
    let whole = readsDigits()
    var fraction = false
    if next(is: UInt8(ascii: ".")) {
      copy()
      fraction = readsDigits()
    }
    guard whole || fraction else { return false }
    if next(is: UInt8(ascii: "e")) || next(is: UInt8(ascii: "E")), !readsExponent() { return false }
    return place == bytes.count
  }

  private mutating func readsExponent() -> Bool {
    copy()
    if next(is: UInt8(ascii: "-")) || next(is: UInt8(ascii: "+")) { copy() }
    return readsDigits()
  }

  /// Digits, with single underscores between them.
  private mutating func readsDigits() -> Bool {
    let start = place
    while place < bytes.count {
      if isDigit(place) {
        copy()
      } else if bytes[place] == UInt8(ascii: "_"), place > start, isDigit(place - 1), isDigit(place + 1) {
        place += 1
      } else {
        break
      }
    }
    return place > start
  }

  private func next(is byte: UInt8) -> Bool { place < bytes.count && bytes[place] == byte }

  private func isDigit(_ place: Int) -> Bool { place < bytes.count && bytes[place] &- 48 < 10 }
}
