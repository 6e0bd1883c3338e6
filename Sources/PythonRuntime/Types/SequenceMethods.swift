/// What `list` and `tuple` have in common.
enum SequenceMethods {
  static func count(
    of value: Object, in items: ContiguousArray<Object>, _ interpreter: Interpreter
  ) throws -> Int {
    var count = 0
    for item in items {
      try interpreter.tick()
      if try interpreter.isSame(item, value) { count += 1 }
    }
    return count
  }

  static func place(
    of value: Object, in items: ContiguousArray<Object>, _ range: Range<Int>, _ interpreter: Interpreter
  ) throws -> Int? {
    for place in range {
      try interpreter.tick()
      if try interpreter.isSame(items[place], value) { return place }
    }
    return nil
  }

  /// The places that `start` and `stop` of `index(value, start, stop)` leave; negative ones count from the end.
  static func searchRange(_ arguments: Arguments, count: Int) throws -> Range<Int> {
    let start = try bound(arguments, 2, count) ?? 0
    let stop = try bound(arguments, 3, count) ?? count
    return start..<max(start, stop)
  }

  private static func bound(_ arguments: Arguments, _ place: Int, _ count: Int) throws -> Int? {
    guard let given = arguments.optional(place) else { return nil }
    guard let index = try arguments.interpreter.index(given) else {
      throw PythonError.type("slice indices must be integers or have an __index__ method")
    }
    return index < 0 ? max(0, index &+ count) : min(index, count)
  }
}
