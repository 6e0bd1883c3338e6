// clauses → ("for" targets "in" operation ("if" operation)*)+

extension Parser {
  /// The rest of a comprehension, closing bracket included.
  mutating func comprehension(
    _ form: Comprehension.Form, _ element: Expression, _ value: Expression?, from open: Token
  ) throws(SyntaxProblem) -> Expression {
    if case .starred = element.kind {
      throw SyntaxProblem("iterable unpacking cannot be used in comprehension", at: element.span)
    }
    let comprehension = Comprehension(form: form, element: element, value: value, clauses: try clauses())
    try expect(form.closing)
    return try make(.comprehension(comprehension), span(from: Int(open.start)))
  }

  /// `clauses`, at least one.
  mutating func clauses() throws(SyntaxProblem) -> [Comprehension.Clause] {
    var clauses: [Comprehension.Clause] = []
    while match(.keyFor) {
      let start = start
      let target = try targets(of: .loop)
      if peek().startsExpression { try explainNeighbour(of: target, from: start) }
      try expect(.keyIn)
      if case .starred = target.kind {
        throw SyntaxProblem("starred assignment target must be in a list or tuple", at: target.span)
      }
      let iterable = try operation(.or)
      clauses.append(.init(target: target, iterable: iterable, conditions: try conditions()))
      try refuseLoneStar(target)
    }
    return clauses
  }

  private mutating func conditions() throws(SyntaxProblem) -> [Expression] {
    var conditions: [Expression] = []
    while match(.keyIf) { conditions.append(try operation(.or)) }
    return conditions
  }
}

extension Comprehension.Form {
  fileprivate var closing: Token.Kind {
    switch self {
    case .list: return .rightBracket
    case .set, .dictionary: return .rightBrace
    case .generator: return .rightParenthesis
    }
  }
}
