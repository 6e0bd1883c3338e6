/// `collections.OrderedDict`: a dictionary with a say about the order of its entries.
enum OrderedDict {
  static func makeType() -> TypeObject {
    ClassObject(
      library: "collections.OrderedDict", of: "collections", base: .dict,
      """
      A dictionary whose entries can be moved to either end.
      >>> d = collections.OrderedDict(a=1); d['b'] = 2; list(d)
      ['a', 'b']
      """,
      (filling + views + methods).members + [
        ("fromkeys", .classMethod(.builtin(fromKeys))), ("__hash__", Object.none),
      ])
  }

  // MARK: Filling

  private static let filling: [BuiltinFunction] = [
    BuiltinFunction("__init__", "self, /, *args, **kwds") { arguments in
      let given = arguments.positional.count - 1
      if given > 1 { throw PythonError.type("expected at most 1 arguments, got \(given)") }
      return try fill(arguments)
    },
    BuiltinFunction(
      "update", "self, /, *args, **kwds",
      """
      Add entries; those of equal keys are replaced.
      >>> d = collections.OrderedDict(a=1); d.update(b=2); list(d)
      ['a', 'b']
      """
    ) { arguments in
      let given = arguments.positional.count - 1
      if given > 1 {
        throw PythonError.type("update() takes at most 1 positional argument (\(given) given)")
      }
      return try fill(arguments)
    },
  ]

  /// Adds a mapping or pairs, and then what was given by name; a class that derives from this one has a say about each.
  private static func fill(_ arguments: Arguments) throws -> Object {
    let (made, interpreter) = (arguments[0], arguments.interpreter)
    if let source = arguments.optional(1) { try fill(made, from: source, interpreter) }
    for (name, value) in arguments.keywords {
      try interpreter.setItem(made, .string(name.text), to: value)
    }
    return .none
  }

  private static func fill(_ made: Object, from source: Object, _ interpreter: Interpreter) throws {
    if let mapping = try interpreter.mapping(source) {
      for (key, value) in mapping.entries {
        try interpreter.tick()
        try interpreter.setItem(made, key.object, to: value)
      }
      return
    }
    let pairs = try interpreter.iterator(source)
    while let pair = try pairs.next(interpreter) {
      try interpreter.tick()
      let (key, value) = try parts(of: pair, interpreter)
      try interpreter.setItem(made, key, to: value)
    }
  }

  private static func parts(of pair: Object, _ interpreter: Interpreter) throws -> (Object, Object) {
    let parts = try interpreter.iterator(pair)
    guard let key = try parts.next(interpreter) else {
      throw PythonError.value("need more than 0 values to unpack")
    }
    guard let value = try parts.next(interpreter) else {
      throw PythonError.value("need more than 1 value to unpack")
    }
    if try parts.next(interpreter) != nil {
      throw PythonError.value("too many values to unpack (expected 2)")
    }
    return (key, value)
  }

  private static let views: [BuiltinFunction] =
    [
      ("keys", DictView.Part.keys, TypeObject.dictKeys), ("values", .values, .dictValues),
      ("items", .items, .dictItems),
    ].map { name, part, base in
      let type = TypeObject("odict_\(name)", base: base, summary: base.summary)
      return BuiltinFunction(
        name, "self, /", "Return a view of the \(name).\n>>> len(collections.OrderedDict(a=1).\(name)())\n1"
      ) {
        .other(DictView(try $0.dict(), part, type))
      }
    }

  private static let methods: [BuiltinFunction] = [
    BuiltinFunction(
      "move_to_end", "self, key, last=True",
      """
      Move an entry to the end, or to the beginning.
      >>> d = collections.OrderedDict(a=1, b=2); d.move_to_end('a'); list(d)
      ['b', 'a']
      """
    ) {
      try move($0)
    },
    BuiltinFunction(
      "popitem", "self, last=True",
      """
      Remove and return the last entry, or the first.
      >>> d = collections.OrderedDict(a=1, b=2); d.popitem(last=False)
      ('a', 1)
      """
    ) {
      try popItem($0)
    },
    BuiltinFunction(
      "copy", "self, /",
      """
      Return a dictionary of the same entries.
      >>> list(collections.OrderedDict(a=1, b=2).copy())
      ['a', 'b']
      """
    ) { try copy($0) },
    BuiltinFunction("__copy__", "self, /") { try copy($0) },
    BuiltinFunction("__repr__", "self, /") { arguments in
      let dict = try arguments.dict()
      let name = arguments[0].type.shortName
      if dict.entries.isEmpty { return .string("\(name)()") }
      let pairs = Object.list(dict.entries.map { .tuple([$0.key.object, $0.value]) })
      return .string("\(name)(\(try arguments.interpreter.repr(pairs)))")
    },
    BuiltinFunction("__eq__", "self, other, /") { arguments in
      guard case .dict(let other) = arguments[1].native else { return .other(NotImplementedObject.shared) }
      let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
      guard try interpreter.isEqual(.dict(dict), .dict(other)) else { return .bool(false) }
      guard arguments[1].type.linearization.contains(where: { $0.name == "collections.OrderedDict" }) else {
        return .bool(true)
      }
      return .bool(
        try zip(dict.entries, other.entries).allSatisfy {
          try interpreter.isSame($0.key.object, $1.key.object)
        })
    },
    BuiltinFunction("__or__", "self, other, /") { try joined($0, [$0[0], $0[1]]) },
    BuiltinFunction("__ror__", "self, other, /") { try joined($0, [$0[1], $0[0]]) },
  ]

  private static let fromKeys = BuiltinFunction(
    "fromkeys", "cls, iterable, value=None",
    """
    Return a dictionary with one value for all keys.
    >>> list(collections.OrderedDict.fromkeys('ab'))
    ['a', 'b']
    """
  ) { arguments in
    let interpreter = arguments.interpreter
    let made = try interpreter.call(arguments[0], [])
    for key in try interpreter.items(of: arguments[1]) {
      try interpreter.tick()
      try interpreter.setItem(made, key, to: arguments.optional(2) ?? .none)
    }
    return made
  }

  private static func move(_ arguments: Arguments) throws -> Object {
    let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
    let isLast = try arguments.optional(2).map(interpreter.truth) ?? true
    let key = try interpreter.key(arguments[1], in: dict)
    guard let value = dict.entries[key] else { throw PythonError(.keyError, arguments: [arguments[1]]) }
    interpreter.touch(dict)
    dict.entries.removeValue(forKey: key)
    if isLast {
      dict.entries[key] = value
    } else {
      var moved = KeyTable<Object>()
      moved[key] = value
      for (other, value) in dict.entries { moved[other] = value }
      dict.entries = moved
    }
    return .none
  }

  private static func popItem(_ arguments: Arguments) throws -> Object {
    let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
    if dict.entries.isEmpty { throw PythonError(.keyError, "dictionary is empty") }
    interpreter.touch(dict)
    let isLast = try arguments.optional(1).map(interpreter.truth) ?? true
    let entry = isLast ? dict.entries.removeLast() : dict.entries.removeFirst()
    return .tuple([entry.key.object, entry.value])
  }

  private static func copy(_ arguments: Arguments) throws -> Object { try joined(arguments, [arguments[0]]) }

  private static func joined(_ arguments: Arguments, _ parts: [Object]) throws -> Object {
    let made = try arguments.interpreter.call(.type(arguments[0].type), [])
    for part in parts {
      guard case .dict(let dict) = part.native else { return .other(NotImplementedObject.shared) }
      for (key, value) in dict.entries {
        try arguments.interpreter.tick()
        try arguments.interpreter.setItem(made.native, key.object, to: value)
      }
    }
    return made
  }
}
