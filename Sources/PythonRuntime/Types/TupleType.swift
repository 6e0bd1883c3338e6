extension TypeObject {
  /// `tuple`.
  public static let tuple = TypeObject(
    "tuple", summary: "A sequence of objects that can't be changed.",
    methods: [
      .ofTuple(
        "count", "value, /",
        """
        Return how many objects are equal.
        >>> (1, 2, 1).count(1)
        2
        """
      ) { tuple, arguments in
        .int(try SequenceMethods.count(of: arguments[1], in: tuple.items, arguments.interpreter))
      },
      .ofTuple(
        "index", "value, start=0, stop=9223372036854775807, /",
        """
        Return the first place of an equal object.
        >>> ('a', 'b').index('b')
        1
        """
      ) { tuple, arguments in
        let range = try SequenceMethods.searchRange(arguments, count: tuple.items.count)
        guard
          let place = try SequenceMethods.place(
            of: arguments[1], in: tuple.items, range, arguments.interpreter)
        else { throw PythonError.value("tuple.index(x): x not in tuple") }
        return .int(place)
      },
    ],
    constructor: BuiltinFunction(
      "tuple", "iterable=(), /",
      """
      Return a tuple of what an iterable gives.
      >>> tuple('ab')
      ('a', 'b')
      """
    ) {
      arguments in
      guard let iterable = arguments.optional(0) else { return .tuple([]) }
      if case .tuple = iterable { return iterable }
      return .tuple(TupleObject(try arguments.interpreter.items(of: iterable)))
    }, inheritance: .made)
}
