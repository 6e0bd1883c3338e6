// module    → statement* end
// statement → compound | line
// line      → simple (";" simple)* [";"] NEWLINE
// simple    → "pass" | "break" | "continue" | return | raise | assert | del | global | nonlocal
//           | import | assignment | expressions

/// What a prompt has to know of the statement read last.
struct LastStatement {
  /// Whether a `;` ended its line.
  var endsWithSemicolon = false
  /// The first word of a statement whose block stands on lines of its own; nil for one that ends with its line.
  var openBlock: String?
}

extension Parser {
  /// `module`.
  mutating func module(_ source: Source) throws(SyntaxProblem) -> Module {
    var body: [Statement] = []
    while !check(.endOfText) { try statement(into: &body) }
    return Module(source: source, body: body, endsWithSemicolon: lastStatement.endsWithSemicolon)
  }

  /// `statement`; a line may hold several.
  mutating func statement(into body: inout [Statement]) throws(SyntaxProblem) {
    let word = current
    if let compound = try compoundStatement() {
      body.append(compound)
      lastStatement.endsWithSemicolon = false
      lastStatement.openBlock = previous.kind == .dedent ? text(word) : nil
    } else {
      try line(into: &body)
      lastStatement.openBlock = nil
    }
  }

  /// `line`.
  mutating func line(into body: inout [Statement]) throws(SyntaxProblem) {
    repeat { body.append(try simpleStatement()) } while match(.semicolon) && !check(.newline)
    lastStatement.endsWithSemicolon = previous.kind == .semicolon
    try expect(.newline)
  }

  private mutating func simpleStatement() throws(SyntaxProblem) -> Statement {
    let start = start
    let kind = try simpleKind()
    return Statement(kind, span(from: start))
  }

  private mutating func simpleKind() throws(SyntaxProblem) -> Statement.Kind {
    switch peek() {
    case .keyPass: return word(.pass)
    case .keyBreak: return word(.breakStatement)
    case .keyContinue: return word(.continueStatement)
    case .keyReturn: return try returnStatement()
    case .keyRaise: return try raise()
    case .keyAssert: return try assert()
    case .keyDel: return try delete()
    case .keyGlobal: return .global(try declaredNames())
    case .keyNonlocal: return .nonlocal(try declaredNames())
    case .keyImport: return try importModules()
    case .keyFrom: return try importFrom()
    default: return try assignmentOrExpression()
    }
  }

  private mutating func word(_ kind: Statement.Kind) -> Statement.Kind {
    advance()
    return kind
  }

  /// Whether the simple statement ends here.
  private var atEnd: Bool { check(.newline) || check(.semicolon) }

  /// `return [expressions]`
  private mutating func returnStatement() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    return .returnStatement(atEnd ? nil : try value())
  }

  /// `raise [expression ["from" expression]]`
  private mutating func raise() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    if atEnd { return .raise(nil, cause: nil) }
    let exception = try expression()
    return .raise(exception, cause: match(.keyFrom) ? try expression() : nil)
  }

  /// `assert expression ["," expression]`
  private mutating func assert() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    let test = try expression()
    return .assert(test, message: match(.comma) ? try expression() : nil)
  }

  /// `del targets`
  private mutating func delete() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat { targets.append(try starredOr(named: false)) } while match(.comma) && startsItem
    for target in targets { try checkTarget(target, .deletion) }
    return .delete(targets)
  }

  /// The names after `global` or `nonlocal`.
  private mutating func declaredNames() throws(SyntaxProblem) -> [String] {
    advance()
    var names: [String] = []
    repeat { names.append(text(try expect(.name))) } while match(.comma)
    return names
  }

  /// `expressions` whose value is used; a lone `*x` has none.
  mutating func value() throws(SyntaxProblem) -> Expression {
    let value = try expressions()
    try refuseStarred(value)
    return value
  }

  func refuseStarred(_ value: Expression) throws(SyntaxProblem) {
    guard case .starred = value.kind else { return }
    throw SyntaxProblem("can't use starred expression here", at: value.span)
  }
}
