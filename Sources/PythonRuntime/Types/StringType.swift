extension TypeObject {
  /// `str`.
  public static let string = TypeObject(
    "str", summary: "Text: a sequence of Unicode code points.",
    methods: StringMethods.searching + StringMethods.splitting + StringMethods.cases + StringMethods.classes
      + StringMethods.padding + StringMethods.replacing + StringMethods.formatting,
    constructor: BuiltinFunction(
      "str", "object='', encoding=, errors=",
      """
      Return the text of an object.
      >>> str(2.5)
      '2.5'
      """
    ) {
      try StringMethods.make($0)
    }, inheritance: .made)
}

/// The methods of `str`, one list for each family.
enum StringMethods {
  fileprivate static func make(_ arguments: Arguments) throws -> Object {
    try refuseDecoding(arguments)
    guard let object = arguments.optional(0) else { return .string("") }
    if case .string = object { return object }
    return .string(try arguments.interpreter.str(object))
  }

  /// An encoding is for bytes, and there are none.
  private static func refuseDecoding(_ arguments: Arguments) throws {
    for (place, name) in [(1, "encoding"), (2, "errors")] {
      guard let given = arguments.optional(place) else { continue }
      guard case .string = given.native else {
        let type = given.isNone ? "None" : given.typeName
        throw PythonError.type("str() argument '\(name)' must be str, not \(type)")
      }
    }
    guard arguments.optional(1) != nil || arguments.optional(2) != nil, let object = arguments.optional(0)
    else { return }
    if case .string = object.native { throw PythonError.type("decoding str is not supported") }
    throw PythonError.type("decoding to str: need a bytes-like object, \(object.typeName) found")
  }
}
