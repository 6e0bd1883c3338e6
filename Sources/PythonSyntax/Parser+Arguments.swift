// arguments → [argument ("," argument)* [","]] ")"
// argument  → NAME "=" expression | "*" expression | "**" expression | namedExpression [clauses]

extension Parser {
  /// What the arguments read so far mean for the next.
  private struct ArgumentState {
    /// Where the opening bracket stands.
    var open: Int
    var names: Set<String> = []
    var hasUnpackedKeywords = false
    /// The words for a positional argument that stands too late.
    var misplaced: String?
  }

  /// `arguments`; the opening bracket has been passed.
  mutating func arguments() throws(SyntaxProblem) -> [Argument] {
    var arguments: [Argument] = []
    var state = ArgumentState(open: Int(previous.start))
    while !check(.rightParenthesis) {
      arguments.append(try argument(&state, isFirst: arguments.isEmpty))
      guard match(.comma) else { break }
    }
    if let words = state.misplaced, check(.rightParenthesis) {
      throw SyntaxProblem(words, at: current.span, hint: "arguments without a name come first")
    }
    try expect(.rightParenthesis)
    return arguments
  }

  private mutating func argument(_ state: inout ArgumentState, isFirst: Bool) throws(SyntaxProblem)
    -> Argument
  {
    switch peek() {
    case .star: return try unpackedArgument(&state)
    case .doubleStar:
      advance()
      state.hasUnpackedKeywords = true
      return .unpackedKeywords(try expression())
    case .name where peek(1) == .equal: return try keywordArgument(&state)
    default: return try positionalArgument(&state, isFirst: isFirst)
    }
  }

  private mutating func unpackedArgument(_ state: inout ArgumentState) throws(SyntaxProblem) -> Argument {
    let star = advance()
    if state.hasUnpackedKeywords {
      throw SyntaxProblem(
        "iterable argument unpacking follows keyword argument unpacking", at: star.span,
        hint: "put `*` arguments before `**` arguments")
    }
    let value = try expression()
    if check(.keyFor) {
      throw SyntaxProblem(
        "iterable unpacking cannot be used in comprehension", at: span(from: Int(star.start)))
    }
    return .unpackedPositional(value)
  }

  private mutating func keywordArgument(_ state: inout ArgumentState) throws(SyntaxProblem) -> Argument {
    let name = position
    advance()
    advance()
    return try finishKeyword(try expression(), at: name, &state)
  }

  @inline(never)
  private mutating func finishKeyword(
    _ value: Expression, at position: Int, _ state: inout ArgumentState
  ) throws(SyntaxProblem) -> Argument {
    let name = tokens[position]
    if check(.keyFor) {
      let equal = tokens[position + 1]
      throw SyntaxProblem(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: name.span.through(equal.span))
    }
    guard state.names.insert(text(name)).inserted else {
      throw SyntaxProblem("keyword argument repeated: \(text(name))", at: span(from: Int(name.start)))
    }
    return .keyword(text(name), name.span, value)
  }

  private mutating func positionalArgument(
    _ state: inout ArgumentState, isFirst: Bool
  ) throws(SyntaxProblem) -> Argument {
    let start = start
    let value = try namedArgument()
    return .positional(try finish(value, &state, from: start, isFirst: isFirst))
  }

  /// What may follow a positional argument.
  @inline(never)
  private mutating func finish(
    _ value: Expression, _ state: inout ArgumentState, from start: Int, isFirst: Bool
  ) throws(SyntaxProblem) -> Expression {
    if check(.colonEqual) { throw wrongAssignmentExpression(value) }
    if check(.keyFor) { return try generatorArgument(value, from: start, isFirst: isFirst, state.open) }
    if check(.equal) { throw wrongKeyword(from: start) }
    if state.hasUnpackedKeywords {
      state.misplaced = "positional argument follows keyword argument unpacking"
    } else if !state.names.isEmpty {
      state.misplaced = "positional argument follows keyword argument"
    }
    return value
  }

  /// A `namedExpression` after which `=` is not a comparison gone wrong but a keyword gone wrong.
  private mutating func namedArgument() throws(SyntaxProblem) -> Expression {
    check(.name) && peek(1) == .colonEqual ? try namedExpression() : try expression()
  }

  /// `f(x for x in y)`: the call's own brackets serve the generator expression.
  private mutating func generatorArgument(
    _ element: Expression, from start: Int, isFirst: Bool, _ open: Int
  ) throws(SyntaxProblem) -> Expression {
    let clauses = try clauses()
    let end = Int(previous.end)
    guard isFirst, check(.rightParenthesis) else {
      if check(.comma) || check(.rightParenthesis) {
        throw SyntaxProblem(
          "Generator expression must be parenthesized", at: Span(start, end),
          hint: "put brackets of its own around `… for … in …`")
      }
      throw unexpected()
    }
    let comprehension = Comprehension(form: .generator, element: element, value: nil, clauses: clauses)
    return try make(.comprehension(comprehension), Span(open, Int(current.end)))
  }

  private func wrongKeyword(from start: Int) -> SyntaxProblem {
    let place = Span(start, Int(current.end))
    let isConstant = [.keyTrue, .keyFalse, .keyNone].contains(previous.kind) && Int(previous.start) == start
    return isConstant
      ? SyntaxProblem("cannot assign to \(text(previous))", at: place)
      : SyntaxProblem("expression cannot contain assignment, perhaps you meant \"==\"?", at: place)
  }
}
