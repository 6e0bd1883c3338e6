extension TypeObject {
  /// `str`.
  public static let string = TypeObject(
    "str", summary: "Text: a sequence of Unicode code points.",
    methods: StringMethods.searching + StringMethods.splitting + StringMethods.cases + StringMethods.classes
      + StringMethods.padding + StringMethods.replacing + StringMethods.formatting,
    constructor: BuiltinFunction("str", "object='', /", "Return the text of an object.") { arguments in
      guard let object = arguments.optional(0) else { return .string("") }
      if case .string = object { return object }
      return .string(try arguments.interpreter.str(object))
    }, inheritance: .made)
}

/// The methods of `str`, one list for each family.
enum StringMethods {}
