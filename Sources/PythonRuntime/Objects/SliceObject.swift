/// A `slice`: what stands between the brackets of `a[start:stop:step]`.
public final class SliceObject: OtherObject {
  /// The first place, or None.
  public private(set) var start: Object
  /// The place to stop before, or None.
  public private(set) var stop: Object
  /// The distance from one place to the next, or None.
  public private(set) var step: Object

  /// Makes a slice.
  public init(start: Object, stop: Object, step: Object) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init()
  }

  deinit {
    DeepRelease.drop((exchange(&start, .none), exchange(&stop, .none), exchange(&step, .none)))
  }

  /// `slice`.
  public override var type: TypeObject { .slice }

  /// A slice is not hashable.
  public override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

  /// As Python shows a slice.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    "slice(\(try interpreter.repr(start)), \(try interpreter.repr(stop)), \(try interpreter.repr(step)))"
  }

  /// `start`, `stop` and `step` as they were given.
  public override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "start": start
    case "stop": stop
    case "step": step
    default: nil
    }
  }

  /// `start`, `stop` and `step`.
  public override var attributeNames: [String] { ["start", "stop", "step"] }

  /// The places that a slice selects in a sequence.
  public struct Bounds: Sendable {
    /// The first place.
    public let start: Int
    /// Where it stops, left out itself; -1 when it runs down past the first.
    public let stop: Int
    /// The distance; not 0.
    public let step: Int
    /// How many places are selected.
    public let count: Int

    /// The places in order.
    public var places: LazyMapSequence<Range<Int>, Int> {
      let start = start
      let step = step
      return (0..<count).lazy.map { start + $0 * step }
    }
  }

  /// Cuts the slice to a sequence of `length` items, as CPython's `slice.indices`.
  ///
  /// - Throws: ValueError when the step is 0; TypeError when a part is not an integer.
  public func bounds(length: Int) throws -> Bounds {
    let step = try integer(step) ?? 1
    if step == 0 { throw PythonError.value("slice step cannot be zero") }
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? length - 1 : length
    func cut(_ place: Int) -> Int {
      place < 0 ? max(place + length, lowest) : min(place, highest)
    }
    let start = try integer(start).map(cut) ?? (step < 0 ? highest : lowest)
    let stop = try integer(stop).map(cut) ?? (step < 0 ? lowest : highest)
    let distance = step < 0 ? start - stop : stop - start
    let count = distance <= 0 ? 0 : (distance - 1) / Int(clamping: step.magnitude) + 1
    return Bounds(start: start, stop: stop, step: max(step, -Int.max), count: count)
  }

  /// Whether the step has more than 64 bits, so that `bounds` could not tell it.
  var hasLargeStep: Bool { if case .other(is LargeInteger) = step { true } else { false } }

  /// The slice with each part that has an `__index__` as a number.
  func resolved(_ interpreter: Interpreter) throws -> SliceObject {
    guard start.isInstance || stop.isInstance || step.isInstance else { return self }
    func number(_ part: Object) throws -> Object {
      part.isInstance ? try interpreter.index(part).map { .int($0) } ?? part : part
    }
    let step = try number(step)
    let start = try number(start)
    return SliceObject(start: start, stop: try number(stop), step: step)
  }

  private func integer(_ part: Object) throws -> Int? {
    switch part {
    case .none: return nil
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .other(let large as LargeInteger): return Int(clamping: large.value)
    default:
      if case .int(let value) = Number(part), case .other = part { return value }
      throw SliceObject.wrongIndex
    }
  }

  /// What a bound raises that is no integer.
  static var wrongIndex: PythonError {
    .type("slice indices must be integers or None or have an __index__ method")
  }
}
