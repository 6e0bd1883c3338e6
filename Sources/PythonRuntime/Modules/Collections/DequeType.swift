extension TypeObject {
  /// `collections.deque`.
  static let deque = TypeObject(
    "collections.deque", summary: "Objects in a row, of which both ends are near.",
    methods: DequeMethods.growing + DequeMethods.shrinking + DequeMethods.searching,
    constructor: BuiltinFunction(
      "deque", "iterable=(), maxlen=None",
      """
      Return a deque of what an iterable gives; a full one drops what is first.
      >>> collections.deque([1, 2, 3], maxlen=2)
      deque([2, 3], maxlen=2)
      """
    ) { arguments in
      let capacity = try arguments.given(1).map { maxlen in
        guard Number(maxlen)?.whole != nil else { throw PythonError.type("an integer is required") }
        return try arguments.interpreter.integer(maxlen)
      }
      if let capacity, capacity < 0 { throw PythonError.value("maxlen must be non-negative") }
      let deque = DequeObject()
      try deque.fill(with: arguments.optional(0), capacity: capacity, arguments.interpreter)
      return .other(deque)
    }, inheritance: .empty)

  static let dequeIterator = TypeObject(
    "_collections._deque_iterator", summary: "Gives one object of a deque after another.")
  static let reversedDequeIterator = TypeObject(
    "_collections._deque_reverse_iterator",
    summary: "Gives one object of a deque after another, from the end.")
}

/// The methods of `deque`.
enum DequeMethods {
  static let growing: [BuiltinFunction] = [
    method(
      "append", "object, /",
      """
      Add an object at the end.
      >>> d = collections.deque([1]); d.append(2); d
      deque([1, 2])
      """
    ) { deque, arguments in
      try deque.append(arguments[1], arguments.interpreter)
      return .none
    },
    method(
      "appendleft", "object, /",
      """
      Add an object at the beginning.
      >>> d = collections.deque([1]); d.appendleft(2); d
      deque([2, 1])
      """
    ) { deque, arguments in
      try deque.prepend(arguments[1], arguments.interpreter)
      return .none
    },
    method(
      "extend", "iterable, /",
      """
      Add all that an iterable gives at the end.
      >>> d = collections.deque([1]); d.extend([2, 3]); d
      deque([1, 2, 3])
      """
    ) { deque, arguments in
      try deque.extend(with: arguments[1], arguments.interpreter)
      return .none
    },
    method(
      "extendleft", "iterable, /",
      """
      Add all that an iterable gives, each at the beginning.
      >>> d = collections.deque([1]); d.extendleft([2, 3]); d
      deque([3, 2, 1])
      """
    ) {
      deque, arguments in
      try deque.extend(with: arguments[1], arguments.interpreter, atStart: true)
      return .none
    },
    method(
      "insert", "index, object, /",
      """
      Put an object before a place.
      >>> d = collections.deque([1, 3]); d.insert(1, 2); d
      deque([1, 2, 3])
      """
    ) { deque, arguments in
      let index = try arguments.integer(1)
      let count = deque.items.count
      if count == deque.capacity { throw PythonError.index("deque already at its maximum size") }
      try Limits.check(objects: count, "the deque")
      deque.change(arguments.interpreter) {
        $0.insert(arguments[2], at: index < 0 ? max(0, count &+ index) : min(index, count))
      }
      return .none
    },
    method(
      "copy", "",
      """
      Return a deque of the same objects.
      >>> collections.deque([1, 2]).copy()
      deque([1, 2])
      """
    ) { deque, _ in
      .other(DequeObject(deque.items, capacity: deque.capacity))
    },
    method("__copy__", "", "Return a deque of the same objects.") { deque, _ in
      .other(DequeObject(deque.items, capacity: deque.capacity))
    },
  ]

  static let shrinking: [BuiltinFunction] = [
    method(
      "pop", "",
      """
      Remove and return the last object.
      >>> collections.deque([1, 2]).pop()
      2
      """
    ) { deque, arguments in
      if deque.items.isEmpty { throw PythonError.index("pop from an empty deque") }
      return deque.change(arguments.interpreter) { $0.removeLast() }
    },
    method(
      "popleft", "",
      """
      Remove and return the first object.
      >>> collections.deque([1, 2]).popleft()
      1
      """
    ) { deque, arguments in
      if deque.items.isEmpty { throw PythonError.index("pop from an empty deque") }
      return deque.change(arguments.interpreter) { $0.removeFirst() }
    },
    method(
      "clear", "",
      """
      Remove all objects.
      >>> d = collections.deque([1]); d.clear(); d
      deque([])
      """
    ) { deque, arguments in
      deque.change(arguments.interpreter) { $0 = [] }
      return .none
    },
    method(
      "remove", "value, /",
      """
      Remove the first object that is equal.
      >>> d = collections.deque([1, 2]); d.remove(1); d
      deque([2])
      """
    ) { deque, arguments in
      guard let place = try place(of: arguments[1], in: deque, deque.items.indices, arguments.interpreter)
      else { throw try missing(arguments) }
      deque.change(arguments.interpreter) { _ = $0.remove(at: place) }
      return .none
    },
    method(
      "rotate", "n=1, /",
      """
      Move as many objects from the end to the beginning.
      >>> d = collections.deque([1, 2, 3]); d.rotate(1); d
      deque([3, 1, 2])
      """
    ) { deque, arguments in
      let steps = try arguments.integer(1, default: 1)
      let count = deque.items.count
      if count < 2 { return .none }
      let shift = (steps % count + count) % count
      deque.change(arguments.interpreter) { items in
        if shift <= count / 2 {
          for _ in 0..<shift { items.prepend(items.removeLast()) }
        } else {
          for _ in shift..<count { items.append(items.removeFirst()) }
        }
      }
      return .none
    },
    method(
      "reverse", "",
      """
      Reverse the order in place.
      >>> d = collections.deque([1, 2]); d.reverse(); d
      deque([2, 1])
      """
    ) { deque, arguments in
      deque.change(arguments.interpreter) { $0.reverse() }
      return .none
    },
  ]

  static let searching: [BuiltinFunction] = [
    method(
      "count", "value, /",
      """
      Return how many objects are equal.
      >>> collections.deque([1, 2, 1]).count(1)
      2
      """
    ) { deque, arguments in
      .int(
        try SequenceMethods.count(
          of: arguments[1], in: ContiguousArray(deque.items), arguments.interpreter))
    },
    method(
      "index", "value, start=, stop=, /",
      """
      Return the first place of an equal object.
      >>> collections.deque([1, 2]).index(2)
      1
      """
    ) {
      deque, arguments in
      let range = try SequenceMethods.searchRange(arguments, count: deque.items.count)
      guard let place = try place(of: arguments[1], in: deque, range, arguments.interpreter) else {
        throw try missing(arguments)
      }
      return .int(place)
    },
    method("__reversed__", "", "Return the objects from the last to the first.") { deque, _ in
      .other(DequeIterator(deque, isReversed: true))
    },
  ]

  private static func missing(_ arguments: Arguments) throws -> PythonError {
    .value("\(try arguments.interpreter.repr(arguments[1])) is not in deque")
  }

  private static func place(
    of value: Object, in deque: DequeObject, _ range: Range<Int>, _ interpreter: Interpreter
  ) throws -> Int? {
    let place = try SequenceMethods.place(of: value, in: ContiguousArray(deque.items), range, interpreter)
    guard let place, place < deque.items.count else { return nil }
    return place
  }

  private static func method(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (DequeObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(name, parameters.isEmpty ? "self, /" : "self, \(parameters)", summary) { arguments in
      guard let deque = DequeObject.of(arguments[0]) else {
        throw PythonError.type(
          "descriptor '\(name)' for 'collections.deque' objects doesn't apply to a '\(arguments[0].typeName)' object"
        )
      }
      return try body(deque, arguments)
    }
  }
}
