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
    func cut(_ place: Int) -> Int { place < 0 ? max(0, place &+ count) : min(place, count) }
    let start = cut(try arguments.clampedInteger(2, default: 0))
    let stop = cut(try arguments.clampedInteger(3, default: .max))
    return start..<max(start, stop)
  }
}
