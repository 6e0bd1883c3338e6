import PythonSyntax

/// Returns the names that a cell binds itself, by an assignment or a definition; none where it can't be read.
///
/// What functions do when they are called is not looked at.
func boundNames(in cell: String) -> Set<String> {
  guard let module = try? parse(Source(name: "<cell>", text: cell)) else { return [] }
  return boundNames(in: module.body)
}

private func boundNames(in statements: [Statement]) -> Set<String> {
  Set(statements.flatMap { boundNames(in: $0) })
}

private func boundNames(in statement: Statement) -> Set<String> {
  switch statement.kind {
  case .assignment(let targets, _): Set(targets.flatMap { boundNames(in: $0) })
  case .augmentedAssignment(let target, _, _), .annotatedAssignment(let target, _, .some):
    boundNames(in: target)
  case .function(let definition): [definition.name]
  case .classDefinition(let definition): [definition.name]
  case .conditional(let branches, let otherwise): boundNames(in: branches.flatMap(\.body) + otherwise)
  case .forLoop(let target, _, let body, let otherwise):
    boundNames(in: target).union(boundNames(in: body + otherwise))
  case .whileLoop(_, let body, let otherwise): boundNames(in: body + otherwise)
  default: []
  }
}

private func boundNames(in target: Expression) -> Set<String> {
  switch target.kind {
  case .name(let name): [name]
  case .tuple(let items), .list(let items): Set(items.flatMap { boundNames(in: $0) })
  case .starred(let item): boundNames(in: item)
  default: []
  }
}
