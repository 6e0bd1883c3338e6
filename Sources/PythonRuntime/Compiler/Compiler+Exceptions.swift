import PythonSyntax

extension Compiler {
  /// The node of a `try`.
  func trying(_ statement: TryStatement, _ span: Span, _ scope: FunctionScope) throws -> StatementNode {
    TryNode(
      span, try block(statement.body, scope), try statement.handlers.map { try handler($0, scope) },
      otherwise: try block(statement.otherwise, scope), cleanup: try block(statement.finally, scope),
      place(scope))
  }

  private func handler(_ handler: TryStatement.Handler, _ scope: FunctionScope) throws -> TryNode.Handler {
    TryNode.Handler(
      type: try optional(handler.type, scope),
      target: try handler.name.map { try name($0, handler.span, scope) },
      body: try block(handler.body, scope))
  }

  private func place(_ scope: FunctionScope) -> CallPlace {
    CallPlace(source: source, function: scope.isModule ? "<module>" : scope.name)
  }

  /// The node of a `with`; several managers are one `with` in another.
  func with(
    _ items: ArraySlice<Statement.WithItem>, _ body: [Statement], _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    guard let first = items.first else { return BlockNode(span, try body.map { try statement($0, scope) }) }
    let context = try expression(first.context, scope)
    let target = try first.target.map { try self.target($0, scope) }
    let inner =
      items.count == 1
      ? try block(body, scope) : NodeList([try with(items.dropFirst(), body, span, scope)])
    return WithNode(span, context, target, inner, place(scope))
  }

  /// The node of a `raise`.
  func raising(
    _ exception: Expression?, _ cause: Expression?, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    guard let exception else { return ReraiseNode(span) }
    return RaiseNode(span, try expression(exception, scope), try optional(cause, scope))
  }
}
