extension Interpreter {
  /// The module of that name, made when it is first imported.
  ///
  /// - Throws: ModuleNotFoundError, which names a way on for modules that are known but not carried.
  func importModule(_ name: String) throws -> ModuleObject {
    if let module = imported[name] { return module }
    // As in Python, a file beside the program comes before all but the modules that are built in.
    if name != "math", name != "sys", let module = try programModule(name) { return module }
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
    if let member = module.storedAttribute(name) { return member }
    let submodule = "\(module.name).\(name.text)"
    if modules[submodule] != nil { return .other(try importModule(submodule)) }
    if let found = try programModule(submodule) { return .other(found) }
    throw PythonError(
      .importError, "cannot import name '\(name.text)' from '\(module.name)'",
      hint: Suggestion.hint(for: name.text, among: module.attributeNames)
    ).keeping("name", .string(module.name))
  }
}
