extension TypeObject {
  /// `filter`.
  public static let filter = TypeObject(
    "filter", summary: "What an iterable gives that passes a test.",
    constructor: BuiltinFunction(
      "filter", "function, iterable, /",
      """
      Return the objects for which a function, or None for the object, is true.
      >>> list(filter(None, [0, 1, 2]))
      [1, 2]
      """
    ) { arguments in
      .other(FilterIterator(arguments[0], try arguments.interpreter.iterator(arguments[1])))
    })
}

/// Passes on what a function finds true, when asked for it.
final class FilterIterator: DerivedIterator {
  init(_ function: Object, _ iterator: IteratorObject) {
    super.init([iterator], function)
  }

  override var type: TypeObject { .filter }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    while let item = try sources[0].next(interpreter) {
      try interpreter.tick()
      if try interpreter.truth(interpreter.apply(function, item)) { return item }
    }
    return nil
  }
}
