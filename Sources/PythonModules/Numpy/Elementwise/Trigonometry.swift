#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Angles in radians, and the hyperbolic functions.
enum Trigonometry {
  static let entries: [NumpyEntry] =
    [
      UnaryFunction("sin", "Return the sine.", sin),
      UnaryFunction("cos", "Return the cosine.", cos),
      UnaryFunction("tan", "Return the tangent.", tan),
      UnaryFunction("arcsin", "Return the angle whose sine is x.", asin),
      UnaryFunction("arccos", "Return the angle whose cosine is x.", acos),
      UnaryFunction("arctan", "Return the angle whose tangent is x.", atan),
      UnaryFunction("sinh", "Return the hyperbolic sine.", sinh),
      UnaryFunction("cosh", "Return the hyperbolic cosine.", cosh),
      UnaryFunction("tanh", "Return the hyperbolic tangent: squashes to between -1 and 1.", tanh),
      UnaryFunction("arcsinh", "Return the inverse of sinh.", asinh),
      UnaryFunction("arccosh", "Return the inverse of cosh.", acosh),
      UnaryFunction("arctanh", "Return the inverse of tanh.", atanh),
      UnaryFunction("deg2rad", "Return an angle in degrees as radians.") { $0 * (.pi / 180) },
      UnaryFunction("rad2deg", "Return an angle in radians as degrees.") { $0 * (180 / .pi) },
      UnaryFunction("radians", "Return an angle in degrees as radians.") { $0 * (.pi / 180) },
      UnaryFunction("degrees", "Return an angle in radians as degrees.") { $0 * (180 / .pi) },
    ].map(\.entry)
    + [
      ofTwo("arctan2", "Return the angle of the point (x2, x1), written arctan2(y, x).", atan2),
      ofTwo("hypot", "Return the length of the hypotenuse.", hypot),
    ].map(\.entry)

  private static func ofTwo(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double, Double) -> Double
  ) -> BinaryFunction {
    BinaryFunction(name, summary, [.noBools(UnaryFunction.halfFloats), .floats(function)])
  }
}
