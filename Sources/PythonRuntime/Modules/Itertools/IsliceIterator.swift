extension TypeObject {
  /// `itertools.islice`.
  static let islice = ItertoolsModule.type(
    "islice", "iterable, start, stop=, step=, /",
    """
    What an iterable gives at the places of a slice.
    >>> list(itertools.islice('abcdef', 2, 5))
    ['c', 'd', 'e']
    """
  ) { try IsliceIterator.make($0) }
}

/// Passes on what comes at evenly spaced places.
final class IsliceIterator: DerivedIterator {
  /// How many have come.
  private var count = 0
  private var nextPlace: Int
  private let stop: Int?
  private let step: Int

  private init(_ source: IteratorObject, start: Int, stop: Int?, step: Int) {
    nextPlace = start
    self.stop = stop
    self.step = step
    super.init([source])
  }

  fileprivate static func make(_ arguments: Arguments) throws -> IsliceIterator {
    let hasStart = arguments.optional(2) != nil
    let bounds = "must be None or an integer: 0 <= x <= sys.maxsize."
    let stop = number(arguments, hasStart ? 2 : 1)
    let start = hasStart ? number(arguments, 1) ?? 0 : 0
    if stop == -1 { throw PythonError.value("Stop argument for islice() \(bounds)") }
    if start < 0 || stop ?? 0 < 0 { throw PythonError.value("Indices for islice() \(bounds)") }
    let step = number(arguments, 3) ?? 1
    if step < 1 { throw PythonError.value("Step for islice() must be a positive integer or None.") }
    return IsliceIterator(
      try arguments.interpreter.iterator(arguments[0]), start: start, stop: stop, step: step)
  }

  /// A bound, nil when there is none; as in CPython, what is no index stands for -1.
  private static func number(_ arguments: Arguments, _ place: Int) -> Int? {
    guard let object = arguments.given(place) else { return nil }
    guard case .int(let value) = Number(object) else { return -1 }
    return value
  }

  override var type: TypeObject { .islice }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.count), SavedContents(self, \.nextPlace)])
  }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    let end = min(nextPlace, stop ?? nextPlace)
    while count < end {
      try interpreter.tick()
      guard try sources[0].next(interpreter) != nil else { return nil }
      count += 1
    }
    if let stop, count >= stop { return nil }
    guard let item = try sources[0].next(interpreter) else { return nil }
    count += 1
    nextPlace = nextPlace.addingReportingOverflow(step).overflow ? .max : nextPlace + step
    return item
  }
}
