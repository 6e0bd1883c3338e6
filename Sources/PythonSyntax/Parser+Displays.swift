// group  → "(" namedExpression ")"          tuple → "(" [item "," [items]] ")"
// list   → "[" [items] "]"                  set   → "{" items "}"
// dict   → "{" [entry ("," entry)* [","]] "}"      entry → expression ":" expression | "**" operation
// Each of them with one item and clauses after it is a comprehension, a generator expression in round brackets.

extension Parser {
  /// A group, a tuple or a generator expression.
  mutating func parenthesized() throws(SyntaxProblem) -> Expression {
    let open = position
    advance()
    if check(.rightParenthesis) { return try emptyTuple() }
    if check(.doubleStar) { throw starredGroup("cannot use double starred expression here") }
    let first = try starredOr(named: true)
    return try closeParenthesis(first, tokens[open])
  }

  @inline(never)
  private mutating func emptyTuple() throws(SyntaxProblem) -> Expression {
    let start = Int(previous.start)
    advance()
    return try make(.tuple([]), span(from: start))
  }

  @inline(never)
  private mutating func closeParenthesis(_ first: Expression, _ open: Token) throws(SyntaxProblem)
    -> Expression
  {
    switch peek() {
    case .keyFor: return try comprehension(.generator, first, nil, from: open)
    case .comma:
      let items = try items(after: first, .rightParenthesis)
      return try make(.tuple(items), span(from: Int(open.start)))
    default:
      if case .starred = first.kind, check(.rightParenthesis) {
        throw SyntaxProblem("cannot use starred expression here", at: first.span)
      }
      try expect(.rightParenthesis)
      return first
    }
  }

  private mutating func starredGroup(_ words: String) -> SyntaxProblem {
    let star = advance()
    guard attempt({ (parser) throws(SyntaxProblem) in _ = try parser.expression() }), check(.rightParenthesis)
    else {
      return SyntaxProblem("invalid syntax", at: star.span)
    }
    return SyntaxProblem(words, at: star.span)
  }

  /// The rest of a tuple, a list or a set, closing bracket included; a comma comes next.
  private mutating func items(after first: Expression, _ closing: Token.Kind) throws(SyntaxProblem)
    -> [Expression]
  {
    var items = [first]
    while match(.comma), !check(closing) { items.append(try starredOr(named: true)) }
    if check(.keyFor), items.count > 1 || previous.kind == .comma { try explainBareTuple(items, closing) }
    try expect(closing)
    return items
  }

  /// A list or a list comprehension.
  mutating func list() throws(SyntaxProblem) -> Expression {
    let open = advance()
    if match(.rightBracket) { return try make(.list([]), span(from: Int(open.start))) }
    return try closeList(try starredOr(named: true), open)
  }

  @inline(never)
  private mutating func closeList(_ first: Expression, _ open: Token) throws(SyntaxProblem) -> Expression {
    if check(.keyFor) { return try comprehension(.list, first, nil, from: open) }
    let items = try items(after: first, .rightBracket)
    return try make(.list(items), span(from: Int(open.start)))
  }

  /// A dictionary, a set or a comprehension of either.
  mutating func braces() throws(SyntaxProblem) -> Expression {
    let open = advance()
    if match(.rightBrace) { return try make(.dictionary([]), span(from: Int(open.start))) }
    if check(.doubleStar) { return try dictionary(from: open) }
    let isNoKey = startsItemBeforeNoColon
    let first = try starredOr(named: true)
    if isNoKey, check(.colon) { throw unexpected() }
    return check(.colon) ? try dictionary(firstKey: first, from: open) : try closeBraces(first, open)
  }

  @inline(never)
  private mutating func closeBraces(_ first: Expression, _ open: Token) throws(SyntaxProblem) -> Expression {
    if check(.keyFor) { return try comprehension(.set, first, nil, from: open) }
    return try make(.set(try items(after: first, .rightBrace)), span(from: Int(open.start)))
  }

  private mutating func dictionary(firstKey key: Expression, from open: Token) throws(SyntaxProblem)
    -> Expression
  {
    let value = try entryValue()
    if check(.keyFor) { return try comprehension(.dictionary, key, value, from: open) }
    return try dictionary([.pair(key, value)], from: open)
  }

  private mutating func dictionary(from open: Token) throws(SyntaxProblem) -> Expression {
    let star = current
    let first = try entry()
    if check(.keyFor) {
      throw SyntaxProblem("dict unpacking cannot be used in dict comprehension", at: star.span)
    }
    return try dictionary([first], from: open)
  }

  private mutating func dictionary(_ first: [DictionaryItem], from open: Token) throws(SyntaxProblem)
    -> Expression
  {
    var items = first
    while match(.comma), !check(.rightBrace) { items.append(try entry()) }
    try expect(.rightBrace)
    return try make(.dictionary(items), span(from: Int(open.start)))
  }

  private mutating func entry() throws(SyntaxProblem) -> DictionaryItem {
    if match(.doubleStar) { return .unpacked(try operation(.bitOr)) }
    let key = try expression()
    guard check(.colon) else { throw missingColon() }
    return .pair(key, try entryValue())
  }

  private mutating func missingColon() -> SyntaxProblem {
    guard check(.comma) || check(.rightBrace) else { return unexpected() }
    return SyntaxProblem(
      "':' expected after dictionary key", at: Span(Int(previous.end) - 1, Int(previous.end)))
  }

  /// `: value`.
  private mutating func entryValue() throws(SyntaxProblem) -> Expression {
    let colon = try expect(.colon)
    if check(.rightBrace) || check(.comma) {
      throw SyntaxProblem("expression expected after dictionary key and ':'", at: colon.span)
    }
    if check(.star) { throw starredValue() }
    return try expression()
  }

  private mutating func starredValue() -> SyntaxProblem {
    let star = advance()
    guard attempt({ (parser) throws(SyntaxProblem) in _ = try parser.operation(.bitOr) }) else {
      return SyntaxProblem("invalid syntax", at: star.span)
    }
    return SyntaxProblem(
      "cannot use a starred expression in a dictionary value", at: Span(Int(star.start), start))
  }
}
