// strings → STRING+      neighbouring literals are one; it is an f-string when one of them is

extension Parser {
  /// A string literal of any kind.
  @inline(never)
  mutating func strings() throws(SyntaxProblem) -> Expression {
    let start = start
    var builder = FormattedPartsBuilder()
    var isFormatted = false
    while check(.string) {
      let token = advance()
      let literal = StringLiteral(token.span, in: bytes)
      if literal.prefix.isBytes { throw notInSubset("a bytes literal", at: token, "write a string") }
      isFormatted = isFormatted || literal.prefix.isFormatted
      try read(literal, token, into: &builder)
    }
    let span = span(from: start)
    guard isFormatted else { return Expression(.constant(.string(builder.text)), span) }
    return try make(.formattedString(builder.finished()), span)
  }

  private mutating func read(
    _ literal: StringLiteral, _ token: Token, into builder: inout FormattedPartsBuilder
  ) throws(SyntaxProblem) {
    if literal.prefix.isFormatted {
      var cursor = FieldCursor(literal: literal, token: token)
      try formattedParts(&cursor, into: &builder)
    } else {
      builder.text += try decoded(literal.body, literal, token)
    }
  }

  /// The text of a piece of a literal, with its escapes resolved.
  func decoded(_ range: Range<Int>, _ literal: StringLiteral, _ token: Token) throws(SyntaxProblem) -> String
  {
    guard !literal.prefix.isRaw else { return withPlainLineEnds(range) }
    var decoder = EscapeDecoder(bytes: bytes[range], place: token.span)
    return try decoder.run()
  }

  /// Line ends inside a literal are `\n`, whatever the file has.
  private func withPlainLineEnds(_ range: Range<Int>) -> String {
    guard bytes[range].contains(.carriageReturn) else { return String(decoding: bytes[range], as: UTF8.self) }
    var plain: [UInt8] = []
    for place in range
    where bytes[place] != .lineFeed || place == range.lowerBound || bytes[place - 1] != .carriageReturn {
      plain.append(bytes[place] == .carriageReturn ? .lineFeed : bytes[place])
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

/// A string token, taken apart.
struct StringLiteral {
  /// The letters before the quotes.
  let prefix: StringPrefix
  /// Where the text between the quotes stands.
  let body: Range<Int>

  init(_ span: Span, in bytes: [UInt8]) {
    var quote = span.start
    while bytes[quote] != .quote, bytes[quote] != .doubleQuote { quote += 1 }
    prefix = StringPrefix(bytes[span.start..<quote]) ?? StringPrefix()
    let isTriple =
      span.end - quote >= 6 && bytes[quote + 1] == bytes[quote] && bytes[quote + 2] == bytes[quote]
    let width = isTriple ? 3 : 1
    body = quote + width..<span.end - width
  }
}
