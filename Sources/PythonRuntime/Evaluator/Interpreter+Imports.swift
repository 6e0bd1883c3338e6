extension Interpreter {
  /// The module of that name, made when it is first imported.
  ///
  /// - Throws: ModuleNotFoundError, which names a way on for modules that are known but not carried.
  public func importModule(_ name: String) throws -> ModuleObject {
    if let module = imported[name] { return module }
    // As in Python, a file beside the program comes before all but the modules that are built in.
    if !Interpreter.modulesBuiltIn.contains(name), let module = try programModule(name) { return module }
    guard let source = modules[name] else { throw moduleNotFound(name) }
    let module = source.make(self)
    imported[name] = module
    return module
  }

  private static let modulesBuiltIn: Set = ["math", "sys", "time", "itertools", "abc"]

  private func moduleNotFound(_ name: String) -> PythonError {
    let parent = String(name.prefix { $0 != "." })
    if parent != name, let package = imported[parent] as? ProgramModule {
      let words = package.isPackage ? "" : "; '\(parent)' is not a package"
      return PythonError(.moduleNotFoundError, "No module named '\(name)'\(words)")
        .keeping("name", .string(name))
    }
    if let refusal = Refusals.module(name) ?? refusalOfParent(of: name) { return refusal }
    let hint = Suggestion.hint(for: name, among: Array(modules.keys).sorted())
    return PythonError(
      .moduleNotFoundError, "No module named '\(name)'",
      hint: hint ?? "modules here: " + modules.keys.sorted().joined(separator: ", ")
    ).keeping("name", .string(name))
  }

  /// The exception for a module that lies in one of ours and is not carried; nil for any other.
  private func refusalOfParent(of name: String) -> PythonError? {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let parent = try? importModule(String(parts[0])) else { return nil }
    let words = "No module named '\(name)'"
    let known = modules.keys.filter { $0.hasPrefix(parts[0]) }.sorted().joined(separator: ", ")
    if let refusal = parent.refusal(of: String(parts[1]), .moduleNotFoundError, words) { return refusal }
    // A module that lists what it refuses has told all that there is.
    return parent.refusals.isEmpty
      ? PythonError(
        .moduleNotFoundError, "\(words): it is not in this subset",
        hint: "what is here of \(parts[0]): \(known)") : nil
  }

  /// What `from module import name` binds.
  func member(_ name: Name, of module: ModuleObject) throws -> Object {
    if let member = module.storedAttribute(name) { return member }
    let submodule = "\(module.name).\(name.text)"
    if modules[submodule] != nil { return .other(try importModule(submodule)) }
    if let found = try programModule(submodule) { return .other(found) }
    let words = "cannot import name '\(name.text)' from '\(module.name)'"
    if let refusal = module.refusal(of: name.text, .importError, words) { throw refusal }
    throw PythonError(
      .importError, words, hint: Suggestion.hint(for: name.text, among: module.attributeNames)
    ).keeping("name", .string(module.name))
  }
}
