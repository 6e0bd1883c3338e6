import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The arithmetic of arrays: ints wrap, and nothing raises ZeroDivisionError.
enum Arithmetic {
  static let add = BinaryFunction(
    "add",
    """
    Add, element by element.
    >>> np.add([1, 2], 10)
    array([11, 12])
    """, [.bools { $0 || $1 }, .ints { $0 &+ $1 }, .floats { $0 + $1 }])

  static let subtract = BinaryFunction(
    "subtract", "Subtract, element by element.\n>>> np.subtract([1, 2], 1)\narray([0, 1])",
    [
      .noBools(
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
          + "or the logical_xor function instead."),
      .ints { $0 &- $1 }, .floats { $0 - $1 },
    ])

  static let multiply = BinaryFunction(
    "multiply", "Multiply, element by element.\n>>> np.multiply([1, 2], 3)\narray([3, 6])",
    [.bools { $0 && $1 }, .ints { $0 &* $1 }, .floats { $0 * $1 }])

  static let divide = BinaryFunction(
    "divide",
    """
    Divide, element by element.
    >>> np.divide([1, 2], 2)
    array([0.5, 1. ])
    """, [.floats { $0 / $1 }])

  static let floorDivide = BinaryFunction(
    "floor_divide",
    """
    Divide and round down, element by element.
    >>> np.floor_divide([7, -7], 2)
    array([ 3, -4])
    """,
    [.noBools(UnaryFunction.shortInts), .ints(flooredQuotient), .floats(flooredQuotient)])

  static let remainder = BinaryFunction(
    "remainder",
    """
    Return the remainder of floor_divide, which has the sign of the divisor.
    >>> np.remainder([7, -7], 3)
    array([1, 2])
    """,
    [.noBools(UnaryFunction.shortInts), .ints(flooredRemainder), .floats(flooredRemainder)])

  static let power = BinaryFunction(
    "power", "Raise to powers, element by element.\n>>> np.power([1, 2, 3], 2)\narray([1, 4, 9])",
    [.noBools(UnaryFunction.shortInts), .ints(raised), .floats(raised)])

  static let negative = UnaryFunction(
    "negative", "Change the sign.\n>>> np.negative([1, -2])\narray([-1,  2])",
    [
      .noBools(
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the "
          + "logical_not function instead."),
      .ints { 0 &- $0 }, .floats { -$0 },
    ])

  static let positive = UnaryFunction(
    "positive", "Return the numbers themselves.\n>>> np.positive([1, -2])\narray([ 1, -2])",
    [UnaryFunction.noBoolLoop("positive"), .ints { $0 }, .floats { $0 }])

  static let absolute = UnaryFunction(
    "absolute", "Return the numbers without their signs.\n>>> np.absolute([1, -2])\narray([1, 2])",
    [.bools { $0 }, .ints { $0 < 0 ? 0 &- $0 : $0 }, .floats { $0.magnitude }])

  static let sign = UnaryFunction(
    "sign", "Return -1, 0 or 1 by the sign.\n>>> np.sign([-3, 0, 2])\narray([-1,  0,  1])",
    [UnaryFunction.noBoolLoop("sign"), .ints { $0.signum() }, .floats { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 + 0 }])

  static let square = UnaryFunction(
    "square", "Multiply each element by itself.\n>>> np.square([1, 2, 3])\narray([1, 4, 9])",
    [.noBools(UnaryFunction.shortInts), .ints { $0 &* $0 }, .floats { $0 * $0 }])

  static let reciprocal = UnaryFunction(
    "reciprocal", "Return 1 / x.\n>>> np.reciprocal([2.0, 4.0])\narray([0.5 , 0.25])",
    [.noBools(UnaryFunction.shortInts), .ints { flooredQuotientOfOne($0) }, .floats { 1 / $0 }])

  static let entries: [NumpyEntry] =
    [add, subtract, multiply, divide, floorDivide, remainder, power].map(\.entry)
    + [divide.entry.named("true_divide"), remainder.entry.named("mod"), power.entry.named("pow")]
    + [negative, positive, absolute, sign, square, reciprocal].map(\.entry) + [absolute.entry.named("abs")]

  /// A power as the operator `**` has it: NumPy takes shorter ways for the commonest exponents, but for scalars.
  static func raise(
    _ base: Operand, to exponent: Operand, _ interpreter: Interpreter
  ) throws -> Operand {
    if base.type == .float64, !base.shape.isEmpty, exponent.shape.isEmpty,
      let shortcut = shortcut(exponent.buffer[exponent.layout.offset].double)
    {
      return try shortcut.apply(to: base, interpreter)
    }
    return try power.apply(to: base, exponent, interpreter)
  }

  private static func shortcut(_ exponent: Double) -> UnaryFunction? {
    switch exponent {
    case 2: square
    case 0.5: Exponentials.squareRoot
    case 1: positive
    case -1: reciprocal
    default: nil
    }
  }
}

/// The quotient rounded down; 0 when there is none, as in NumPy.
@Sendable private func flooredQuotient(_ left: Int, _ right: Int) -> Int {
  if right == 0 { return 0 }
  let (quotient, overflows) = left.dividedReportingOverflow(by: right)
  if overflows { return left }
  return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient
}

private func flooredQuotientOfOne(_ divisor: Int) -> Int {
  // NumPy cuts here, and gives the least number where there is no quotient.
  divisor == 0 ? .min : 1 / divisor
}

@Sendable private func flooredRemainder(_ left: Int, _ right: Int) -> Int {
  if right == 0 || right == -1 { return 0 }
  let remainder = left % right
  return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder
}

/// The quotient comes from the remainder, so that `//` and `%` agree; NumPy's own steps, rounding for rounding.
@Sendable private func flooredQuotient(_ left: Double, _ right: Double) -> Double {
  if right == 0 { return left / right }
  let remainder = fmod(left, right)
  var quotient = (left - remainder) / right
  if remainder != 0, (right < 0) != (remainder < 0) { quotient -= 1 }
  if quotient == 0 { return Double(signOf: left / right, magnitudeOf: 0) }
  let whole = quotient.rounded(.down)
  return quotient - whole > 0.5 ? whole + 1 : whole
}

@Sendable private func flooredRemainder(_ left: Double, _ right: Double) -> Double {
  let remainder = fmod(left, right)
  if right == 0 { return remainder }
  if remainder == 0 { return Double(signOf: right, magnitudeOf: 0) }
  return (right < 0) != (remainder < 0) ? remainder + right : remainder
}

@Sendable private func raised(_ base: Double, to exponent: Double) -> Double {
  exponent == 2 ? base * base : pow(base, exponent)
}

/// A power by repeated squaring; it wraps.
@Sendable private func raised(_ base: Int, to exponent: Int) throws -> Int {
  if exponent < 0 { throw PythonError.value("Integers to negative integer powers are not allowed.") }
  var (result, square, rest) = (1, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result = result &* square }
    square = square &* square
    rest >>= 1
  }
  return result
}
