extension Lexer {
  /// Reads a string literal whose prefix starts at `start`; the opening quote comes next.
  mutating func readString(from start: Int) throws(SyntaxProblem) {
    let quote = peek()
    let isTriple = peek(1) == quote && peek(2) == quote
    offset += isTriple ? 3 : 1
    while offset < limit {
      if bytes[offset] == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        offset += isTriple ? 3 : 1
        return append(.string, from: start)
      }
      if !isTriple, bytes[offset] == .lineFeed || bytes[offset] == .carriageReturn { break }
      if bytes[offset] == 0 {
        throw SyntaxProblem("source code cannot contain null bytes", at: Span(offset, offset + 1))
      }
      skipCharacter()
    }
    throw unterminated(quote, isTriple: isTriple, from: start)
  }

  /// Moves past a byte, or past `\` and what it escapes.
  private mutating func skipCharacter() {
    if bytes[offset] == .backslash, offset + 1 < limit {
      offset += 1
      skipLineEnd()
    } else {
      offset += 1
    }
  }

  private mutating func unterminated(_ quote: UInt8, isTriple: Bool, from start: Int) -> SyntaxProblem {
    if offset >= limit { openString = start }
    let line = bytes[..<min(offset, limit)].countLineEnds() + 1
    guard isTriple else {
      return SyntaxProblem(
        "unterminated string literal (detected at line \(line))", at: Span(start, start + 1))
    }
    unfinished = .tripleQuote(String(repeating: quote.character, count: 3))
    let endsWithNewline = bytes[..<limit].last == .lineFeed
    return SyntaxProblem(
      "unterminated triple-quoted string literal (detected at line \(endsWithNewline ? line - 1 : line))",
      at: Span(start, start + 1))
  }
}
