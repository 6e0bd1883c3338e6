extension TypeObject {
  /// `set`.
  public static let set = TypeObject(
    "set", summary: "Objects that differ from each other, in the order in which they were added.",
    methods: SetMethods.reading(of: "set") + SetMethods.adding + SetMethods.removing,
    constructor: BuiltinFunction("set", "iterable=(), /", "Return a set of what an iterable gives.") {
      .set(try SetMethods.made($0, isFrozen: false))
    }, inheritance: .empty)

  /// `frozenset`.
  public static let frozenset = TypeObject(
    "frozenset", summary: "A set that can't be changed, and so can be a key or in a set.",
    methods: SetMethods.reading(of: "frozenset"),
    constructor: BuiltinFunction(
      "frozenset", "iterable=(), /", "Return a frozenset of what an iterable gives."
    ) { arguments in
      if case .set(let set)? = arguments.optional(0), set.isFrozen { return .set(set) }
      return .set(try SetMethods.made(arguments, isFrozen: true))
    }, inheritance: .made)
}

/// The methods of `set` and `frozenset`. Each passes `Interpreter.touch` before it writes.
enum SetMethods {
  static func made(_ arguments: Arguments, isFrozen: Bool) throws -> SetObject {
    guard let iterable = arguments.optional(0) else { return SetObject(isFrozen: isFrozen) }
    let set = SetObject(KeySet(capacity: likelyCount(iterable)), isFrozen: isFrozen)
    try arguments.interpreter.add(all: iterable, to: set)
    return set
  }

  private static func likelyCount(_ iterable: Object) -> Int {
    if case .tuple(let tuple) = iterable { min(tuple.items.count, 8) } else { 0 }
  }

  /// The methods that both classes have.
  static func reading(of type: String) -> [BuiltinFunction] {
    combining(of: type) + [
      .ofSet(type, "copy", "", "Return a set of the same objects.") { set, arguments in
        if set.isFrozen, case .set = arguments[0] { return .set(set) }
        return .set(SetObject(set.items, isFrozen: set.isFrozen))
      },
      .ofSet(type, "isdisjoint", "other, /", "Return whether no object is in both.") { set, arguments in
        let interpreter = arguments.interpreter
        return .bool(
          try interpreter.allKeys(of: arguments[1]) { try !set.holds(interpreter.settled($0, in: set)) })
      },
      .ofSet(type, "issubset", "other, /", "Return whether all objects are in the other.") { set, arguments in
        let other = try arguments.interpreter.set(of: arguments[1])
        return .bool(try arguments.interpreter.isSubset(set, of: other))
      },
      .ofSet(type, "issuperset", "other, /", "Return whether all objects of the other are in this one.") {
        set, arguments in
        let interpreter = arguments.interpreter
        return .bool(
          try interpreter.allKeys(of: arguments[1]) { try set.holds(interpreter.settled($0, in: set)) })
      },
    ]
  }

  private static func combining(of type: String) -> [BuiltinFunction] {
    [
      .ofSet(type, "union", "*others", "Return a set of what is in any of them.") { set, arguments in
        .set(try combined(set, arguments, arguments.interpreter.union))
      },
      .ofSet(type, "intersection", "*others", "Return a set of what is in all of them.") { set, arguments in
        .set(try combined(set, arguments, arguments.interpreter.intersection))
      },
      .ofSet(type, "difference", "*others", "Return a set of what is in this one alone.") { set, arguments in
        .set(try combined(set, arguments, arguments.interpreter.difference))
      },
      .ofSet(type, "symmetric_difference", "other, /", "Return a set of what is in one of both only.") {
        set, arguments in
        .set(try combined(set, arguments, arguments.interpreter.symmetricDifference))
      },
    ]
  }

  /// What combining with one argument after another gives: always a set of its own.
  private static func combined(
    _ set: SetObject, _ arguments: Arguments, _ combine: (SetObject, Object) throws -> SetObject
  ) throws -> SetObject {
    let copy = SetObject(set.items, isFrozen: set.isFrozen)
    return try arguments.positional.dropFirst().reduce(copy, combine)
  }

  static let adding: [BuiltinFunction] = [
    .ofSet("set", "add", "object, /", "Add an object; nothing happens when it is there.") { set, arguments in
      try arguments.interpreter.add(arguments.interpreter.key(arguments[1]), to: set)
      return .none
    },
    .ofSet("set", "update", "*others", "Add all that iterables give.") { set, arguments in
      let interpreter = arguments.interpreter
      for other in arguments.positional.dropFirst() {
        try interpreter.forEachKey(of: other) { try interpreter.add($0, to: set) }
      }
      return .none
    },
    .ofSet("set", "symmetric_difference_update", "other, /", "Add what is missing, remove what is there.") {
      try replaceItems(of: $0, $1, with: $1.interpreter.symmetricDifference)
    },
  ]

  static let removing: [BuiltinFunction] = [
    .ofSet("set", "clear", "", "Remove all objects.") { set, arguments in
      arguments.interpreter.touch(set)
      set.items = KeySet()
      return .none
    },
    .ofSet("set", "discard", "object, /", "Remove an object if it is there.") { set, arguments in
      _ = try removes(arguments, from: set)
      return .none
    },
    .ofSet("set", "remove", "object, /", "Remove an object that is there.") { set, arguments in
      guard try removes(arguments, from: set) else {
        throw PythonError(.keyError, arguments: [arguments[1]])
      }
      return .none
    },
    .ofSet("set", "pop", "", "Remove and return the object that was added first.") { set, arguments in
      if set.items.isEmpty { throw PythonError(.keyError, "pop from an empty set") }
      arguments.interpreter.touch(set)
      return set.items.removeFirst().key.object
    },
    .ofSet("set", "intersection_update", "*others", "Keep what is in all of them.") {
      try replaceItems(of: $0, $1, with: $1.interpreter.intersection)
    },
    .ofSet("set", "difference_update", "*others", "Remove what iterables give.") {
      try replaceItems(of: $0, $1, with: $1.interpreter.difference)
    },
  ]

  private static func removes(_ arguments: Arguments, from set: SetObject) throws -> Bool {
    let key = try arguments.interpreter.itemKey(arguments[1], in: set)
    guard set.items.contains(key) else { return false }
    arguments.interpreter.touch(set)
    set.items.removeValue(forKey: key)
    return true
  }

  private static func replaceItems(
    of set: SetObject, _ arguments: Arguments, with combine: (SetObject, Object) throws -> SetObject
  ) throws -> Object {
    let items = try combined(set, arguments, combine).items
    arguments.interpreter.touch(set)
    set.items = items
    return .none
  }
}
