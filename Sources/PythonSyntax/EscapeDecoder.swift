/// Resolves the escapes of a string literal.
///
/// A `\` before a character that is no escape stays, as in CPython 3.11.
struct EscapeDecoder {
  private let bytes: ArraySlice<UInt8>
  /// Where the whole literal stands.
  private let place: Span
  private var offset: Int
  private var result: [UInt8] = []

  init(bytes: ArraySlice<UInt8>, place: Span) {
    self.bytes = bytes
    self.place = place
    offset = bytes.startIndex
  }

  /// Returns the text. O(length).
  mutating func run() throws(SyntaxProblem) -> String {
    result.reserveCapacity(bytes.count)
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case .backslash: try readEscape()
      case .carriageReturn: readLineEnd()
      default:
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func peek(_ distance: Int) -> UInt8 {
    offset + distance < bytes.endIndex ? bytes[offset + distance] : 0
  }

  private mutating func readLineEnd() {
    offset += peek(1) == .lineFeed ? 2 : 1
    result.append(.lineFeed)
  }

  private mutating func readEscape() throws(SyntaxProblem) {
    let letter = peek(1)
    switch letter {
    case .zero...UInt8(ascii: "7"): return readOctal()
    case UInt8(ascii: "x"): return try readHexadecimal(digits: 2, "truncated \\xXX escape")
    case UInt8(ascii: "u"): return try readHexadecimal(digits: 4, "truncated \\uXXXX escape")
    case UInt8(ascii: "U"): return try readHexadecimal(digits: 8, "truncated \\UXXXXXXXX escape")
    case UInt8(ascii: "N"): throw namedCharacter()
    case .lineFeed, .carriageReturn: return skipLineEnd()
    default: break
    }
    guard let plain = Self.plain(letter) else { return keepBackslash() }
    result.append(plain)
    offset += 2
  }

  private mutating func keepBackslash() {
    result.append(.backslash)
    offset += 1
  }

  /// The byte that a one-letter escape stands for.
  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .backslash, .quote, .doubleQuote: return letter
    case UInt8(ascii: "n"): return .lineFeed
    case UInt8(ascii: "t"): return .tab
    case UInt8(ascii: "r"): return .carriageReturn
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "f"): return .formFeed
    default: return nil
    }
  }

  private mutating func skipLineEnd() {
    offset += peek(1) == .carriageReturn && peek(2) == .lineFeed ? 3 : 2
  }

  private mutating func readOctal() {
    var value: UInt32 = 0
    var length = 1
    while length <= 3, (.zero...UInt8(ascii: "7")).contains(peek(length)) {
      value = value * 8 + UInt32(peek(length) - .zero)
      length += 1
    }
    offset += length
    append(Unicode.Scalar(value) ?? " ")
  }

  private mutating func readHexadecimal(digits: Int, _ problem: String) throws(SyntaxProblem) {
    var value: UInt32 = 0
    for distance in 2..<2 + digits {
      guard let digit = peek(distance).hexadecimalValue else { throw wrong(problem, length: distance) }
      value = value << 4 | digit
    }
    guard value <= 0x10FFFF else { throw wrong("illegal Unicode character", length: 2 + digits) }
    guard let scalar = Unicode.Scalar(value) else {
      throw SyntaxProblem(
        "a lone surrogate is not in this subset", at: place, hint: "write the character itself")
    }
    offset += 2 + digits
    append(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    result += Array(String(scalar).utf8)
  }

  private func namedCharacter() -> SyntaxProblem {
    guard peek(2) == .leftBrace, bytes[offset...].contains(.rightBrace) else {
      return wrong(
        "malformed \\N character escape", length: peek(2) == .leftBrace ? bytes.endIndex - offset : 2)
    }
    return SyntaxProblem(
      "`\\N{…}` is not in this subset", at: place,
      hint: "write the character itself, or its number as `\\uXXXX`")
  }

  /// CPython counts a character that is not ASCII as the ten bytes of its `\UXXXXXXXX`.
  private func wrong(_ words: String, length: Int) -> SyntaxProblem {
    var start = 0
    for byte in bytes[..<offset] where byte & 0xC0 != 0x80 { start += byte < 0x80 ? 1 : 10 }
    let range = length <= 1 ? "\(start)" : "\(start)-\(start + length - 1)"
    return SyntaxProblem(
      "(unicode error) 'unicodeescape' codec can't decode bytes in position \(range): \(words)", at: place,
      hint: "for a `\\` itself write `\\\\`, or put an `r` before the quotes")
  }
}
