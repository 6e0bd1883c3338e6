import PythonSyntax

/// Returns the names that a cell binds itself, by an assignment, a definition or an import; none where it can't be read.
///
/// What functions do when they are called is not looked at.
func boundNames(in cell: String) -> Set<String> { boundPaths(in: cell).filter { !$0.contains(".") } }

/// Returns the names and the paths, such as `Value.exp`, that a cell binds itself.
func boundPaths(in cell: String) -> Set<String> {
  guard let module = try? parse(Source(name: "<cell>", text: cell)) else { return [] }
  return boundPaths(in: module.body)
}

private func boundPaths(in statements: [Statement]) -> Set<String> {
  Set(statements.flatMap { boundPaths(in: $0) })
}

private func boundPaths(in statement: Statement) -> Set<String> {
  switch statement.kind {
  case .assignment(let targets, _): Set(targets.flatMap { boundPaths(in: $0) })
  case .augmentedAssignment(let target, _, _), .annotatedAssignment(let target, _, .some):
    boundPaths(in: target)
  case .function(let definition): [definition.name]
  case .classDefinition(let definition): [definition.name]
  case .conditional(let branches, let otherwise): boundPaths(in: branches.flatMap(\.body) + otherwise)
  case .forLoop(let target, _, let body, let otherwise):
    boundPaths(in: target).union(boundPaths(in: body + otherwise))
  case .whileLoop(_, let body, let otherwise): boundPaths(in: body + otherwise)
  case .with(let items, let body):
    Set(items.compactMap(\.target).flatMap { boundPaths(in: $0) }).union(boundPaths(in: body))
  case .tryStatement(let attempt):
    boundPaths(in: attempt.body + attempt.handlers.flatMap(\.body) + attempt.otherwise + attempt.finally)
  case .importModules(let modules): Set(modules.map { $0.alias ?? $0.name.leadingName })
  case .importFrom(_, let names): Set(names.map { $0.alias ?? $0.name })
  default: []
  }
}

private func boundPaths(in target: Expression) -> Set<String> {
  switch target.kind {
  case .name(let name): [name]
  case .tuple(let items), .list(let items): Set(items.flatMap { boundPaths(in: $0) })
  case .starred(let item): boundPaths(in: item)
  case .attribute: target.path.map { [$0] } ?? []
  default: []
  }
}

extension Expression {
  /// The names of an attribute of a name, joined by points; nil of anything else.
  fileprivate var path: String? {
    switch kind {
    case .name(let name): name
    case .attribute(let object, let name, _): object.path.map { "\($0).\(name)" }
    default: nil
    }
  }
}
