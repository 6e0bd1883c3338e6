import PythonSyntax

extension Compiler {
  /// The node of a lambda.
  func lambda(
    _ parameters: Parameters, _ result: Expression, _ span: Span, _ scope: FunctionScope
  ) throws -> FunctionNode {
    let inner = FunctionScope(
      parent: scope, usage: NameUsage(parameters: parameters, result: result, in: scope.className),
      qualifiedName: scope.qualifiedName(ofInner: "<lambda>"))
    let value = try expression(result, inner)
    return try function(
      "<lambda>", parameters, [ReturnNode(result.span, value)], docstring: nil, inner, span, scope)
  }

  /// The node of a `def`.
  func definition(
    _ definition: FunctionDefinition, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    let inner = FunctionScope(
      parent: scope,
      usage: NameUsage(parameters: definition.parameters, body: definition.body, in: scope.className),
      qualifiedName: scope.qualifiedName(ofInner: definition.name))
    try check(inner, span)
    let body = try definition.body.map { try statement($0, inner) }
    let function = try function(
      definition.name, definition.parameters, body, docstring: docstring(definition.body), inner,
      definition.nameSpan, scope)
    return FunctionDefinitionNode(
      span, try name(definition.name, definition.nameSpan, scope), function,
      try expressions(definition.decorators, scope))
  }

  func docstring(_ body: [Statement]) -> String? {
    guard case .expression(let first)? = body.first?.kind,
      case .constant(.string(let text)) = first.kind
    else { return nil }
    return text
  }

  /// Declarations must come before uses, and `nonlocal` must name a variable of a function around this one.
  func check(_ scope: FunctionScope, _ span: Span) throws {
    if let problem = scope.usage.problem { throw problem }
    for name in scope.usage.nonlocals.sorted() where !scope.isBoundAround(name) {
      throw SyntaxProblem("no binding for nonlocal '\(name)' found", at: span)
    }
  }

  func function(
    _ name: String, _ parameters: Parameters, _ body: [StatementNode], docstring: String?,
    _ inner: FunctionScope, _ span: Span, _ scope: FunctionScope
  ) throws -> FunctionNode {
    let code = Code(
      name: name, qualifiedName: inner.qualifiedName, moduleName: moduleName, source: source,
      docstring: docstring,
      parameters: ParameterList(parameters, in: scope.className), slotCount: inner.slotCount,
      cellSlots: inner.cellSlots, body: body)
    return FunctionNode(
      span, code, inner.origins,
      defaults: try expressions(parameters.positional.compactMap(\.defaultValue), scope),
      keywordDefaults: try parameters.keywordOnly.map { try optional($0.defaultValue, scope) })
  }

  /// The node of a comprehension or a generator expression.
  func comprehension(
    _ comprehension: Comprehension, _ span: Span, _ scope: FunctionScope
  ) throws -> ExpressionNode {
    try AssignedNames.check(comprehension, inClassBody: scope.isInClassBody)
    if comprehension.form == .generator { return try generator(comprehension, span, scope) }
    let first = try iterable(comprehension.clauses[0].iterable, scope)
    let own = scope.openComprehension(
      comprehension.form.functionName, NameUsage(comprehension, in: scope.className),
      walrus: Set(
        AssignedNames(in: comprehension).names.map { PrivateName.mangled($0, in: scope.className) }))
    defer { scope.closeComprehension() }
    return ComprehensionNode(
      span, form: comprehension.form, clauses: try clauses(comprehension, first, scope),
      element: try expression(comprehension.element, scope), value: try optional(comprehension.value, scope),
      slots: own.slots, cellSlots: own.cellSlots)
  }

  private func clauses(
    _ comprehension: Comprehension, _ first: ExpressionNode, _ scope: FunctionScope
  ) throws -> [ClauseNode] {
    try comprehension.clauses.enumerated().map { place, clause in
      ClauseNode(
        target: try target(clause.target, scope),
        iterable: place == 0 ? first : try iterable(clause.iterable, scope),
        conditions: try expressions(clause.conditions, scope))
    }
  }

  private func generator(
    _ comprehension: Comprehension, _ span: Span, _ scope: FunctionScope
  ) throws -> GeneratorNode {
    let first = try iterable(comprehension.clauses[0].iterable, scope)
    let inner = FunctionScope(
      parent: scope, usage: NameUsage(generator: comprehension, in: scope.className),
      qualifiedName: scope.qualifiedName(ofInner: comprehension.form.functionName),
      isGenerator: true)
    let clauses = try clauses(comprehension, first, inner)
    let element = try expression(comprehension.element, inner)
    let function = try function("<genexpr>", Parameters(), [], docstring: nil, inner, span, scope)
    return GeneratorNode(span, function, first: first, clauses: clauses, element: element)
  }
}

extension Comprehension.Form {
  /// What CPython calls the function that a comprehension is to it.
  fileprivate var functionName: String {
    switch self {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dictionary: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}

extension ParameterList {
  init(_ parameters: Parameters, in owner: String?) {
    func name(_ parameter: Parameters.Parameter) -> Name {
      Name(PrivateName.mangled(parameter.name, in: owner))
    }
    positional = parameters.positional.map(name)
    positionalOnlyCount = parameters.positionalOnlyCount
    keywordOnly = parameters.keywordOnly.map(name)
    rest = parameters.rest.map(name)
    keywordRest = parameters.keywordRest.map(name)
  }
}
