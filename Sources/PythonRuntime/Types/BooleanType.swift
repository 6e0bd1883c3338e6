extension TypeObject {
  /// `bool`, which is a kind of `int`.
  public static let bool = TypeObject(
    "bool", base: .int, summary: "True or False; as numbers, 1 and 0.",
    constructor: BuiltinFunction(
      "bool", "x=False, /",
      """
      Return whether an object counts as true.
      >>> bool([])
      False
      """
    ) {
      arguments in
      .bool(try arguments.optional(0).map(arguments.interpreter.truth) ?? false)
    })
}
