extension TypeObject {
  /// `float`.
  public static let float = TypeObject(
    "float", summary: "A real number of double precision.",
    methods: [
      .ofFloat(
        "is_integer", "",
        """
        Return whether the number is whole.
        >>> (2.0).is_integer()
        True
        """
      ) { value, _ in
        .bool(value.isFinite && value == value.rounded(.towardZero))
      },
      .ofFloat(
        "conjugate", "",
        """
        Return the number itself.
        >>> (2.5).conjugate()
        2.5
        """
      ) { value, _ in .float(value) },
      .ofFloat(
        "as_integer_ratio", "",
        """
        Return the number exactly, as a fraction in lowest terms.
        >>> (0.75).as_integer_ratio()
        (3, 4)
        """
      ) {
        value, _ in
        try FloatType.integerRatio(value)
      },
      .ofFloat(
        "hex", "",
        """
        Return the number exactly, in hexadecimal.
        >>> (0.5).hex()
        '0x1.0000000000000p-1'
        """
      ) { value, _ in
        .string(hexadecimalText(value))
      },
      BuiltinFunction(
        "fromhex", "string, /",
        """
        Return the number that a hexadecimal text spells.
        >>> float.fromhex('0x1.8p+1')
        3.0
        """, owner: "float"
      ) { arguments in
        guard case .string(let text) = arguments[0].native else {
          throw PythonError.type("bad argument type for built-in operation")
        }
        return .float(try parseHexadecimal(text))
      },
    ],
    constructor: BuiltinFunction(
      "float", "x=0.0, /", "Return a number, or the one a text spells, as a float.\n>>> float('2.5')\n2.5"
    ) {
      try FloatType.make($0)
    }, inheritance: .made)
}

enum FloatType {
  static func make(_ arguments: Arguments) throws -> Object {
    guard let value = arguments.optional(0) else { return .float(0) }
    if let result = try arguments.interpreter.special(.float, of: value) {
      return .float(try arguments.interpreter.float(result, from: value))
    }
    if value.isInstance, !value.native.isPlainNumber, let index = try arguments.interpreter.index(value) {
      return .float(Double(index))
    }
    switch value.native {
    case .float: return value.native
    case .int(let number): return .float(Double(number))
    case .other(let large as LargeInteger): return .float(try large.double())
    case .bool(let flag): return .float(flag ? 1 : 0)
    case .string(let text):
      guard let number = parseFloat(text) else {
        throw PythonError.value(
          "could not convert string to float: \(try arguments.interpreter.repr(value))")
      }
      return .float(number)
    case .other(let object):
      if let plain = try object.convertibleNumber() {
        return .float(try arguments.interpreter.real(plain))
      }
      fallthrough
    default:
      throw PythonError.type(
        "float() argument must be a string or a real number, not '\(value.typeName)'")
    }
  }

  fileprivate static func integerRatio(_ value: Double) throws -> Object {
    if value.isNaN { throw PythonError.value("cannot convert NaN to integer ratio") }
    if value.isInfinite { throw PythonError.overflow("cannot convert Infinity to integer ratio") }
    if value == 0 { return .tuple([.int(0), .int(1)]) }
    // The bits of the significand as a whole number, and how far the point stands from their end.
    let bits = Double(sign: value.sign, exponent: value.significandWidth, significand: value.significand)
    let shift = value.significandWidth - Int(value.exponent)
    return .tuple([
      try .whole(BigInt(bits) << max(-shift, 0)), try .whole(BigInt(1) << max(shift, 0)),
    ])
  }
}
