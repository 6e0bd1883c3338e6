extension TypeObject {
  /// `int`.
  public static let int = TypeObject(
    "int", summary: "A whole number of any size.",
    methods: [
      .ofInteger(
        "bit_length", "",
        """
        Return how many bits the number needs without its sign.
        >>> (10).bit_length()
        4
        """
      ) { value, _ in
        .int(value.bitWidth)
      },
      .ofInteger(
        "bit_count", "",
        """
        Return how many bits of the number without its sign are one.
        >>> (10).bit_count()
        2
        """
      ) {
        value, _ in
        .int(value.bitCount)
      },
      .ofInteger(
        "conjugate", "",
        """
        Return the number itself.
        >>> (3).conjugate()
        3
        """
      ) { value, _ in try .whole(value) },
      .ofInteger(
        "as_integer_ratio", "",
        """
        Return the number as a fraction: itself and 1.
        >>> (3).as_integer_ratio()
        (3, 1)
        """
      ) { value, _ in
        .tuple([try .whole(value), .int(1)])
      },
    ],
    constructor: BuiltinFunction(
      "int", "x=0, /, base=10",
      """
      Return a number without its fraction, or the number that a text spells.
      >>> int('ff', 16)
      255
      """
    ) { try IntegerType.make($0) }, inheritance: .made)
}

enum IntegerType {
  static func make(_ arguments: Arguments) throws -> Object {
    guard let value = arguments.optional(0) else {
      if arguments.optional(1) != nil { throw PythonError.type("int() missing string argument") }
      return .int(0)
    }
    if arguments.optional(1) == nil, let number = try number(of: value, arguments.interpreter) {
      return try .whole(number)
    }
    if let given = try arguments.optional(1).map(arguments.interpreter.whole) {
      let base = try self.base(given)
      guard case .string(let text) = value.native else {
        throw PythonError.type("int() can't convert non-string with explicit base")
      }
      return try read(text, base: base, value, arguments.interpreter)
    }
    switch value.native {
    case .int, .other(is LargeInteger): return value.native
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .float(let number): return try .whole(number)
    case .string(let text): return try read(text, base: 10, value, arguments.interpreter)
    case .other(let object):
      switch try object.convertibleNumber() {
      case .float(let number): return try .whole(number)
      case let plain?: return .int(try arguments.interpreter.integer(plain))
      case nil: break
      }
      fallthrough
    default:
      throw PythonError.type(
        "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
    }
  }

  /// What an instance is as a number by its own methods; nil where its class has none of them.
  private static func number(of value: Object, _ interpreter: Interpreter) throws -> BigInt? {
    if let result = try interpreter.special(.int, of: value) {
      guard let number = result.native.wholeNumber else { throw interpreter.notAnInteger("__int__", result) }
      return number
    }
    guard value.isInstance, !value.native.isPlainNumber else { return nil }
    if let index = try interpreter.wholeIndex(value) { return index }
    guard let result = try interpreter.special(.trunc, of: value) else { return nil }
    guard let number = try interpreter.wholeIndex(result) else {
      throw PythonError.type("__trunc__ returned non-Integral (type \(result.typeName))")
    }
    return number
  }

  private static func base(_ given: BigInt) throws -> Int {
    guard let base = Int(exactly: given), base == 0 || (2...36).contains(base) else {
      throw PythonError.value("int() base must be >= 2 and <= 36, or 0")
    }
    return base
  }

  private static func read(
    _ text: StringObject, base: Int, _ object: Object, _ interpreter: Interpreter
  ) throws -> Object {
    if let value = try parseInteger(text, base: base) { return value }
    // CPython shows no more than 200 characters of the text.
    let shown = String(scalars: try interpreter.repr(object).unicodeScalars.prefix(200))
    throw PythonError.value("invalid literal for int() with base \(base): \(shown)")
  }
}
