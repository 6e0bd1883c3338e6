extension TypeObject {
  /// `slice`.
  public static let slice = TypeObject(
    "slice", summary: "What stands between the brackets of a[start:stop:step].",
    methods: [
      BuiltinFunction(
        "indices", "self, length, /",
        """
        Return start, stop and step for a length.
        >>> slice(None, -1).indices(5)
        (0, 4, 1)
        """, owner: "slice"
      ) {
        arguments in
        guard case .other(let object) = arguments[0], let slice = object as? SliceObject else {
          throw PythonError.type(
            "descriptor 'indices' for 'slice' objects doesn't apply to a '\(arguments[0].typeName)' object")
        }
        let length = try arguments.integer(1)
        if length < 0 { throw PythonError.value("length should not be negative") }
        let bounds = try slice.resolved(arguments.interpreter).bounds(length: length)
        let step = slice.hasLargeStep ? slice.step : .int(bounds.step)
        return .tuple([.int(bounds.start), .int(bounds.stop), step])
      }
    ],
    constructor: BuiltinFunction(
      "slice", "start, stop=, step=, /",
      """
      Return a slice.
      >>> 'abcdef'[slice(1, 4)]
      'bcd'
      """
    ) { arguments in
      guard let stop = arguments.optional(1) else {
        return .other(SliceObject(start: .none, stop: arguments[0], step: .none))
      }
      return .other(SliceObject(start: arguments[0], stop: stop, step: arguments.optional(2) ?? Object.none))
    })
}
