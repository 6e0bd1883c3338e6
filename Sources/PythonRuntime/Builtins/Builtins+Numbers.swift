import PythonSyntax

extension Builtins {
  static let numbers: [BuiltinFunction] = [
    BuiltinFunction("abs", "x, /", "Return the number without its sign.\n>>> abs(-3)\n3") {
      try absolute($0[0], $0.interpreter)
    },
    BuiltinFunction(
      "divmod", "x, y, /",
      """
      Return the pair (x // y, x % y).
      >>> divmod(7, 2)
      (3, 1)
      """
    ) { arguments in
      try quotientAndRemainder(arguments[0], arguments[1], arguments.interpreter)
    },
    BuiltinFunction(
      "pow", "base, exp, mod=None",
      """
      Return base ** exp, or the remainder of it by mod.
      >>> pow(2, 10)
      1024
      """
    ) {
      arguments in
      guard let modulus = arguments.given(2) else {
        return try arguments.interpreter.binary(.power, arguments[0], arguments[1])
      }
      if let result = try arguments.interpreter.special(.pow, of: arguments[0], [arguments[1], modulus]),
        !result.isNotImplemented
      {
        return result
      }
      return try ModularPower.power(arguments[0], arguments[1], modulus, arguments.interpreter)
    },
    BuiltinFunction(
      "round", "number, ndigits=None",
      """
      Return the nearest number with so many digits; ties go to even.
      >>> round(2.71828, 2)
      2.72
      """
    ) {
      try Rounding.round($0[0], digits: $0.given(1), $0.interpreter)
    },
    BuiltinFunction("bin", "number, /", "Return the number in binary, as text.\n>>> bin(10)\n'0b1010'") {
      .string(try prefixed($0, "0b", radix: 2))
    },
    BuiltinFunction("oct", "number, /", "Return the number in octal, as text.\n>>> oct(8)\n'0o10'") {
      .string(try prefixed($0, "0o", radix: 8))
    },
    BuiltinFunction(
      "hex", "number, /",
      """
      Return the number in hexadecimal, as text.
      >>> hex(255)
      '0xff'
      """
    ) {
      .string(try prefixed($0, "0x", radix: 16))
    },
  ]

  private static func quotientAndRemainder(
    _ left: Object, _ right: Object, _ interpreter: Interpreter
  ) throws -> Object {
    if let result = try interpreter.special(.divmod, of: left, [right]), !result.isNotImplemented {
      return result
    }
    if let result = try interpreter.special(.rdivmod, of: right, [left]), !result.isNotImplemented {
      return result
    }
    do {
      let quotient = try interpreter.binary(.floorDivide, left, right)
      return .tuple([quotient, try interpreter.binary(.modulo, left, right)])
    } catch let error as PythonError where error.type == .typeError {
      throw PythonError.type(
        "unsupported operand type(s) for divmod(): '\(left.typeName)' and '\(right.typeName)'")
    } catch let error as PythonError where error.type == .zeroDivisionError {
      if Number(left)?.whole != nil, Number(right)?.whole != nil { throw error }
      throw PythonError.zeroDivision("float divmod()")
    }
  }

  private static func absolute(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    if let result = try interpreter.special(.abs, of: object) { return result }
    if case .other(let other) = object, let result = try other.absolute(interpreter) { return result }
    switch Number(object) {
    case .float(let value): return .float(value.magnitude)
    case .int(let value): return value < 0 ? try IntegerArithmetic.apply(.negative, value) : .int(value)
    case .large(let large): return large.isNegative ? try .whole(-large.value) : object
    case nil:
      throw PythonError.type("bad operand type for abs(): '\(object.typeName)'")
    }
  }

  private static func prefixed(_ arguments: Arguments, _ prefix: String, radix: Int) throws -> String {
    let value = try arguments.interpreter.whole(arguments[0])
    return (value.isNegative ? "-" : "") + prefix + (try value.digits(radix: radix))
  }
}
