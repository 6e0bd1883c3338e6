import PythonSyntax

extension Compiler {
  /// The node of an expression.
  func expression(_ expression: Expression, _ scope: FunctionScope) throws -> ExpressionNode {
    let span = expression.span
    switch expression.kind {
    case .constant(let constant): return self.constant(constant, span)
    case .name(let text): return try name(text, span, scope)
    case .formattedString(let parts): return try formattedString(parts, span, scope)
    case .list(let items): return ListNode(span, try expressions(items, scope))
    case .tuple(let items): return TupleNode(span, try expressions(items, scope))
    case .set(let items):
      let isFolded = items.count > 2 && items.allSatisfy(\.isConstant)
      return SetNode(span, try expressions(items, scope), isFolded ? .copied : .atOnce)
    case .dictionary(let items): return DictNode(span, try items.map { try item($0, scope) })
    case .unary(let operation, let operand): return try unary(operation, operand, span, scope)
    case .binary(let left, let operation, let right):
      return BinaryNode(
        operatorSpan(left, right), try self.expression(left, scope), operation,
        try self.expression(right, scope))
    case .boolean(let operation, let operands):
      return BooleanNode(span, operation, try expressions(operands, scope))
    case .comparison(let first, let links):
      return ComparisonNode(
        span, try self.expression(first, scope),
        try links.map { link in
          let looksInside = link.operation == .in || link.operation == .notIn
          return (
            link.operation, try looksInside ? iterable(link.right, scope) : self.expression(link.right, scope)
          )
        })
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(
        span, try self.expression(test, scope), try self.expression(then, scope),
        try self.expression(otherwise, scope))
    case .lambda(let parameters, let result): return try lambda(parameters, result, span, scope)
    case .call(let callee, let arguments): return try call(callee, arguments, span, scope)
    case .attribute(let operand, let name, let nameSpan):
      return AttributeNode(
        span, try self.expression(operand, scope), Name(PrivateName.mangled(name, in: scope.className)),
        nameSpan)
    case .subscripted(let operand, let index):
      return SubscriptNode(span, try self.expression(operand, scope), try self.expression(index, scope))
    case .slice(let start, let stop, let step):
      return SliceNode(
        span, try optional(start, scope), try optional(stop, scope), try optional(step, scope))
    case .starred(let operand): return StarredNode(span, try self.expression(operand, scope))
    case .assignmentExpression(let text, let nameSpan, let value):
      return AssignmentExpressionNode(
        span, try name(text, nameSpan, scope), try self.expression(value, scope))
    case .comprehension(let comprehension): return try self.comprehension(comprehension, span, scope)
    }
  }

  func expressions(_ items: [Expression], _ scope: FunctionScope) throws -> [ExpressionNode] {
    try items.map { try expression($0, scope) }
  }

  func optional(_ item: Expression?, _ scope: FunctionScope) throws -> ExpressionNode? {
    try item.map { try expression($0, scope) }
  }

  private func constant(_ constant: Constant, _ span: Span) -> ExpressionNode {
    switch constant {
    case .none: ConstantNode(span, .none)
    case .ellipsis: ConstantNode(span, .other(EllipsisObject.shared))
    case .bool(let value): ConstantNode(span, .bool(value))
    case .float(let value): ConstantNode(span, .float(value))
    case .string(let text): ConstantNode(span, .string(text))
    case .integer(let digits, let radix): integer(digits, radix, span)
    }
  }

  private func integer(_ digits: String, _ radix: Int, _ span: Span) -> ExpressionNode {
    if let value = Int(digits, radix: radix) { return ConstantNode(span, .int(value)) }
    guard let value = try? parseInteger(StringObject(digits), base: radix) else {
      return RefusedNode(span) { Limits.tooManyBits }
    }
    return ConstantNode(span, value)
  }

  /// The node of what a loop goes through, or `in` looks into: a set of constants that nobody else gets hold of.
  func iterable(_ iterable: Expression, _ scope: FunctionScope) throws -> ExpressionNode {
    guard case .set(let items) = iterable.kind, items.allSatisfy(\.isConstant) else {
      return try expression(iterable, scope)
    }
    return SetNode(iterable.span, try expressions(items, scope), .beforehand)
  }

  /// A negative literal is one constant.
  private func unary(
    _ operation: UnaryOperator, _ operand: Expression, _ span: Span, _ scope: FunctionScope
  ) throws -> ExpressionNode {
    if operation == .negative, case .constant(.integer(let digits, let radix)) = operand.kind,
      let value = Int("-" + digits, radix: radix)
    {
      return ConstantNode(span, .int(value))
    }
    return UnaryNode(span, operation, try expression(operand, scope))
  }

  /// Where the operator between two operands stands: brackets and blanks around it are left out.
  private func operatorSpan(_ left: Expression, _ right: Expression) -> Span {
    let between = source.bytes[left.span.end..<max(left.span.end, right.span.start)]
    let isOperator: (UInt8) -> Bool = { Compiler.operatorBytes.contains($0) }
    guard let first = between.firstIndex(where: isOperator) else { return left.span.through(right.span) }
    let end = between[first...].firstIndex { !isOperator($0) } ?? between.endIndex
    return Span(first, end)
  }

  private static let operatorBytes = Set("+-*/%@<>&|^".utf8)

  private func item(_ item: DictionaryItem, _ scope: FunctionScope) throws -> DictNode.Item {
    switch item {
    case .pair(let key, let value): .pair(try expression(key, scope), try expression(value, scope))
    case .unpacked(let mapping): .unpacked(try expression(mapping, scope))
    }
  }

  private func formattedString(
    _ parts: [FormattedPart], _ span: Span, _ scope: FunctionScope
  ) throws -> FormattedStringNode {
    var nodes: [FormattedStringNode.Part] = []
    for part in parts {
      switch part {
      case .text(let text): nodes.append(.text(text))
      case .field(let field):
        if let text = field.selfDocumenting { nodes.append(.text(text)) }
        nodes.append(try self.field(field, span, scope))
      }
    }
    return FormattedStringNode(span, nodes)
  }

  private func field(
    _ field: FormattedField, _ span: Span, _ scope: FunctionScope
  ) throws -> FormattedStringNode.Part {
    let showsRepr = field.selfDocumenting != nil && field.specification == nil
    return .field(
      try expression(field.value, scope), conversion: field.conversion ?? (showsRepr ? "r" : nil),
      specification: try field.specification.map { try formattedString($0, span, scope) })
  }

  private func call(
    _ callee: Expression, _ arguments: [Argument], _ span: Span, _ scope: FunctionScope
  ) throws -> ExpressionNode {
    if let node = try superCall(callee, arguments, span, scope) { return node }
    let list = try argumentList(arguments, scope)
    if case .attribute(let receiver, let name, let nameSpan) = callee.kind {
      return MethodCallNode(
        span, try expression(receiver, scope), Name(PrivateName.mangled(name, in: scope.className)), nameSpan,
        list)
    }
    return CallNode(span, try expression(callee, scope), list)
  }

  func argumentList(_ arguments: [Argument], _ scope: FunctionScope) throws -> ArgumentList {
    ArgumentList(try arguments.map { try argument($0, scope) })
  }

  private func argument(_ argument: Argument, _ scope: FunctionScope) throws -> ArgumentList.Item {
    switch argument {
    case .positional(let value): .positional(try expression(value, scope))
    case .keyword(let name, _, let value): .keyword(Name(name), try expression(value, scope))
    case .unpackedPositional(let value): .unpackedPositional(try expression(value, scope))
    case .unpackedKeywords(let value): .unpackedKeywords(try expression(value, scope))
    }
  }

  /// The node of what stands left of `=`; the parser has made sure that it is a target.
  func target(_ target: Expression, _ scope: FunctionScope) throws -> TargetNode {
    guard let node = try expression(target, scope) as? TargetNode else {
      throw SyntaxProblem("cannot assign to this expression", at: target.span)
    }
    return node
  }
}

extension Expression {
  /// Whether CPython computes it before the program runs.
  fileprivate var isConstant: Bool {
    switch kind {
    case .constant: true
    case .unary(_, let operand): operand.isConstant
    case .binary(let left, _, let right): left.isConstant && right.isConstant
    case .tuple(let items): items.allSatisfy(\.isConstant)
    default: false
    }
  }
}
