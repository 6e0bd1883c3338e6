// try    → "try" ":" block (except+ [else] ["finally" ":" block] | "finally" ":" block)
// except → "except" [expression ["as" NAME]] ":" block

extension Parser {
  /// `try`.
  mutating func tryStatement() throws(SyntaxProblem) -> Statement.Kind {
    let header = advance()
    let body = try block("'try' statement", header, colon: .always)
    var handlers: [TryStatement.Handler] = []
    while check(.keyExcept) { handlers.append(try handler()) }
    try refuseEarlyDefault(handlers)
    let otherwise = handlers.isEmpty ? [] : try elseBlock()
    let finally = try finallyBlock()
    if handlers.isEmpty, finally == nil { throw missingHandler(header) }
    return .tryStatement(
      TryStatement(body: body, handlers: handlers, otherwise: otherwise, finally: finally ?? []))
  }

  private mutating func handler() throws(SyntaxProblem) -> TryStatement.Handler {
    let header = advance()
    if check(.star) { throw notInSubset("`except*`", at: current, "write `except`") }
    var type: Expression?
    var name: String?
    if !check(.colon), !check(.newline) {
      let place = start
      type = try expression()
      if check(.comma) { try explainBareTypes(from: place) }
      name = match(.keyAs) ? text(try expect(.name)) : nil
    }
    let span = Span(Int(header.start), Int(current.end))
    let body = try block("'except' statement", header)
    return TryStatement.Handler(type: type, name: name, body: body, span: span)
  }

  /// `except A, B:`.
  private mutating func explainBareTypes(from start: Int) throws(SyntaxProblem) {
    let place = position
    let fits = attempt { (parser) throws(SyntaxProblem) in
      parser.advance()
      _ = try parser.expressions()
      if parser.match(.keyAs) { try parser.expect(.name) }
      guard parser.check(.colon) else { throw parser.unexpected() }
    }
    let end = Int(current.start)
    position = place
    guard fits else { return }
    throw SyntaxProblem("multiple exception types must be parenthesized", at: Span(start, end))
  }

  private func refuseEarlyDefault(_ handlers: [TryStatement.Handler]) throws(SyntaxProblem) {
    guard let early = handlers.dropLast().first(where: { $0.type == nil }) else { return }
    throw SyntaxProblem("default 'except:' must be last", at: early.span)
  }

  private mutating func finallyBlock() throws(SyntaxProblem) -> [Statement]? {
    guard check(.keyFinally) else { return nil }
    let header = advance()
    return try block("'finally' statement", header, colon: .always)
  }

  private mutating func missingHandler(_ header: Token) -> SyntaxProblem {
    if onlyLayoutFollows { endedWithin = text(header) }
    return SyntaxProblem("expected 'except' or 'finally' block", at: current.span)
  }
}
