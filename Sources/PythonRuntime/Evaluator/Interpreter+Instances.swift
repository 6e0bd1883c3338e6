import PythonSyntax

/// Attributes of instances and of classes that programs define.
extension Interpreter {
  /// Looks for a name in an instance, in Python's order: what the class decides, the instance itself, its class, `__getattr__`.
  func find(_ name: Name, inInstance instance: InstanceObject) throws -> Found? {
    let member = instance.type.find(name)
    if let member, decides(member) { return try bind(member, to: .instance(instance), of: instance.type) }
    if let own = instance.own(name) { return .object(own) }
    if let member { return try bind(member, to: .instance(instance), of: instance.type) }
    if let found = try findElsewhere(name, instance) { return found }
    return try callSpecial(.getattr, on: instance, .string(name.text)).map(Found.object)
  }

  private func findElsewhere(_ name: Name, _ instance: InstanceObject) throws -> Found? {
    switch name.text {
    case "__dict__": return .object(.dict(dictionary(of: instance)))
    case "__class__": return .object(.type(instance.type))
    case "__doc__": return .object(.none)
    case "__module__": return .object(.string(instance.type.moduleName))
    default: break
    }
    if !instance.native.isUndefined, let found = try find(name, in: instance.native) { return found }
    return NativeMethods.find(name, in: .object).map { .method(.builtin($0), receiver: .instance(instance)) }
  }

  /// The dictionary of an instance, in which its attributes live from now on.
  func dictionary(of instance: InstanceObject) -> DictObject {
    touch(instance)
    return instance.makeDictionary()
  }

  /// Whether an attribute of a class comes before one of the instance itself: what says how it is written.
  func decides(_ member: Object) -> Bool {
    switch member {
    case .other(let object): object is PropertyObject
    case .instance(let descriptor):
      descriptor.type.special(.set) != nil || descriptor.type.special(.delete) != nil
    default: false
    }
  }

  /// What an attribute of a class is when it is read through an object.
  func bind(_ member: Object, to object: Object, of type: TypeObject) throws -> Found {
    switch member {
    case .function, .builtin: return .method(member, receiver: object)
    case .other(let property as PropertyObject):
      if property.getter.isNone { throw propertyError("has no getter", object) }
      return .object(try call(property.getter, [object]))
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

  private func propertyError(_ words: String, _ object: Object) -> PythonError {
    PythonError(.attributeError, "property of '\(object.typeName)' object \(words)")
  }

  /// What an attribute of a class is when it is read through the class.
  func bind(_ member: Object, toClass type: TypeObject) throws -> Found {
    switch member {
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
    if name.text == "__annotations__" { return .object(annotations(of: type)) }
    if let member = type.find(name) { return try bind(member, toClass: type) }
    switch name.text {
    case "__name__": return .object(.string(type.shortName))
    case "__qualname__": return .object(.string(type.qualifiedName))
    case "__module__": return .object(.string(type.moduleName))
    case "__bases__": return .object(.tuple(type.bases.map { .type($0) }))
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
    if let member = instance.type.find(name), try write(value, through: member, instance) { return }
    if case .other(let native) = instance.native, try native.setAttribute(name, to: value, self) { return }
    if name.text == "__class__" || name.text == "__dict__" {
      throw PythonError(.attributeError, "\(name.text) assignment is not in this subset")
    }
    if let allowed = instance.type.allowedAttributes, !allowed.contains(name) {
      throw attributeError(object, name)
    }
    touchAttributes(of: instance)
    instance.setOwn(name, to: value)
  }

  private func touchAttributes(of instance: InstanceObject) {
    touch(instance)
    if let dictionary = instance.dictionary { touch(dictionary) }
  }

  /// Writes an attribute through what the class has under its name; false where that has no say in it.
  private func write(_ value: Object, through member: Object, _ instance: InstanceObject) throws -> Bool {
    switch member {
    case .other(let property as PropertyObject):
      if property.setter.isNone { throw propertyError("has no setter", .instance(instance)) }
      _ = try call(property.setter, [.instance(instance), value])
      return true
    case .instance(let descriptor):
      return try callSpecial(.set, on: descriptor, arguments: [.instance(instance), value]) != nil
    default: return false
    }
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
      if property.deleter.isNone { throw propertyError("has no deleter", object) }
      _ = try call(property.deleter, [object])
      return
    case .instance(let descriptor)?:
      if try callSpecial(.delete, on: descriptor, object) != nil { return }
    default: break
    }
    touchAttributes(of: instance)
    if !instance.removeOwn(name) { throw attributeError(object, name) }
  }

  /// Does `Class.name = value`, and `del Class.name` where there is no value.
  func setMember(_ name: Name, of type: TypeObject, to value: Object?) throws {
    guard type.isOfProgram else {
      throw PythonError.type("cannot set '\(name.text)' attribute of immutable type '\(type.name)'")
    }
    let type = unsafeDowncast(type, to: ClassObject.self)
    if ["__name__", "__qualname__", "__bases__", "__class__", "__dict__", "__mro__"].contains(name.text) {
      throw PythonError(.attributeError, "writing \(name.text) of a class is not in this subset")
    }
    if value == nil, type.members[name] == nil { throw attributeError(.type(type), name) }
    try type.behaviour?.checkAssignment(name, of: type, isDeletion: value == nil)
    touch(type)
    type.setMember(name, to: value)
  }
}
