#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Angles in radians, and the hyperbolic functions.
enum Trigonometry {
  static let entries: [NumpyEntry] =
    [
      UnaryFunction("sin", "Return the sine.\n>>> np.sin([0, 1])\narray([0.        , 0.84147098])", sin),
      UnaryFunction("cos", "Return the cosine.\n>>> np.cos([0, 1])\narray([1.        , 0.54030231])", cos),
      UnaryFunction("tan", "Return the tangent.\n>>> np.tan([0, 1])\narray([0.        , 1.55740772])", tan),
      UnaryFunction(
        "arcsin",
        """
        Return the angle whose sine is x.
        >>> np.arcsin([0, 1])
        array([0.        , 1.57079633])
        """, asin),
      UnaryFunction(
        "arccos",
        """
        Return the angle whose cosine is x.
        >>> np.arccos([0, 1])
        array([1.57079633, 0.        ])
        """, acos),
      UnaryFunction(
        "arctan",
        """
        Return the angle whose tangent is x.
        >>> np.arctan([0, 1])
        array([0.        , 0.78539816])
        """, atan),
      UnaryFunction(
        "sinh",
        """
        Return the hyperbolic sine.
        >>> np.sinh([0, 1])
        array([0.        , 1.17520119])
        """, sinh),
      UnaryFunction(
        "cosh",
        """
        Return the hyperbolic cosine.
        >>> np.cosh([0, 1])
        array([1.        , 1.54308063])
        """, cosh),
      UnaryFunction(
        "tanh",
        """
        Return the hyperbolic tangent: squashes to between -1 and 1.
        >>> np.tanh([-1, 0, 1])
        array([-0.76159416,  0.        ,  0.76159416])
        """, tanh),
      UnaryFunction(
        "arcsinh",
        """
        Return the inverse of sinh.
        >>> np.arcsinh([0, 1])
        array([0.        , 0.88137359])
        """, asinh),
      UnaryFunction(
        "arccosh",
        """
        Return the inverse of cosh.
        >>> np.arccosh([1, 2])
        array([0.       , 1.3169579])
        """, acosh),
      UnaryFunction(
        "arctanh",
        """
        Return the inverse of tanh.
        >>> np.arctanh([0, 0.5])
        array([0.        , 0.54930614])
        """, atanh),
      UnaryFunction(
        "deg2rad",
        """
        Return an angle in degrees as radians.
        >>> np.deg2rad(180)
        np.float64(3.141592653589793)
        """
      ) { $0 * (.pi / 180) },
      UnaryFunction(
        "rad2deg",
        """
        Return an angle in radians as degrees.
        >>> np.rad2deg(np.pi)
        np.float64(180.0)
        """
      ) { $0 * (180 / .pi) },
      UnaryFunction(
        "radians",
        """
        Return an angle in degrees as radians.
        >>> np.radians(180)
        np.float64(3.141592653589793)
        """
      ) { $0 * (.pi / 180) },
      UnaryFunction(
        "degrees",
        """
        Return an angle in radians as degrees.
        >>> np.degrees(np.pi)
        np.float64(180.0)
        """
      ) { $0 * (180 / .pi) },
    ].map(\.entry)
    + [
      ofTwo(
        "arctan2",
        """
        Return the angle of the point (x2, x1), written arctan2(y, x).
        >>> np.arctan2(1, 1)
        np.float64(0.7853981633974483)
        """, atan2),
      ofTwo("hypot", "Return the length of the hypotenuse.\n>>> np.hypot(3, 4)\nnp.float64(5.0)", hypot),
    ].map(\.entry)

  private static func ofTwo(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double, Double) -> Double
  ) -> BinaryFunction {
    BinaryFunction(name, summary, [.noBools(UnaryFunction.halfFloats), .floats(function)])
  }
}
