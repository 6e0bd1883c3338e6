extension Interpreter {
  /// The module of that name, made when it is first imported.
  ///
  /// - Throws: ModuleNotFoundError, which names a way on for modules that are known but not carried.
  func importModule(_ name: String) throws -> ModuleObject {
    if let module = imported[name] { return module }
    guard let source = modules[name] else { throw moduleNotFound(name) }
    let module = source.make(self)
    imported[name] = module
    return module
  }

  private func moduleNotFound(_ name: String) -> PythonError {
    if let refusal = Refusals.module(name) { return refusal }
    let hint = Suggestion.hint(for: name, among: Array(modules.keys).sorted())
    return PythonError(
      .moduleNotFoundError, "No module named '\(name)'",
      hint: hint ?? "modules here: " + modules.keys.sorted().joined(separator: ", ")
    ).keeping("name", .string(name))
  }

  /// What `from module import name` binds.
  func member(_ name: Name, of module: ModuleObject) throws -> Object {
    if let member = module.members[name] { return member }
    let submodule = "\(module.name).\(name.text)"
    if modules[submodule] != nil { return .other(try importModule(submodule)) }
    throw PythonError(
      .importError, "cannot import name '\(name.text)' from '\(module.name)'",
      hint: Suggestion.hint(for: name.text, among: module.members.keys.map(\.text).sorted())
    ).keeping("name", .string(module.name))
  }
}
