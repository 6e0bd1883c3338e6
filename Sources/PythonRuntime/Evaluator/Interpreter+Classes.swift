import OrderedCollections
import PythonSyntax

/// Making classes and instances.
extension Interpreter {
  /// Makes a class from what its body has bound.
  ///
  /// - Parameter cell: What the methods that ask for their class share; it holds the class before any of them runs.
  /// - Throws: TypeError where its bases do not go together, or where one of them can't be derived from.
  func makeClass(
    _ name: String, qualifiedName: String, moduleName: String, bases: [Object],
    members: OrderedDictionary<Name, Object>, keywords: [(name: Name, value: Object)], cell: Cell?
  ) throws -> ClassObject {
    let bases = try bases.isEmpty ? [TypeObject.object] : bases.map(base)
    let behaviour = try ClassBehaviour.of(bases) ?? AbstractBehaviour.demanded(by: keywords)
    if let type = try behaviour?.makeClass(name, qualifiedName, moduleName, members, self) { return type }
    try members.keys.forEach(checkSpecial)
    let slots = try slots(members, name, bases)
    let best = try Linearization.best(of: bases)
    let order = try Linearization.of(bases)
    let type = ClassObject(
      name, qualifiedName: qualifiedName, moduleName: moduleName, base: best, bases: bases,
      linearization: order, members: completed(members, name, module: moduleName, best, slots),
      slotNames: slots?.names ?? [],
      allowedAttributes: slots.flatMap { allowedAttributes($0, bases) })
    type.behaviour = try behaviour?.inherited(by: type, self)
    cell?.content = .type(type)
    try tellMembers(of: type)
    try tellBases(of: type, keywords.filter { $0.name.text != "metaclass" })
    return type
  }

  private func base(_ object: Object) throws -> TypeObject {
    if case .other(let form as TypeForm) = object { return try form.base() }
    guard case .type(let type) = object else { throw PythonError.refused("a base that is no class") }
    if type === TypeObject.type { throw PythonError.refused("a metaclass") }
    if type.inheritance != .refused { return type }
    if Interpreter.refusedBases.contains(type.name) {
      throw PythonError.refused("a class that derives from \(type.name)")
    }
    throw PythonError.type("type '\(type.name)' is not an acceptable base type")
  }

  /// The classes that a program can derive from in Python, and not here.
  private static let refusedBases = [
    "property", "staticmethod", "classmethod", "super", "enumerate", "zip", "map", "filter", "reversed",
    "module",
  ]

  private static let refusedSpecials: Set<Name> = ["__del__", "__getattribute__"]

  func checkSpecial(_ name: Name) throws {
    if Interpreter.refusedSpecials.contains(name) { throw PythonError.refused("`\(name.text)`") }
  }

  /// Adds what each class has without saying so.
  private func completed(
    _ members: OrderedDictionary<Name, Object>, _ owner: String, module: String, _ base: TypeObject,
    _ slots: (names: [Name], hasDictionary: Bool)?
  ) -> OrderedDictionary<Name, Object> {
    var all: OrderedDictionary<Name, Object> = ["__module__": .string(module)]
    for (name, member) in members { all[name] = unbound(member, name) }
    func add(_ kind: AttributeDescriptor.Kind, _ name: Name) {
      all[name] = .other(AttributeDescriptor(kind, name, of: owner))
    }
    slots?.names.forEach { add(.slot, $0) }
    let isFirst = base.asProgramClass?.hasDictionary != true
    if isFirst, slots?.hasDictionary ?? !base.isSubclass(of: .exception(.baseException)) {
      add(.dictionary, "__dict__")
    }
    if isFirst, slots == nil, base !== TypeObject.int, base !== TypeObject.tuple {
      add(.weakReference, "__weakref__")
    }
    if all["__doc__"] == nil { all["__doc__"] = Object.none }
    // A class with equality of its own has no hash unless it says so.
    if all[SpecialMethod.eq.name] != nil, all[SpecialMethod.hash.name] == nil {
      all[SpecialMethod.hash.name] = Object.none
    }
    return all
  }

  /// Some methods belong to the class, or to nothing, without saying so.
  private func unbound(_ member: Object, _ name: Name) -> Object {
    guard case .function = member else { return member }
    return switch name.text {
    case "__init_subclass__", "__class_getitem__": .other(UnboundMethod(.itsClass, member))
    case "__new__": .other(UnboundMethod(.nothing, member))
    default: member
    }
  }

  /// The names in `__slots__`, and whether instances can have other attributes besides; nil where the class does not say.
  private func slots(
    _ members: OrderedDictionary<Name, Object>, _ owner: String, _ bases: [TypeObject]
  ) throws -> (names: [Name], hasDictionary: Bool)? {
    guard let declared = members["__slots__"] else { return nil }
    var items = ContiguousArray([declared])
    if case .string = declared.native {} else { items = try self.items(of: declared) }
    let texts = try items.map(slotName)
    let names = texts.filter { $0 != "__dict__" && $0 != "__weakref__" }
      .map { Name(PrivateName.mangled($0, in: owner)) }
    for name in names where members[name] != nil {
      throw PythonError.value("'\(name.text)' in __slots__ conflicts with class variable")
    }
    if !names.isEmpty, let base = bases.first(where: { $0.isSubclass(of: .int) || $0.isSubclass(of: .tuple) })
    {
      throw PythonError.type("nonempty __slots__ not supported for subtype of '\(base.name)'")
    }
    return (names, texts.contains("__dict__"))
  }

  private func slotName(_ item: Object) throws -> String {
    guard case .string(let text) = item.native else {
      throw PythonError.type("__slots__ items must be strings, not '\(item.typeName)'")
    }
    guard StringMethods.isIdentifier(text.scalars) else {
      throw PythonError.type("__slots__ must be identifiers")
    }
    return text.value
  }

  /// The attributes that instances may have; nil where a base takes any.
  private func allowedAttributes(
    _ slots: (names: [Name], hasDictionary: Bool), _ bases: [TypeObject]
  ) -> Set<Name>? {
    if slots.hasDictionary { return nil }
    var names = Set(slots.names)
    for base in bases.compactMap(\.asProgramClass) {
      guard let inherited = base.allowedAttributes else { return nil }
      names.formUnion(inherited)
    }
    return bases.contains { $0.isSubclass(of: .exception(.baseException)) } ? nil : names
  }

  private func tellMembers(of type: ClassObject) throws {
    for (name, member) in type.members {
      switch member {
      case .other(let property as PropertyObject): property.setName(name, self)
      case .instance(let descriptor): try tell(descriptor, name, of: type)
      default: break
      }
    }
  }

  /// Calls `__set_name__`; what that raises is the cause of a RuntimeError in CPython 3.11.
  private func tell(_ descriptor: InstanceObject, _ name: Name, of type: ClassObject) throws {
    do {
      _ = try callSpecial(.setName, on: descriptor, arguments: [.type(type), .string(name.text)])
    } catch let error as PythonError where !error.isFinal {
      throw PythonError(
        .runtimeError,
        "Error calling __set_name__ on '\(descriptor.type.name)' instance '\(name.text)' in '\(type.name)'"
      ).following(error)
    }
  }

  private func tellBases(of type: ClassObject, _ keywords: [(name: Name, value: Object)]) throws {
    let place = SuperObject(type, .type(type), type)
    if case .method(let function, let receiver)? = try find(SpecialMethod.initSubclass.name, behind: place) {
      _ = try call(function, [receiver], keywords: keywords)
    }
  }

  // MARK: Instances

  /// Makes an instance of a program's class from the arguments at `base`, before which one slot is free.
  static func construct(
    _ type: ClassObject, _ base: Slots, _ count: Int, _ keywords: [(name: Name, value: Object)],
    _ state: UnsafeMutablePointer<State>
  ) throws -> Object {
    if let initialize = type.onlyInitializer {
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
    guard var new = type.special(.new) else {
      let object = try allocate(type, arguments, keywords)
      return try initialized(object, type, arguments, keywords)
    }
    if case .other(let method as UnboundMethod) = new { new = method.function }
    let made = try call(new, [.type(type)] + arguments, keywords: keywords)
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
    case .made: instance.native = try makeNativePart(type, arguments, keywordsOfNew(type, keywords))
    case .empty: instance.native = try makeNativePart(type, [], [])
    case .nothing:
      if !arguments.isEmpty || !keywords.isEmpty { try refuseArgumentsOfNew(type) }
    case .refused, .initialized: break
    }
    return .instance(instance)
  }

  /// What `__new__` of the builtin class takes by name: some leave that to an `__init__` of the program's.
  private func keywordsOfNew(
    _ type: ClassObject, _ keywords: [(name: Name, value: Object)]
  ) -> [(name: Name, value: Object)] {
    if type.isSubclass(of: .exception(.baseException)) { return [] }
    let hasOwnInit = type.special(.`init`) != nil
    return hasOwnInit && (type.isSubclass(of: .float) || type.isSubclass(of: .tuple)) ? [] : keywords
  }

  /// `object.__new__` takes nothing but the class, unless the class has an `__init__` to take the rest.
  private func refuseArgumentsOfNew(_ type: ClassObject) throws {
    if type.special(.new) != nil {
      throw PythonError.type("object.__new__() takes exactly one argument (the type to instantiate)")
    }
    if type.special(.`init`) == nil { throw PythonError.type("\(type.name)() takes no arguments") }
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
      let made = try makeNativePart(type, arguments, keywords)
      if try fill(instance.native, with: made) { return }
      touch(instance)
      instance.native = made
    case .made:
      guard case .other(let exception as ExceptionObject) = instance.native else {
        return try refuseArgumentsOfInit(type, arguments, keywords)
      }
      try exception.initialize(arguments, keywords, as: type.name, self)
    case .nothing, .refused: try refuseArgumentsOfInit(type, arguments, keywords)
    }
  }

  /// Fills a list anew, or adds to a dictionary; false for any other object.
  func fill(_ object: Object, with made: Object) throws -> Bool {
    switch (object, made) {
    case (.list(let list), .list(let made)):
      touch(list)
      list.items = made.items
    case (.dict(let dict), .dict(let made)): try DictMethods.add(made, to: dict, self)
    default: return false
    }
    return true
  }

  /// `object.__init__` takes nothing but the instance, unless the class has a `__new__` that took the rest.
  private func refuseArgumentsOfInit(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) throws {
    if arguments.isEmpty, keywords.isEmpty { return }
    let words = "__init__() takes exactly one argument (the instance to initialize)"
    if type.special(.`init`) != nil { throw PythonError.type("object.\(words)") }
    if type.special(.new) == nil, type.inheritance == .nothing {
      throw PythonError.type("\(type.name).\(words)")
    }
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
        let names = heads(of: lists).map(\.name).joined(separator: ", ")
        throw PythonError.type(
          "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
      }
      result.append(next)
      lists = lists.map { $0.first === next ? Array($0.dropFirst()) : $0 }
    }
    return result
  }

  /// The classes of which one should come next, each once.
  private static func heads(of lists: [[TypeObject]]) -> [TypeObject] {
    lists.compactMap(\.first).reduce(into: []) { found, type in
      if !found.contains(where: { $0 === type }) { found.append(type) }
    }
  }

  private static func isHead(_ type: TypeObject, of lists: [[TypeObject]]) -> Bool {
    !lists.contains { $0.dropFirst().contains { $0 === type } }
  }

  /// The base from which instances get their layout.
  ///
  /// - Throws: TypeError where two bases have layouts of which neither derives from the other.
  static func best(of bases: [TypeObject]) throws -> TypeObject {
    var best = bases[0]
    for base in bases.dropFirst() where !best.layoutOwner.isSubclass(of: base.layoutOwner) {
      guard base.layoutOwner.isSubclass(of: best.layoutOwner) else {
        throw PythonError.type("multiple bases have instance lay-out conflict")
      }
      best = base
    }
    return best
  }
}
