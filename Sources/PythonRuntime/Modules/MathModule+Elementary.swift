#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MathModule {
  static let elementary: [BuiltinFunction] = trigonometry + exponentials + special

  private static let trigonometry: [BuiltinFunction] = [
    unary("sin", "Return the sine of an angle in radians.", sin),
    unary("cos", "Return the cosine of an angle in radians.", cos),
    unary("tan", "Return the tangent of an angle in radians.", tan),
    unary("asin", "Return the angle in radians whose sine is x.", asin),
    unary("acos", "Return the angle in radians whose cosine is x.", acos),
    unary("atan", "Return the angle in radians whose tangent is x.", atan),
    binary("atan2", "Return the angle of the point (y, x), written atan2(y, x).", atan2),
    unary("sinh", "Return the hyperbolic sine.", canOverflow: true, sinh),
    unary("cosh", "Return the hyperbolic cosine.", canOverflow: true, cosh),
    unary("tanh", "Return the hyperbolic tangent.", tanh),
    unary("asinh", "Return the inverse of sinh.", asinh),
    unary("acosh", "Return the inverse of cosh.", acosh),
    unary("atanh", "Return the inverse of tanh.", atanh),
    // These two may overflow to infinity without an error, as in CPython.
    BuiltinFunction("degrees", "x, /", "Return an angle in radians as degrees.") {
      .float(try $0.real(0) * (180 / .pi))
    },
    BuiltinFunction("radians", "x, /", "Return an angle in degrees as radians.") {
      .float(try $0.real(0) * (.pi / 180))
    },
  ]

  private static let exponentials: [BuiltinFunction] = [
    unary("exp", "Return e ** x.", canOverflow: true, exp),
    unary("exp2", "Return 2 ** x.", canOverflow: true, exp2),
    unary("expm1", "Return e ** x - 1, exact also near 0.", canOverflow: true, expm1),
    BuiltinFunction("log", "x, base=, /", "Return the logarithm to a base, e unless told.") { arguments in
      let numerator = try logarithm(arguments[0], arguments.interpreter, log)
      guard let base = arguments.optional(1) else { return .float(numerator) }
      let denominator = try logarithm(base, arguments.interpreter, log)
      if denominator == 0 { throw PythonError.zeroDivision("float division by zero") }
      return .float(numerator / denominator)
    },
    BuiltinFunction("log2", "x, /", "Return the logarithm to base 2.") {
      .float(try logarithm($0[0], $0.interpreter, log2))
    },
    BuiltinFunction("log10", "x, /", "Return the logarithm to base 10.") {
      .float(try logarithm($0[0], $0.interpreter, log10))
    },
    unary("log1p", "Return the logarithm of 1 + x, exact also near 0.", log1p),
    unary("sqrt", "Return the square root.", sqrt),
    unary("cbrt", "Return the cube root.", cbrt),
    BuiltinFunction("pow", "x, y, /", "Return x ** y as a float.") {
      .float(try power($0.real(0), $0.real(1)))
    },
  ]

  private static let special: [BuiltinFunction] = [
    unary("erf", "Return the error function.", erf),
    unary("erfc", "Return 1 - erf(x), exact also far from 0.", erfc),
    BuiltinFunction("gamma", "x, /", "Return the gamma function, (x - 1)! for whole x.") {
      .float(try GammaFunction.gamma($0.real(0)))
    },
    BuiltinFunction("lgamma", "x, /", "Return the logarithm of the size of gamma.") {
      .float(try GammaFunction.logarithm($0.real(0)))
    },
  ]

  private static func logarithm(
    _ object: Object, _ interpreter: Interpreter, _ function: (Double) -> Double
  ) throws -> Double {
    if case .large(let large) = Number(object) { return try logarithm(large, function) }
    let value = try interpreter.real(object)
    if value <= 0 { throw domainError }
    return function(value)
  }

  /// The logarithm of an `int` that may be beyond all floats: those of its leading bits and of a power of two.
  private static func logarithm(_ large: LargeInteger, _ function: (Double) -> Double) throws -> Double {
    if large.isNegative { throw domainError }
    if let value = try? large.double() { return function(value) }
    var exponent = large.value.magnitude.bitWidth
    var fraction = Double(nearestTo: large.value.magnitude, timesTwoTo: -exponent)
    if fraction == 1 { (fraction, exponent) = (0.5, exponent + 1) }
    return function(fraction) + function(2) * Double(exponent)
  }

  /// As C's `pow`, with what CPython makes of its edge cases.
  private static func power(_ base: Double, _ exponent: Double) throws -> Double {
    let result = pow(base, exponent)
    guard base.isFinite, exponent.isFinite else { return result }
    if result.isNaN { throw domainError }
    if result.isInfinite { throw base == 0 ? domainError : rangeError }
    return result
  }
}
