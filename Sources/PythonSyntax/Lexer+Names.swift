extension Lexer {
  /// Reads a name, a keyword, or a string whose prefix looks like a name.
  mutating func readName() throws(SyntaxProblem) {
    let start = offset
    var isASCII = true
    while offset < limit, bytes[offset].continuesName {
      if bytes[offset] >= 0x80 { isASCII = false }
      offset += 1
    }
    if isStringPrefix(start..<offset) { return try readString(from: start) }
    guard isASCII else {
      try checkCharacters(start..<offset)
      return append(.name, from: start)
    }
    append(keyword(start..<offset) ?? .name, from: start)
  }

  private func keyword(_ range: Range<Int>) -> Token.Kind? {
    guard let letters = Token.Kind.packed(bytes[range]) else { return nil }
    return Token.Kind.packedKeywords[letters]
  }

  private func isStringPrefix(_ range: Range<Int>) -> Bool {
    guard range.count <= 2, peek() == .quote || peek() == .doubleQuote else { return false }
    return StringPrefix(bytes[range]) != nil
  }

  /// Names may hold letters and digits of any script, and nothing else.
  private func checkCharacters(_ range: Range<Int>) throws(SyntaxProblem) {
    var position = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      let isFirst = position == range.lowerBound
      guard scalar == "_" || (isFirst ? properties.isXIDStart : properties.isXIDContinue) else {
        throw invalidCharacter(at: position)
      }
      position += UTF8.width(scalar)
    }
  }

  /// Names the character at a place where no token may hold it.
  func invalidCharacter(at position: Int) -> SyntaxProblem {
    let text = String(decoding: bytes[position..<min(position + 4, limit)], as: UTF8.self)
    let scalar = text.unicodeScalars.first ?? " "
    let place = Span(position, min(position + UTF8.width(scalar), limit))
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    guard scalar.isPrintable else {
      return SyntaxProblem(
        "invalid non-printable character \(code)", at: place,
        hint: "it came with pasted text; delete it and type a blank")
    }
    return SyntaxProblem(
      "invalid character '\(scalar)' (\(code))", at: place,
      hint: scalar.plainForm.map { "type \($0) instead" })
  }
}

extension UTF8 {
  /// Returns how many bytes `scalar` takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: return 1
    case ..<0x800: return 2
    case ..<0x1_0000: return 3
    default: return 4
    }
  }
}

extension Unicode.Scalar {
  /// Whether Python's `repr` shows it as it is.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    case .spaceSeparator: return self == " "
    default: return true
    }
  }

  /// The ASCII mark that word processors and web pages replace by this one.
  var plainForm: String? {
    switch self {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}": return "\""
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{00B4}": return "'"
    case "\u{2212}", "\u{2013}", "\u{2014}", "\u{2010}", "\u{2011}": return "-"
    case "\u{00D7}", "\u{22C5}", "\u{00B7}": return "*"
    case "\u{00F7}", "\u{2215}": return "/"
    case "\u{2264}": return "<="
    case "\u{2265}": return ">="
    case "\u{2260}": return "!="
    case "\u{00B2}": return "**2"
    case "\u{00B3}": return "**3"
    case "\u{2026}": return "..."
    case "\u{FF01}"..."\u{FF5E}": return Unicode.Scalar(value - 0xFEE0).map { String($0) }
    default: return nil
    }
  }
}
