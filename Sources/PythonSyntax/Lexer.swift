/// Cuts a source into tokens, as CPython 3.11's tokenizer does.
///
/// It works on bytes, once from left to right, and keeps two stacks: the columns of the blocks that are
/// open, from which indents and dedents follow, and the open brackets, inside which line ends mean nothing.
/// It refuses what CPython's refuses, in the same words; what the grammar makes of the tokens is not its
/// business. The text always ends with a newline, the dedents that are due, and `endOfText`.
struct Lexer {
  /// An open bracket.
  struct Bracket {
    var byte: UInt8
    var offset: Int
  }

  /// How many brackets may be open at once, as in CPython.
  static let deepestBrackets = 200

  let bytes: [UInt8]
  /// Where this lexer stops; less than all of `bytes` for a field of an f-string.
  let limit: Int
  var offset: Int
  var tokens: [Token] = []
  var brackets: [Bracket] = []
  var indentation = IndentationStack()
  /// Where the comment of this line starts; for CPython the line ends there.
  var commentStart: Int?
  /// Whether the next token is the first of its line.
  var atLineStart = true
  /// Whether this is a field of an f-string, where line ends mean nothing.
  let insideField: Bool
  /// What the text ended in the middle of: the start and the text of an open triple quote, or `\`.
  var unfinished: Unfinished?
  /// Where the string literal starts that the text ended in the middle of.
  var openString: Int?

  /// Something that a further line could finish.
  enum Unfinished {
    case tripleQuote(String)
    case lineContinuation
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    limit = bytes.count
    insideField = false
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  /// Makes a lexer of the expression in a field of an f-string.
  init(field bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    limit = end
    offset = start
    insideField = true
    atLineStart = false
  }

  /// Reads to the end.
  mutating func run() throws(SyntaxProblem) {
    guard limit <= Int(Int32.max) else { throw SyntaxProblem("source is too long", at: Span(0, 0)) }
    while true {
      if atLineStart, brackets.isEmpty { try readIndentation() }
      try readPiece()
      guard offset < limit else { return finish() }
    }
  }

  /// Reads the blanks that come next and a token, where one follows.
  mutating func readPiece() throws(SyntaxProblem) {
    try skipBlanks()
    if offset < limit { try readToken() }
  }

  /// Returns the byte `distance` ahead, or 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    offset + distance < limit ? bytes[offset + distance] : 0
  }

  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind, level: brackets.count + (insideField ? 1 : 0), start, offset))
  }

  private mutating func readToken() throws(SyntaxProblem) {
    let byte = bytes[offset]
    switch byte {
    case .lineFeed, .carriageReturn: readLineEnd()
    case .zero ... .nine: try readNumber()
    case .dot where peek(1).isDigit: try readNumber()
    case .quote, .doubleQuote: try readString(from: offset)
    case _ where byte.startsName: try readName()
    case 0: throw SyntaxProblem("source code cannot contain null bytes", at: Span(offset, offset + 1))
    case _ where byte < .space: throw invalidCharacter(at: offset)
    default: try readOperator()
    }
  }

  private mutating func readLineEnd() {
    let start = offset
    skipLineEnd()
    defer { commentStart = nil }
    guard brackets.isEmpty, !insideField else { return }
    let place = commentStart.map { Span($0, start) } ?? Span(start, start + 1)
    tokens.append(Token(.newline, level: 0, place.start, place.end))
    atLineStart = true
  }

  /// Moves past `\n`, `\r` or `\r\n`.
  mutating func skipLineEnd() {
    offset += peek() == .carriageReturn && peek(1) == .lineFeed ? 2 : 1
  }

  /// Moves past blanks, a comment and joined lines.
  private mutating func skipBlanks() throws(SyntaxProblem) {
    while true {
      switch peek() {
      case .space, .tab, .formFeed: offset += 1
      case .hash:
        commentStart = offset
        skipComment()
      case .backslash: try joinLines()
      default: return
      }
    }
  }

  mutating func skipComment() {
    while offset < limit, bytes[offset] != .lineFeed, bytes[offset] != .carriageReturn { offset += 1 }
  }

  private mutating func joinLines() throws(SyntaxProblem) {
    offset += 1
    guard offset < limit else { throw unfinishedLine() }
    guard peek() == .lineFeed || peek() == .carriageReturn else {
      throw SyntaxProblem(
        "unexpected character after line continuation character", at: Span(offset, offset + 1),
        hint: "`\\` joins a line with the next one; nothing may follow it, not even a blank")
    }
    skipLineEnd()
    if offset >= limit { throw unfinishedLine() }
  }

  private mutating func unfinishedLine() -> SyntaxProblem {
    unfinished = .lineContinuation
    return SyntaxProblem("unexpected EOF while parsing", at: Span(offset, offset))
  }

  private mutating func finish() {
    if !insideField, brackets.isEmpty, let last = tokens.last?.kind, last != .newline, last != .dedent {
      append(.newline, from: commentStart ?? limit)
    }
    if brackets.isEmpty {
      for _ in 1..<indentation.count { append(.dedent, from: limit) }
    }
    append(.endOfText, from: limit)
  }
}
