extension Interpreter {
  /// What a name after a dot was found to be.
  enum Found {
    /// A function of the class, to be called with the receiver first.
    case method(Object, receiver: Object)
    /// An object.
    case object(Object)
  }

  /// What `x.name` gives.
  public func attribute(_ object: Object, _ name: Name) throws -> Object {
    guard let found = try find(name, in: object) else { throw attributeError(object, name) }
    return self.object(found)
  }

  /// What was found as an object: a method bound to its receiver.
  func object(_ found: Found) -> Object {
    switch found {
    case .object(let object): object
    case .method(let function, let receiver): .other(BoundMethod(receiver, function))
    }
  }

  /// Looks for a name in an object; nil when it has none.
  func find(_ name: Name, in object: Object) throws -> Found? {
    switch object {
    case .instance(let instance): return try find(name, inInstance: instance)
    case .other(let other):
      if let found = try other.attribute(name, self) { return .object(found) }
    case .function(let function):
      if let found = function.attribute(name) { return .object(found) }
    case .builtin(let builtin):
      if let found = builtin.attribute(name) { return .object(found) }
    case .type(let type):
      if let found = try find(name, inClass: type) { return found }
    default: break
    }
    if let method = object.type.method(name) ?? NativeMethods.find(name, behind: object.type) {
      return method.bound(to: object, of: object.type)
    }
    return common(name, object).map(Found.object)
  }

  /// Looks for a name in an object; nil when it has none, also where an AttributeError says so.
  func findOrNone(_ name: Name, in object: Object) throws -> Found? {
    do { return try find(name, in: object) } catch let error as PythonError
      where error.type == .attributeError
    {
      return nil
    }
  }

  private func find(_ name: Name, inClass type: TypeObject) throws -> Found? {
    if let program = type.asProgramClass, let found = try find(name, inProgramClass: program) { return found }
    if let method = type.method(name) ?? NativeMethods.find(name, behind: type) {
      return method.bound(toClass: type)
    }
    switch name.text {
    case "__name__", "__qualname__": return .object(.string(type.shortName))
    case "__module__": return .object(.string(type.moduleOfName))
    case "__mro__": return .object(.tuple(type.linearization.map { .type($0) }))
    case "__base__": return .object(type.base.map { .type($0) } ?? .none)
    case "__bases__": return .object(.tuple(type.base.map { [.type($0)] } ?? []))
    case "mro":
      let order = type.linearization.map { Object.type($0) }
      return .object(
        .builtin(
          BuiltinFunction(
            "mro", "",
            """
            Return the order of the classes.
            >>> bool.mro()
            [<class 'bool'>, <class 'int'>, <class 'object'>]
            """
          ) { _ in .list(order) }))
    default: return nil
    }
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
    switch object {
    case .instance(let instance): return try setAttribute(of: instance, name, to: value)
    case .type(let type): return try setMember(name, of: type, to: value)
    case .function(let function): return try function.setAttribute(name, to: value, self)
    case .other(let other):
      if try other.setAttribute(name, to: value, self) { return }
    default: break
    }
    if name.text == "__class__" { throw PythonError.refused("assignment to __class__") }
    throw try find(name, in: object) == nil ? attributeError(object, name) : readOnly(object, name)
  }

  /// Does `del x.name`.
  func deleteAttribute(_ object: Object, _ name: Name) throws {
    switch object {
    case .instance(let instance): try deleteAttribute(of: instance, name)
    case .type(let type): try setMember(name, of: type, to: nil)
    case .function(let function): try function.deleteAttribute(name, self)
    case .other(let exception as ExceptionObject): try exception.deleteAttribute(name, self)
    default: throw try find(name, in: object) == nil ? attributeError(object, name) : readOnly(object, name)
    }
  }

  func attributeError(_ object: Object, _ name: Name) -> PythonError {
    if let refusal = Refusals.method(name.text, of: object.type) { return refusal }
    let kind: String
    if case .type(let type) = object, let error = ClassBehaviour.of(type)?.missing(name) { return error }
    switch object {
    case .type(let type):
      if let refusal = Refusals.method(name.text, of: type) { return refusal }
      kind = "type object '\(type.name)'"
    case .other(let other as ModuleObject): kind = "module '\(other.name)'"
    case .other(is SuperObject): kind = "'super' object"
    default: kind = "'\(object.typeName)' object"
    }
    let names = attributeNames(of: object)
    return PythonError(
      .attributeError, "\(kind) has no attribute '\(name.text)'",
      hint: ClassHints.older([object], self) ?? ClassHints.attribute(name, of: object)
        ?? Suggestion.hint(for: name.text, among: names)
        ?? Suggestion.hint(forBeginning: name.text, among: names)
    ).keeping("name", .string(name.text)).keeping("obj", object)
  }

  /// The names that `x.` can go on with, sorted, but for those of special methods.
  public func attributeNames(of object: Object) -> [String] {
    allAttributeNames(of: object).filter { !($0.hasPrefix("__") && $0.hasSuffix("__")) }.sorted()
  }

  /// The names that `x.` can go on with.
  func allAttributeNames(of object: Object) -> Set<String> {
    var names: Set<String> = ["__class__", "__doc__"]
    var type = object.type
    if case .type(let itself) = object { type = itself }
    for current in type.linearization { names.formUnion(current.ownNames) }
    switch object {
    case .instance(let instance):
      names.formUnion(instance.attributes.map(\.name))
      if !instance.native.isUndefined { names.formUnion(allAttributeNames(of: instance.native)) }
    case .other(let other): names.formUnion(other.attributeNames)
    case .function(let function): names.formUnion(function.attributeNames)
    default: break
    }
    names.formUnion(TypeObject.propertyNames(of: object))
    return names
  }
}

extension TypeObject {
  /// The names that the class itself, without its bases, gives to its instances.
  fileprivate var ownNames: [String] {
    if let program = asProgramClass { return program.members.keys.map(\.text) }
    return methods.keys.map(\.text) + NativeMethods.names(of: self)
  }
}
