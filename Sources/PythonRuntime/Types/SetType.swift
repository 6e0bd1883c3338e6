extension TypeObject {
  /// `set`.
  public static let set = TypeObject(
    "set", summary: "Objects that differ from each other.",
    methods: SetMethods.reading(of: "set") + SetMethods.adding + SetMethods.removing,
    constructor: BuiltinFunction(
      "set", "iterable=(), /",
      """
      Return a set of what an iterable gives.
      >>> set([1, 2, 1])
      {1, 2}
      """
    ) {
      .set(try SetMethods.made($0, isFrozen: false))
    }, inheritance: .empty)

  /// `frozenset`.
  public static let frozenset = TypeObject(
    "frozenset", summary: "A set that can't be changed, and so can be a key or in a set.",
    methods: SetMethods.reading(of: "frozenset"),
    constructor: BuiltinFunction(
      "frozenset", "iterable=(), /",
      """
      Return a frozenset of what an iterable gives.
      >>> frozenset([1, 2])
      frozenset({1, 2})
      """
    ) { arguments in
      if case .set(let set)? = arguments.optional(0), set.isFrozen { return .set(set) }
      return .set(try SetMethods.made(arguments, isFrozen: true))
    }, inheritance: .made)
}

/// The methods of `set` and `frozenset`. Each passes `Interpreter.touch` before it writes.
enum SetMethods {
  static func made(_ arguments: Arguments, isFrozen: Bool) throws -> SetObject {
    guard let iterable = arguments.optional(0) else { return SetObject(isFrozen: isFrozen) }
    let objects: ContiguousArray<Object> = if case .tuple(let tuple) = iterable { tuple.items } else { [] }
    let set = SetObject(KeySet(roomFor: objects), isFrozen: isFrozen)
    try arguments.interpreter.add(all: iterable, to: set)
    return set
  }

  /// The methods that both classes have.
  static func reading(of type: String) -> [BuiltinFunction] {
    combining(of: type) + [
      .ofSet(
        type, "copy", "",
        """
        Return a set of the same objects.
        >>> {1, 2}.copy()
        {1, 2}
        """
      ) { set, arguments in
        if set.isFrozen, case .set = arguments[0] { return .set(set) }
        return .set(arguments.interpreter.copy(set))
      },
      .ofSet(
        type, "isdisjoint", "other, /",
        """
        Return whether no object is in both.
        >>> {1, 2}.isdisjoint({3})
        True
        """
      ) { set, arguments in
        let interpreter = arguments.interpreter
        return .bool(
          try interpreter.allKeys(of: arguments[1]) { try !set.holds(interpreter.settled($0, in: set)) })
      },
      .ofSet(
        type, "issubset", "other, /",
        """
        Return whether all objects are in the other.
        >>> {1}.issubset({1, 2})
        True
        """
      ) { set, arguments in
        let other = try arguments.interpreter.set(of: arguments[1])
        return .bool(try arguments.interpreter.isSubset(set, of: other))
      },
      .ofSet(
        type, "issuperset", "other, /",
        """
        Return whether all objects of the other are in this one.
        >>> {1, 2}.issuperset({1})
        True
        """
      ) {
        set, arguments in
        let interpreter = arguments.interpreter
        return .bool(
          try interpreter.allKeys(of: arguments[1]) { try set.holds(interpreter.settled($0, in: set)) })
      },
    ]
  }

  private static func combining(of type: String) -> [BuiltinFunction] {
    [
      .ofSet(
        type, "union", "*others",
        """
        Return a set of what is in any of them.
        >>> {1}.union({2}, {3})
        {1, 2, 3}
        """
      ) { set, arguments in
        .set(try arguments.interpreter.union(set, others(arguments)))
      },
      .ofSet(
        type, "intersection", "*others",
        """
        Return a set of what is in all of them.
        >>> {1, 2}.intersection({2, 3})
        {2}
        """
      ) { set, arguments in
        .set(try intersection(set, arguments))
      },
      .ofSet(
        type, "difference", "*others",
        """
        Return a set of what is in this one alone.
        >>> {1, 2}.difference({2, 3})
        {1}
        """
      ) { set, arguments in
        .set(try difference(set, arguments))
      },
      .ofSet(
        type, "symmetric_difference", "other, /",
        """
        Return a set of what is in one of both only.
        >>> {1, 2}.symmetric_difference({2, 3})
        {1, 3}
        """
      ) { set, arguments in
        .set(try arguments.interpreter.symmetricDifference(set, arguments[1]))
      },
    ]
  }

  private static func others(_ arguments: Arguments) -> [Object] { Array(arguments.positional.dropFirst()) }

  private static func intersection(_ set: SetObject, _ arguments: Arguments) throws -> SetObject {
    let others = others(arguments)
    if others.isEmpty { return arguments.interpreter.copy(set) }
    return try others.reduce(set, arguments.interpreter.intersection)
  }

  private static func difference(_ set: SetObject, _ arguments: Arguments) throws -> SetObject {
    let (interpreter, others) = (arguments.interpreter, others(arguments))
    guard let first = others.first else { return interpreter.copy(set) }
    let rest = try interpreter.difference(set, first)
    for other in others.dropFirst() { try interpreter.remove(all: other, from: rest) }
    return rest
  }

  static let adding: [BuiltinFunction] = [
    .ofSet(
      "set", "add", "object, /",
      """
      Add an object; nothing happens when it is there.
      >>> s = {1}; s.add(2); s
      {1, 2}
      """
    ) { set, arguments in
      try arguments.interpreter.add(arguments.interpreter.key(arguments[1]), to: set)
      return .none
    },
    .ofSet(
      "set", "update", "*others",
      """
      Add all that iterables give.
      >>> s = {1}; s.update([2, 3]); s
      {1, 2, 3}
      """
    ) { set, arguments in
      for other in others(arguments) { try arguments.interpreter.add(all: other, to: set) }
      return .none
    },
    .ofSet(
      "set", "symmetric_difference_update", "other, /",
      """
      Add what is missing, remove what is there.
      >>> s = {1, 2}; s.symmetric_difference_update({2, 3}); s
      {1, 3}
      """
    ) { set, arguments in
      try arguments.interpreter.toggle(all: arguments[1], in: set)
      return .none
    },
  ]

  static let removing: [BuiltinFunction] = [
    .ofSet("set", "clear", "", "Remove all objects.\n>>> s = {1}; s.clear(); s\nset()") { set, arguments in
      arguments.interpreter.clear(set)
      return .none
    },
    .ofSet(
      "set", "discard", "object, /",
      """
      Remove an object if it is there.
      >>> s = {1, 2}; s.discard(1); s
      {2}
      """
    ) { set, arguments in
      _ = try removes(arguments, from: set)
      return .none
    },
    .ofSet(
      "set", "remove", "object, /",
      """
      Remove an object that is there.
      >>> s = {1, 2}; s.remove(1); s
      {2}
      """
    ) { set, arguments in
      guard try removes(arguments, from: set) else {
        throw PythonError(.keyError, arguments: [arguments[1]])
      }
      return .none
    },
    .ofSet(
      "set", "pop", "",
      """
      Remove and return an object.
      >>> s = {1}; s.pop()
      1
      """
    ) { set, arguments in
      if set.items.isEmpty { throw PythonError(.keyError, "pop from an empty set") }
      arguments.interpreter.touch(set)
      return set.items.removeNext().object
    },
    .ofSet(
      "set", "intersection_update", "*others",
      """
      Keep what is in all of them.
      >>> s = {1, 2}; s.intersection_update({2, 3}); s
      {2}
      """
    ) { set, arguments in
      arguments.interpreter.replace(set, with: try intersection(set, arguments))
      return .none
    },
    .ofSet(
      "set", "difference_update", "*others",
      """
      Remove what iterables give.
      >>> s = {1, 2}; s.difference_update({2, 3}); s
      {1}
      """
    ) { set, arguments in
      for other in others(arguments) { try arguments.interpreter.remove(all: other, from: set) }
      return .none
    },
  ]

  private static func removes(_ arguments: Arguments, from set: SetObject) throws -> Bool {
    let key = try arguments.interpreter.itemKey(arguments[1], in: set)
    guard set.items.contains(key) else { return false }
    arguments.interpreter.touch(set)
    set.items.remove(key)
    return true
  }
}
