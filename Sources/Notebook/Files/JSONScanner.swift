/// Walks over the bytes of a JSON text.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  /// How far it has come; where something can't be read, about there.
  private(set) var place: Int
  /// Whether half of a pair of UTF-16 is read as U+FFFD, and not refused.
  private let mendsSurrogates: Bool

  init(_ bytes: ArraySlice<UInt8>, mendsSurrogates: Bool = false) {
    self.bytes = bytes
    self.mendsSurrogates = mendsSurrogates
    place = bytes.startIndex
  }

  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return place == bytes.endIndex
  }

  /// Takes a sign, where it comes next behind any blanks.
  mutating func match(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    return take(UInt8(ascii: sign))
  }

  /// The byte that comes next behind any blanks; nil at the end.
  mutating func next() -> UInt8? {
    skipBlanks()
    return place < bytes.endIndex ? bytes[place] : nil
  }

  /// Takes a byte, where it is the next one.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.endIndex, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.endIndex, JSONScanner.isBlank(bytes[place]) { place += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}

// MARK: - Values

extension JSONScanner {
  /// Takes any value.
  mutating func value() -> JSONLine.Value? {
    skipBlanks()
    guard place < bytes.endIndex else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "["), UInt8(ascii: "{"): return nested().map { .other($0) }
    default: return plain()
    }
  }

  /// Takes a number, `true`, `false` or `null`.
  private mutating func plain() -> JSONLine.Value? {
    let start = place
    guard word() || number() else { return nil }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return Int(text).map { .number($0) } ?? .other(text)
  }

  private mutating func word() -> Bool {
    guard let word = ["true", "false", "null"].first(where: { bytes[place...].starts(with: $0.utf8) }) else {
      return false
    }
    place += word.utf8.count
    return true
  }

  /// Takes `-`, digits without a leading zero, a fraction, an exponent: the first and the last two may be missing.
  private mutating func number() -> Bool {
    _ = take(UInt8(ascii: "-"))
    guard take(UInt8(ascii: "0")) || digits() else { return false }
    if take(UInt8(ascii: ".")), !digits() { return false }
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
    return digits()
  }

  private mutating func digits() -> Bool {
    let start = place
    while place < bytes.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      place += 1
    }
    return place > start
  }

  /// Takes a list or an object as it is written; what closes the open ones is counted, for their depth may be any.
  private mutating func nested() -> String? {
    let start = place
    var closings: [Unicode.Scalar] = []
    repeat {
      if let closing = opening() {
        closings.append(closing)
        if !match(closing) {
          if closing == "}", !name() { return nil }
          continue
        }
        closings.removeLast()
      } else if !scalar() {
        return nil
      }
      guard close(&closings) else { return nil }
    } while !closings.isEmpty
    return String(validating: bytes[start..<place], as: UTF8.self)
  }

  /// Takes what opens a list or an object, and gives what closes it.
  private mutating func opening() -> Unicode.Scalar? { match("[") ? "]" : match("{") ? "}" : nil }

  /// Takes a value that holds no others.
  private mutating func scalar() -> Bool {
    skipBlanks()
    guard place < bytes.endIndex else { return false }
    return bytes[place] == UInt8(ascii: "\"") ? string() != nil : plain() != nil
  }

  /// Takes the name of a member and its colon.
  private mutating func name() -> Bool { string() != nil && match(":") }

  /// After a value: takes what closes the lists and objects that end with it, and what leads to the next value.
  private mutating func close(_ closings: inout [Unicode.Scalar]) -> Bool {
    while let closing = closings.last {
      if match(",") { return closing == "]" || name() }
      guard match(closing) else { return false }
      closings.removeLast()
    }
    return true
  }
}

// MARK: - Texts

extension JSONScanner {
  /// Takes a text in quotes; nil where it is no UTF-8 or has no end.
  mutating func string() -> String? {
    guard match("\"") else { return nil }
    var text: [UInt8] = []
    while let piece = pieceWithoutEscapes() {
      let sign = bytes[place]
      place += 1
      if sign == UInt8(ascii: "\""), text.isEmpty { return String(validating: bytes[piece], as: UTF8.self) }
      text += bytes[piece]
      if sign == UInt8(ascii: "\"") { return String(validating: text, as: UTF8.self) }
      guard let escaped = escaped() else { return nil }
      text += escaped.utf8
    }
    return nil
  }

  /// Passes what stands before the next quote or backslash.
  private mutating func pieceWithoutEscapes() -> Range<Int>? {
    let start = place
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return start..<place }
      // JSON writes these as escapes; a file that a crash has filled with zeros does not.
      if byte < 0x20 { return nil }
      place += 1
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard place < bytes.endIndex else { return nil }
    let sign = bytes[place]
    place += 1
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"): return numbered()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    default: return nil
    }
  }

  /// Takes the number of a scalar, or the two numbers by which UTF-16 writes one beyond 16 bits.
  private mutating func numbered() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard UTF16.isSurrogate(first) else { return Unicode.Scalar(first) }
    let start = place
    if UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
      let second = hexadecimal(), UTF16.isTrailSurrogate(second)
    {
      return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }
    place = start
    return mendsSurrogates ? "\u{fffd}" : nil
  }

  private mutating func hexadecimal() -> UInt16? {
    var number: UInt16 = 0
    for _ in 0..<4 {
      guard place < bytes.endIndex, let digit = Unicode.Scalar(bytes[place]).hexadecimalDigit else {
        return nil
      }
      number = number << 4 | digit
      place += 1
    }
    return number
  }
}

extension Unicode.Scalar {
  /// What the digit stands for; nil where it is none.
  fileprivate var hexadecimalDigit: UInt16? {
    switch self {
    case "0"..."9": UInt16(value - 0x30)
    case "a"..."f": UInt16(value - 0x61 + 10)
    case "A"..."F": UInt16(value - 0x41 + 10)
    default: nil
    }
  }
}
