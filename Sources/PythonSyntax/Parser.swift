/// Parses a source as Python 3.11 does, or says what is wrong with it in Python's words.
///
/// The time is linear in the length of the text. The tree that is returned is at most 2,000 expressions and
/// 100 blocks tall, so that whatever walks or frees it recursively has stack enough.
///
/// - Throws: the first problem that CPython would report. A form of Python that is not carried is refused
///   with a `SyntaxError` that names it and says "is not in this subset".
public func parse(_ source: Source) throws(SyntaxProblem) -> Module {
  var lexer = Lexer(Array(source.text.utf8))
  try lexer.run()
  var parser = Parser(lexer)
  do {
    return try parser.module(source)
  } catch {
    throw parser.preferringUnclosedBracket(error)
  }
}

/// Recursive descent over the tokens, one method for each production of the grammar.
///
///     module      → statement* end                                          Parser+Statements
///     statement   → compound | simple (";" simple)* [";"] NEWLINE
///     simple      → assignment | expressions | return | raise | del | import | …
///     compound    → if | while | for | try | with | def | class             Parser+CompoundStatements, +Definitions
///     block       → NEWLINE INDENT statement+ DEDENT | simple …
///     expression  → lambda | operation ["if" operation "else" expression]   Parser+Expressions
///     operation   → prefix* primary (operator operation)*                   Parser+Operations
///     primary     → atom ("." NAME | "(" arguments ")" | "[" slices "]")*   Parser+Primaries
///     atom        → NAME | literal | display | comprehension                Parser+Atoms, +Displays
///
/// Six words move the cursor: `peek`, `check`, `match`, `advance`, `expect`, `unexpected`.
struct Parser {
  /// How tall an expression may be.
  static let tallest = 2_000
  /// How deep the descent may go, in operands; an expression inside another one counts as three of them.
  ///
  /// The 200 brackets that Python allows fit in. What was measured at this depth stays under 512 KB of stack
  /// when optimized.
  static let deepest = 900
  static let expressionDepth = 3

  let bytes: [UInt8]
  let tokens: [Token]
  var position = 0
  /// The innermost bracket that the text leaves open.
  let unclosed: Lexer.Bracket?
  /// How deep the descent is, counted as `deepest` is.
  var depth = 0
  /// How many loops, `try` and `with` blocks are open in this function.
  var blockDepth = 0
  /// Whether this is an attempt that words no mistakes.
  var isGuessing = false
  /// How many format specifications of f-strings are open.
  var specificationDepth = 0
  /// What the text ended in the middle of, when that is what is wrong.
  var endedWithin: String?
  /// The last statement at the outermost level, as far as a prompt has to know it.
  var lastStatement = LastStatement()

  init(_ lexer: Lexer) {
    bytes = lexer.bytes
    tokens = lexer.tokens
    unclosed = lexer.brackets.last
  }
}

// MARK: - The cursor

extension Parser {
  /// The token that comes next.
  var current: Token { tokens[position] }

  /// The token before it.
  var previous: Token { tokens[max(0, position - 1)] }

  /// Returns the kind of the token `distance` ahead.
  func peek(_ distance: Int = 0) -> Token.Kind {
    tokens[min(position + distance, tokens.count - 1)].kind
  }

  /// Whether the next token is of this kind.
  func check(_ kind: Token.Kind) -> Bool { tokens[position].kind == kind }

  /// Moves past the next token if it is of this kind.
  mutating func match(_ kind: Token.Kind) -> Bool {
    guard check(kind) else { return false }
    advance()
    return true
  }

  /// Moves past the next token, and returns it; the end is never passed.
  @discardableResult
  mutating func advance() -> Token {
    let token = tokens[position]
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  /// Moves past a token of this kind, which has to come next.
  @discardableResult
  mutating func expect(_ kind: Token.Kind) throws(SyntaxProblem) -> Token {
    guard check(kind) else { throw unexpected() }
    return advance()
  }

  /// Returns the text of a token.
  func text(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// Whether the next token is a name with this text, which is a keyword in places only.
  func checkWord(_ word: StaticString) -> Bool {
    guard check(.name), Int(current.end - current.start) == word.utf8CodeUnitCount else { return false }
    return text(current) == word.description
  }
}

// MARK: - Building

extension Parser {
  /// Makes an expression, and refuses one that is too tall.
  func make(_ kind: Expression.Kind, _ span: Span) throws(SyntaxProblem) -> Expression {
    let expression = Expression(kind, span)
    guard expression.height <= Self.tallest else { throw tooDeep(span) }
    return expression
  }

  /// Refuses to go deeper than the stack allows.
  @inline(never)
  func checkDepth() throws(SyntaxProblem) {
    guard depth <= Self.deepest else { throw tooDeep(current.span) }
  }

  func tooDeep(_ span: Span) -> SyntaxProblem {
    SyntaxProblem(
      .recursionError, "maximum recursion depth exceeded during compilation", at: span,
      hint: "give parts of the expression names of their own")
  }

  /// Returns the span from `start` to the end of the last token that was passed.
  func span(from start: Int) -> Span { Span(start, Int(previous.end)) }

  /// Where the next token starts.
  var start: Int { Int(current.start) }
}
