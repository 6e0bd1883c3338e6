extension TypeObject {
  /// The class of what `functools.lru_cache` makes.
  fileprivate static let cachedFunction = TypeObject(
    "functools._lru_cache_wrapper", summary: "A function that remembers what it gave.",
    methods: [
      method("cache_info", "Return how often the memory served.") { $0.info($1) },
      method("cache_clear", "Forget all that is remembered.") { $0.clear($1) },
      method("cache_parameters", "Return how much is remembered.") { function, _ in function.parameters },
    ])

  private static func method(
    _ name: String, _ summary: String, _ body: @escaping (CachedFunction, Interpreter) -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, /", summary) { arguments in
      guard case .other(let function as CachedFunction) = arguments[0] else {
        throw PythonError.type("'\(arguments[0].typeName)' object does not remember what it gave")
      }
      return body(function, arguments.interpreter)
    }
  }
}

/// A function that remembers what it gave for the arguments of calls before: what `functools.lru_cache` makes.
final class CachedFunction: OtherObject {
  private var function: Object
  /// How many results are kept; nil for all.
  private let capacity: Int?
  /// Whether 1 and 1.0 are different arguments.
  private let isTyped: Bool
  private let infoClass: ClassObject
  /// The results by their arguments; where not all are kept, those used last at the end.
  private let results = DictObject()
  private var hits = 0
  private var misses = 0

  private init(_ function: Object, capacity: Int?, isTyped: Bool, infoClass: ClassObject) {
    self.function = function
    self.capacity = capacity
    self.isTyped = isTyped
    self.infoClass = infoClass
    super.init()
    joinHeap()
  }

  /// `lru_cache` and `cache`.
  static func makers() -> [(String, Object)] {
    let infoClass = NamedTuple.makeClass(
      "CacheInfo", ["hits", "misses", "maxsize", "currsize"], module: "functools")
    func make(_ function: Object, _ capacity: Int?, _ isTyped: Bool) -> Object {
      .other(CachedFunction(function, capacity: capacity, isTyped: isTyped, infoClass: infoClass))
    }
    return [
      Object.libraryFunction(
        "lru_cache", "maxsize=128, typed=False",
        """
        Have a function remember what it gave.
        >>> @functools.lru_cache
        ... def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
        >>> f(30)
        832040
        """
      ) {
        arguments in
        let isTyped = try arguments.interpreter.truth(arguments[1])
        let interpreter = arguments.interpreter
        if let capacity = arguments[0].wholeNumber {
          let least = capacity < 0 ? Object.int(0) : arguments[0]
          return decorator {
            make($0, try interpreter.index(least, beyondIndices: .overflowError), isTyped)
          }
        }
        if arguments[0].isNone { return decorator { make($0, nil, isTyped) } }
        guard interpreter.isCallable(arguments[0]), case .bool = arguments[1] else {
          throw PythonError.type("Expected first argument to be an integer, a callable, or None")
        }
        return make(arguments[0], 128, isTyped)
      },
      .libraryFunction(
        "cache", "user_function, /",
        """
        Have a function remember all that it gave.
        >>> @functools.cache
        ... def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
        >>> f(30)
        832040
        """
      ) {
        make($0[0], nil, false)
      },
    ].members
  }

  private static func decorator(_ make: @escaping (Object) throws -> Object) -> Object {
    .libraryFunction("lru_cache.<locals>.decorating_function", "user_function") { try make($0[0]) }
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(function)
    visitor(results)
    visitor(infoClass)
  }

  override func clear() { function = .none }

  deinit { DeepRelease.drop(exchange(&function, .none)) }

  override func snapshot() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.hits), SavedContents(self, \.misses)])
  }

  override var type: TypeObject { .cachedFunction }

  // MARK: Calls

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let given = given(arguments)
    interpreter.touch(self)
    if let result = try interpreter.value(of: given, in: results) {
      hits += 1
      if capacity != nil { try use(given, result, interpreter) }
      return result
    }
    misses += 1
    let result = try interpreter.nested("while calling a Python object") {
      try interpreter.call(function, arguments.positional, keywords: arguments.keywords)
    }
    try remember(given, result, interpreter)
    return result
  }

  /// Moves what was just used to the end.
  private func use(_ given: Object, _ result: Object, _ interpreter: Interpreter) throws {
    interpreter.touch(results)
    let key = try interpreter.key(given, in: results)
    results.entries.removeValue(forKey: key)
    results.entries[key] = result
  }

  private func remember(_ given: Object, _ result: Object, _ interpreter: Interpreter) throws {
    if capacity == 0 { return }
    let key = try interpreter.key(given, in: results)
    try Limits.check(objects: results.entries.count, "the cache")
    interpreter.touch(results)
    if results.entries[key] == nil, results.entries.count == capacity { _ = results.entries.removeFirst() }
    results.entries[key] = result
  }

  /// What stands for the arguments: as in CPython, a lone `int` or `str` stands for itself.
  private func given(_ arguments: Arguments) -> Object {
    let positional = arguments.positional
    if !isTyped, arguments.keywords.isEmpty, let first = positional.first, positional.count == 1 {
      switch first {
      case .int, .string: return first
      default: break
      }
    }
    var parts = positional
    if !arguments.keywords.isEmpty { parts.append(.type(.cachedFunction)) }
    for (name, value) in arguments.keywords { parts += [.string(name.text), value] }
    if isTyped { parts += (positional + arguments.keywords.map(\.value)).map { .type($0.type) } }
    return .tuple(parts)
  }

  // MARK: Attributes

  fileprivate func info(_ interpreter: Interpreter) -> Object {
    NamedTuple.instance(
      of: infoClass,
      [
        .int(hits), .int(misses), capacity.map { .int($0) } ?? Object.none, .int(results.entries.count),
      ])
  }

  fileprivate func clear(_ interpreter: Interpreter) -> Object {
    interpreter.touch(self)
    interpreter.touch(results)
    (hits, misses) = (0, 0)
    results.entries = DictObject().entries
    return .none
  }

  fileprivate var parameters: Object {
    let dict = DictObject()
    dict.entries[DictKey("maxsize")] = capacity.map { .int($0) } ?? Object.none
    dict.entries[DictKey("typed")] = .bool(isTyped)
    return .dict(dict)
  }

  /// What the function itself says of itself.
  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if name.text == "__wrapped__" { return function }
    if type.methods[name] != nil { return nil }
    return try interpreter.find(name, in: function).map(interpreter.object)
  }

  override func storedAttribute(_ name: Name) -> Object? { name.text == "__wrapped__" ? function : nil }

  /// It is a method where it is an attribute of a class.
  override func bound(to object: Object, _ interpreter: Interpreter) throws -> Object? {
    .other(BoundMethod(object, .other(self)))
  }
}
