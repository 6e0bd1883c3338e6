extension TypeObject {
  /// `map`.
  public static let map = TypeObject(
    "map", summary: "What a function gives for what iterables give.",
    constructor: BuiltinFunction(
      "map", "function=, /, *iterables",
      """
      Return what a function gives for each object of the iterables.
      >>> list(map(abs, [-1, 2]))
      [1, 2]
      """
    ) { arguments in
      if arguments.count < 2 { throw PythonError.type("map() must have at least two arguments.") }
      let iterators = try arguments.positional.dropFirst().map { try arguments.interpreter.iterator($0) }
      return .other(MapIterator(arguments[0], iterators))
    })
}

/// Calls a function for what iterators give, when asked for it.
final class MapIterator: DerivedIterator {
  init(_ function: Object, _ iterators: [IteratorObject]) {
    super.init(iterators, function)
  }

  override var type: TypeObject { .map }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    // Most maps have one source, whose items need no list.
    if sources.count == 1 {
      return try sources[0].next(interpreter).map { try interpreter.call(function, with: $0) }
    }
    var items: [Object] = []
    for iterator in sources {
      guard let item = try iterator.next(interpreter) else { return nil }
      items.append(item)
    }
    return try interpreter.call(function, items)
  }
}
