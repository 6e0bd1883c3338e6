extension TypeObject {
  /// `dict`.
  public static let dict = TypeObject(
    "dict", summary: "Entries of a key and a value, in the order of insertion.",
    methods: DictMethods.reading + DictMethods.writing,
    constructor: BuiltinFunction(
      "dict", "iterable=(), /, **entries",
      """
      Return a dictionary of pairs.
      >>> dict(a=1, b=2)
      {'a': 1, 'b': 2}
      """
    ) {
      arguments in
      let dict = DictObject()
      try DictMethods.merge(arguments, from: 0, into: dict)
      return .dict(dict)
    }, inheritance: .empty)
}

/// The methods of `dict`. Each passes `Interpreter.touch` before it writes.
enum DictMethods {
  static let reading: [BuiltinFunction] = [
    .ofDict(
      "get", "key, default=None, /",
      """
      Return the value of a key, or a default.
      >>> {'a': 1}.get('b', 0)
      0
      """
    ) { dict, arguments in
      dict.entries[try arguments.interpreter.key(arguments[1], in: dict)] ?? arguments.optional(2)
        ?? Object.none
    },
    .ofDict(
      "keys", "",
      """
      Return a view of the keys.
      >>> list({'a': 1}.keys())
      ['a']
      """
    ) { dict, _ in .other(DictView(dict, .keys)) },
    .ofDict(
      "values", "",
      """
      Return a view of the values.
      >>> list({'a': 1}.values())
      [1]
      """
    ) { dict, _ in .other(DictView(dict, .values)) },
    .ofDict(
      "items", "",
      """
      Return a view of the pairs of key and value.
      >>> list({'a': 1}.items())
      [('a', 1)]
      """
    ) { dict, _ in
      .other(DictView(dict, .items))
    },
    .ofDict(
      "copy", "",
      """
      Return a dictionary of the same entries.
      >>> {'a': 1}.copy()
      {'a': 1}
      """
    ) { dict, _ in
      .dict(DictObject(dict.entries))
    },
    BuiltinFunction(
      "fromkeys", "cls, iterable, value=None, /",
      """
      Return a dictionary with one value for all keys.
      >>> dict.fromkeys('ab', 0)
      {'a': 0, 'b': 0}
      """
    ) { try fromKeys($0) },
  ]

  private static func fromKeys(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let made = try interpreter.call(arguments[0], [])
    try Limits.check(rangeIn: arguments[1], "the dict")
    let keys = try interpreter.iterator(arguments[1])
    while let key = try keys.next(interpreter) {
      try interpreter.tick()
      try interpreter.setItem(made, key, to: arguments.optional(2) ?? Object.none)
    }
    return made
  }

  static let writing: [BuiltinFunction] = [
    .ofDict("clear", "", "Remove all entries.\n>>> d = {'a': 1}; d.clear(); d\n{}") { dict, arguments in
      arguments.interpreter.touch(dict)
      dict.entries = KeyTable()
      return .none
    },
    .ofDict(
      "pop", "key, default=, /",
      """
      Remove a key and return its value.
      >>> d = {'a': 1}; d.pop('a')
      1
      """
    ) { try pop($0, $1) },
    .ofDict(
      "popitem", "",
      """
      Remove and return the entry added last.
      >>> {'a': 1, 'b': 2}.popitem()
      ('b', 2)
      """
    ) { dict, arguments in
      guard !dict.entries.isEmpty else {
        throw PythonError(.keyError, "popitem(): dictionary is empty")
      }
      arguments.interpreter.touch(dict)
      let entry = dict.entries.removeLast()
      return .tuple([entry.key.object, entry.value])
    },
    .ofDict(
      "setdefault", "key, default=None, /",
      """
      Return the value of a key, set to a default if absent.
      >>> d = {}; d.setdefault('a', 0); d
      0
      {'a': 0}
      """
    ) {
      dict, arguments in
      let key = try arguments.interpreter.key(arguments[1], in: dict)
      if let value = dict.entries[key] { return value }
      let value = arguments.optional(2) ?? Object.none
      try Limits.check(objects: dict.entries.count, "the dict")
      arguments.interpreter.touch(dict)
      dict.entries[key] = value
      return value
    },
    .ofDict(
      "update", "other=(), /, **entries",
      """
      Add entries; those of equal keys are replaced.
      >>> d = {'a': 1}; d.update(b=2); d
      {'a': 1, 'b': 2}
      """
    ) {
      dict, arguments in
      try merge(arguments, from: 1, into: dict)
      return .none
    },
  ]

  private static func pop(_ dict: DictObject, _ arguments: Arguments) throws -> Object {
    // As in CPython, an empty one does not ask the key for its hash.
    let key = dict.entries.isEmpty ? nil : try arguments.interpreter.key(arguments[1], in: dict)
    guard let key, let value = dict.entries[key] else {
      if let value = arguments.optional(2) { return value }
      throw PythonError(.keyError, arguments: [arguments[1]])
    }
    arguments.interpreter.touch(dict)
    dict.entries.removeValue(forKey: key)
    return value
  }

  /// Adds what stands at a place, a dictionary or pairs, and then what was given by name.
  static func merge(
    _ arguments: Arguments, from place: Int, into dict: DictObject
  ) throws {
    let interpreter = arguments.interpreter
    if let source = arguments.optional(place) { try update(dict, from: source, interpreter) }
    interpreter.touch(dict)
    for (name, value) in arguments.keywords { dict.entries[DictKey(name.text)] = value }
  }

  /// Adds the entries of a mapping, or pairs one after another.
  static func update(_ dict: DictObject, from source: Object, _ interpreter: Interpreter) throws {
    if let mapping = try interpreter.mapping(source) { return try add(mapping, to: dict, interpreter) }
    let pairs = try interpreter.iterator(source)
    var place = 0
    while let pair = try pairs.next(interpreter) {
      try interpreter.tick()
      let parts = try items(ofElement: pair, place, interpreter)
      guard parts.count == 2 else {
        throw PythonError.value(
          "dictionary update sequence element #\(place) has length \(parts.count); 2 is required")
      }
      try interpreter.setItem(.dict(dict), parts[0], to: parts[1])
      place += 1
    }
  }

  /// Adds entries; those of equal keys are replaced.
  static func add(_ added: DictObject, to dict: DictObject, _ interpreter: Interpreter) throws {
    try Limits.check(objects: dict.entries.count + added.entries.count, "the dict")
    interpreter.touch(dict)
    for (key, value) in added.entries { dict.entries[try interpreter.settled(key, in: dict)] = value }
  }

  private static func items(
    ofElement pair: Object, _ place: Int, _ interpreter: Interpreter
  ) throws -> ContiguousArray<Object> {
    guard let items = try interpreter.sequence(of: pair) else {
      throw PythonError.type("cannot convert dictionary update sequence element #\(place) to a sequence")
    }
    return items
  }
}

extension Interpreter {
  /// The entries of a dictionary, or of an object that has `keys` and can be subscripted by them; nil for any other.
  func mapping(_ object: Object) throws -> DictObject? {
    if case .dict(let dict) = object { return dict }
    guard case .instance(let instance) = object else {
      if case .other(let view as ClassDictionary) = object { return view.dict }
      return nil
    }
    if case .dict(let dict) = instance.native, instance.type.special(.iter) == nil { return dict }
    guard let keys = try findOrNone("keys", in: object) else { return nil }
    let dict = DictObject()
    for key in try items(of: call(self.object(keys), [])) {
      try tick()
      let value = try item(object, key)
      dict.entries[try self.key(key, in: dict)] = value
    }
    return dict
  }
}
