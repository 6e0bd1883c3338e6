/// `collections.defaultdict`: a dictionary that makes the value of a key that is missing.
enum DefaultDict {
  private static let factoryName: Name = "default_factory"

  static func makeType() -> TypeObject {
    ClassObject(
      library: "collections.defaultdict", of: "collections", base: .dict,
      """
      A dictionary that calls a function for the value of a key that is missing.
      >>> d = collections.defaultdict(int); d['a'] += 1; d
      defaultdict(<class 'int'>, {'a': 1})
      """,
      methods.members + [(factoryName.text, Object.none), ("__hash__", Object.none)])
  }

  private static let methods: [BuiltinFunction] = [
    BuiltinFunction("__init__", "self, default_factory=None, other=, /, **entries") { try initialize($0) },
    BuiltinFunction("__missing__", "self, key, /") { try missing($0) },
    BuiltinFunction("__repr__", "self, /") { arguments in
      let interpreter = arguments.interpreter
      let name = arguments[0].type.shortName
      return .string(
        "\(name)(\(try interpreter.repr(factory(arguments[0]))), \(try interpreter.repr(arguments[0].native)))"
      )
    },
    BuiltinFunction(
      "copy", "self, /",
      """
      Return a dictionary of the same entries and the same function.
      >>> collections.defaultdict(list, a=[1]).copy()
      defaultdict(<class 'list'>, {'a': [1]})
      """
    ) {
      try copy($0)
    },
    BuiltinFunction("__copy__", "self, /") { try copy($0) },
    BuiltinFunction("__or__", "self, other, /") { arguments in
      guard case .dict = arguments[1].native else { return .other(NotImplementedObject.shared) }
      return try joined(arguments[0], [arguments[0], arguments[1]], arguments.interpreter)
    },
    BuiltinFunction("__ror__", "self, other, /") { arguments in
      guard case .dict = arguments[1].native else { return .other(NotImplementedObject.shared) }
      return try joined(arguments[0], [arguments[1], arguments[0]], arguments.interpreter)
    },
  ]

  private static func initialize(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let factory = arguments.optional(1) ?? .none
    guard factory.isNone || interpreter.isCallable(factory) else {
      throw PythonError.type("first argument must be callable or None")
    }
    interpreter.setOwn(factoryName, of: try arguments.instance(), to: factory)
    try DictMethods.merge(arguments, from: 2, into: arguments.dict())
    return .none
  }

  private static func factory(_ object: Object) -> Object {
    guard case .instance(let instance) = object else { return .none }
    return instance.own(factoryName) ?? .none
  }

  private static func missing(_ arguments: Arguments) throws -> Object {
    let factory = factory(arguments[0])
    if factory.isNone { throw PythonError(.keyError, arguments: [arguments[1]]) }
    let value = try arguments.interpreter.call(factory, [])
    try arguments.interpreter.setItem(arguments[0], arguments[1], to: value)
    return value
  }

  private static func copy(_ arguments: Arguments) throws -> Object {
    try joined(arguments[0], [arguments[0]], arguments.interpreter)
  }

  /// A dictionary of the class and with the function of `model`, with the entries of several dictionaries.
  private static func joined(_ model: Object, _ parts: [Object], _ interpreter: Interpreter) throws -> Object
  {
    let made = try interpreter.call(.type(model.type), [factory(model)])
    for part in parts {
      if case .dict(let dict) = part.native {
        for (key, value) in dict.entries {
          try interpreter.tick()
          try interpreter.setItem(made.native, key.object, to: value)
        }
      }
    }
    return made
  }
}
