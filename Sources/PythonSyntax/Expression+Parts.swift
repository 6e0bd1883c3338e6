extension Expression.Kind {
  /// Calls `body` with each direct part, in source order.
  public func forEachPart(_ body: (Expression) -> Void) {
    switch self {
    case .constant, .name: break
    case .formattedString(let parts): parts.forEach { $0.forEachPart(body) }
    case .list(let items), .tuple(let items), .set(let items), .boolean(_, let items): items.forEach(body)
    case .dictionary(let items): items.forEach { $0.forEachPart(body) }
    case .unary(_, let operand), .starred(let operand): body(operand)
    case .attribute(let operand, _, _), .assignmentExpression(_, _, let operand): body(operand)
    case .binary(let left, _, let right), .subscripted(let left, let right):
      body(left)
      body(right)
    case .comparison(let first, let links):
      body(first)
      links.forEach { body($0.right) }
    case .conditional(let test, let then, let otherwise):
      body(then)
      body(test)
      body(otherwise)
    case .lambda(let parameters, let result):
      parameters.forEachPart(body)
      body(result)
    case .call(let callee, let arguments):
      body(callee)
      arguments.forEach { body($0.value) }
    case .slice(let start, let stop, let step):
      for part in [start, stop, step] { part.map(body) }
    case .comprehension(let comprehension): comprehension.forEachPart(body)
    }
  }
}

extension FormattedPart {
  /// Calls `body` with each expression of a field, those of its specification included.
  func forEachPart(_ body: (Expression) -> Void) {
    guard case .field(let field) = self else { return }
    body(field.value)
    field.specification?.forEach { $0.forEachPart(body) }
  }
}

extension DictionaryItem {
  func forEachPart(_ body: (Expression) -> Void) {
    switch self {
    case .pair(let key, let value):
      body(key)
      body(value)
    case .unpacked(let mapping): body(mapping)
    }
  }
}

extension Argument {
  /// The expression that is passed.
  public var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, _, let value), .unpackedPositional(let value),
      .unpackedKeywords(let value):
      return value
    }
  }
}

extension Parameters {
  /// All parameters in the order in which Python binds them.
  public var all: [Parameter] {
    positional + keywordOnly + [rest, keywordRest].compactMap { $0 }
  }

  func forEachPart(_ body: (Expression) -> Void) {
    for parameter in all {
      parameter.annotation.map(body)
      parameter.defaultValue.map(body)
    }
  }
}

extension Comprehension {
  func forEachPart(_ body: (Expression) -> Void) {
    body(element)
    value.map(body)
    for clause in clauses {
      body(clause.target)
      body(clause.iterable)
      clause.conditions.forEach(body)
    }
  }
}
