extension TypeObject {
  /// `list`.
  public static let list = TypeObject(
    "list", summary: "A sequence of objects that can be changed.",
    methods: ListMethods.growing + ListMethods.shrinking + ListMethods.ordering,
    constructor: BuiltinFunction(
      "list", "iterable=(), /",
      """
      Return a list of what an iterable gives.
      >>> list('abc')
      ['a', 'b', 'c']
      """
    ) {
      arguments in
      guard let iterable = arguments.optional(0) else { return .list([]) }
      return .list(ListObject(try arguments.interpreter.items(of: iterable)))
    }, inheritance: .empty)
}

/// The methods of `list`. Each passes `Interpreter.touch` before it writes.
enum ListMethods {
  static let growing: [BuiltinFunction] = [
    .ofList(
      "append", "object, /",
      """
      Add an object at the end.
      >>> a = [1]; a.append(2); a
      [1, 2]
      """
    ) { list, arguments in
      try Limits.check(objects: list.items.count, "the list")
      arguments.interpreter.touch(list)
      list.items.append(arguments[1])
      return .none
    },
    .ofList(
      "extend", "iterable, /",
      """
      Add all that an iterable gives at the end.
      >>> a = [1]; a.extend([2, 3]); a
      [1, 2, 3]
      """
    ) { list, arguments in
      try extend(list, with: arguments[1], arguments.interpreter)
      return .none
    },
    .ofList(
      "insert", "index, object, /",
      """
      Put an object before a place.
      >>> a = [1, 3]; a.insert(1, 2); a
      [1, 2, 3]
      """
    ) { list, arguments in
      let index = try arguments.integer(1)
      let count = list.items.count
      try Limits.check(objects: count, "the list")
      arguments.interpreter.touch(list)
      list.items.insert(arguments[2], at: index < 0 ? max(0, count &+ index) : min(index, count))
      return .none
    },
    .ofList(
      "copy", "",
      """
      Return a list of the same objects.
      >>> [1, 2].copy()
      [1, 2]
      """
    ) { list, _ in .list(ListObject(list.items)) },
  ]

  static let shrinking: [BuiltinFunction] = [
    .ofList("clear", "", "Remove all objects.\n>>> a = [1]; a.clear(); a\n[]") { list, arguments in
      arguments.interpreter.touch(list)
      list.items = []
      return .none
    },
    .ofList(
      "pop", "index=-1, /",
      """
      Remove and return the object at a place, the last unless told.
      >>> a = [1, 2, 3]; a.pop()
      3
      """
    ) {
      try pop($0, $1)
    },
    .ofList(
      "remove", "value, /",
      """
      Remove the first object that is equal.
      >>> a = [1, 2, 1]; a.remove(1); a
      [2, 1]
      """
    ) { list, arguments in
      guard let place = try place(of: arguments[1], in: list, arguments.interpreter) else {
        throw PythonError.value("list.remove(x): x not in list")
      }
      guard place < list.items.count else { return .none }
      arguments.interpreter.touch(list)
      list.items.remove(at: place)
      return .none
    },
  ]

  static let ordering: [BuiltinFunction] = [
    .ofList(
      "reverse", "",
      """
      Reverse the order in place.
      >>> a = [1, 2]; a.reverse(); a
      [2, 1]
      """
    ) { list, arguments in
      arguments.interpreter.touch(list)
      list.items.reverse()
      return .none
    },
    .ofList(
      "sort", "*, key=None, reverse=False",
      """
      Sort in place; equal objects keep their order.
      >>> a = [3, 1, 2]; a.sort(); a
      [1, 2, 3]
      """
    ) {
      try sort($0, $1)
    },
    .ofList(
      "count", "value, /",
      """
      Return how many objects are equal.
      >>> [1, 2, 1].count(1)
      2
      """
    ) { list, arguments in
      .int(try SequenceMethods.count(of: arguments[1], in: list.items, arguments.interpreter))
    },
    .ofList(
      "index", "value, start=0, stop=9223372036854775807, /",
      """
      Return the first place of an equal object.
      >>> ['a', 'b'].index('b')
      1
      """
    ) {
      list, arguments in
      let range = try SequenceMethods.searchRange(arguments, count: list.items.count)
      guard
        let place = try SequenceMethods.place(of: arguments[1], in: list.items, range, arguments.interpreter)
      else {
        throw PythonError.value("\(try arguments.interpreter.repr(arguments[1])) is not in list")
      }
      return .int(place)
    },
  ]

  /// Adds all that an iterable gives at the end.
  static func extend(_ list: ListObject, with iterable: Object, _ interpreter: Interpreter) throws {
    let items = try interpreter.items(of: iterable)
    try Limits.check(objects: list.items.count + items.count, "the list")
    interpreter.touch(list)
    list.items.append(contentsOf: items)
  }

  private static func pop(_ list: ListObject, _ arguments: Arguments) throws -> Object {
    let index = try arguments.integer(1, default: -1)
    let count = list.items.count
    if count == 0 { throw PythonError.index("pop from empty list") }
    let place = index < 0 ? count &+ index : index
    guard place >= 0, place < count else { throw PythonError.index("pop index out of range") }
    arguments.interpreter.touch(list)
    return list.items.remove(at: place)
  }

  private static func place(
    of value: Object, in list: ListObject, _ interpreter: Interpreter
  ) throws -> Int? {
    try SequenceMethods.place(of: value, in: list.items, list.items.indices, interpreter)
  }

  /// Sorts a copy while the list is empty, so that a key that looks at the list can do no harm.
  private static func sort(_ list: ListObject, _ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let reverse = try arguments.keyword("reverse").map(interpreter.shortInteger) ?? 0 != 0
    let items = list.items
    interpreter.touch(list)
    list.items = []
    do {
      let sorted = try interpreter.sorted(items, key: arguments.keyword("key"), reverse: reverse)
      let wasModified = !list.items.isEmpty
      list.items = sorted
      if wasModified { throw PythonError.value("list modified during sort") }
    } catch {
      if list.items.isEmpty { list.items = items }
      throw error
    }
    return .none
  }
}
