import PythonSyntax

/// Which names a function's body binds, reads, and needs for the functions inside it.
///
/// It is found by one walk, before any node is made, so that each name can be given its slot.
struct NameUsage {
  /// Names that the body binds, in the order in which they first occur.
  private(set) var bound: [String] = []
  /// Names that the body itself reads.
  private(set) var read: Set<String> = []
  /// Names that functions inside need from around them.
  private(set) var neededInside: Set<String> = []
  private(set) var globals: Set<String> = []
  private(set) var nonlocals: Set<String> = []
  /// The first `global` or `nonlocal` that Python refuses.
  private(set) var problem: SyntaxProblem?
  /// The first positional parameter.
  private(set) var firstParameter: String?
  private var boundSet: Set<String> = []
  private var parameters: Set<String> = []
  /// The class in whose text the body stands, which names with two underscores are called after.
  private var owner: String?

  /// Names that must come from around the function.
  var free: Set<String> {
    read.union(neededInside).union(nonlocals).subtracting(boundSet.subtracting(nonlocals)).subtracting(
      globals)
  }

  func binds(_ name: String) -> Bool {
    boundSet.contains(name) && !globals.contains(name) && !nonlocals.contains(name)
  }

  /// The usage of the body of a function with these parameters.
  init(parameters: Parameters, body: [Statement], in owner: String?) {
    self.owner = owner
    bind(parameters)
    visit(body)
  }

  /// The usage of the body of a class of that name.
  init(classBody: [Statement], of owner: String) {
    self.owner = owner
    visit(classBody)
  }

  /// The usage of the body of a lambda.
  init(parameters: Parameters, result: Expression, in owner: String?) {
    self.owner = owner
    bind(parameters)
    visit(result)
  }

  /// The usage of a comprehension, seen from inside; its first iterable belongs outside.
  init(_ comprehension: Comprehension, in owner: String?) {
    self.owner = owner
    for (place, clause) in comprehension.clauses.enumerated() {
      if place > 0 { visit(clause.iterable) }
      bind(target: clause.target)
      clause.conditions.forEach { visit($0) }
    }
    visit(comprehension.element)
    comprehension.value.map { visit($0) }
  }

  private mutating func bind(_ name: String) {
    let name = mangled(name)
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  private func mangled(_ name: String) -> String { PrivateName.mangled(name, in: owner) }

  private mutating func bind(_ parameters: Parameters) {
    firstParameter = parameters.positional.first.map { mangled($0.name) }
    parameters.all.forEach { bind($0.name) }
    self.parameters = boundSet
  }

  private mutating func bind(target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .list(let items), .tuple(let items): items.forEach { bind(target: $0) }
    case .starred(let item): bind(target: item)
    default: visit(target)
    }
  }
}

extension NameUsage {
  private mutating func visit(_ statements: [Statement]) { statements.forEach { visit($0) } }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assignment(let targets, let value):
      visit(value)
      targets.forEach { bind(target: $0) }
    case .augmentedAssignment(let target, _, let value):
      visit(value)
      visit(target)
      bind(target: target)
    case .annotatedAssignment(let target, _, let value):
      value.map { visit($0) }
      bind(target: target)
    case .function(let definition): visit(definition)
    case .classDefinition(let definition): visit(definition)
    case .conditional(let branches, let otherwise):
      for branch in branches {
        visit(branch.test)
        visit(branch.body)
      }
      visit(otherwise)
    case .forLoop(let target, let iterable, let body, let otherwise):
      visit(iterable)
      bind(target: target)
      visit(body)
      visit(otherwise)
    case .whileLoop(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .returnStatement(let value): value.map { visit($0) }
    case .raise(let value, let cause): [value, cause].compactMap { $0 }.forEach { visit($0) }
    case .assert(let test, let message): [test, message].compactMap { $0 }.forEach { visit($0) }
    case .delete(let targets): targets.forEach { bind(target: $0) }
    case .global(let names):
      check(names.map(mangled), declared: "global", statement.span)
      globals.formUnion(names.map(mangled))
    case .nonlocal(let names):
      check(names.map(mangled), declared: "nonlocal", statement.span)
      nonlocals.formUnion(names.map(mangled))
    case .importModules(let names): names.forEach { bind($0.boundName) }
    case .importFrom(_, let names): names.forEach { bind($0.alias ?? $0.name) }
    case .tryStatement(let statement): visit(statement)
    case .with(let items, let body):
      for item in items {
        visit(item.context)
        item.target.map { bind(target: $0) }
      }
      visit(body)
    case .pass, .breakStatement, .continueStatement: break
    }
  }

  /// A declaration must come before the first use of its name, and must not contradict another one.
  private mutating func check(_ names: [String], declared kind: String, _ span: Span) {
    for name in names where problem == nil {
      let words: String
      if parameters.contains(name) {
        words = "is parameter and \(kind)"
      } else if read.contains(name) {
        words = "is used prior to \(kind) declaration"
      } else if boundSet.contains(name) {
        words = "is assigned to before \(kind) declaration"
      } else if (kind == "global" ? nonlocals : globals).contains(name) {
        words = "is nonlocal and global"
      } else {
        continue
      }
      problem = SyntaxProblem("name '\(name)' \(words)", at: span)
    }
  }

  private mutating func visit(_ statement: TryStatement) {
    visit(statement.body)
    for handler in statement.handlers {
      handler.type.map { visit($0) }
      handler.name.map { bind($0) }
      visit(handler.body)
    }
    visit(statement.otherwise)
    visit(statement.finally)
  }

  private mutating func visit(_ definition: ClassDefinition) {
    definition.decorators.forEach { visit($0) }
    definition.arguments.forEach { visit($0.value) }
    bind(definition.name)
    // Functions in a class see through it, so that even names that it binds may be needed from around it.
    let inner = NameUsage(classBody: definition.body, of: definition.name)
    neededInside.formUnion(
      inner.read.union(inner.neededInside).union(inner.nonlocals).subtracting(inner.globals).subtracting([
        "__class__"
      ]))
  }

  private mutating func visit(_ definition: FunctionDefinition) {
    definition.decorators.forEach { visit($0) }
    definition.parameters.all.forEach { $0.defaultValue.map { visit($0) } }
    bind(definition.name)
    neededInside.formUnion(
      NameUsage(parameters: definition.parameters, body: definition.body, in: owner).free)
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .name(let name):
      read.insert(mangled(name))
      // `super()` asks for the class around the method.
      if name == "super" { read.insert("__class__") }
    case .assignmentExpression(let name, _, let value):
      visit(value)
      bind(name)
    case .lambda(let parameters, let result):
      parameters.all.forEach { $0.defaultValue.map { visit($0) } }
      neededInside.formUnion(NameUsage(parameters: parameters, result: result, in: owner).free)
    case .comprehension(let comprehension): visit(comprehension)
    default: expression.kind.forEachPart { visit($0) }
    }
  }

  /// A generator is a function of its own; any other comprehension runs in this one, with variables of its own.
  private mutating func visit(_ comprehension: Comprehension) {
    visit(comprehension.clauses[0].iterable)
    let inner = NameUsage(comprehension, in: owner)
    let walrus = Set(AssignedNames(in: comprehension).names.map(mangled))
    walrus.forEach { bind($0) }
    if comprehension.form == .generator {
      neededInside.formUnion(inner.free.union(walrus))
    } else {
      let own = inner.boundSet.subtracting(walrus)
      read.formUnion(inner.read.subtracting(own))
      neededInside.formUnion(inner.neededInside.subtracting(own))
    }
  }
}

extension Statement.ImportedName {
  /// The name that `import` binds: the alias, or what stands before the first dot.
  var boundName: String { alias ?? String(name.prefix { $0 != "." }) }
}

extension NameUsage {
  /// The usage of a generator's own function: names bound by `:=` belong to the function around it.
  init(generator comprehension: Comprehension, in owner: String?) {
    self.init(comprehension, in: owner)
    let walrus = Set(AssignedNames(in: comprehension).names.map(mangled))
    bound.removeAll { walrus.contains($0) }
    boundSet.subtract(walrus)
    read.formUnion(walrus)
  }
}
