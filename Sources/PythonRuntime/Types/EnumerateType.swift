extension TypeObject {
  /// `enumerate`.
  public static let enumerate = TypeObject(
    "enumerate", summary: "Pairs of a count and what an iterable gives.",
    constructor: BuiltinFunction(
      "enumerate", "iterable, start=0",
      """
      Return pairs of a count and an object.
      >>> list(enumerate('ab', start=1))
      [(1, 'a'), (2, 'b')]
      """
    ) {
      arguments in
      let interpreter = arguments.interpreter
      let start = try arguments.optional(1).map { try .whole(interpreter.whole($0)) } ?? Object.int(0)
      return .other(EnumerateIterator(try interpreter.iterator(arguments[0]), from: start))
    })
}

/// Counts what another iterator gives.
final class EnumerateIterator: DerivedIterator {
  @exclusivity(unchecked) private var count: Object

  init(_ iterator: IteratorObject, from start: Object) {
    count = start
    super.init([iterator])
  }

  override var type: TypeObject { .enumerate }

  override var turns: (done: Int, total: Int)? {
    // Programs can stack them to any height.
    sources[0] is EnumerateIterator ? nil : sources[0].turns
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.count) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    guard let item = try sources[0].next(interpreter) else { return nil }
    let pair = Object.tuple([count, item])
    count = try interpreter.binary(.add, count, .int(1))
    return pair
  }
}
