extension Builtins {
  static let objects: [BuiltinFunction] = [
    BuiltinFunction(
      "isinstance", "obj, class_or_tuple, /",
      """
      Return whether an object is of a class.
      >>> isinstance(3, int)
      True
      """
    ) {
      arguments in
      .bool(try matches(arguments[0].type, arguments[1], "isinstance", arguments.interpreter))
    },
    BuiltinFunction(
      "issubclass", "subclass, class_or_tuple, /",
      """
      Return whether a class derives from another.
      >>> issubclass(bool, int)
      True
      """
    ) {
      arguments in
      guard case .type(let type) = arguments[0] else {
        throw PythonError.type("issubclass() arg 1 must be a class")
      }
      return .bool(try matches(type, arguments[1], "issubclass", arguments.interpreter))
    },
    BuiltinFunction(
      "id", "obj, /",
      """
      Return a number that tells an object from all others.
      >>> a = [1]; b = a; id(a) == id(b)
      True
      """
    ) {
      .int(identityNumber($0[0]))
    },
    BuiltinFunction("hash", "obj, /", "Return the hash of an object.\n>>> hash(7) == hash(7.0)\nTrue") {
      .int(try $0.interpreter.hash($0[0]))
    },
    BuiltinFunction(
      "callable", "obj, /",
      """
      Return whether an object can be called.
      >>> callable(len)
      True
      """
    ) {
      .bool($0.interpreter.isCallable($0[0]))
    },
    BuiltinFunction(
      "dir", "object=, /",
      """
      Return the names of an object's attributes, or the bound names.
      >>> 'append' in dir([])
      True
      """
    ) {
      arguments in
      .list(try directory(arguments.optional(0), arguments.interpreter))
    },
    BuiltinFunction(
      "getattr", "object, name, default=, /",
      """
      Return an attribute by its name.
      >>> getattr('abc', 'upper')()
      'ABC'
      """
    ) {
      try getattr($0)
    },
    BuiltinFunction(
      "hasattr", "obj, name, /",
      """
      Return whether an object has an attribute.
      >>> hasattr('abc', 'upper')
      True
      """
    ) { arguments in
      .bool(try attribute(arguments) != nil)
    },
    BuiltinFunction(
      "setattr", "obj, name, value, /",
      """
      Set an attribute by its name.
      >>> def f(): return 1
      >>> setattr(f, 'note', 'ours'); f.note
      'ours'
      """
    ) { arguments in
      try arguments.interpreter.setAttribute(
        arguments[0], attributeName(arguments), to: arguments[2])
      return .none
    },
    BuiltinFunction(
      "delattr", "obj, name, /",
      """
      Delete an attribute by its name.
      >>> def f(): return 1
      >>> f.note = 'ours'; delattr(f, 'note'); hasattr(f, 'note')
      False
      """
    ) { arguments in
      try arguments.interpreter.deleteAttribute(arguments[0], attributeName(arguments))
      return .none
    },
    BuiltinFunction(
      "vars", "object=, /",
      """
      Return the bound names and their objects, or those of an object.
      >>> x = 3; vars()['x']
      3
      """
    ) {
      try vars($0)
    },
  ]

  /// What `dir` lists: the bound names, or what `__dir__` gives, in order.
  private static func directory(_ object: Object?, _ interpreter: Interpreter) throws -> ContiguousArray<
    Object
  > {
    guard let object else { return ContiguousArray(interpreter.boundNames.sorted().map { .string($0) }) }
    guard let names = try interpreter.special(.dir, of: object) else {
      return ContiguousArray(interpreter.allAttributeNames(of: object).sorted().map { .string($0) })
    }
    return try interpreter.sorted(interpreter.items(of: names))
  }

  /// Whether a class is, or derives from, what `isinstance` or `issubclass` was given.
  ///
  /// - Throws: TypeError for what is no class, nor several of them.
  static func matches(
    _ type: TypeObject, _ classes: Object, _ function: String, _ interpreter: Interpreter
  ) throws -> Bool {
    switch classes {
    case .type(let other):
      try ClassBehaviour.of(other)?.checkMatching(other)
      return type.isSubclass(of: other)
    case .other(let form as TypeForm): return try form.matches(type, function)
    case .tuple(let tuple):
      return try interpreter.nested("while comparing classes") {
        try tuple.items.contains { try matches(type, $0, function, interpreter) }
      }
    default:
      let wanted =
        function == "isinstance"
        ? "a type, a tuple of types, or a union" : "a class, a tuple of classes, or a union"
      throw PythonError.type("\(function)() arg 2 must be \(wanted)")
    }
  }

  private static func identityNumber(_ object: Object) -> Int {
    if let identity = object.identity { return Int(bitPattern: UInt(bitPattern: identity)) }
    return switch object {
    case .int(let value): value &* 32 &+ 16
    case .bool(let flag): flag ? 8 : 24
    case .float(let value): Int(bitPattern: UInt(value.bitPattern)) & Int.max
    default: 1
    }
  }

  private static func attributeName(_ arguments: Arguments) throws -> Name {
    guard case .string(let name) = arguments[1].native else {
      throw PythonError.type("attribute name must be string, not '\(arguments[1].typeName)'")
    }
    return Name(name.value)
  }

  /// The attribute, or nil when the object has none of that name.
  private static func attribute(_ arguments: Arguments) throws -> Object? {
    let (interpreter, name) = (arguments.interpreter, try attributeName(arguments))
    return try interpreter.findOrNone(name, in: arguments[0]).map(interpreter.object)
  }

  private static func getattr(_ arguments: Arguments) throws -> Object {
    guard let value = arguments.optional(2) else {
      return try arguments.interpreter.attribute(arguments[0], attributeName(arguments))
    }
    return try attribute(arguments) ?? value
  }

  private static func vars(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let dict = DictObject()
    switch arguments.optional(0) {
    case nil:
      for name in interpreter.boundNames { dict.entries[DictKey(name)] = interpreter[global: name] }
    case .other(let module as ModuleObject)?:
      for name in module.attributeNames { dict.entries[DictKey(name)] = module.members[Name(name)] }
    case .type(let type)? where !type.isOfProgram: throw PythonError.refused("vars() of a builtin class")
    case let object?:
      guard let found = try interpreter.findOrNone("__dict__", in: object) else {
        throw PythonError.type("vars() argument must have __dict__ attribute")
      }
      return interpreter.object(found)
    }
    return .dict(dict)
  }
}

extension Interpreter {
  /// What `callable(x)` gives.
  public func isCallable(_ object: Object) -> Bool {
    switch object {
    case .function, .builtin, .type: true
    case .instance(let instance): instance.type.special(.call) != nil
    case .other(let other): other.isCallable
    default: false
    }
  }
}
