extension TypeObject {
  /// `range`.
  public static let range = TypeObject(
    "range", summary: "Evenly spaced integers: range(stop) or range(start, stop[, step]).",
    methods: [
      method(
        "count",
        """
        Return how often an integer is among them.
        >>> range(5).count(3)
        1
        """
      ) { range, value, interpreter in
        .int(try range.contains(value, interpreter) ?? false ? 1 : 0)
      },
      method(
        "index",
        """
        Return the place of an integer.
        >>> range(0, 10, 2).index(4)
        2
        """
      ) { range, value, interpreter in
        guard try range.contains(value, interpreter) ?? false, let member = RangeObject.member(value) else {
          throw try notFound(value, interpreter)
        }
        return .int(place(of: member, in: range))
      },
    ],
    constructor: BuiltinFunction(
      "range", "start, stop=, step=, /",
      """
      Return evenly spaced integers.
      >>> list(range(0, 10, 3))
      [0, 3, 6, 9]
      """
    ) {
      arguments in
      let first = try bound(arguments, 0)
      guard arguments.optional(1) != nil else {
        return .other(try RangeObject(start: 0, stop: first, step: 1))
      }
      return .other(
        try RangeObject(
          start: first, stop: bound(arguments, 1),
          step: arguments.optional(2) == nil ? 1 : bound(arguments, 2)))
    })

  private static func bound(_ arguments: Arguments, _ place: Int) throws -> Int {
    guard let bound = Int(exactly: try arguments.interpreter.whole(arguments[place])) else {
      throw RangeObject.tooLarge
    }
    return bound
  }

  /// CPython looks for an integer by arithmetic, for anything else one by one, and says so.
  private static func notFound(_ value: Object, _ interpreter: Interpreter) throws -> PythonError {
    guard value.native.wholeNumber != nil else { return .value("sequence.index(x): x not in sequence") }
    return .value("\(try interpreter.repr(value)) is not in range")
  }

  /// The place of a number that is in the range; differences are taken without a sign, so that none overflows.
  private static func place(of value: Int, in range: RangeObject) -> Int {
    let distance = range.step > 0 ? value &- range.start : range.start &- value
    return Int(UInt(bitPattern: distance) / range.step.magnitude)
  }

  private static func method(
    _ name: String, _ summary: String, _ body: @escaping (RangeObject, Object, Interpreter) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, value, /", summary, owner: "range") { arguments in
      guard case .other(let object) = arguments[0], let range = object as? RangeObject else {
        throw PythonError.type(
          "descriptor '\(name)' for 'range' objects doesn't apply to a '\(arguments[0].typeName)' object")
      }
      return try body(range, arguments[1], arguments.interpreter)
    }
  }
}
