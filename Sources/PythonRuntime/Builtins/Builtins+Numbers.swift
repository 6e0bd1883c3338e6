import PythonSyntax

extension Builtins {
  static let numbers: [BuiltinFunction] = [
    BuiltinFunction("abs", "x, /", "Return the number without its sign.") {
      try absolute($0[0], $0.interpreter)
    },
    BuiltinFunction("divmod", "x, y, /", "Return the pair (x // y, x % y).") { arguments in
      try quotientAndRemainder(arguments[0], arguments[1], arguments.interpreter)
    },
    BuiltinFunction("pow", "base, exp, mod=None", "Return base ** exp, or the remainder of it by mod.") {
      arguments in
      guard let modulus = arguments.given(2) else {
        return try arguments.interpreter.binary(.power, arguments[0], arguments[1])
      }
      if let result = try arguments.interpreter.special(.pow, of: arguments[0], [arguments[1], modulus]),
        !result.isNotImplemented
      {
        return result
      }
      return .int(try ModularPower.power(arguments[0], arguments[1], modulus))
    },
    BuiltinFunction(
      "round", "number, ndigits=None", "Return the nearest number with so many digits; ties go to even."
    ) {
      try Rounding.round($0[0], digits: $0.given(1), $0.interpreter)
    },
    BuiltinFunction("bin", "number, /", "Return the number in binary, as text.") {
      .string(try prefixed($0, "0b", radix: 2))
    },
    BuiltinFunction("oct", "number, /", "Return the number in octal, as text.") {
      .string(try prefixed($0, "0o", radix: 8))
    },
    BuiltinFunction("hex", "number, /", "Return the number in hexadecimal, as text.") {
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
      if case .int = Number(left), case .int = Number(right) { throw error }
      throw PythonError.zeroDivision("float divmod()")
    }
  }

  private static func absolute(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    if let result = try interpreter.special(.abs, of: object) { return result }
    switch Number(object) {
    case .float(let value): return .float(value.magnitude)
    case .int(let value):
      guard let magnitude = Int(exactly: value.magnitude) else { throw PythonError.integerTooLarge }
      return .int(magnitude)
    case nil:
      throw PythonError.type("bad operand type for abs(): '\(object.typeName)'")
    }
  }

  private static func prefixed(_ arguments: Arguments, _ prefix: String, radix: Int) throws -> String {
    let value = try arguments.integer(0)
    return (value < 0 ? "-" : "") + prefix + String(value.magnitude, radix: radix)
  }
}

/// `pow(base, exponent, modulus)` for integers.
enum ModularPower {
  static func power(_ base: Object, _ exponent: Object, _ modulus: Object) throws -> Int {
    let operands = [base, exponent, modulus]
    guard case .int(let base) = Number(base), case .int(let exponent) = Number(exponent),
      case .int(let modulus) = Number(modulus)
    else {
      if operands.allSatisfy({ Number($0) != nil }) {
        throw PythonError.type("pow() 3rd argument not allowed unless all arguments are integers")
      }
      let types = operands.map { "'\($0.typeName)'" }.joined(separator: ", ")
      throw PythonError.type("unsupported operand type(s) for ** or pow(): \(types)")
    }
    if modulus == 0 { throw PythonError.value("pow() 3rd argument cannot be 0") }
    let size = modulus.magnitude
    var start = remainder(base, size)
    if exponent < 0 { start = try inverse(start, size) }
    let result = power(start, exponent.magnitude, size)
    // The result has the sign of the modulus, as with %.
    return modulus > 0 || result == 0 ? Int(result) : Int(result) + modulus
  }

  private static func remainder(_ value: Int, _ modulus: UInt) -> UInt {
    let remainder = value.magnitude % modulus
    return value < 0 && remainder != 0 ? modulus - remainder : remainder
  }

  private static func power(_ base: UInt, _ exponent: UInt, _ modulus: UInt) -> UInt {
    var result: UInt = 1 % modulus
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square, modulus) }
      square = product(square, square, modulus)
      rest >>= 1
    }
    return result
  }

  private static func product(_ left: UInt, _ right: UInt, _ modulus: UInt) -> UInt {
    modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
  }

  /// The inverse by Euclid's algorithm; the factors are kept modulo the modulus.
  private static func inverse(_ value: UInt, _ modulus: UInt) throws -> UInt {
    var (old, rest) = (value, modulus)
    var (oldFactor, factor): (UInt, UInt) = (1 % modulus, 0)
    while rest != 0 {
      let (quotient, remainder) = old.quotientAndRemainder(dividingBy: rest)
      let taken = product(quotient % modulus, factor, modulus)
      let next = oldFactor >= taken ? oldFactor - taken : modulus - taken + oldFactor
      (old, rest, oldFactor, factor) = (rest, remainder, factor, next)
    }
    if old != 1 { throw PythonError.value("base is not invertible for the given modulus") }
    return oldFactor
  }
}
