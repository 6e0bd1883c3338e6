extension MathModule {
  static let exact: [BuiltinFunction] = [
    BuiltinFunction("gcd", "*integers", "Return the greatest common divisor.") { arguments in
      let divisor = try arguments.positional.reduce(UInt(0)) {
        greatestCommonDivisor($0, try arguments.interpreter.integer($1).magnitude)
      }
      return .int(try signed(divisor))
    },
    BuiltinFunction("lcm", "*integers", "Return the least common multiple.") { arguments in
      let multiple = try arguments.positional.reduce(UInt(1)) {
        try leastCommonMultiple($0, arguments.interpreter.integer($1).magnitude)
      }
      return .int(try signed(multiple))
    },
    BuiltinFunction("isqrt", "n, /", "Return the whole part of the square root.") { arguments in
      let number = try arguments.integer(0)
      if number < 0 { throw PythonError.value("isqrt() argument must be nonnegative") }
      return .int(wholeRoot(number))
    },
  ]

  private static func signed(_ magnitude: UInt) throws -> Int {
    guard let value = Int(exactly: magnitude) else { throw PythonError.integerTooLarge }
    return value
  }

  static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  private static func leastCommonMultiple(_ left: UInt, _ right: UInt) throws -> UInt {
    if left == 0 || right == 0 { return 0 }
    let (product, overflows) = (left / greatestCommonDivisor(left, right)).multipliedReportingOverflow(
      by: right)
    if overflows { throw PythonError.integerTooLarge }
    return product
  }

  /// The root as a float gives it, put right by at most one.
  private static func wholeRoot(_ number: Int) -> Int {
    var root = Int(exactly: Double(number).squareRoot().rounded(.down)) ?? 0
    while isAbove(root, number) { root -= 1 }
    while !isAbove(root + 1, number) { root += 1 }
    return root
  }

  private static func isAbove(_ root: Int, _ number: Int) -> Bool {
    let (square, overflows) = root.multipliedReportingOverflow(by: root)
    return overflows || square > number
  }
}
