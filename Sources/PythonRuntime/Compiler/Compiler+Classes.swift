import PythonSyntax

extension Compiler {
  /// The node of a `class`.
  func definition(_ definition: ClassDefinition, _ span: Span, _ scope: FunctionScope) throws -> StatementNode
  {
    try refuseMetaclass(definition)
    let inner = FunctionScope(
      parent: scope, usage: NameUsage(classBody: definition.body),
      qualifiedName: nested(definition.name, in: scope), className: definition.name)
    try check(inner, span)
    let names = inner.usage.bound.filter(inner.usage.binds).map { Name(mangled($0, inner)) }
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
    for case .keyword("metaclass", let span, _) in definition.arguments {
      throw SyntaxProblem(
        "a metaclass is not in this subset", at: span,
        hint: "a decorator above the class, or __init_subclass__ in a base, sees each new class too")
    }
  }

  /// A name with two underscores before it belongs to the class in whose text it stands, as in Python: `__x` is `_Class__x`.
  func mangled(_ name: String, _ scope: FunctionScope) -> String {
    guard let owner = scope.className, name.hasPrefix("__"), !name.hasSuffix("__") else { return name }
    let stripped = owner.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_\(stripped)\(name)"
  }

  /// The node of `super()` without arguments in a method; nil for any other call.
  func superCall(
    _ callee: Expression, _ arguments: [Argument], _ span: Span, _ scope: FunctionScope
  ) throws -> ExpressionNode? {
    guard case .name("super") = callee.kind, arguments.isEmpty, case .free = scope.find("__class__"),
      let receiver = scope.firstParameter
    else { return nil }
    return SuperCallNode(
      span, try expression(callee, scope), enclosingClass: try name("__class__", span, scope),
      receiver: try name(receiver, span, scope))
  }
}
