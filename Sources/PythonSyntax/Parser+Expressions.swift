// expressions     → item ("," item)* [","]        with item → "*" operation | expression
// namedExpression → NAME ":=" expression | expression
// expression      → lambda | operation ["if" operation "else" expression]
// lambda          → "lambda" [parameters] ":" expression

extension Parser {
  /// `expressions`: the value of a statement; a comma makes a tuple.
  mutating func expressions() throws(SyntaxProblem) -> Expression {
    let start = start
    let first = try starredOr(named: false)
    guard check(.comma) else { return first }
    var items = [first]
    while match(.comma), startsItem { items.append(try starredOr(named: false)) }
    return try make(.tuple(items), span(from: start))
  }

  /// Whether an item of a tuple or of a display may begin here.
  var startsItem: Bool { peek().startsExpression || check(.star) || check(.keyYield) }

  /// An item: `*operation`, or an expression, with `:=` where that is allowed.
  mutating func starredOr(named: Bool) throws(SyntaxProblem) -> Expression {
    if check(.star) { return try starred() }
    return named ? try namedExpression() : try expression()
  }

  /// Whether an item begins here behind which `:` means nothing: `*a` or `a := b` without brackets.
  var startsItemBeforeNoColon: Bool { check(.star) || check(.name) && peek(1) == .colonEqual }

  @inline(never)
  private mutating func starred() throws(SyntaxProblem) -> Expression {
    let start = start
    advance()
    let value = try operation(.bitOr)
    return try make(.starred(value), Span(start, Int(previous.end)))
  }

  /// `namedExpression`.
  mutating func namedExpression() throws(SyntaxProblem) -> Expression {
    if check(.name), peek(1) == .colonEqual { return try assignmentExpression() }
    let start = position
    return try refuseEqualSign(after: try expression(), from: start)
  }

  @inline(never)
  private mutating func refuseEqualSign(
    after value: Expression, from start: Int
  ) throws(SyntaxProblem) -> Expression {
    if check(.colonEqual) { throw wrongAssignmentExpression(value) }
    if check(.equal) { try explainEqualSign(after: value, from: start) }
    return value
  }

  @inline(never)
  private mutating func assignmentExpression() throws(SyntaxProblem) -> Expression {
    let name = advance()
    advance()
    let value = try expression()
    return try make(.assignmentExpression(text(name), name.span, value), span(from: Int(name.start)))
  }

  /// `expression`; a chain of `else` is gone through without recursion.
  mutating func expression() throws(SyntaxProblem) -> Expression {
    depth += Self.expressionDepth
    defer { depth -= Self.expressionDepth }
    try checkDepth()
    return check(.keyLambda) ? try lambda() : try operationOrConditional()
  }

  private mutating func operationOrConditional() throws(SyntaxProblem) -> Expression {
    let start = start
    return try finish(try operation(.or), from: start)
  }

  /// What may follow the operation that an expression begins with.
  @inline(never)
  private mutating func finish(_ value: Expression, from start: Int) throws(SyntaxProblem) -> Expression {
    if check(.keyIf) { return try conditional(value, from: start) }
    if peek().startsExpression { try explainNeighbour(of: value, from: start) }
    return value
  }

  @inline(never)
  private mutating func conditional(_ first: Expression, from start: Int) throws(SyntaxProblem) -> Expression
  {
    var branches: [(start: Int, then: Expression, test: Expression)] = []
    var last = first
    var lastStart = start
    while check(.keyIf) {
      let place = position
      advance()
      let test = try operation(.or)
      guard check(.keyElse) || !isGuessing else {
        position = place
        break
      }
      guard check(.keyElse) else { throw missingElse(from: lastStart, to: Int(previous.end)) }
      advance()
      branches.append((lastStart, last, test))
      // Ten times what may be nested: nobody has to wait until a million are read.
      guard branches.count < 10 * Self.tallest else { throw tooDeep(span(from: start)) }
      lastStart = self.start
      last = check(.keyLambda) ? try expression() : try operation(.or)
    }
    if peek().startsExpression { try explainNeighbour(of: last, from: start) }
    return try fold(branches, last)
  }

  /// Nests the branches of `a if b else c if d else e` from right to left.
  private func fold(
    _ branches: [(start: Int, then: Expression, test: Expression)], _ otherwise: Expression
  ) throws(SyntaxProblem) -> Expression {
    var result = otherwise
    for branch in branches.reversed() {
      result = try make(
        .conditional(test: branch.test, then: branch.then, otherwise: result), span(from: branch.start))
    }
    return result
  }

  @inline(never)
  private mutating func lambda() throws(SyntaxProblem) -> Expression {
    let start = Int(advance().start)
    let parameters = try parameters(.lambda)
    try expect(.colon)
    let outerBlocks = blockDepth
    blockDepth = 0
    defer { blockDepth = outerBlocks }
    let result = try expression()
    return try make(.lambda(parameters, result), span(from: start))
  }
}
