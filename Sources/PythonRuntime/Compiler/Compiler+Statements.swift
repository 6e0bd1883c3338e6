import PythonSyntax

extension Compiler {
  /// The node of a statement.
  func statement(_ statement: Statement, _ scope: FunctionScope) throws -> StatementNode {
    let span = statement.span
    switch statement.kind {
    case .expression(let value): return try expressionStatement(value, span, scope)
    case .assignment(let targets, let value): return try assignment(targets, value, span, scope)
    case .augmentedAssignment(let target, let operation, let value):
      return try augmented(target, operation, value, span, scope)
    case .annotatedAssignment(let target, let annotation, let value):
      let node = try value.map { try assignment([target], $0, span, scope) } ?? FlowNode(span, .normal)
      return try annotating(node, target, annotation, span, scope)
    case .function(let definition): return try self.definition(definition, span, scope)
    case .classDefinition(let definition): return try self.definition(definition, span, scope)
    case .conditional(let branches, let otherwise):
      return IfNode(
        span, try branches.map { (try expression($0.test, scope), try block($0.body, scope)) },
        try block(otherwise, scope))
    case .forLoop(let target, let iterable, let body, let otherwise):
      return ForNode(
        span, try self.target(target, scope), try self.iterable(iterable, scope), try loop(body, scope),
        try block(otherwise, scope), isOutside: scope.isModule)
    case .whileLoop(let test, let body, let otherwise):
      return WhileNode(
        span, try expression(test, scope), try loop(body, scope), try block(otherwise, scope))
    case .tryStatement(let statement): return try trying(statement, span, scope)
    case .with(let items, let body): return try with(items[...], body, span, scope)
    case .returnStatement(let value): return try returning(value, span, scope)
    case .raise(let exception, let cause): return try raising(exception, cause, span, scope)
    case .assert(let test, let message):
      return AssertNode(span, try expression(test, scope), try optional(message, scope))
    case .delete(let targets): return DeleteNode(span, try targets.map { try target($0, scope) })
    case .global(let names), .nonlocal(let names): return try declaration(statement, names, scope)
    case .importModules(let names): return try importing(names, span, scope)
    case .importFrom(let module, let names): return try importing(names, from: module, span, scope)
    case .pass: return FlowNode(span, .normal)
    case .breakStatement:
      if scope.loopDepth == 0 { throw SyntaxProblem("'break' outside loop", at: span) }
      return FlowNode(span, .broken)
    case .continueStatement:
      if scope.loopDepth == 0 { throw SyntaxProblem("'continue' not properly in loop", at: span) }
      return FlowNode(span, .continued)
    }
  }

  /// Outside of functions a prompt shows the value, inside of blocks too, as CPython's does.
  private func expressionStatement(
    _ value: Expression, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    let node = try expression(value, scope)
    guard scope.isModule, let display else { return ExpressionStatementNode(span, node) }
    return DisplayedStatementNode(span, node, display)
  }

  func block(_ body: [Statement], _ scope: FunctionScope) throws -> NodeList<StatementNode> {
    NodeList(try body.map { try statement($0, scope) })
  }

  private func loop(_ body: [Statement], _ scope: FunctionScope) throws -> NodeList<StatementNode> {
    scope.loopDepth += 1
    defer { scope.loopDepth -= 1 }
    return try block(body, scope)
  }

  private func assignment(
    _ targets: [Expression], _ value: Expression, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    let valueNode = try expression(value, scope)
    let targetNodes = try targets.map { try target($0, scope) }
    return targetNodes.count == 1
      ? AssignmentNode(span, targetNodes[0], valueNode)
      : ChainedAssignmentNode(span, targetNodes, valueNode)
  }

  private func augmented(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: Span,
    _ scope: FunctionScope
  ) throws -> StatementNode {
    let valueNode = try expression(value, scope)
    switch try self.target(target, scope) {
    case let node as AttributeNode: return AugmentedAttributeNode(span, node, operation, valueNode)
    case let node as SubscriptNode: return AugmentedSubscriptNode(span, node, operation, valueNode)
    case let node: return AugmentedNameNode(span, node, operation, valueNode)
    }
  }

  private func returning(
    _ value: Expression?, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    if scope.isModule || scope.isClass { throw SyntaxProblem("'return' outside function", at: span) }
    return ReturnNode(span, try optional(value, scope))
  }

  private func declaration(
    _ statement: Statement, _ names: [String], _ scope: FunctionScope
  ) throws -> StatementNode {
    if case .nonlocal = statement.kind, scope.isModule {
      throw SyntaxProblem("nonlocal declaration not allowed at module level", at: statement.span)
    }
    return FlowNode(statement.span, .normal)
  }

  private func importing(
    _ names: [Statement.ImportedName], _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    let nodes = try names.map { imported in
      ImportNode(
        span, imported.name, imported.span, bindsRoot: imported.alias == nil,
        try name(imported.boundName, imported.span, scope))
    }
    return nodes.count == 1 ? nodes[0] : BlockNode(span, nodes)
  }

  private func importing(
    _ names: [Statement.ImportedName], from module: String, _ span: Span, _ scope: FunctionScope
  ) throws -> StatementNode {
    if module == "__future__", !scope.isAtBeginning {
      throw SyntaxProblem("from __future__ imports must occur at the beginning of the file", at: span)
    }
    if names.isEmpty {
      if !scope.isModule { throw SyntaxProblem("import * only allowed at module level", at: span) }
      return ImportAllNode(span, module, namespace: namespace)
    }
    let targets = try names.map {
      (Name($0.name), $0.span, try name($0.alias ?? $0.name, $0.span, scope))
    }
    return ImportFromNode(span, module, targets)
  }
}

extension Statement {
  /// Whether it is `from __future__ import …`.
  var isFutureImport: Bool { if case .importFrom("__future__", _) = kind { true } else { false } }
}

/// Several statements as one.
final class BlockNode: StatementNode {
  let body: NodeList<StatementNode>

  init(_ span: Span, _ body: [StatementNode]) {
    self.body = NodeList(body)
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow { try body.run(frame) }
}
