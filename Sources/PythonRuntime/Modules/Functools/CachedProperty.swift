extension TypeObject {
  /// `functools.cached_property`.
  static let cachedProperty = TypeObject(
    "functools.cached_property", summary: "An attribute that a method computes when it is first read.",
    constructor: BuiltinFunction(
      "cached_property", "func",
      """
      Return an attribute that is computed when it is first read.
      >>> class C:
      ...     @functools.cached_property
      ...     def size(self): return 3
      >>> C().size
      3
      """
    ) { .other(CachedProperty($0[0])) })
}

/// An attribute of a class that a function computes when it is first read; the instance then has it as its own.
final class CachedProperty: OtherObject {
  private var function: Object

  fileprivate init(_ function: Object) {
    self.function = function
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(function) }

  override func clear() { function = .none }

  deinit { DeepRelease.drop(exchange(&function, .none)) }

  override var type: TypeObject { .cachedProperty }

  override func bound(to object: Object, _ interpreter: Interpreter) throws -> Object? {
    guard case .instance(let instance) = object, let name = name(in: instance.type) else {
      throw PythonError.type(
        "Cannot use cached_property instance without calling __set_name__ on it.")
    }
    if instance.type.allowedAttributes != nil {
      throw PythonError.type(
        "No '__dict__' attribute on '\(instance.type.name)' instance to cache '\(name.text)' property.")
    }
    let value = try interpreter.call(function, [object])
    interpreter.setOwn(name, of: instance, to: value)
    return value
  }

  /// The name under which a class, or one that it derives from, holds the attribute.
  private func name(in type: ClassObject) -> Name? {
    for case let current as ClassObject in type.linearization {
      let found = current.members.first { $0.value.isIdentical(to: .other(self)) }
      if let found { return found.key }
    }
    return nil
  }

  override func storedAttribute(_ name: Name) -> Object? { name.text == "func" ? function : nil }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    name.text == "__doc__" ? try interpreter.documentation(of: function) : storedAttribute(name)
  }
}
