extension FunctionObject {
  /// What Python keeps about a function, and what the program has put there.
  func attribute(_ name: Name) -> Object? {
    if let own = attributes?.entries[DictKey(name.text)] { return own }
    switch name.text {
    case "__name__": return .string(code.name)
    case "__qualname__": return .string(code.qualifiedName)
    case "__doc__": return code.docstring.map { .string($0) } ?? Object.none
    case "__defaults__": return defaults.isEmpty ? Object.none : .tuple(defaults)
    case "__module__": return .string(code.moduleName)
    default: return nil
    }
  }

  /// The name with those around it, unless the program has put another one there, as `functools.wraps` does.
  var qualifiedName: String {
    if case .string(let text)? = attributes?.entries[DictKey("__qualname__")] { return text.value }
    return code.qualifiedName
  }

  /// The names that the program has put there.
  var attributeNames: [String] {
    attributes?.entries.compactMap { $0.key.object.asText } ?? []
  }

  /// Does `function.name = value`.
  func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws {
    if ["__code__", "__defaults__", "__kwdefaults__", "__closure__", "__globals__"].contains(name.text) {
      throw PythonError(.attributeError, "writing \(name.text) of a function is not in this subset")
    }
    interpreter.touch(self)
    attributes = DictObject(attributes?.entries ?? KeyTable())
    attributes?.entries[DictKey(name.text)] = value
  }

  /// Does `del function.name`.
  func deleteAttribute(_ name: Name, _ interpreter: Interpreter) throws {
    guard attributes?.entries[DictKey(name.text)] != nil else {
      throw interpreter.attributeError(.function(self), name)
    }
    interpreter.touch(self)
    attributes = DictObject(attributes?.entries ?? KeyTable())
    attributes?.entries.removeValue(forKey: DictKey(name.text))
  }
}
