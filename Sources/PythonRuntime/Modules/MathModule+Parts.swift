#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension MathModule {
  static let parts: [BuiltinFunction] = [
    wholeNumber("floor", "Return the greatest whole number not above x.\n>>> math.floor(-2.5)\n-3", .down),
    wholeNumber("ceil", "Return the least whole number not below x.\n>>> math.ceil(-2.5)\n-2", .up),
    wholeNumber("trunc", "Return x without its fraction.\n>>> math.trunc(-2.5)\n-2", .towardZero),
    unary("fabs", "Return x without its sign, as a float.\n>>> math.fabs(-3)\n3.0", fabs),
    binary(
      "copysign",
      """
      Return the size of x with the sign of y.
      >>> math.copysign(3, -1)
      -3.0
      """, copysign),
    binary("fmod", "Return the remainder of x / y with the sign of x.\n>>> math.fmod(-7, 3)\n-1.0", fmod),
    binary(
      "remainder",
      """
      Return the distance of x to the nearest multiple of y.
      >>> math.remainder(7, 4)
      -1.0
      """, remainder),
    BuiltinFunction(
      "modf", "x, /",
      """
      Return the fraction and the whole part of x.
      >>> math.modf(2.5)
      (0.5, 2.0)
      """
    ) { arguments in
      let value = try arguments.real(0)
      let whole = value.isNaN ? value : value.rounded(.towardZero)
      let fraction = value.isInfinite ? 0 : value - whole
      return .tuple([.float(copysign(fraction, value)), .float(whole)])
    },
    BuiltinFunction(
      "frexp", "x, /",
      """
      Return m and e with x == m * 2 ** e and m from 0.5 up to 1.
      >>> math.frexp(10)
      (0.625, 4)
      """
    ) {
      arguments in
      let value = try arguments.real(0)
      guard value.isFinite, value != 0 else { return .tuple([.float(value), .int(0)]) }
      let exponent = Int(value.exponent) + 1
      return .tuple([.float(scaled(value, by: -exponent)), .int(exponent)])
    },
    BuiltinFunction("ldexp", "x, i, /", "Return x * 2 ** i.\n>>> math.ldexp(0.625, 4)\n10.0") { arguments in
      let value = try arguments.real(0)
      guard let exponent = Number(arguments[1])?.whole else {
        throw PythonError.type("Expected an int as second argument to ldexp.")
      }
      return .float(try checked(scaled(value, by: Int(clamping: exponent)), from: [value], canOverflow: true))
    },
    BuiltinFunction(
      "nextafter", "x, y, /",
      """
      Return the next float after x on the way to y.
      >>> math.nextafter(1, 2)
      1.0000000000000002
      """
    ) {
      .float(nextafter(try $0.real(0), try $0.real(1)))
    },
    BuiltinFunction(
      "ulp", "x, /",
      """
      Return the worth of the last bit of x.
      >>> math.ulp(1.0)
      2.220446049250313e-16
      """
    ) { arguments in
      let size = try arguments.real(0).magnitude
      return .float(
        size.isInfinite
          ? size : size == .greatestFiniteMagnitude ? 0x1p971 : nextafter(size, .infinity) - size)
    },
    BuiltinFunction(
      "isnan", "x, /",
      """
      Return whether x is not a number.
      >>> math.isnan(math.nan)
      True
      """
    ) { .bool(try $0.real(0).isNaN) },
    BuiltinFunction(
      "isinf", "x, /",
      """
      Return whether x is infinite.
      >>> math.isinf(math.inf)
      True
      """
    ) { .bool(try $0.real(0).isInfinite) },
    BuiltinFunction(
      "isfinite", "x, /",
      """
      Return whether x is neither infinite nor nan.
      >>> math.isfinite(1.0)
      True
      """
    ) {
      .bool(try $0.real(0).isFinite)
    },
    BuiltinFunction(
      "isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0",
      """
      Return whether two numbers are nearly equal.
      >>> math.isclose(0.1 + 0.2, 0.3)
      True
      """
    ) { .bool(try isClose($0)) },
  ]

  private static func wholeNumber(
    _ name: String, _ summary: String, _ rule: FloatingPointRoundingRule
  ) -> BuiltinFunction {
    BuiltinFunction(name, "x, /", summary) { arguments in
      if case .instance(let instance) = arguments[0], let method = SpecialMethod(rounding: rule),
        let result = try arguments.interpreter.callSpecial(method, on: instance)
      {
        return result
      }
      switch Number(arguments[0]) {
      case .int(let value): return .int(value)
      case .large(let value): return .other(value)
      case .float(let value): return try .whole(value.rounded(rule))
      case nil where name == "trunc":
        throw PythonError.type("type \(arguments[0].typeName) doesn't define __trunc__ method")
      case nil: return try .whole(arguments.real(0).rounded(rule))
      }
    }
  }

  /// `value` times a power of two, rounded once.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    scalbn(value, Int32(clamping: exponent))
  }

  private static func isClose(_ arguments: Arguments) throws -> Bool {
    let (a, b) = (try arguments.real(0), try arguments.real(1))
    let relative = try arguments.keyword("rel_tol").map(arguments.interpreter.real) ?? 1e-9
    let absolute = try arguments.keyword("abs_tol").map(arguments.interpreter.real) ?? 0
    if relative < 0 || absolute < 0 { throw PythonError.value("tolerances must be non-negative") }
    if a == b { return true }
    if a.isInfinite || b.isInfinite { return false }
    let difference = (b - a).magnitude
    return difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
      || difference <= absolute
  }
}
