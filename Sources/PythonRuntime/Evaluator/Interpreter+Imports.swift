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
    if let root = name.split(separator: ".").first, root.utf8.count < name.utf8.count,
      modules[String(root)] != nil
    {
      return PythonError(
        .moduleNotFoundError, "No module named '\(name)': it is not in this subset",
        hint: "what is here of \(root): "
          + modules.keys.filter { $0.hasPrefix(root) }.sorted().joined(separator: ", "))
    }
    let hint = Suggestion.hint(for: name, among: Array(modules.keys).sorted())
    return PythonError(
      .moduleNotFoundError, "No module named '\(name)'",
      hint: hint ?? "modules here: " + modules.keys.sorted().joined(separator: ", "))
  }

  /// What `from module import name` binds.
  func member(_ name: Name, of module: ModuleObject) throws -> Object {
    if let member = module.members[name] { return member }
    let submodule = "\(module.name).\(name.text)"
    if modules[submodule] != nil { return .other(try importModule(submodule)) }
    if let refusal = module.refusal(of: name) {
      throw PythonError(.importError, refusal.message(self), hint: refusal.hint)
    }
    throw PythonError(
      .importError, "cannot import name '\(name.text)' from '\(module.name)'",
      hint: Suggestion.hint(for: name.text, among: module.members.keys.map(\.text).sorted()))
  }
}
