extension TypeObject {
  /// `enumerate`.
  public static let enumerate = TypeObject(
    "enumerate", summary: "Pairs of a count and what an iterable gives.",
    constructor: BuiltinFunction("enumerate", "iterable, start=0", "Return pairs of a count and an object.") {
      arguments in
      let start = try arguments.integer(1, default: 0)
      return .other(EnumerateIterator(try arguments.interpreter.iterator(arguments[0]), from: start))
    })
}

/// Counts what another iterator gives.
final class EnumerateIterator: DerivedIterator {
  @exclusivity(unchecked) private var count: Int

  init(_ iterator: IteratorObject, from start: Int) {
    count = start
    super.init([iterator])
  }

  override var type: TypeObject { .enumerate }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.count) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    guard let item = try sources[0].next(interpreter) else { return nil }
    let pair = Object.tuple([.int(count), item])
    count = try IntegerArithmetic.checked(count.addingReportingOverflow(1))
    return pair
  }
}
