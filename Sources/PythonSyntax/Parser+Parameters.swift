// parameters → [parameter ("," parameter)* [","]]
// parameter  → NAME [":" expression] ["=" expression] | "/" | "*" [NAME [":" annotation]] | "**" NAME …

extension Parser {
  /// Whose parameters are read.
  enum ParameterOwner {
    case function, lambda

    /// What ends the list.
    var closing: Token.Kind { self == .function ? .rightParenthesis : .colon }
    var parenthesized: String { self == .function ? "Function" : "Lambda expression" }
  }

  /// The list as far as it has been read.
  private struct ParameterState {
    var owner: ParameterOwner
    var parameters = Parameters()
    var star: Token?
    var hasSlash = false
  }

  /// `parameters`, up to the token that closes them.
  @inline(never)
  mutating func parameters(_ owner: ParameterOwner) throws(SyntaxProblem) -> Parameters {
    var state = ParameterState(owner: owner)
    while !check(owner.closing) {
      try parameter(&state)
      guard match(.comma) else { break }
    }
    if let star = state.star, state.parameters.rest == nil, state.parameters.keywordOnly.isEmpty {
      throw bareStar(star)
    }
    try refuseDuplicates(state.parameters)
    return state.parameters
  }

  private mutating func parameter(_ state: inout ParameterState) throws(SyntaxProblem) {
    switch peek() {
    case .slash: try slash(&state)
    case .star: try starParameter(&state)
    case .doubleStar: try keywordRest(&state)
    case .leftParenthesis: throw parenthesizedParameters(state.owner)
    default: try plainParameter(&state)
    }
  }

  private mutating func slash(_ state: inout ParameterState) throws(SyntaxProblem) {
    let place = current.span
    if state.hasSlash { throw SyntaxProblem("/ may appear only once", at: place) }
    if state.star != nil { throw SyntaxProblem("/ must be ahead of *", at: place) }
    if state.parameters.positional.isEmpty {
      guard peek(1) == .comma else { throw unexpected() }
      throw SyntaxProblem("at least one argument must precede /", at: place)
    }
    advance()
    if check(.star) { throw SyntaxProblem("expected comma between / and *", at: current.span) }
    state.hasSlash = true
    state.parameters.positionalOnlyCount = state.parameters.positional.count
  }

  private mutating func starParameter(_ state: inout ParameterState) throws(SyntaxProblem) {
    if state.star != nil { throw SyntaxProblem("* argument may appear only once", at: current.span) }
    let star = advance()
    state.star = star
    if check(.comma) {
      if peek(1) == state.owner.closing || peek(1) == .doubleStar {
        throw bareStar(state.owner == .function ? star : tokens[position + 1])
      }
      return
    }
    if check(state.owner.closing) { throw bareStar(state.owner == .function ? star : current) }
    let rest = try named(state.owner, allowsStarred: true)
    if check(.equal) {
      throw SyntaxProblem("var-positional argument cannot have default value", at: current.span)
    }
    state.parameters.rest = rest
  }

  private func bareStar(_ star: Token) -> SyntaxProblem {
    SyntaxProblem("named arguments must follow bare *", at: star.span)
  }

  private mutating func keywordRest(_ state: inout ParameterState) throws(SyntaxProblem) {
    advance()
    let rest = try named(state.owner)
    if check(.equal) {
      throw SyntaxProblem("var-keyword argument cannot have default value", at: current.span)
    }
    state.parameters.keywordRest = rest
    guard match(.comma), !check(state.owner.closing) else { return }
    switch peek() {
    case .name, .star, .doubleStar, .slash:
      throw SyntaxProblem("arguments cannot follow var-keyword argument", at: current.span)
    default: throw unexpected()
    }
  }

  private mutating func plainParameter(_ state: inout ParameterState) throws(SyntaxProblem) {
    let bare = try named(state.owner)
    let parameter = Parameters.Parameter(
      name: bare.name, span: bare.span, defaultValue: try defaultValue(state.owner),
      annotation: bare.annotation)
    guard state.star == nil else { return state.parameters.keywordOnly.append(parameter) }
    if parameter.defaultValue == nil, state.parameters.positional.last?.defaultValue != nil {
      throw SyntaxProblem(
        "non-default argument follows default argument", at: parameter.span,
        hint: "parameters with a default come last")
    }
    state.parameters.positional.append(parameter)
  }

  private mutating func defaultValue(_ owner: ParameterOwner) throws(SyntaxProblem) -> Expression? {
    guard check(.equal) else { return nil }
    let equal = advance()
    if check(.comma) || check(owner.closing) {
      throw SyntaxProblem("expected default value expression", at: equal.span)
    }
    return try expression()
  }

  /// A name with its annotation; a lambda's parameters have none.
  private mutating func named(
    _ owner: ParameterOwner, allowsStarred: Bool = false
  ) throws(SyntaxProblem) -> Parameters.Parameter {
    let name = try expect(.name)
    var annotation: Expression?
    if owner == .function, match(.colon) {
      annotation = allowsStarred ? try starredOr(named: false) : try expression()
    }
    return Parameters.Parameter(name: text(name), span: name.span, defaultValue: nil, annotation: annotation)
  }

  private func refuseDuplicates(_ parameters: Parameters) throws(SyntaxProblem) {
    var names: Set<String> = []
    for parameter in parameters.all where !names.insert(parameter.name).inserted {
      throw SyntaxProblem(
        "duplicate argument '\(parameter.name)' in function definition", at: parameter.span)
    }
  }

  private mutating func parenthesizedParameters(_ owner: ParameterOwner) -> SyntaxProblem {
    let open = current
    var ahead = 1
    while peek(ahead) == .name || peek(ahead) == .comma { ahead += 1 }
    guard ahead > 1, peek(ahead) == .rightParenthesis else { return unexpected() }
    return SyntaxProblem(
      "\(owner.parenthesized) parameters cannot be parenthesized",
      at: open.span.through(tokens[position + ahead].span))
  }
}
