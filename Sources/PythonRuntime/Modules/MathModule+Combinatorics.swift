extension MathModule {
  static let combinatorics: [BuiltinFunction] = [
    BuiltinFunction("factorial", "x, /", "Return the product of the whole numbers up to x.") { arguments in
      let number = try arguments.integer(0)
      if number < 0 { throw PythonError.value("factorial() not defined for negative values") }
      if number > 20 { throw PythonError.integerTooLarge }
      return .int((0..<number).reduce(1) { $0 * ($1 + 1) })
    },
    BuiltinFunction("comb", "n, k, /", "Return how many ways there are to choose k of n.") { arguments in
      let (count, chosen) = try counts(arguments)
      return .int(chosen > count ? 0 : try combinations(count, min(chosen, count - chosen)))
    },
    BuiltinFunction("perm", "n, k=None, /", "Return how many ways there are to arrange k of n.") {
      arguments in
      guard arguments.given(1) != nil else { return .int(try arrangements(arguments.integer(0), nil)) }
      let (count, chosen) = try counts(arguments)
      return .int(try arrangements(count, chosen))
    },
  ]

  private static func counts(_ arguments: Arguments) throws -> (Int, Int) {
    let (count, chosen) = (try arguments.integer(0), try arguments.integer(1))
    if count < 0 { throw PythonError.value("n must be a non-negative integer") }
    if chosen < 0 { throw PythonError.value("k must be a non-negative integer") }
    return (count, chosen)
  }

  /// Built up so that each step divides evenly; a common divisor is taken out first, so that only a result can overflow.
  private static func combinations(_ count: Int, _ chosen: Int) throws -> Int {
    var result = 1
    for step in 0..<chosen {
      let divisor = step + 1
      let shared = Int(greatestCommonDivisor(UInt(result), UInt(divisor)))
      let factor = (count - step) / (divisor / shared)
      result = try IntegerArithmetic.checked((result / shared).multipliedReportingOverflow(by: factor))
    }
    return result
  }

  private static func arrangements(_ count: Int, _ chosen: Int?) throws -> Int {
    guard let chosen else {
      if count < 0 { throw PythonError.value("factorial() not defined for negative values") }
      return try arrangements(count, count)
    }
    if chosen > count { return 0 }
    var result = 1
    for step in 0..<chosen {
      result = try IntegerArithmetic.checked(result.multipliedReportingOverflow(by: count - step))
    }
    return result
  }
}
