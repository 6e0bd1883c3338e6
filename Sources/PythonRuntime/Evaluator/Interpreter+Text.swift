extension Interpreter {
  /// How long a text of a nested object may grow before memory is refused, in bytes.
  static let textLimit = 1 << 28

  /// What `repr(x)` gives.
  public func repr(_ object: Object) throws -> String {
    switch object {
    case .undefined: return "<unbound>"
    case .none: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return String(value)
    case .float(let value): return pythonRepr(value)
    case .string(let string): return pythonRepr(string.value)
    case .list(let list):
      return try repr(of: list, "[...]") { try "[" + joined(list.items) { try repr($0) } + "]" }
    case .tuple(let tuple): return try repr(of: tuple, "(...)") { try repr(tuple) }
    case .dict(let dict): return try repr(of: dict, "{...}") { try repr(dict) }
    case .set(let set): return try repr(set, as: object.typeName)
    case .function(let function):
      return "<function \(function.qualifiedName) at \(addressText(function))>"
    case .builtin(let builtin): return builtin.text
    case .cell(let cell): return try repr(cell.content)
    case .type(let type):
      if let text = ClassBehaviour.of(type)?.repr(of: type) { return text }
      return "<class '\(type.nameInAnnotation)'>"
    case .instance(let instance): return try repr(of: instance)
    case .other(let other): return try nested("while getting the repr of an object") { try other.repr(self) }
    }
  }

  /// What `str(x)` gives.
  public func str(_ object: Object) throws -> String {
    switch object {
    case .string(let string): string.value
    case .instance(let instance): try str(of: instance)
    case .other(let other): try nested("while getting the str of an object") { try other.str(self) }
    default: try repr(object)
    }
  }

  /// Builds the text of a container, which may hold itself.
  func repr(of container: AnyObject, _ inside: String, _ build: () throws -> String) throws -> String {
    guard reprInProgress.insert(ObjectIdentifier(container)).inserted else { return inside }
    defer { reprInProgress.remove(ObjectIdentifier(container)) }
    return try nested("while getting the repr of an object", build)
  }

  /// The texts of items in a row.
  ///
  /// - Throws: MemoryError where they are too long together.
  func joined(
    _ items: some Sequence<Object>, by separator: String = ", ", _ textOf: (Object) throws -> String
  ) throws -> String {
    var text = ""
    for item in items {
      try tick()
      if !text.isEmpty { text += separator }
      text += try textOf(item)
      if text.utf8.count > Interpreter.textLimit { throw PythonError.tooLarge("the text of the object") }
    }
    return text
  }

  private func repr(_ tuple: TupleObject) throws -> String {
    tuple.items.count == 1
      ? "(\(try repr(tuple.items[0])),)" : "(\(try joined(tuple.items) { try repr($0) }))"
  }

  /// The text of a set of a class: its items in braces, but for `set` itself as a call.
  func repr(_ set: SetObject, as name: String) throws -> String {
    if set.items.isEmpty { return name + "()" }
    return try repr(of: set, "\(name)(...)") {
      let text = "{" + (try joined(set.items.lazy.map(\.object)) { try repr($0) }) + "}"
      return name == "set" ? text : "\(name)(\(text))"
    }
  }

  private func repr(_ dict: DictObject) throws -> String {
    var text = ""
    for (key, value) in dict.entries {
      try tick()
      text += (text.isEmpty ? "" : ", ") + (try repr(key.object)) + ": " + (try repr(value))
      if text.utf8.count > Interpreter.textLimit { throw PythonError.tooLarge("the text of the object") }
    }
    return "{\(text)}"
  }
}
