extension TypeObject {
  /// `str`.
  public static let string = TypeObject(
    "str", summary: "Text: a sequence of Unicode code points.",
    methods: StringMethods.searching + StringMethods.splitting + StringMethods.cases + StringMethods.classes
      + StringMethods.padding + StringMethods.replacing + StringMethods.formatting,
    constructor: BuiltinFunction("str", "object='', encoding=, errors=", "Return the text of an object.") {
      arguments in
      if let encoding = arguments.optional(1) ?? arguments.optional(2) {
        throw decodingError(arguments.optional(0), encoding)
      }
      guard let object = arguments.optional(0) else { return .string("") }
      if case .string = object { return object }
      return .string(try arguments.interpreter.str(object))
    }, inheritance: .made)

  /// What is raised when `str` is to decode: there are no bytes here.
  private static func decodingError(_ object: Object?, _ encoding: Object) -> PythonError {
    guard case .string = encoding.native else {
      return .type("str() argument 'encoding' must be str, not \(encoding.typeName)")
    }
    if case .string? = object?.native { return .type("decoding str is not supported") }
    return .type("decoding to str: need a bytes-like object, \(object?.typeName ?? "str") found")
  }
}

/// The methods of `str`, one list for each family.
enum StringMethods {}
