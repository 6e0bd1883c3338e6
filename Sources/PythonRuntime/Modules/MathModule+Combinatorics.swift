extension MathModule {
  static let combinatorics: [BuiltinFunction] = [
    BuiltinFunction(
      "factorial", "x, /",
      """
      Return the product of the whole numbers up to x.
      >>> math.factorial(5)
      120
      """
    ) {
      try factorial($0)
    },
    BuiltinFunction(
      "comb", "n, k, /",
      """
      Return how many ways there are to choose k of n.
      >>> math.comb(5, 2)
      10
      """
    ) { arguments in
      let (count, chosen) = try counts(arguments)
      if chosen > count { return .int(0) }
      guard let chosen = Int(exactly: min(chosen, count - chosen)) else {
        throw PythonError.overflow("min(n - k, k) must not exceed \(Int.max)")
      }
      return try .whole(combinations(count, chosen, arguments.interpreter))
    },
    BuiltinFunction(
      "perm", "n, k=None, /",
      """
      Return how many ways there are to arrange k of n.
      >>> math.perm(5, 2)
      20
      """
    ) {
      arguments in
      guard arguments.given(1) != nil else { return try factorial(arguments) }
      let (count, chosen) = try counts(arguments)
      if chosen > count { return .int(0) }
      guard let chosen = Int(exactly: chosen) else {
        throw PythonError.overflow("k must not exceed \(Int.max)")
      }
      return try .whole(arrangements(count, chosen, arguments.interpreter))
    },
  ]

  private static func factorial(_ arguments: Arguments) throws -> Object {
    let number = try arguments.interpreter.whole(arguments[0])
    if number.isNegative { throw PythonError.value("factorial() not defined for negative values") }
    guard let count = Int(exactly: number) else {
      throw PythonError.overflow("factorial() argument should not exceed \(Int.max)")
    }
    return try .whole(arrangements(number, count, arguments.interpreter))
  }

  private static func counts(_ arguments: Arguments) throws -> (BigInt, BigInt) {
    let count = try arguments.interpreter.whole(arguments[0])
    let chosen = try arguments.interpreter.whole(arguments[1])
    if count.isNegative { throw PythonError.value("n must be a non-negative integer") }
    if chosen.isNegative { throw PythonError.value("k must be a non-negative integer") }
    return (count, chosen)
  }

  /// Built up so that each step divides evenly.
  private static func combinations(
    _ count: BigInt, _ chosen: Int, _ interpreter: Interpreter
  ) throws -> BigInt {
    // The result is at least (count / chosen) ** chosen, and count at least twice chosen.
    let bits = count.bitWidth - (Int.bitWidth - chosen.leadingZeroBitCount) - 1
    try Limits.check(bits: max(bits, 1), times: chosen)
    var result: BigInt = 1
    for step in 0..<chosen {
      try interpreter.tick()
      let step = BigInt(step)
      result = try LargeArithmetic.product(result, count - step) / (step + 1)
    }
    return result
  }

  /// The product of `chosen` whole numbers from `count` down.
  private static func arrangements(
    _ count: BigInt, _ chosen: Int, _ interpreter: Interpreter
  ) throws -> BigInt {
    // The greater half of the factors tells whether it is worth beginning.
    let half = chosen / 2
    try Limits.check(bits: (count - BigInt(half)).bitWidth - 1, times: half)
    var result: BigInt = 1
    for step in 0..<chosen {
      try interpreter.tick()
      result = try LargeArithmetic.product(result, count - BigInt(step))
    }
    return result
  }
}
