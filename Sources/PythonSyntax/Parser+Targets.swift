// targets → target ("," target)* [","]
// target  → NAME | primary "." NAME | primary "[" slices "]" | "*" target | "(" targets ")" | "[" targets "]"
//
// Targets look like expressions, so they are read as expressions and judged afterwards, as in CPython.

/// Where targets stand, which decides the words for a wrong one.
enum TargetPlace {
  case assignment, loop, deletion

  var verb: String { self == .deletion ? "delete" : "assign to" }
}

extension Parser {
  /// `targets` before `in`.
  mutating func targets(of place: TargetPlace) throws(SyntaxProblem) -> Expression {
    let start = start
    let first = try target()
    var result = first
    if check(.comma) {
      var items = [first]
      while match(.comma), startsItem { items.append(try target()) }
      result = try make(.tuple(items), span(from: start))
    }
    try checkTarget(result, place)
    return result
  }

  private mutating func target() throws(SyntaxProblem) -> Expression {
    check(.star) ? try starredOr(named: false) : try operation(.bitOr)
  }

  /// Refuses an expression that nothing can be bound to.
  mutating func checkTarget(_ target: Expression, _ place: TargetPlace) throws(SyntaxProblem) {
    guard let wrong = target.invalidTarget(place) else { return }
    if place == .loop, wrong.isMembership { throw unexpected() }
    throw SyntaxProblem("cannot \(place.verb) \(wrong.kind.description)", at: wrong.span)
  }

  /// Refuses a star with nothing beside it: it would have to be one of several targets.
  func refuseLoneStar(_ target: Expression) throws(SyntaxProblem) {
    guard case .starred = target.kind else { return }
    throw SyntaxProblem("starred assignment target must be in a list or tuple", at: target.span)
  }
}

extension Expression {
  /// Whether it is `a in b`, which a `for` between brackets turns into.
  fileprivate var isMembership: Bool {
    guard case .comparison(_, let links) = kind else { return false }
    return links.first?.operation == .in
  }

  /// Returns the first part that nothing can be bound to; nil when all is well.
  func invalidTarget(_ place: TargetPlace) -> Expression? {
    switch kind {
    case .name, .attribute, .subscripted: return nil
    case .tuple(let items), .list(let items):
      return items.lazy.compactMap { $0.invalidTarget(place) }.first
    case .starred(let value): return place == .deletion ? self : value.invalidTarget(place)
    default: return self
    }
  }
}

extension Expression.Kind {
  /// What CPython calls the expression in its messages.
  var description: String {
    switch self {
    case .constant(let constant): return constant.description
    case .name: return "name"
    case .formattedString: return "f-string expression"
    case .list: return "list"
    case .tuple: return "tuple"
    case .set: return "set display"
    case .dictionary: return "dict literal"
    case .unary, .binary, .boolean: return "expression"
    case .comparison: return "comparison"
    case .conditional: return "conditional expression"
    case .lambda: return "lambda"
    case .call: return "function call"
    case .attribute: return "attribute"
    case .subscripted: return "subscript"
    case .slice: return "slice"
    case .starred: return "starred"
    case .assignmentExpression: return "named expression"
    case .comprehension(let comprehension): return comprehension.form.description
    }
  }
}

extension Constant {
  fileprivate var description: String {
    switch self {
    case .none: return "None"
    case .ellipsis: return "ellipsis"
    case .bool(let value): return value ? "True" : "False"
    case .integer, .float, .string: return "literal"
    }
  }
}

extension Comprehension.Form {
  fileprivate var description: String {
    switch self {
    case .list: return "list comprehension"
    case .set: return "set comprehension"
    case .dictionary: return "dict comprehension"
    case .generator: return "generator expression"
    }
  }
}
