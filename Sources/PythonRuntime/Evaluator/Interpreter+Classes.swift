import OrderedCollections
import PythonSyntax

/// Making classes and instances.
extension Interpreter {
  /// Makes a class from what its body has bound.
  ///
  /// - Throws: TypeError where its bases do not go together, or where one of them can't be derived from.
  func makeClass(
    _ name: String, qualifiedName: String, moduleName: String, bases: [Object],
    members: OrderedDictionary<Name, Object>, keywords: [(name: Name, value: Object)]
  ) throws -> ClassObject {
    let bases = try bases.isEmpty ? [TypeObject.object] : bases.map(base)
    let behaviour = try ClassBehaviour.of(bases)
    if let type = try behaviour?.makeClass(name, qualifiedName, moduleName, members, self) { return type }
    try checkSpecials(members)
    let type = ClassObject(
      name, qualifiedName: qualifiedName, moduleName: moduleName, bases: bases,
      linearization: try Linearization.of(bases), members: completed(members),
      allowedAttributes: try allowedAttributes(members, bases))
    type.behaviour = try behaviour?.inherited(by: type, self)
    try tellMembers(of: type)
    try tellBases(of: type, keywords)
    return type
  }

  private func base(_ object: Object) throws -> TypeObject {
    if case .other(let form as TypeForm) = object { return try form.base() }
    guard case .type(let type) = object else {
      throw PythonError.type("a class can derive from classes only, not from '\(object.typeName)'")
    }
    if type.inheritance == .refused {
      throw PythonError.type("type '\(type.name)' is not an acceptable base type")
    }
    return type
  }

  private static let refusedSpecials = ["__del__", "__getattribute__", "__prepare__", "__instancecheck__"]

  private func checkSpecials(_ members: OrderedDictionary<Name, Object>) throws {
    for name in Interpreter.refusedSpecials where members[Name(name)] != nil {
      throw PythonError.type("`\(name)` is not in this subset")
    }
  }

  /// A class with equality of its own has no hash unless it says so; some methods belong to the class without saying so.
  private func completed(_ members: OrderedDictionary<Name, Object>) -> OrderedDictionary<Name, Object> {
    var members = members
    if members[SpecialMethod.eq.name] != nil, members[SpecialMethod.hash.name] == nil {
      members[SpecialMethod.hash.name] = Object.none
    }
    for name in ["__init_subclass__", "__class_getitem__"] as [Name] {
      if case .function? = members[name], let function = members[name] {
        members[name] = .other(UnboundMethod(.itsClass, function))
      }
    }
    if case .function? = members[SpecialMethod.new.name], let function = members[SpecialMethod.new.name] {
      members[SpecialMethod.new.name] = .other(UnboundMethod(.nothing, function))
    }
    return members
  }

  /// The names in `__slots__` of a class and of all its bases; nil where one of them takes any attribute.
  private func allowedAttributes(
    _ members: OrderedDictionary<Name, Object>, _ bases: [TypeObject]
  ) throws -> Set<Name>? {
    guard let declared = members["__slots__"] else { return nil }
    var names: Set<Name> = []
    for base in bases where base !== TypeObject.object {
      guard base.isOfProgram, let inherited = unsafeDowncast(base, to: ClassObject.self).allowedAttributes
      else {
        return nil
      }
      names.formUnion(inherited)
    }
    if case .string(let one) = declared { return names.union([Name(one.value)]) }
    for item in try items(of: declared) {
      guard case .string(let text) = item else {
        throw PythonError.type("__slots__ items must be strings, not '\(item.typeName)'")
      }
      names.insert(Name(text.value))
    }
    return names
  }

  private func tellMembers(of type: ClassObject) throws {
    for (name, member) in type.members {
      if case .instance(let descriptor) = member {
        _ = try callSpecial(.setName, on: descriptor, arguments: [.type(type), .string(name.text)])
      }
    }
  }

  private func tellBases(of type: ClassObject, _ keywords: [(name: Name, value: Object)]) throws {
    let place = SuperObject(type, .type(type), type)
    guard let found = try find(SpecialMethod.initSubclass.name, behind: place) else { return }
    if case .method(let function, let receiver) = found {
      _ = try call(function, [receiver], keywords: keywords)
    } else if !keywords.isEmpty {
      throw PythonError.type("\(type.name).__init_subclass__() takes no keyword arguments")
    }
  }

  // MARK: Instances

  /// Makes an instance of a program's class from the arguments at `base`, before which one slot is free.
  static func construct(
    _ type: ClassObject, _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)],
    _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    if type.nativeBase == nil, type.behaviour == nil,
      case .function(let initialize)? = type.special(.`init`), type.special(.new) == nil
    {
      let object = Object.instance(InstanceObject(type))
      base[0] = object
      if !keywords.isEmpty {
        try initialize.bind(base, count + 1, keywords, state.pointee.interpreter)
        try checkNone(run(bound: initialize, base, state))
      } else {
        try checkNone(run(initialize, base, count + 1, state))
      }
      return object
    }
    let arguments = (0..<count).map { base[$0 + 1] }
    base.update(repeating: .undefined, count: count + 1)
    state.pointee.top = base
    return try state.pointee.interpreter.construct(type, arguments, keywords)
  }

  @inline(__always)
  private static func checkNone(_ result: Object) throws {
    if case .none = result { return }
    throw PythonError.type("__init__() should return None, not '\(result.typeName)'")
  }

  private func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws -> Object {
    if let made = try type.behaviour?.construct(type, arguments, keywords, self) { return made }
    guard case .other(let new as UnboundMethod)? = type.special(.new) else {
      let object = try allocate(type, arguments, keywords)
      return try initialized(object, type, arguments, keywords)
    }
    let made = try call(new.function, [.type(type)] + arguments, keywords: keywords)
    guard made.type.isSubclass(of: type) else { return made }
    return try initialized(made, type, arguments, keywords)
  }

  private func initialized(
    _ object: Object, _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws -> Object {
    guard case .instance(let instance) = object else { return object }
    guard let initialize = instance.type.special(.`init`) else {
      try initializeNativePart(of: instance, arguments, keywords)
      return object
    }
    try Interpreter.checkNone(call(initialize, [object] + arguments, keywords: keywords))
    return object
  }

  /// Makes an instance with what its builtin base makes before `__init__`.
  func allocate(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws -> Object {
    let instance = InstanceObject(type)
    switch type.inheritance {
    case .made:
      let isException = type.isSubclass(of: .exception(.baseException))
      instance.native = try makeNativePart(type, arguments, isException ? [] : keywords)
    case .empty: instance.native = try makeNativePart(type, [], [])
    case .nothing, .refused, .initialized: break
    }
    return .instance(instance)
  }

  private func makeNativePart(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws -> Object {
    guard let constructor = type.nativeBase?.constructor else { return .undefined }
    return try call(.builtin(constructor), arguments, keywords: keywords)
  }

  /// Does what the `__init__` of the builtin class behind a program's class does.
  func initializeNativePart(
    of instance: InstanceObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws {
    let type = instance.type
    switch type.inheritance {
    case .empty, .initialized:
      touch(instance)
      instance.native = try makeNativePart(type, arguments, keywords)
    case .made:
      if case .other(let exception as ExceptionObject) = instance.native {
        touch(exception)
        exception.arguments = arguments
      }
    case .nothing, .refused:
      if !arguments.isEmpty || !keywords.isEmpty { throw tooManyArguments(type) }
    }
  }

  private func tooManyArguments(_ type: ClassObject) -> PythonError {
    if type.special(.`init`) != nil {
      return .type("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    return .type("\(type.name)() takes no arguments")
  }
}

/// The order in which a class looks through its bases: the C3 linearization, as Python's.
enum Linearization {
  /// Merges the orders of the bases.
  ///
  /// - Throws: TypeError with CPython's words where there is no order that keeps all of theirs.
  static func of(_ bases: [TypeObject]) throws -> [TypeObject] {
    if let twice = bases.first(where: { base in bases.filter { $0 === base }.count > 1 }) {
      throw PythonError.type("duplicate base class \(twice.name)")
    }
    var lists = bases.map(\.linearization) + [bases]
    var result: [TypeObject] = []
    while lists.contains(where: { !$0.isEmpty }) {
      guard let next = lists.lazy.compactMap(\.first).first(where: { isHead($0, of: lists) }) else {
        let names = bases.map(\.name).joined(separator: ", ")
        throw PythonError.type(
          "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
      }
      result.append(next)
      lists = lists.map { $0.first === next ? Array($0.dropFirst()) : $0 }
    }
    try checkLayout(result)
    return result
  }

  private static func isHead(_ type: TypeObject, of lists: [[TypeObject]]) -> Bool {
    !lists.contains { $0.dropFirst().contains { $0 === type } }
  }

  /// Native parts of two classes do not go together, unless one derives from the other.
  private static func checkLayout(_ order: [TypeObject]) throws {
    let natives = order.filter { !$0.isOfProgram && $0.inheritance != .nothing }
    guard let first = natives.first else { return }
    if natives.contains(where: { !first.isSubclass(of: $0) }) {
      throw PythonError.type("multiple bases have instance lay-out conflict")
    }
  }
}
