import PythonSyntax

/// The names that `:=` inside a comprehension binds in the function around it, and where.
struct AssignedNames {
  private(set) var places: [(name: String, span: Span)] = []

  var names: Set<String> { Set(places.map(\.name)) }

  init(in comprehension: Comprehension) { visit(Expression(.comprehension(comprehension), Span(0, 0))) }

  private init(in expressions: [Expression], enteringLambdas: Bool = false) {
    expressions.forEach { visit($0, enteringLambdas: enteringLambdas) }
  }

  private mutating func visit(_ expression: Expression, enteringLambdas: Bool = false) {
    if case .lambda = expression.kind, !enteringLambdas { return }
    if case .assignmentExpression(let name, _, _) = expression.kind { places.append((name, expression.span)) }
    expression.kind.forEachPart { visit($0, enteringLambdas: enteringLambdas) }
  }

  /// Refuses `:=` where Python does: in what a comprehension goes through, onto its own loop variables, and in the body of a class.
  static func check(_ comprehension: Comprehension, inClassBody: Bool) throws {
    var before: Set<String> = []
    for clause in comprehension.clauses {
      if let place = AssignedNames(in: [clause.iterable], enteringLambdas: true).places.first {
        throw SyntaxProblem(
          "assignment expression cannot be used in a comprehension iterable expression", at: place.span)
      }
      for name in clause.target.targetNames where before.contains(name) {
        throw SyntaxProblem(
          "comprehension inner loop cannot rebind assignment expression target '\(name)'",
          at: clause.target.span)
      }
      before.formUnion(AssignedNames(in: clause.conditions).names)
    }
    let variables = comprehension.clauses.flatMap(\.target.targetNames)
    for place in AssignedNames(in: comprehension).places where variables.contains(place.name) {
      throw SyntaxProblem(
        "assignment expression cannot rebind comprehension iteration variable '\(place.name)'",
        at: place.span)
    }
    if inClassBody, let place = AssignedNames(in: comprehension).places.first {
      throw SyntaxProblem(
        "assignment expression within a comprehension cannot be used in a class body", at: place.span)
    }
  }
}

extension Expression {
  /// The names that this expression binds as a target.
  fileprivate var targetNames: [String] {
    switch kind {
    case .name(let name): [name]
    case .list(let items), .tuple(let items): items.flatMap(\.targetNames)
    case .starred(let item): item.targetNames
    default: []
    }
  }
}
