// if    → "if" namedExpression ":" block ("elif" namedExpression ":" block)* [else]
// while → "while" namedExpression ":" block [else]
// for   → "for" targets "in" expressions ":" block [else]
// with  → "with" (items | "(" items [","] ")") ":" block        items → expression ["as" target] ("," …)*
// else  → "else" ":" block
// block → NEWLINE INDENT statement+ DEDENT | line

extension Parser {
  /// How many loops, `try` and `with` blocks may stand in one another, as in CPython.
  private static let deepestBlocks = 20

  /// A statement that has blocks; nil when another one comes next.
  mutating func compoundStatement() throws(SyntaxProblem) -> Statement? {
    let start = start
    guard let kind = try compoundKind() else { return nil }
    return Statement(kind, Span(start, endOfBlock))
  }

  private mutating func compoundKind() throws(SyntaxProblem) -> Statement.Kind? {
    switch peek() {
    case .keyIf: return try conditional()
    case .keyWhile: return try nested { (parser) throws(SyntaxProblem) in try parser.whileLoop() }
    case .keyFor: return try nested { (parser) throws(SyntaxProblem) in try parser.forLoop() }
    case .keyTry: return try nested { (parser) throws(SyntaxProblem) in try parser.tryStatement() }
    case .keyWith: return try nested { (parser) throws(SyntaxProblem) in try parser.with() }
    case .keyDef: return try function(decorators: [])
    case .keyClass: return try classDefinition(decorators: [])
    case .at: return try decorated()
    default: return nil
    }
  }

  /// The end of the last token of a block; its newline and dedents are layout.
  private var endOfBlock: Int {
    var place = position - 1
    while place > 0, tokens[place].isLayout { place -= 1 }
    return Int(tokens[max(0, place)].end)
  }

  private mutating func nested(
    _ body: (inout Parser) throws(SyntaxProblem) -> Statement.Kind
  ) throws(SyntaxProblem) -> Statement.Kind {
    guard blockDepth < Self.deepestBlocks else {
      throw SyntaxProblem("too many statically nested blocks", at: current.span)
    }
    blockDepth += 1
    defer { blockDepth -= 1 }
    return try body(&self)
  }

  /// `if`.
  private mutating func conditional() throws(SyntaxProblem) -> Statement.Kind {
    var branches: [Statement.Branch] = []
    while check(branches.isEmpty ? .keyIf : .keyElif) {
      let header = advance()
      let test = try namedExpression()
      branches.append(.init(test: test, body: try block("'\(text(header))' statement", header)))
    }
    return .conditional(branches, otherwise: try elseBlock())
  }

  /// `while`.
  private mutating func whileLoop() throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let test = try namedExpression()
    let body = try block("'while' statement", header)
    return .whileLoop(test: test, body: body, otherwise: try elseBlock())
  }

  /// `for`.
  private mutating func forLoop() throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let target = try targets(of: .loop)
    try refuseLoneStar(target)
    try expect(.keyIn)
    let iterable = try value()
    let body = try block("'for' statement", header)
    return .forLoop(target: target, iterable: iterable, body: body, otherwise: try elseBlock())
  }

  /// `else`, if it comes next.
  mutating func elseBlock() throws(SyntaxProblem) -> [Statement] {
    guard check(.keyElse) else { return [] }
    let header = advance()
    return try block("'else' statement", header, colon: .always)
  }

  // MARK: with

  private mutating func with() throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let bracketed = try bracketedItems()
    let items = if let bracketed { bracketed } else { try bareItems() }
    let body = try block("'with' statement", header)
    for case let target? in items.map(\.target) { try refuseLoneStar(target) }
    return .with(items, body: body)
  }

  /// Items in brackets of their own; nil when the brackets belong to an expression.
  private mutating func bracketedItems() throws(SyntaxProblem) -> [Statement.WithItem]? {
    guard check(.leftParenthesis) else { return nil }
    let place = position
    var items: [Statement.WithItem] = []
    let fits = attempt { (parser) throws(SyntaxProblem) in items = try parser.itemsInBrackets() }
    if fits { return items }
    position = place
    return nil
  }

  private mutating func itemsInBrackets() throws(SyntaxProblem) -> [Statement.WithItem] {
    advance()
    let items = try withItems(before: .rightParenthesis)
    try expect(.rightParenthesis)
    guard check(.colon) || check(.newline) else { throw unexpected() }
    return items
  }

  private mutating func bareItems() throws(SyntaxProblem) -> [Statement.WithItem] {
    try withItems(before: .colon)
  }

  private mutating func withItems(before closing: Token.Kind) throws(SyntaxProblem) -> [Statement.WithItem] {
    var items = [try withItem()]
    while match(.comma), closing == .colon || !check(closing) { items.append(try withItem()) }
    return items
  }

  private mutating func withItem() throws(SyntaxProblem) -> Statement.WithItem {
    let context = try expression()
    guard match(.keyAs) else { return .init(context: context, target: nil) }
    let target = check(.star) ? try starredOr(named: false) : try operation(.bitOr)
    try checkTarget(target, .assignment)
    return .init(context: context, target: target)
  }

  // MARK: block

  /// When CPython says that a colon is missing.
  enum MissingColon {
    /// At the end of the line only; else the syntax is invalid.
    case atLineEnd
    /// Whatever comes instead.
    case always
  }

  /// `":" block`; `owner` and `header` word its absence.
  mutating func block(
    _ owner: String, _ header: Token, colon: MissingColon = .atLineEnd
  ) throws(SyntaxProblem) -> [Statement] {
    try expectColon(colon)
    var body: [Statement] = []
    guard match(.newline) else {
      try line(into: &body)
      return body
    }
    guard match(.indent) else { throw missingBlock(owner, header) }
    repeat { try statement(into: &body) } while !check(.dedent) && !check(.endOfText)
    _ = match(.dedent)
    return body
  }

  private mutating func expectColon(_ missing: MissingColon) throws(SyntaxProblem) {
    if match(.colon) { return }
    guard missing == .always || check(.newline), !(check(.endOfText) && unclosed != nil) else {
      throw unexpected()
    }
    let isElseIf = previous.kind == .keyElse && check(.keyIf)
    throw SyntaxProblem(
      "expected ':'", at: current.span,
      hint: isElseIf ? "Python says `elif`" : "a line that opens a block ends with `:`")
  }

  private mutating func missingBlock(_ owner: String, _ header: Token) -> SyntaxProblem {
    let isAtEnd = onlyLayoutFollows
    if isAtEnd { endedWithin = text(header) }
    let line = bytes[..<Int(header.start)].countLineEnds() + 1
    return SyntaxProblem(
      .indentationError, "expected an indented block after \(owner) on line \(line)",
      at: isAtEnd ? previous.span : current.span,
      hint: "indent the lines that belong to it by four blanks")
  }

  /// Whether the text ends here but for dedents.
  var onlyLayoutFollows: Bool {
    var place = position
    while tokens[place].isLayout, place < tokens.count - 1 { place += 1 }
    return tokens[place].kind == .endOfText
  }
}

extension Token {
  /// Whether it is a newline, an indent or a dedent.
  var isLayout: Bool { kind == .newline || kind == .indent || kind == .dedent }
}
