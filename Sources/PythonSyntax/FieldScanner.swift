/// Finds the end of the expression in a field of an f-string, as CPython 3.11 does before it parses it.
///
/// The expression ends at the first `!`, `:`, `=` or `}` outside brackets and quotes that is not part of
/// a comparison.
struct FieldScanner {
  /// How far the field's text may reach.
  let end: Int
  private let bytes: [UInt8]
  private var offset: Int
  private var brackets: [UInt8] = []

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    offset = start
  }

  /// What is wrong with the text of a field.
  struct Mistake: Error {
    let message: String
    let offset: Int
  }

  private func mistake(_ words: String) -> Mistake { Mistake(message: words, offset: offset) }

  /// Returns where the expression ends; `end` when nothing ends it.
  mutating func run() throws(Mistake) -> Int {
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case .backslash: throw mistake("f-string expression part cannot include a backslash")
      case .hash: throw mistake("f-string expression part cannot include '#'")
      case .quote, .doubleQuote: try skipString()
      case UInt8(ascii: "("), UInt8(ascii: "["), .leftBrace: try open(byte)
      case _ where brackets.isEmpty && endsExpression(byte): return offset
      case UInt8(ascii: ")"), UInt8(ascii: "]"), .rightBrace: try close(byte)
      default: offset += 1
      }
    }
    if let open = brackets.last { throw mistake("f-string: unmatched '\(open.character)'") }
    return end
  }

  private mutating func endsExpression(_ byte: UInt8) -> Bool {
    let isDouble = offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "="):
      if isDouble { offset += 1 }
      return !isDouble
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if isDouble { offset += 1 }
      return false
    case UInt8(ascii: ":"), .rightBrace: return true
    default: return false
    }
  }

  private mutating func open(_ byte: UInt8) throws(Mistake) {
    guard brackets.count < Lexer.deepestBrackets else {
      throw mistake("f-string: too many nested parenthesis")
    }
    brackets.append(byte)
    offset += 1
  }

  private mutating func close(_ byte: UInt8) throws(Mistake) {
    guard let open = brackets.popLast() else {
      throw mistake("f-string: unmatched '\(byte.character)'")
    }
    // In ASCII a closing bracket comes one or two places after its opening one.
    guard byte > open, byte - open <= 2 else {
      throw mistake(
        "f-string: closing parenthesis '\(byte.character)' does not match opening parenthesis "
          + "'\(open.character)'")
    }
    offset += 1
  }

  private mutating func skipString() throws(Mistake) {
    let quote = bytes[offset]
    let isTriple = isTriple(quote)
    offset += isTriple ? 3 : 1
    while offset < end {
      if bytes[offset] == .backslash { throw mistake("f-string expression part cannot include a backslash") }
      if bytes[offset] == quote, !isTriple || self.isTriple(quote) {
        offset += isTriple ? 3 : 1
        return
      }
      offset += 1
    }
    throw mistake("f-string: unterminated string")
  }

  private func isTriple(_ quote: UInt8) -> Bool {
    offset + 2 < end && bytes[offset] == quote && bytes[offset + 1] == quote && bytes[offset + 2] == quote
  }
}

extension Parser {
  /// Moves to the end of a field's expression.
  func skipFieldExpression(_ cursor: inout FieldCursor) throws(SyntaxProblem) {
    var scanner = FieldScanner(bytes, from: cursor.offset, to: cursor.end)
    let end: Int
    do {
      end = try scanner.run()
    } catch {
      throw SyntaxProblem(error.message, at: Span(error.offset, error.offset + 1))
    }
    cursor.offset = end
    guard end < cursor.end else { throw wrong("expecting '}'", cursor, "write `{{` for the character") }
  }
}
