extension Interpreter {
  /// What a name after a dot was found to be.
  enum Found {
    /// A method of the class, to be called with the object first.
    case method(BuiltinFunction)
    /// An object.
    case object(Object)
  }

  /// What `x.name` gives.
  public func attribute(_ object: Object, _ name: Name) throws -> Object {
    switch try find(name, in: object) {
    case .object(let found)?: return found
    case .method(let method)?: return .other(BoundMethod(object, .builtin(method)))
    case nil: throw attributeError(object, name)
    }
  }

  /// Looks for a name in an object; nil when it has none.
  func find(_ name: Name, in object: Object) throws -> Found? {
    switch object {
    case .other(let other):
      if let found = try other.attribute(name, self) { return .object(found) }
    case .function(let function):
      if let found = function.attribute(name) { return .object(found) }
    case .builtin(let builtin):
      if name.text == "__name__" { return .object(.string(builtin.name)) }
      if name.text == "__doc__" { return .object(.string(builtin.summary)) }
    case .type(let type):
      if let found = find(name, inClass: type) { return .object(found) }
    default: break
    }
    if let method = object.type.method(name) {
      return method.takesReceiver ? .method(method) : .object(.builtin(method))
    }
    return common(name, object).map(Found.object)
  }

  private func find(_ name: Name, inClass type: TypeObject) -> Object? {
    if let method = type.method(name) { return .builtin(method) }
    return name.text == "__name__" || name.text == "__qualname__" ? .string(type.name) : nil
  }

  /// What every object has, and the few properties of numbers.
  private func common(_ name: Name, _ object: Object) -> Object? {
    switch name.text {
    case "__class__": .type(object.type)
    case "__doc__": .string(object.type.summary)
    default: TypeObject.property(object, name)
    }
  }

  /// Does `x.name = value`.
  public func setAttribute(_ object: Object, _ name: Name, to value: Object) throws {
    if case .other(let other) = object, try other.setAttribute(name, to: value, self) { return }
    if try find(name, in: object) != nil {
      throw PythonError(
        .attributeError, "'\(object.typeName)' object attribute '\(name.text)' is read-only")
    }
    throw attributeError(object, name)
  }

  private func attributeError(_ object: Object, _ name: Name) -> PythonError {
    let kind: String
    switch object {
    case .type(let type): kind = "type object '\(type.name)'"
    case .other(let other as ModuleObject): kind = "module '\(other.name)'"
    default: kind = "'\(object.typeName)' object"
    }
    return PythonError(
      .attributeError, "\(kind) has no attribute '\(name.text)'",
      hint: Suggestion.hint(for: name.text, among: attributeNames(of: object)))
  }

  /// The names that `x.` can go on with, sorted.
  public func attributeNames(of object: Object) -> [String] {
    var names: Set<String> = []
    var type: TypeObject? = object.type
    if case .type(let itself) = object { type = itself }
    while let current = type {
      names.formUnion(current.methods.keys.map(\.text))
      type = current.base
    }
    if case .other(let other) = object { names.formUnion(other.attributeNames) }
    names.formUnion(TypeObject.propertyNames(of: object))
    return names.sorted()
  }
}

extension FunctionObject {
  /// What Python keeps about a function.
  func attribute(_ name: Name) -> Object? {
    switch name.text {
    case "__name__": .string(code.name)
    case "__qualname__": .string(code.qualifiedName)
    case "__doc__": code.docstring.map { .string($0) } ?? Object.none
    case "__defaults__": defaults.isEmpty ? Object.none : .tuple(defaults)
    case "__module__": .string("__main__")
    default: nil
    }
  }
}
