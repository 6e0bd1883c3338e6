// The mistakes that CPython words by kind. Each method is called where its mistake shows, and returns
// or throws the problem, or returns in silence when the mistake is another one.

extension Parser {
  /// The problem that the next token fits nowhere.
  @inline(never)
  mutating func unexpected() -> SyntaxProblem {
    switch peek() {
    case .endOfText where unclosed != nil: return neverClosed()
    case .indent: return unexpectedIndent()
    case .keyYield: return notInSubset("`yield`", at: current, "return a list")
    case .keyAsync: return notInSubset("`async`", at: current, "write a plain function")
    case .keyAwait: return notInSubset("`await`", at: current, "call the function directly")
    default: return SyntaxProblem("invalid syntax", at: current.span, hint: hint())
    }
  }

  /// The problem that a form of Python is not carried.
  func notInSubset(_ name: String, at token: Token, _ hint: String) -> SyntaxProblem {
    SyntaxProblem("\(name) is not in this subset", at: token.span, hint: hint)
  }

  private mutating func neverClosed() -> SyntaxProblem {
    guard let unclosed else { return SyntaxProblem("invalid syntax", at: current.span) }
    endedWithin = String(unclosed.byte.character)
    return SyntaxProblem(
      "'\(unclosed.byte.character)' was never closed", at: Span(unclosed.offset, unclosed.offset + 1))
  }

  private func unexpectedIndent() -> SyntaxProblem {
    SyntaxProblem(
      .indentationError, "unexpected indent", at: Span(max(0, start - 1), start),
      hint: "only a line that ends with `:` opens a block")
  }

  /// Prefers a bracket that was never closed to a problem on a later line, which it most likely caused.
  func preferringUnclosedBracket(_ problem: SyntaxProblem) -> SyntaxProblem {
    guard let unclosed, endedWithin == nil else { return problem }
    let between = min(unclosed.offset, start)..<start
    guard bytes[between].countLineEnds() > 0 else { return problem }
    var parser = self
    return parser.neverClosed()
  }

  /// Tries something out; on failure the cursor goes back to where it was.
  ///
  /// A try that meets the end inside a bracket settles the matter: nothing else can be said of the text.
  mutating func attempt(_ body: (inout Parser) throws(SyntaxProblem) -> Void) -> Bool {
    let (position, wasGuessing, depth) = (position, isGuessing, depth)
    isGuessing = true
    defer { isGuessing = wasGuessing }
    do {
      try body(&self)
      return true
    } catch {
      self.depth = depth
      if !(check(.endOfText) && unclosed != nil) { self.position = position }
      return false
    }
  }

  // MARK: Two expressions side by side

  /// `[1 2]`, `print "x"`: an expression follows `left` at once.
  @inline(never)
  mutating func explainNeighbour(of left: Expression, from start: Int) throws(SyntaxProblem) {
    guard !isGuessing else { return }
    if isLegacyStatement(left, from: start) { return try explainLegacyStatement(left) }
    guard previous.level > 0, !isLabelled(left, from: start) else { return }
    let place = position
    let fits = attempt { (parser) throws(SyntaxProblem) in _ = try parser.expression() }
    if check(.endOfText), unclosed != nil { throw unexpected() }
    guard fits, previous.level > 0 else { return position = place }
    throw SyntaxProblem(
      "invalid syntax. Perhaps you forgot a comma?", at: span(from: start), hint: neighbourHint(at: place))
  }

  /// Whether `left` is a name before a string, which is taken for a wrong prefix, or a word such as `match`.
  private func isLabelled(_ left: Expression, from start: Int) -> Bool {
    guard case .name(let name) = left.kind, left.span.start == start else { return false }
    return check(.string) || name == "match" || name == "case" || name == "_"
  }

  private func isLegacyStatement(_ left: Expression, from start: Int) -> Bool {
    guard case .name(let name) = left.kind, left.span.start == start else { return false }
    return name == "print" || name == "exec"
  }

  private mutating func explainLegacyStatement(_ left: Expression) throws(SyntaxProblem) {
    let name = left.kind.name ?? "print"
    let place = position
    let fits = attempt { (parser) throws(SyntaxProblem) in _ = try parser.expressions() }
    if check(.endOfText), unclosed != nil { throw unexpected() }
    guard fits else { return position = place }
    throw SyntaxProblem(
      "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?", at: span(from: left.span.start))
  }

  /// `a if b` without `else`.
  mutating func missingElse(from start: Int, to end: Int) -> SyntaxProblem {
    guard !check(.colon), !(check(.endOfText) && unclosed != nil) else { return unexpected() }
    return SyntaxProblem(
      "expected 'else' after 'if' expression", at: Span(start, end),
      hint: "say what the value is otherwise: `… if … else …`")
  }

  // MARK: `=` and `:=` in the wrong place

  /// `(a.b := 1)`.
  func wrongAssignmentExpression(_ target: Expression) -> SyntaxProblem {
    SyntaxProblem(
      "cannot use assignment expressions with \(target.kind.description)", at: target.span)
  }

  /// `if x = 3:`: a single `=` where a value is meant.
  @inline(never)
  mutating func explainEqualSign(after left: Expression, from first: Int) throws(SyntaxProblem) {
    guard !isGuessing, isOperand(left, from: first) else { return }
    let place = position
    let fits = try attemptOperandAfterEqual()
    let end = Int(previous.end)
    position = place
    guard fits else { return }
    if case .name = left.kind, position == first + 1 {
      throw SyntaxProblem(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        at: Span(Int(tokens[first].start), end), hint: "`==` compares, `=` binds a name")
    }
    try explainWrongTarget(left)
  }

  /// Words the `=` after something that is no target, when a comparison may have been meant.
  func explainWrongTarget(_ left: Expression) throws(SyntaxProblem) {
    switch left.kind {
    case .list, .tuple, .constant(.none), .constant(.bool): return
    case .comprehension(let comprehension) where comprehension.form == .generator: return
    default:
      throw SyntaxProblem(
        "cannot assign to \(left.kind.description) here. Maybe you meant '==' instead of '='?", at: left.span,
        hint: "`==` compares, `=` binds a name")
    }
  }

  /// Reads `= operand` and says whether it is there, and no further `=` after it.
  mutating func attemptOperandAfterEqual() throws(SyntaxProblem) -> Bool {
    let fits = attempt { (parser) throws(SyntaxProblem) in
      try parser.expect(.equal)
      _ = try parser.operation(.bitOr)
    }
    if check(.endOfText), unclosed != nil { throw unexpected() }
    return fits && !check(.equal) && !check(.colonEqual)
  }

  /// Whether an expression that starts at token `first` is one without `not`, comparisons and looser operators.
  func isOperand(_ expression: Expression, from first: Int) -> Bool {
    if tokens[first].kind == .leftParenthesis, tokens[first].span.start < expression.span.start {
      return previous.kind == .rightParenthesis
    }
    switch expression.kind {
    case .comparison, .boolean, .conditional, .lambda, .assignmentExpression, .unary(.not, _), .starred:
      return false
    default: return true
    }
  }

  /// `[a, b for a, b in c]`.
  mutating func explainBareTuple(_ items: [Expression], _ closing: Token.Kind) throws(SyntaxProblem) {
    guard closing != .rightParenthesis, !isGuessing, let first = items.first else { return }
    let end = Int(previous.end)
    let place = position
    let fits = attempt { (parser) throws(SyntaxProblem) in _ = try parser.clauses() }
    position = place
    guard fits else { return }
    throw SyntaxProblem(
      "did you forget parentheses around the comprehension target?", at: Span(first.span.start, end))
  }
}

extension Expression.Kind {
  /// The text of a name.
  var name: String? {
    guard case .name(let name) = self else { return nil }
    return name
  }
}
