// assignment → (targets "=")+ expressions | target operator "=" expressions | target ":" expression ["=" expressions]

extension Parser {
  /// An assignment of any form, or an expression.
  mutating func assignmentOrExpression() throws(SyntaxProblem) -> Statement.Kind {
    try refuseSoftKeywords()
    let first = position
    let left = try expressions()
    switch peek() {
    case .equal: return try assignment(left, from: first)
    case .colon: return try annotated(left, from: first)
    default: break
    }
    if let operation = peek().augmentedOperator { return try augmented(left, operation) }
    if check(.colonEqual), !left.isName, isLoneItem(left, from: first) {
      throw wrongAssignmentExpression(left)
    }
    if atEndOfLine { try refuseStarred(left) }
    return .expression(left)
  }

  private var atEndOfLine: Bool { check(.newline) || check(.semicolon) }

  private func isLoneItem(_ value: Expression, from first: Int) -> Bool {
    if case .tuple = value.kind { return tokens[first].kind == .leftParenthesis }
    return true
  }

  private mutating func assignment(_ first: Expression, from token: Int) throws(SyntaxProblem)
    -> Statement.Kind
  {
    try explainWrongAssignment(first, from: token)
    var targets = [first]
    advance()
    while true {
      let value = try expressions()
      guard check(.equal) else {
        for target in targets { try refuseLoneStar(target) }
        try refuseStarred(value)
        return .assignment(targets: targets, value: value)
      }
      try checkTarget(value, .assignment)
      targets.append(value)
      advance()
    }
  }

  /// Words a first target that is none: before a lone `=`, a comparison may have been meant.
  private mutating func explainWrongAssignment(_ target: Expression, from token: Int) throws(SyntaxProblem) {
    guard target.invalidTarget(.assignment) != nil else { return }
    let last = target.lastBareItem(startsAt: tokens[token].span.start)
    if last.invalidTarget(.assignment) != nil, isOperand(last, from: firstToken(of: last, after: token)) {
      let place = position
      let fits = try attemptOperandAfterEqual()
      position = place
      if fits { try explainWrongTarget(last) }
    }
    try checkTarget(target, .assignment)
  }

  private func firstToken(of item: Expression, after first: Int) -> Int {
    var place = position
    while place > first, tokens[place].span.start > item.span.start { place -= 1 }
    return place > first && tokens[place - 1].kind == .leftParenthesis && previous.kind == .rightParenthesis
      ? place - 1 : place
  }

  private mutating func augmented(
    _ target: Expression, _ operation: BinaryOperator
  ) throws(SyntaxProblem) -> Statement.Kind {
    advance()
    let value = try expressions()
    guard target.isSingleTarget else {
      throw SyntaxProblem(
        "'\(target.kind.description)' is an illegal expression for augmented assignment", at: target.span)
    }
    try refuseStarred(value)
    return .augmentedAssignment(target: target, operation, value: value)
  }

  private mutating func annotated(_ target: Expression, from first: Int) throws(SyntaxProblem)
    -> Statement.Kind
  {
    guard target.isSingleTarget else { throw wrongAnnotation(target, from: first) }
    advance()
    let annotation = try expression()
    let value = match(.equal) ? try self.value() : nil
    return .annotatedAssignment(target: target, annotation: annotation, value: value)
  }

  private mutating func wrongAnnotation(_ target: Expression, from first: Int) -> SyntaxProblem {
    let place = position
    advance()
    let fits = attempt { (parser) throws(SyntaxProblem) in _ = try parser.expression() }
    position = place
    guard fits else { return unexpected() }
    switch target.kind {
    case .tuple(let items):
      let isBare = tokens[first].kind != .leftParenthesis || items.first?.span.start == target.span.start
      return onlySingle("tuple", isBare ? items.first?.span ?? target.span : target.span)
    case .list: return onlySingle("list", target.span)
    case .starred: return unexpected()
    default: return SyntaxProblem("illegal target for annotation", at: target.span)
    }
  }

  private func onlySingle(_ name: String, _ span: Span) -> SyntaxProblem {
    SyntaxProblem("only single target (not \(name)) can be annotated", at: span)
  }

  // MARK: Words that are keywords in places

  /// `match subject:` and `type Name = …` are read as what they are, and refused.
  private func refuseSoftKeywords() throws(SyntaxProblem) {
    guard check(.name) else { return }
    if checkWord("match"), opensMatch() {
      throw notInSubset("`match`", at: current, "write `if … elif … else`")
    }
    if checkWord("type"), peek(1) == .name, peek(2) == .equal {
      throw notInSubset("`type`", at: current, "a plain assignment gives a type another name")
    }
  }

  /// Whether the line goes on with a subject and ends with `:`, as no simple statement can.
  private func opensMatch() -> Bool {
    guard peek(1).startsExpression || peek(1) == .star else { return false }
    var ahead = 1
    while peek(ahead) != .newline, peek(ahead) != .semicolon, peek(ahead) != .endOfText { ahead += 1 }
    return peek(ahead - 1) == .colon
  }
}

extension Expression {
  fileprivate var isName: Bool {
    if case .name = kind { return true }
    return false
  }

  /// Whether `+=` and an annotation may have it as their target.
  fileprivate var isSingleTarget: Bool {
    switch kind {
    case .name, .attribute, .subscripted: return true
    default: return false
    }
  }

  /// The last item of a tuple without brackets; else the expression itself.
  fileprivate func lastBareItem(startsAt start: Int) -> Expression {
    guard case .tuple(let items) = kind, let first = items.first, let last = items.last else { return self }
    return first.span.start == start ? last : self
  }
}
