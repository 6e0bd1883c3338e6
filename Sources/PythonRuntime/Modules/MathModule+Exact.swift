extension MathModule {
  static let exact: [BuiltinFunction] = [
    BuiltinFunction(
      "gcd", "*integers",
      """
      Return the greatest common divisor.
      >>> math.gcd(12, 18)
      6
      """
    ) { arguments in
      try .whole(
        arguments.positional.reduce(0) { .greatestCommonDivisor($0, try arguments.interpreter.whole($1)) })
    },
    BuiltinFunction(
      "lcm", "*integers",
      """
      Return the least common multiple.
      >>> math.lcm(4, 6)
      12
      """
    ) { arguments in
      try .whole(
        arguments.positional.reduce(1) { try leastCommonMultiple($0, arguments.interpreter.whole($1)) })
    },
    BuiltinFunction(
      "isqrt", "n, /",
      """
      Return the whole part of the square root.
      >>> math.isqrt(10)
      3
      """
    ) { arguments in
      let number = try arguments.interpreter.whole(arguments[0])
      if number.isNegative { throw PythonError.value("isqrt() argument must be nonnegative") }
      return try .whole(number.root(2))
    },
  ]

  private static func leastCommonMultiple(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    if left.isZero || right.isZero { return 0 }
    let divisor = BigInt.greatestCommonDivisor(left, right)
    return try LargeArithmetic.product(left / divisor, right.magnitude)
  }
}
