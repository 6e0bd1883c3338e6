// decorated → ("@" namedExpression NEWLINE)+ (function | class)
// function  → "def" NAME "(" [parameters] ")" ["->" expression] ":" block
// class     → "class" NAME ["(" [arguments] ")"] ":" block

extension Parser {
  /// `decorated`.
  mutating func decorated() throws(SyntaxProblem) -> Statement.Kind {
    var decorators: [Expression] = []
    while match(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch peek() {
    case .keyDef: return try function(decorators: decorators)
    case .keyClass: return try classDefinition(decorators: decorators)
    default:
      if onlyLayoutFollows { endedWithin = "@" }
      throw unexpected()
    }
  }

  /// `function`.
  mutating func function(decorators: [Expression]) throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let name = try expect(.name)
    guard match(.leftParenthesis) else { throw SyntaxProblem("expected '('", at: current.span) }
    let parameters = try parameters(.function)
    try expect(.rightParenthesis)
    let returns = peek(1).startsExpression && match(.arrow) ? try expression() : nil
    let body = try ownBlock("function definition", header)
    return .function(
      FunctionDefinition(
        name: text(name), nameSpan: name.span, parameters: parameters, returns: returns, body: body,
        decorators: decorators))
  }

  /// `class`.
  mutating func classDefinition(decorators: [Expression]) throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let name = try expect(.name)
    let arguments = match(.leftParenthesis) ? try bases() : []
    let body = try ownBlock("class definition", header)
    return .classDefinition(
      ClassDefinition(
        name: text(name), nameSpan: name.span, arguments: arguments, body: body, decorators: decorators))
  }

  /// The arguments of a class, which a bare generator expression cannot be.
  private mutating func bases() throws(SyntaxProblem) -> [Argument] {
    let open = Int(previous.start)
    let arguments = try arguments()
    guard case .positional(let first) = arguments.first, case .comprehension = first.kind,
      first.span.start == open
    else { return arguments }
    throw SyntaxProblem("invalid syntax", at: first.span)
  }

  /// A block in which loops and `try` blocks are counted anew.
  private mutating func ownBlock(_ owner: String, _ header: Token) throws(SyntaxProblem) -> [Statement] {
    let outerBlocks = blockDepth
    blockDepth = 0
    defer { blockDepth = outerBlocks }
    return try block(owner, header, colon: header.kind == .keyDef ? .always : .atLineEnd)
  }
}
