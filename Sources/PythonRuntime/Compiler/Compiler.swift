import PythonSyntax

/// Turns a parsed module into nodes: names become slots, and what only the whole text shows to be wrong is refused.
///
/// The passes: `NameUsage` looks which names each function binds; `FunctionScope` gives them slots; the extensions here make the nodes,
/// one method for each form of the language.
struct Compiler {
  let source: Source
  let globals: GlobalNames
  /// What stands before each global name: nothing, but for the files that a program imports.
  var namespace = ""
  /// The name of the module that is compiled.
  var moduleName: String { namespace.isEmpty ? "__main__" : String(namespace.dropLast()) }
  /// Takes the values of a module's expression statements, but for the last; nil where nobody wants them.
  var display: ((Object) throws -> Void)?

  /// A cell or a file, ready to run.
  struct CompiledModule {
    let body: [StatementNode]
    /// The value to echo, when the last statement is an expression.
    let last: ExpressionNode?
    let slotCount: Int
    let cellSlots: [Int]
  }

  /// Compiles a module.
  ///
  /// - Throws: SyntaxProblem for what Python's compiler refuses.
  func compile(_ module: Module) throws -> CompiledModule {
    let scope = FunctionScope(
      parent: nil, usage: NameUsage(parameters: Parameters(), body: module.body, in: nil), qualifiedName: "",
      isModule: true)
    if let problem = scope.usage.problem { throw problem }
    var body = module.body
    var last: Expression?
    if case .expression(let value)? = body.last?.kind {
      last = value
      body.removeLast()
    }
    let nodes = try body.enumerated().map { place, next in
      if !next.isFutureImport, !(place == 0 && docstring([next]) != nil) { scope.isAtBeginning = false }
      return try statement(next, scope)
    }
    let lastNode = try last.map { try expression($0, scope) }
    return CompiledModule(
      body: nodes, last: lastNode, slotCount: scope.slotCount, cellSlots: scope.cellSlots)
  }

  /// The node of a name, wherever it lives.
  func name(_ written: String, _ span: Span, _ scope: FunctionScope) throws -> TargetNode {
    let name = PrivateName.mangled(written, in: scope.className)
    let isFree = scope.isFreeInComprehension(name)
    switch scope.find(name) {
    case .local(let slot):
      let own = LocalNode(span, slot, name, isFree: isFree)
      return scope.isMember(name, at: slot) ? ClassMemberNode(own, try global(name, span)) : own
    case .cell(let slot): return CellNode(span, slot, name, isFree: isFree)
    case .free(let place): return FreeNode(span, place, name)
    case .global: return try global(name, span)
    }
  }

  /// The node of a global name.
  func global(_ name: String, _ span: Span) throws -> GlobalNode {
    guard let number = globals.slot(of: namespace + name), let builtin = globals.slot(of: name) else {
      throw SyntaxProblem("too many different names", at: span)
    }
    return GlobalNode(span, number, name, builtin: builtin)
  }
}
