import BigInt

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
      let interpreter = arguments.interpreter
      return try .whole(
        BigInt(
          arguments.positional.reduce(0) {
            try greatestCommonDivisor($0, interpreter.whole($1).magnitude, interpreter)
          }))
    },
    BuiltinFunction(
      "lcm", "*integers",
      """
      Return the least common multiple.
      >>> math.lcm(4, 6)
      12
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      return try .whole(
        arguments.positional.reduce(1) {
          try leastCommonMultiple($0, BigInt(interpreter.whole($1).magnitude), interpreter)
        })
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
      if number.sign == .minus { throw PythonError.value("isqrt() argument must be nonnegative") }
      return try .whole(BigInt(wholeRoot(number.magnitude, arguments.interpreter)))
    },
  ]

  /// Euclid's algorithm, down to numbers of one word, which take no time.
  private static func greatestCommonDivisor(
    _ left: BigUInt, _ right: BigUInt, _ interpreter: Interpreter
  ) throws -> BigUInt {
    var (left, right) = (left, right)
    while right.bitWidth > UInt.bitWidth {
      try interpreter.stopIfInterrupted()
      (left, right) = (right, left % right)
    }
    guard let word = right.words.first else { return left }
    return BigUInt(integerLiteral: UInt64(greatestCommonDivisor(word, (left % right).words.first ?? 0)))
  }

  private static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  private static func leastCommonMultiple(
    _ left: BigInt, _ right: BigInt, _ interpreter: Interpreter
  ) throws -> BigInt {
    if left.isZero || right.isZero { return 0 }
    let divisor = try greatestCommonDivisor(left.magnitude, right.magnitude, interpreter)
    return try LargeArithmetic.product(left / BigInt(divisor), right)
  }

  /// Newton's method from just above the root, which the root of the leading half of the bits tells.
  private static func wholeRoot(_ number: BigUInt, _ interpreter: Interpreter) throws -> BigUInt {
    // The root of a number of 52 bits is never rounded up to a whole one.
    if number.bitWidth <= 52 {
      let root = Double(number.words.first ?? 0).squareRoot().rounded(.down)
      return BigUInt(integerLiteral: UInt64(exactly: root) ?? 0)
    }
    let half = number.bitWidth / 4
    var root = (try wholeRoot(number >> (2 * half), interpreter) + 1) << half
    while true {
      try interpreter.stopIfInterrupted()
      let next = (root + number / root) >> 1
      if next >= root { return root }
      root = next
    }
  }
}
