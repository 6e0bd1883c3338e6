extension TypeObject {
  /// `zip`.
  public static let zip = TypeObject(
    "zip", summary: "Tuples of what several iterables give at each turn.",
    constructor: BuiltinFunction(
      "zip", "*iterables, strict=False",
      """
      Return tuples of what each iterable gives, up to the shortest.
      >>> list(zip('ab', [1, 2]))
      [('a', 1), ('b', 2)]
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let isStrict = try arguments.keyword("strict").map(interpreter.truth) ?? false
      let iterators = try arguments.positional.map(interpreter.iterator)
      return .other(ZipIterator(iterators, isStrict: isStrict))
    })
}

/// Goes through several iterators side by side.
final class ZipIterator: DerivedIterator {
  private let isStrict: Bool

  init(_ iterators: [IteratorObject], isStrict: Bool) {
    self.isStrict = isStrict
    super.init(iterators)
  }

  override var type: TypeObject { .zip }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    if sources.isEmpty { return nil }
    var items = ContiguousArray<Object>()
    items.reserveCapacity(sources.count)
    for (place, iterator) in sources.enumerated() {
      guard let item = try iterator.next(interpreter) else {
        if isStrict { try checkOthers(shortest: place, interpreter) }
        return nil
      }
      items.append(item)
    }
    return .tuple(TupleObject(items))
  }

  /// Throws ValueError unless all iterators are at their end.
  private func checkOthers(shortest: Int, _ interpreter: Interpreter) throws {
    if shortest > 0 { throw PythonError.value(difference(shortest, "shorter")) }
    for place in sources.indices.dropFirst() where try sources[place].next(interpreter) != nil {
      throw PythonError.value(difference(place, "longer"))
    }
  }

  private func difference(_ place: Int, _ word: String) -> String {
    "zip() argument \(place + 1) is \(word) than argument\(place == 1 ? " 1" : "s 1-\(place)")"
  }
}
