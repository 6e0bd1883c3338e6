extension TypeObject {
  /// `itertools.count`.
  static let count = ItertoolsModule.type(
    "count", "start=0, step=1", "Numbers that go up by a step without end.\n>>> next(itertools.count(5))\n5"
  ) { arguments in
    let parts = [arguments.optional(0) ?? .int(0), arguments.optional(1) ?? .int(1)]
    for part in parts where Number(part) == nil { throw PythonError.type("a number is required") }
    // By steps of 1 CPython counts in C, where `True` is 1.
    if case .bool(let flag) = parts[0], Number(parts[1])?.whole == 1 {
      return CountIterator(from: .int(flag ? 1 : 0), by: parts[1])
    }
    return CountIterator(from: parts[0], by: parts[1])
  }

  /// `itertools.repeat`.
  static let `repeat` = ItertoolsModule.type(
    "repeat", "object, times=",
    """
    One object again and again, so many times or without end.
    >>> list(itertools.repeat('a', 3))
    ['a', 'a', 'a']
    """
  ) { arguments in
    RepeatIterator(
      arguments[0], times: try arguments.optional(1).map { max(0, try arguments.interpreter.integer($0)) })
  }

  /// `itertools.cycle`.
  static let cycle = ItertoolsModule.type(
    "cycle", "iterable, /",
    """
    What an iterable gives, again and again.
    >>> list(itertools.islice(itertools.cycle('ab'), 3))
    ['a', 'b', 'a']
    """
  ) { CycleIterator(try $0.interpreter.iterator($0[0])) }
}

/// Goes up by a step without end.
final class CountIterator: IteratorObject {
  private var number: Object
  private let step: Object

  init(from start: Object, by step: Object) {
    number = start
    self.step = step
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(number)
    visitor(step)
  }

  override var type: TypeObject { .count }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let start = try interpreter.repr(number)
    if case .int(1) = step { return "count(\(start))" }
    return "count(\(start), \(try interpreter.repr(step)))"
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.number) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    let given = number
    number = try interpreter.binary(.add, number, step)
    return given
  }
}

/// Gives one object again and again.
final class RepeatIterator: IteratorObject {
  private var repeated: Object
  /// How many times are left; nil for no end.
  private var times: Int?

  init(_ object: Object, times: Int?) {
    repeated = object
    self.times = times
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(repeated) }

  deinit { DeepRelease.drop(exchange(&repeated, .none)) }

  override var type: TypeObject { .repeat }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "repeat(\(try interpreter.repr(repeated))\(times.map { ", \($0)" } ?? ""))"
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.times) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if let left = times {
      if left == 0 { return nil }
      times = left - 1
    }
    return repeated
  }
}

/// Gives what another iterator gives, and keeps it to give it again.
final class CycleIterator: DerivedIterator {
  private var items: ContiguousArray<Object> = []
  /// The place of the next one among the items; nil while the source is not at its end.
  private var place: Int?

  init(_ source: IteratorObject) { super.init([source]) }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    for item in items { visitor(item) }
  }

  deinit { DeepRelease.drop(exchange(&items, [])) }

  override var type: TypeObject { .cycle }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.items), SavedContents(self, \.place)])
  }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    if place == nil {
      if let item = try sources[0].next(interpreter) {
        try Limits.check(objects: items.count, "what is repeated")
        items.append(item)
        return item
      }
      place = 0
    }
    guard let place, !items.isEmpty else { return nil }
    self.place = (place + 1) % items.count
    return items[place]
  }
}
