extension Token {
  /// The token's own letters.
  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self) }

  /// Whether an operand may end with this token, so that an operator or a trailer may follow.
  var endsOperand: Bool {
    switch kind {
    case .name, .integer, .float, .imaginary, .string, .ellipsis, .rightParenthesis, .rightBracket,
      .rightBrace,
      .keyTrue, .keyFalse, .keyNone:
      true
    default: false
    }
  }

  /// Whether it opens a bracket (1), closes one (-1) or does neither (0).
  var bracketStep: Int {
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace: 1
    case .rightParenthesis, .rightBracket, .rightBrace: -1
    default: 0
    }
  }

  /// Whether a statement may begin after this token of layout.
  var endsStatement: Bool {
    switch kind {
    case .newline, .indent, .dedent, .semicolon: true
    default: false
    }
  }

  /// Whether the token is a `bytes` literal.
  func isBytes(in bytes: [UInt8]) -> Bool { prefix(in: bytes)?.isBytes == true }

  /// The content of a string literal without prefix and escapes; nil for any other.
  func plainString(in bytes: [UInt8]) -> String? {
    let literal = bytes[Int(start)..<Int(end)]
    guard literal.count >= 2, let quote = literal.first, quote == .quote || quote == .doubleQuote else {
      return nil
    }
    let content = literal.dropFirst().dropLast()
    guard !content.contains(.backslash), !content.contains(quote) else { return nil }
    return String(decoding: content, as: UTF8.self)
  }

  private func prefix(in bytes: [UInt8]) -> StringPrefix? {
    StringPrefix(bytes[Int(start)..<Int(end)].prefix { $0 != .quote && $0 != .doubleQuote })
  }
}

extension ArraySlice<Token> {
  /// The place of the bracket that the last token closes.
  var openingBracket: Int? {
    var depth = 0
    for place in indices.reversed() {
      depth += self[place].bracketStep
      if depth == 0 { return place }
    }
    return nil
  }

  /// The place of the innermost bracket that is open at the end.
  var openBracket: Int? {
    var depth = 0
    for place in indices.reversed() {
      depth += self[place].bracketStep
      if depth == 1 { return place }
    }
    return nil
  }

  /// Whether the brackets that the last token closes are empty, or hold this token between their parts.
  func holdsInBrackets(_ kind: Token.Kind) -> Bool {
    guard let open = openingBracket, open + 1 < endIndex - 1 else { return true }
    return self[open...].contains { $0.kind == kind && $0.level == self[open].level }
  }
}
