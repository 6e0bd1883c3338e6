import PythonSyntax

extension Compiler {
  /// The node of a `class`.
  func definition(_ definition: ClassDefinition, _ span: Span, _ scope: FunctionScope) throws -> StatementNode
  {
    try refuseMetaclass(definition)
    let inner = FunctionScope(
      parent: scope, usage: NameUsage(classBody: definition.body, of: definition.name),
      qualifiedName: scope.qualifiedName(ofInner: definition.name), className: definition.name)
    try check(inner, span)
    let names = inner.usage.bound.filter(inner.usage.binds).map { Name($0) }
    let body = try classBody(definition, inner, scope)
    return ClassDefinitionNode(
      span, try name(definition.name, definition.nameSpan, scope), body, memberNames: names,
      classCellSlot: inner.classCellSlot, try argumentList(definition.arguments, scope),
      try expressions(definition.decorators, scope), moduleName: try global("__name__", span))
  }

  private func classBody(
    _ definition: ClassDefinition, _ inner: FunctionScope, _ scope: FunctionScope
  ) throws -> FunctionNode {
    let statements = try definition.body.map { try statement($0, inner) }
    return try function(
      definition.name, Parameters(), statements, docstring: docstring(definition.body), inner,
      definition.nameSpan, scope)
  }

  private func refuseMetaclass(_ definition: ClassDefinition) throws {
    for case .keyword("metaclass", let span, let value) in definition.arguments {
      // What `class Shape(ABC)` says, said in another way.
      if value.isNamed("ABCMeta") { continue }
      throw SyntaxProblem(
        "a metaclass is not in this subset", at: span,
        hint: "a decorator above the class, or __init_subclass__ in a base, sees each new class too")
    }
  }

  /// The node of `super()` without arguments; nil for any other call, and where no function is around it.
  ///
  /// Comprehensions are functions of their own in CPython 3.11, whose first argument is what they go through.
  func superCall(
    _ callee: Expression, _ arguments: [Argument], _ span: Span, _ scope: FunctionScope
  ) throws -> ExpressionNode? {
    guard case .name("super") = callee.kind, arguments.isEmpty else { return nil }
    let isInComprehension = scope.isGenerator || scope.isInComprehension
    guard isInComprehension || scope.firstParameter != nil else { return nil }
    let isInClass = if case .free = scope.find("__class__") { true } else { false }
    return SuperCallNode(
      span, try expression(callee, scope),
      enclosingClass: isInClass ? try name("__class__", span, scope) : nil,
      receiver: isInComprehension ? nil : try scope.firstParameter.map { try name($0, span, scope) })
  }
}

extension Expression {
  /// Whether it is a name, or an attribute of that name.
  fileprivate func isNamed(_ name: String) -> Bool {
    switch kind {
    case .name(name), .attribute(_, name, _): true
    default: false
    }
  }
}
