// primary    → atom ("." NAME | "(" arguments ")" | "[" slices "]")*
// slices     → slice ("," slice)* [","]
// slice      → [expression] ":" [expression] [":" [expression]] | namedExpression | "*" operation

extension Parser {
  /// `primary`; the span of each step starts where the whole does.
  mutating func primary() throws(SyntaxProblem) -> Expression {
    let start = start
    var value = try atom()
    while true {
      switch peek() {
      case .dot: value = try attribute(of: value, from: start)
      case .leftParenthesis: value = try call(value, from: start)
      case .leftBracket: value = try subscripted(value, from: start)
      default: return value
      }
    }
  }

  @inline(never)
  private mutating func attribute(of value: Expression, from start: Int) throws(SyntaxProblem) -> Expression {
    advance()
    let name = try expect(.name)
    return try make(.attribute(value, text(name), name.span), span(from: start))
  }

  @inline(never)
  private mutating func call(_ callee: Expression, from start: Int) throws(SyntaxProblem) -> Expression {
    advance()
    let arguments = try arguments()
    return try make(.call(callee, arguments), span(from: start))
  }

  @inline(never)
  private mutating func subscripted(_ value: Expression, from start: Int) throws(SyntaxProblem) -> Expression
  {
    advance()
    let index = try slices()
    try expect(.rightBracket)
    return try make(.subscripted(value, index), span(from: start))
  }

  private mutating func slices() throws(SyntaxProblem) -> Expression {
    let start = start
    let first = try slice()
    if case .starred = first.kind {} else if !check(.comma) { return first }
    var items = [first]
    while match(.comma), startsItem || check(.colon) { items.append(try slice()) }
    return try make(.tuple(items), span(from: start))
  }

  private mutating func slice() throws(SyntaxProblem) -> Expression {
    let start = start
    if !check(.colon) {
      let isNoBound = startsItemBeforeNoColon
      let value = try starredOr(named: true)
      if isNoBound, check(.colon) { throw unexpected() }
      return check(.colon) ? try slice(after: value, from: start) : value
    }
    return try slice(after: nil, from: start)
  }

  private mutating func slice(after first: Expression?, from start: Int) throws(SyntaxProblem) -> Expression {
    try expect(.colon)
    let stop = try sliceBound()
    let step = match(.colon) ? try sliceBound() : nil
    return try make(.slice(start: first, stop: stop, step: step), span(from: start))
  }

  private mutating func sliceBound() throws(SyntaxProblem) -> Expression? {
    switch peek() {
    case .colon, .comma, .rightBracket: return nil
    default: return try expression()
    }
  }
}
