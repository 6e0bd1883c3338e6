import PythonSyntax

/// `collections.Counter`: a dictionary of how often each object has come.
enum CounterClass {
  static func makeType() -> TypeObject {
    ClassObject(
      library: "Counter", of: "collections", base: .dict,
      """
      A dictionary of how often each object has come.
      >>> collections.Counter('banana')
      Counter({'a': 3, 'n': 2, 'b': 1})
      """,
      counting.members + showing.members + arithmetic.members + comparing.members + [
        ("__hash__", Object.none), ("fromkeys", .classMethod(fromKeys)),
      ])
  }

  private static var fromKeys: Object {
    method("fromkeys", "cls, iterable, v=None") { _ in
      throw PythonError(
        .notImplementedError, "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
    }
  }

  private static func method(
    _ name: String, _ signature: String, _ summary: String = "",
    _ body: @escaping (Arguments) throws -> Object
  ) -> Object { .libraryFunction("Counter.\(name)", signature, summary, body) }

  // MARK: Counting

  private static var counting: [Object] {
    [
      method("__init__", "self, iterable=None, /, **kwds") { try count($0, .add) },
      method(
        "update", "self, iterable=None, /, **kwds",
        """
        Count more objects, or add other counts.
        >>> c = collections.Counter('ab'); c.update('b'); c['b']
        2
        """
      ) {
        try count($0, .add)
      },
      method(
        "subtract", "self, iterable=None, /, **kwds",
        """
        Take objects off, or other counts.
        >>> c = collections.Counter('aab'); c.subtract('a'); c['a']
        1
        """
      ) {
        try count($0, .subtract)
      },
      method("__missing__", "self, key") { _ in .int(0) },
      method("__delitem__", "self, elem") { arguments in
        if try arguments.interpreter.value(of: arguments[1], in: arguments.dict()) != nil {
          try arguments.interpreter.deleteItem(arguments[0].native, arguments[1])
        }
        return .none
      },
    ]
  }

  private static func count(_ arguments: Arguments, _ operation: BinaryOperator) throws -> Object {
    let dict = try arguments.dict()
    if let given = arguments.given(1) {
      if case .dict(let other) = given.native {
        try add(other, to: dict, operation, arguments.interpreter)
      } else {
        try count(given, in: dict, operation, arguments.interpreter)
      }
    }
    if case .dict(let named) = arguments[2] { try add(named, to: dict, operation, arguments.interpreter) }
    return .none
  }

  private static func count(
    _ iterable: Object, in dict: DictObject, _ operation: BinaryOperator, _ interpreter: Interpreter
  ) throws {
    let iterator = try interpreter.iterator(iterable)
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      let old = try interpreter.value(of: item, in: dict) ?? .int(0)
      try interpreter.setItem(.dict(dict), item, to: interpreter.binary(operation, old, .int(1)))
    }
  }

  /// Adds counts to others, or subtracts them; an empty counter takes them as they are.
  private static func add(
    _ counts: DictObject, to dict: DictObject, _ operation: BinaryOperator, _ interpreter: Interpreter
  ) throws {
    let takesThem = dict.entries.isEmpty && operation == .add
    for (key, count) in counts.entries {
      try interpreter.tick()
      let old = try interpreter.value(of: key.object, in: dict) ?? .int(0)
      let new = takesThem ? count : try interpreter.binary(operation, old, count)
      try interpreter.setItem(.dict(dict), key.object, to: new)
    }
  }

  // MARK: Showing

  /// How many of the pairs are asked for: CPython compares the number with 1 and with that of all before it takes it for an index.
  private static func mostCommonCount(_ arguments: Arguments, of all: Int) throws -> Int {
    let interpreter = arguments.interpreter
    guard let wanted = arguments.given(1) else { return all }
    if try interpreter.isEqual(wanted, .int(1)) { return 1 }
    guard try interpreter.truth(interpreter.compare(.greaterOrEqual, wanted, .int(all))) else {
      return try interpreter.clampedInteger(wanted)
    }
    guard let count = try interpreter.index(wanted) else { throw SliceObject.wrongIndex }
    return count
  }

  private static var showing: [Object] {
    [
      method(
        "most_common", "self, n=None",
        """
        Return the objects with their counts, the greatest first.
        >>> collections.Counter('banana').most_common(1)
        [('a', 3)]
        """
      ) {
        let pairs = try ranked($0.dict(), $0.interpreter)
        let count = try mostCommonCount($0, of: pairs.count)
        return .list(ListObject(ContiguousArray(pairs.prefix(max(0, count)))))
      },
      method(
        "elements", "self",
        """
        Return each object as often as it was counted.
        >>> sorted(collections.Counter('banana').elements())
        ['a', 'a', 'a', 'b', 'n', 'n']
        """
      ) { arguments in
        let items = try arguments.interpreter.iterator(.other(DictView(arguments.dict(), .items)))
        return .other(ChainIterator(StarMapIterator(.type(.repeat), items)))
      },
      method(
        "total", "self",
        """
        Return the sum of the counts.
        >>> collections.Counter('banana').total()
        6
        """
      ) { arguments in
        try arguments.interpreter.callBuiltin("sum", [.other(DictView(arguments.dict(), .values))])
      },
      method(
        "copy", "self",
        """
        Return a counter of the same counts.
        >>> collections.Counter('ab').copy()
        Counter({'a': 1, 'b': 1})
        """
      ) {
        try $0.interpreter.call(.type($0[0].type), [$0[0]])
      },
      method("__copy__", "self") { try $0.interpreter.call(.type($0[0].type), [$0[0]]) },
      method("__repr__", "self") { .string(try text($0)) },
    ]
  }

  /// The pairs of an object and its count, the greatest count first.
  private static func ranked(
    _ dict: DictObject, _ interpreter: Interpreter
  ) throws -> ContiguousArray<Object> {
    let pairs = ContiguousArray(dict.entries.map { Object.tuple([$0.key.object, $0.value]) })
    let count = BuiltinFunction("count", "pair, /") { try $0.interpreter.item($0[0], .int(1)) }
    return try interpreter.sorted(pairs, key: .builtin(count), reverse: true)
  }

  private static func text(_ arguments: Arguments) throws -> String {
    let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
    let name = arguments[0].type.shortName
    if dict.entries.isEmpty { return "\(name)()" }
    let shown = DictObject()
    do {
      for pair in try ranked(dict, interpreter) {
        try interpreter.setItem(
          .dict(shown), interpreter.item(pair, .int(0)), to: interpreter.item(pair, .int(1)))
      }
    } catch let error as PythonError where error.type == .typeError {
      // Counts without an order stay as they are.
      shown.entries = dict.entries
    }
    return "\(name)(\(try interpreter.repr(.dict(shown))))"
  }

  // MARK: Arithmetic

  private typealias Rule = (Object, Object, Interpreter) throws -> Object

  private static var arithmetic: [Object] {
    let rules: [(String, Rule)] = [
      ("add", { try $2.binary(.add, $0, $1) }), ("sub", { try $2.binary(.subtract, $0, $1) }),
      ("or", { try $2.less($0, $1) ? $1 : $0 }), ("and", { try $2.less($0, $1) ? $0 : $1 }),
    ]
    return rules.flatMap { name, rule in
      [
        method("__\(name)__", "self, other") { try combined($0, inPlace: false, rule) },
        method("__i\(name)__", "self, other") { try combined($0, inPlace: true, rule) },
      ]
    } + [
      method("__pos__", "self") { try positive($0) { count, _ in count } },
      method("__neg__", "self") { try positive($0) { try $1.binary(.subtract, .int(0), $0) } },
    ]
  }

  /// The counts of both by a rule, as far as they are above 0.
  private static func combined(_ arguments: Arguments, inPlace: Bool, _ rule: Rule) throws -> Object {
    guard let other = counts(arguments[1]) else { return .other(NotImplementedObject.shared) }
    let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
    let result = DictObject()
    func keep(_ key: Object, _ mine: Object, _ theirs: Object) throws {
      try interpreter.tick()
      let count = try rule(mine, theirs, interpreter)
      if try interpreter.less(.int(0), count) { try interpreter.setItem(.dict(result), key, to: count) }
    }
    for (key, count) in dict.entries {
      try keep(key.object, count, interpreter.value(of: key.object, in: other) ?? .int(0))
    }
    for (key, count) in other.entries where try interpreter.value(of: key.object, in: dict) == nil {
      try keep(key.object, .int(0), count)
    }
    guard inPlace else { return try counter(result, arguments) }
    interpreter.touch(dict)
    dict.entries = result.entries
    return arguments[0]
  }

  /// A counter of some counts; the class of an heir is not kept.
  private static func counter(_ counts: DictObject, _ arguments: Arguments) throws -> Object {
    let type = arguments[0].type.linearization.first(where: isCounter) ?? arguments[0].type
    return try arguments.interpreter.call(.type(type), [.dict(counts)])
  }

  private static func isCounter(_ type: TypeObject) -> Bool {
    (type as? ClassObject)?.fullName == "collections.Counter"
  }

  private static func positive(
    _ arguments: Arguments, _ rule: (Object, Interpreter) throws -> Object
  ) throws -> Object {
    let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
    let result = DictObject()
    for (key, count) in dict.entries {
      let count = try rule(count, interpreter)
      if try interpreter.less(.int(0), count) {
        try interpreter.setItem(.dict(result), key.object, to: count)
      }
    }
    return try counter(result, arguments)
  }

  // MARK: Comparing

  private static var comparing: [Object] {
    let orders: [(String, ComparisonOperator, isStrict: Bool)] = [
      ("__eq__", .equal, false), ("__le__", .lessOrEqual, false), ("__ge__", .greaterOrEqual, false),
      ("__lt__", .lessOrEqual, true), ("__gt__", .greaterOrEqual, true),
    ]
    return orders.map { name, operation, isStrict in
      method(name, "self, other") { arguments in
        guard let other = counts(arguments[1]) else { return .other(NotImplementedObject.shared) }
        let (dict, interpreter) = (try arguments.dict(), arguments.interpreter)
        let holds = try holds(operation, dict, other, interpreter)
        return .bool(try holds && !(isStrict && self.holds(.equal, dict, other, interpreter)))
      }
    }
  }

  /// Whether a comparison holds for the counts of each object; what was not counted has 0.
  private static func holds(
    _ operation: ComparisonOperator, _ left: DictObject, _ right: DictObject, _ interpreter: Interpreter
  ) throws -> Bool {
    for dict in [left, right] {
      for (key, _) in dict.entries {
        try interpreter.tick()
        let mine = try interpreter.value(of: key.object, in: left) ?? .int(0)
        let theirs = try interpreter.value(of: key.object, in: right) ?? .int(0)
        if try !interpreter.truth(interpreter.compare(operation, mine, theirs)) { return false }
      }
    }
    return true
  }

  /// The counts of a counter; nil for any other object.
  private static func counts(_ object: Object) -> DictObject? {
    guard case .dict(let dict) = object.native, object.type.linearization.contains(where: isCounter) else {
      return nil
    }
    return dict
  }
}
