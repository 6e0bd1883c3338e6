import PythonSyntax

/// Attributes of instances and of classes that programs define.
extension Interpreter {
  /// Looks for a name in an instance, in Python's order: what the class decides, the instance itself, its class, `__getattr__`.
  func find(_ name: Name, inInstance instance: InstanceObject) throws -> Found? {
    guard instance.type.special(.getattr) != nil else { return try findWithoutAsking(name, instance) }
    do { if let found = try findWithoutAsking(name, instance) { return found } } catch let error
      as PythonError
      where error.type == .attributeError
    {}
    return try callSpecial(.getattr, on: instance, .string(name.text)).map(Found.object)
  }

  /// Looks for a name in an instance as `object.__getattribute__` does.
  func findWithoutAsking(_ name: Name, _ instance: InstanceObject) throws -> Found? {
    let member = instance.type.find(name)
    if let member, decides(member) { return try bind(member, to: .instance(instance), of: instance.type) }
    if let own = instance.own(name) { return .object(own) }
    if let member { return try bind(member, to: .instance(instance), of: instance.type) }
    return try findElsewhere(name, instance)
  }

  private func findElsewhere(_ name: Name, _ instance: InstanceObject) throws -> Found? {
    switch name.text {
    case "__dict__" where instance.type.allowedAttributes == nil:
      return .object(.dict(try dictionary(of: instance)))
    case "__class__": return .object(.type(instance.type))
    default: break
    }
    if let method = NativeMethods.find(name, behind: instance.type) {
      return method.bound(to: .instance(instance), of: instance.type)
    }
    if !instance.native.isUndefined, let found = try find(name, in: instance.native) { return found }
    return NativeMethods.find(name, in: .object)?.bound(to: .instance(instance), of: instance.type)
  }

  /// The dictionary of an instance, in which its attributes live from now on.
  func dictionary(of instance: InstanceObject) throws -> DictObject {
    if instance.type.linearization.contains(where: \.hasSlots) {
      throw PythonError.refused("the __dict__ of an instance whose attributes are in __slots__ in part")
    }
    touch(instance)
    return instance.makeDictionary()
  }

  /// Whether an attribute of a class says how one of the instance itself is written.
  func governsWriting(_ member: Object) -> Bool {
    switch member {
    case .other(let object): object is PropertyObject
    case .instance(let descriptor):
      descriptor.type.special(.set) != nil || descriptor.type.special(.delete) != nil
    default: false
    }
  }

  /// Whether an attribute of a class comes before one of the instance itself: what says how it is written.
  func decides(_ member: Object) -> Bool {
    if case .instance(let descriptor) = member, descriptor.type.special(.get) == nil { return false }
    return governsWriting(member)
  }

  /// What an attribute of a class is when it is read through an object.
  func bind(_ member: Object, to object: Object, of type: TypeObject) throws -> Found {
    switch member {
    case .function: return .method(member, receiver: object)
    case .builtin(let builtin): return builtin.bound(to: object, of: type)
    case .other(let property as PropertyObject): return .object(try get(property, object))
    case .other(let descriptor as AttributeDescriptor): return .object(try get(descriptor, object))
    case .other(let method as UnboundMethod):
      return method.first == .nothing
        ? .object(method.function) : .method(method.function, receiver: .type(type))
    case .instance(let descriptor):
      let arguments = [object, .type(type)]
      return .object(try callSpecial(.get, on: descriptor, arguments: arguments) ?? member)
    case .other(let other): return .object(try other.bound(to: object, self) ?? member)
    default: return .object(member)
    }
  }

  func get(_ property: PropertyObject, _ object: Object) throws -> Object {
    if property.getter.isNone { throw property.error("getter", object) }
    return try call(property.getter, [object])
  }

  private func get(_ descriptor: AttributeDescriptor, _ object: Object) throws -> Object {
    switch (descriptor.kind, object) {
    case (.dictionary, .instance(let instance)): .dict(try dictionary(of: instance))
    case (.weakReference, _): .none
    default: throw attributeError(object, descriptor.name)
    }
  }

  /// What an attribute of a class is when it is read through the class.
  func bind(_ member: Object, toClass type: TypeObject) throws -> Found {
    switch member {
    case .builtin(let builtin): return builtin.bound(toClass: type)
    case .other(let method as UnboundMethod):
      return method.first == .nothing
        ? .object(method.function) : .method(method.function, receiver: .type(type))
    case .instance(let descriptor):
      let arguments = [Object.none, .type(type)]
      return .object(try callSpecial(.get, on: descriptor, arguments: arguments) ?? member)
    default: return .object(member)
    }
  }

  /// Looks for a name in a class that a program defines.
  func find(_ name: Name, inProgramClass type: ClassObject) throws -> Found? {
    if name.text == "__dict__" { return .object(.other(ClassDictionary(type))) }
    if name == .annotations { return .object(annotations(of: type)) }
    if let member = type.find(name) { return try bind(member, toClass: type) }
    switch name.text {
    case "__name__": return .object(.string(type.shortName))
    case "__qualname__": return .object(.string(type.qualifiedName))
    case "__bases__": return .object(.tuple(type.bases.map { .type($0) }))
    case "__subclasses__":
      return .object(
        .builtin(
          BuiltinFunction("__subclasses__", "", "Return the classes that derive from it directly.") { _ in
            .list(type.heirs.map { .type($0) })
          }))
    default: return nil
    }
  }

  // MARK: Writing

  /// Does `instance.name = value`.
  func setAttribute(of instance: InstanceObject, _ name: Name, to value: Object) throws {
    if let method = instance.type.special(.setattr) {
      let arguments: [Object] = [.instance(instance), .string(name.text), value]
      _ = try call(method, arguments)
    } else {
      try setOwnAttribute(.instance(instance), name, to: value)
    }
  }

  /// Does what `object.__setattr__` does.
  func setOwnAttribute(_ object: Object, _ name: Name, to value: Object) throws {
    guard case .instance(let instance) = object else { return try setAttribute(object, name, to: value) }
    let member = instance.type.find(name)
    if let member, try write(value, through: member, instance) { return }
    if try setNativeAttribute(of: instance, name, to: value) { return }
    if name.text == "__class__" { throw PythonError.refused("assignment to __class__") }
    if let allowed = instance.type.allowedAttributes, !allowed.contains(name) {
      throw member == nil ? attributeError(object, name) : readOnly(object, name)
    }
    touchAttributes(of: instance)
    instance.setOwn(name, to: value)
  }

  /// Writes an attribute of the native part; false where it has none of that name.
  private func setNativeAttribute(
    of instance: InstanceObject, _ name: Name, to value: Object
  ) throws -> Bool {
    switch instance.native {
    case .other(let exception as ExceptionObject): try exception.setField(name, to: value, self)
    case .other(let native): try native.setAttribute(name, to: value, self)
    default: false
    }
  }

  func readOnly(_ object: Object, _ name: Name) -> PythonError {
    PythonError(.attributeError, "'\(object.typeName)' object attribute '\(name.text)' is read-only")
  }

  private func touchAttributes(of instance: InstanceObject) {
    touch(instance)
    if let dictionary = instance.dictionary { touch(dictionary) }
  }

  /// Writes an attribute through what the class has under its name; false where that has no say in it.
  private func write(_ value: Object, through member: Object, _ instance: InstanceObject) throws -> Bool {
    switch member {
    case .other(let property as PropertyObject):
      try set(property, .instance(instance), value)
      return true
    case .other(let descriptor as AttributeDescriptor) where descriptor.kind == .dictionary:
      try setDictionary(of: instance, to: value)
      return true
    case .instance(let descriptor):
      if try callSpecial(.set, on: descriptor, arguments: [.instance(instance), value]) != nil {
        return true
      }
      if descriptor.type.special(.delete) != nil { throw PythonError(.attributeError, "__set__") }
      return false
    default: return false
    }
  }

  func set(_ property: PropertyObject, _ object: Object, _ value: Object) throws {
    if property.setter.isNone { throw property.error("setter", object) }
    _ = try call(property.setter, [object, value])
  }

  /// Does `instance.__dict__ = value`.
  private func setDictionary(of instance: InstanceObject, to value: Object) throws {
    guard case .dict(let dict) = value.native else {
      throw PythonError.type("__dict__ must be set to a dictionary, not a '\(value.typeName)'")
    }
    _ = try dictionary(of: instance)
    instance.useDictionary(dict)
  }

  /// Does `del instance.name`.
  func deleteAttribute(of instance: InstanceObject, _ name: Name) throws {
    if try callSpecial(.delattr, on: instance, .string(name.text)) == nil {
      try deleteOwnAttribute(.instance(instance), name)
    }
  }

  /// Does what `object.__delattr__` does.
  func deleteOwnAttribute(_ object: Object, _ name: Name) throws {
    guard case .instance(let instance) = object else { throw attributeError(object, name) }
    switch instance.type.find(name) {
    case .other(let property as PropertyObject)?:
      return try delete(property, object)
    case .instance(let descriptor)?:
      if try callSpecial(.delete, on: descriptor, object) != nil { return }
      if descriptor.type.special(.set) != nil { throw PythonError(.attributeError, "__delete__") }
    default: break
    }
    touchAttributes(of: instance)
    if !instance.removeOwn(name) { throw attributeError(object, name) }
  }

  func delete(_ property: PropertyObject, _ object: Object) throws {
    if property.deleter.isNone { throw property.error("deleter", object) }
    _ = try call(property.deleter, [object])
  }

  /// Does `Class.name = value`, and `del Class.name` where there is no value.
  func setMember(_ name: Name, of type: TypeObject, to value: Object?) throws {
    guard let type = type.asProgramClass else {
      throw PythonError.type("cannot set '\(name.text)' attribute of immutable type '\(type.name)'")
    }
    if ["__name__", "__qualname__", "__bases__", "__class__", "__dict__", "__mro__"].contains(name.text) {
      throw PythonError.refused("writing \(name.text) of a class")
    }
    try checkSpecial(name)
    if value == nil, type.members[name] == nil { throw attributeError(.type(type), name) }
    try type.behaviour?.checkAssignment(name, of: type, isDeletion: value == nil)
    touch(type)
    type.setMember(name, to: value)
  }
}
