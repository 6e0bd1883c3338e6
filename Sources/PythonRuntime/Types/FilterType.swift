extension TypeObject {
  /// `filter`.
  public static let filter = TypeObject(
    "filter", summary: "What an iterable gives that passes a test.",
    constructor: BuiltinFunction(
      "filter", "function, iterable, /",
      "Return the objects for which a function, or None for the object, is true."
    ) { arguments in
      .other(FilterIterator(arguments[0], try arguments.interpreter.iterator(arguments[1])))
    })
}

/// Passes on what a function finds true, when asked for it.
final class FilterIterator: IteratorObject {
  private let function: Object
  private let iterator: IteratorObject

  init(_ function: Object, _ iterator: IteratorObject) {
    self.function = function
    self.iterator = iterator
    super.init()
  }

  override var type: TypeObject { .filter }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      if try interpreter.truth(interpreter.apply(function, item)) { return item }
    }
    return nil
  }
}
