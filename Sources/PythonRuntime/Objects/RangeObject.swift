/// A `range`: evenly spaced integers, none of them stored.
public final class RangeObject: OtherObject {
  /// The first integer.
  public let start: Int
  /// Where the range ends, left out itself.
  public let stop: Int
  /// The distance from one to the next; not 0.
  public let step: Int
  /// How many there are.
  public let count: Int

  /// Makes a range.
  ///
  /// - Throws: ValueError when `step` is 0; OverflowError when there are 2**63 or more.
  public init(start: Int, stop: Int, step: Int) throws {
    if step == 0 { throw PythonError.value("range() arg 3 must not be zero") }
    self.start = start
    self.stop = stop
    self.step = step
    count = try RangeObject.count(start, stop, step)
    super.init()
  }

  private static func count(_ start: Int, _ stop: Int, _ step: Int) throws -> Int {
    if step > 0 ? start >= stop : start <= stop { return 0 }
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    guard let count = Int(exactly: (distance - 1) / step.magnitude + 1) else { throw tooLarge }
    return count
  }

  /// What a range raises that needs more than 64 bits.
  static var tooLarge: PythonError {
    PythonError(
      .overflowError, "a range beyond 64 bits is not in this subset",
      hint: "a while loop counts as far as you like: n += 1")
  }

  /// The integer at a place.
  ///
  /// - Precondition: `place` lies within `0..<count`.
  public subscript(place: Int) -> Int { start &+ place &* step }

  /// `range`.
  public override var type: TypeObject { .range }

  /// As Python shows a range.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }

  /// False when it is empty.
  public override func truth(_ interpreter: Interpreter) throws -> Bool { count > 0 }

  /// How many integers there are.
  public override func length(_ interpreter: Interpreter) throws -> Int? { count }

  /// The integers in order.
  public override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    RangeIterator(self)
  }

  /// Ranges are equal when they go through the same integers.
  public override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard case .other(let object) = other, let range = object as? RangeObject else { return nil }
    if count != range.count { return false }
    return count == 0 || (start == range.start && (count == 1 || step == range.step))
  }

  /// Whether an integer is among them, found by arithmetic.
  public override func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard let value = RangeObject.member(item) else { return false }
    if count == 0 || (step > 0 ? value < start || value >= stop : value > start || value <= stop) {
      return false
    }
    let distance = UInt(bitPattern: step > 0 ? value &- start : start &- value)
    return distance.isMultiple(of: step.magnitude)
  }

  /// An object as what a range can hold: a whole number of 64 bits, which may be written as a float.
  static func member(_ object: Object) -> Int? {
    switch Number(object) {
    case .int(let value): value
    case .float(let value): Int(exactly: value)
    case .large, nil: nil
    }
  }

  /// The integer at a place, or the range of a slice.
  public override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    if let slice = try interpreter.slice(index) {
      let bounds = try slice.bounds(length: count)
      let (step, overflows) = step.multipliedReportingOverflow(by: bounds.step)
      if overflows || slice.hasLargeStep { throw RangeObject.tooLarge }
      return .other(try RangeObject(start: self[bounds.start], stop: self[bounds.stop], step: step))
    }
    if case .large = Number(index) { throw PythonError.index("range object index out of range") }
    let place = try interpreter.place(index, count: count, of: "range object", kind: "range")
    return .int(self[place])
  }
}

/// Goes through a range.
final class RangeIterator: IteratorObject {
  private let range: RangeObject
  @exclusivity(unchecked) private var place = 0

  init(_ range: RangeObject) {
    self.range = range
    super.init()
  }

  override var type: TypeObject { .rangeIterator }

  override var turns: (done: Int, total: Int)? { (place, range.count) }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < range.count else { return nil }
    defer { place += 1 }
    return .int(range[place])
  }
}
