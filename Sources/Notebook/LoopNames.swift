import PythonSyntax

/// The names that a `for` outside of all functions left bound: `p` behind `for p in n.parameters(): …`.
///
/// Nobody has named a value so; such a name counts where a value has no other.
struct LoopNames {
  private(set) var names: Set<String> = []

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// Takes note of what a program binds, in the order of its text.
  mutating func note(_ statements: [Statement]) {
    for statement in statements { note(statement.kind) }
  }

  private mutating func note(_ kind: Statement.Kind) {
    switch kind {
    case .forLoop(let target, _, let body, let otherwise):
      names.formUnion(LoopNames.names(in: target))
      note(body + otherwise)
    case .assignment(let targets, _): targets.forEach { names.subtract(LoopNames.names(in: $0)) }
    case .annotatedAssignment(let target, _, _), .augmentedAssignment(let target, _, _):
      names.subtract(LoopNames.names(in: target))
    case .conditional(let branches, let otherwise): note(branches.flatMap(\.body) + otherwise)
    case .whileLoop(_, let body, let otherwise): note(body + otherwise)
    case .with(_, let body): note(body)
    default: break
    }
  }

  private static func names(in target: Expression) -> [String] {
    switch target.kind {
    case .name(let name): [name]
    case .tuple(let parts), .list(let parts): parts.flatMap(names)
    case .starred(let part): names(in: part)
    default: []
    }
  }
}
