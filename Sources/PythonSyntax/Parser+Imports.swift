// import → "import" module ["as" NAME] ("," …)*
//        | "from" module "import" ("*" | names | "(" names [","] ")")
// module → NAME ("." NAME)*

extension Parser {
  /// `import a.b as c, d`.
  mutating func importModules() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    var names: [Statement.ImportedName] = []
    repeat {
      let start = start
      let module = try moduleName()
      names.append(try imported(module, span(from: start)))
    } while match(.comma)
    return .importModules(names)
  }

  /// `from a.b import c as d, e`.
  mutating func importFrom() throws(SyntaxProblem) -> Statement.Kind {
    advance()
    if check(.dot) || check(.ellipsis) {
      throw notInSubset("a relative import", at: current, "name the module in full")
    }
    let module = try moduleName()
    try expect(.keyImport)
    if match(.star) { return .importFrom(module: module, []) }
    if match(.leftParenthesis) { return .importFrom(module: module, try bracketedNames()) }
    return .importFrom(module: module, try bareNames())
  }

  private mutating func moduleName() throws(SyntaxProblem) -> String {
    var name = text(try expect(.name))
    while match(.dot) { name += "." + text(try expect(.name)) }
    return name
  }

  private mutating func bracketedNames() throws(SyntaxProblem) -> [Statement.ImportedName] {
    var names = [try importedName()]
    while match(.comma), !check(.rightParenthesis) { names.append(try importedName()) }
    try expect(.rightParenthesis)
    return names
  }

  private mutating func bareNames() throws(SyntaxProblem) -> [Statement.ImportedName] {
    var names = [try importedName()]
    while match(.comma) {
      if check(.newline) {
        throw SyntaxProblem(
          "trailing comma not allowed without surrounding parentheses", at: current.span)
      }
      names.append(try importedName())
    }
    return names
  }

  private mutating func importedName() throws(SyntaxProblem) -> Statement.ImportedName {
    let name = try expect(.name)
    return try imported(text(name), name.span)
  }

  private mutating func imported(_ name: String, _ span: Span) throws(SyntaxProblem) -> Statement.ImportedName
  {
    let alias = match(.keyAs) ? text(try expect(.name)) : nil
    return Statement.ImportedName(name: name, alias: alias, span: span)
  }
}
