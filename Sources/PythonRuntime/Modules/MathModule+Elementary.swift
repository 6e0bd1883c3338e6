#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MathModule {
  static let elementary: [BuiltinFunction] = trigonometry + exponentials + special

  private static let trigonometry: [BuiltinFunction] = [
    unary("sin", "Return the sine of an angle in radians.\n>>> math.sin(0.5)\n0.479425538604203", sin),
    unary("cos", "Return the cosine of an angle in radians.\n>>> math.cos(0.5)\n0.8775825618903728", cos),
    unary("tan", "Return the tangent of an angle in radians.\n>>> math.tan(0.5)\n0.5463024898437905", tan),
    unary(
      "asin",
      """
      Return the angle in radians whose sine is x.
      >>> math.asin(0.5)
      0.5235987755982989
      """, asin),
    unary(
      "acos",
      """
      Return the angle in radians whose cosine is x.
      >>> math.acos(0.5)
      1.0471975511965979
      """, acos),
    unary(
      "atan",
      """
      Return the angle in radians whose tangent is x.
      >>> math.atan(0.5)
      0.4636476090008061
      """, atan),
    binary(
      "atan2",
      """
      Return the angle of the point (y, x), written atan2(y, x).
      >>> math.atan2(1, 1)
      0.7853981633974483
      """, atan2),
    unary(
      "sinh",
      """
      Return the hyperbolic sine.
      >>> math.sinh(0.5)
      0.5210953054937474
      """, canOverflow: true, sinh),
    unary(
      "cosh",
      """
      Return the hyperbolic cosine.
      >>> math.cosh(0.5)
      1.1276259652063807
      """, canOverflow: true, cosh),
    unary("tanh", "Return the hyperbolic tangent.\n>>> math.tanh(0.5)\n0.46211715726000974", tanh),
    unary("asinh", "Return the inverse of sinh.\n>>> math.asinh(0.5)\n0.48121182505960347", asinh),
    unary("acosh", "Return the inverse of cosh.\n>>> math.acosh(2.0)\n1.3169578969248166", acosh),
    unary("atanh", "Return the inverse of tanh.\n>>> math.atanh(0.5)\n0.5493061443340548", atanh),
    // These two may overflow to infinity without an error, as in CPython.
    BuiltinFunction(
      "degrees", "x, /",
      """
      Return an angle in radians as degrees.
      >>> math.degrees(math.pi)
      180.0
      """
    ) {
      .float(try $0.real(0) * (180 / .pi))
    },
    BuiltinFunction(
      "radians", "x, /",
      """
      Return an angle in degrees as radians.
      >>> math.radians(180)
      3.141592653589793
      """
    ) {
      .float(try $0.real(0) * (.pi / 180))
    },
  ]

  private static let exponentials: [BuiltinFunction] = [
    unary("exp", "Return e ** x.\n>>> math.exp(1)\n2.718281828459045", canOverflow: true, exp),
    unary("exp2", "Return 2 ** x.\n>>> math.exp2(3)\n8.0", canOverflow: true, exp2),
    unary(
      "expm1",
      """
      Return e ** x - 1, exact also near 0.
      >>> math.expm1(1e-10)
      1.00000000005e-10
      """, canOverflow: true, expm1),
    BuiltinFunction(
      "log", "x, base=, /",
      """
      Return the logarithm to a base, e unless told.
      >>> math.log(100, 10)
      2.0
      """
    ) { arguments in
      let numerator = try logarithm(arguments[0], arguments.interpreter, log)
      guard let base = arguments.optional(1) else { return .float(numerator) }
      let denominator = try logarithm(base, arguments.interpreter, log)
      if denominator == 0 { throw PythonError.zeroDivision("float division by zero") }
      return .float(numerator / denominator)
    },
    BuiltinFunction("log2", "x, /", "Return the logarithm to base 2.\n>>> math.log2(8)\n3.0") {
      .float(try logarithm($0[0], $0.interpreter, log2))
    },
    BuiltinFunction("log10", "x, /", "Return the logarithm to base 10.\n>>> math.log10(1000)\n3.0") {
      .float(try logarithm($0[0], $0.interpreter, log10))
    },
    unary(
      "log1p",
      """
      Return the logarithm of 1 + x, exact also near 0.
      >>> math.log1p(1e-10)
      9.999999999500001e-11
      """, log1p),
    unary("sqrt", "Return the square root.\n>>> math.sqrt(2)\n1.4142135623730951", sqrt),
    unary("cbrt", "Return the cube root.\n>>> math.cbrt(27)\n3.0000000000000004", cbrt),
    BuiltinFunction("pow", "x, y, /", "Return x ** y as a float.\n>>> math.pow(2, 3)\n8.0") {
      .float(try power($0.real(0), $0.real(1)))
    },
  ]

  private static let special: [BuiltinFunction] = [
    unary("erf", "Return the error function.\n>>> math.erf(0.5)\n0.5204998778130465", erf),
    unary(
      "erfc",
      """
      Return 1 - erf(x), exact also far from 0.
      >>> math.erfc(0.5)
      0.4795001221869535
      """, erfc),
    BuiltinFunction(
      "gamma", "x, /",
      """
      Return the gamma function, (x - 1)! for whole x.
      >>> math.gamma(5)
      24.0
      """
    ) {
      .float(try GammaFunction.gamma($0.real(0)))
    },
    BuiltinFunction(
      "lgamma", "x, /",
      """
      Return the logarithm of the size of gamma.
      >>> math.lgamma(5)
      3.178053830347945
      """
    ) {
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
    var exponent = large.value.bitWidth
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
