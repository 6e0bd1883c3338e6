import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// From floats to whole numbers, and to fewer digits.
enum RoundingFunctions {
  static let entries: [NumpyEntry] =
    [
      floor,
      keepingInts("ceil", "Round up.\n>>> np.ceil([1.2, -1.2])\narray([ 2., -1.])") { $0.rounded(.up) },
      keepingInts(
        "trunc",
        """
        Round towards 0.
        >>> np.trunc([1.7, -1.7])
        array([ 1., -1.])
        """
      ) { $0.rounded(.towardZero) },
      rint,
    ].map(\.entry)
    + [
      .both(
        "round", "a, decimals=0, out=None",
        """
        Round to so many decimals; ties go to even.
        >>> np.round([1.25, 1.75], 1)
        array([1.2, 1.8])
        """
      ) { arguments in
        let digits = try arguments.given(1).map(arguments.interpreter.integer) ?? 0
        return try round(arguments.operand(0), digits: digits, arguments.interpreter).object
      }
    ]

  static let floor = keepingInts(
    "floor",
    """
    Round down.
    >>> np.floor([1.7, -1.2])
    array([ 1., -2.])
    """
  ) { $0.rounded(.down) }

  private static let rint = UnaryFunction(
    "rint",
    """
    Round to the nearest whole number; ties go to even.
    >>> np.rint([1.5, 2.5])
    array([2., 2.])
    """
  ) {
    $0.rounded(.toNearestOrEven)
  }

  private static func keepingInts(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> UnaryFunction {
    UnaryFunction(name, summary, [.bools { $0 }, .ints { $0 }, .floats(function)])
  }

  /// Rounds as NumPy does: the number times a power of ten, to the nearest whole, and back.
  static func round(_ operand: Operand, digits: Int, _ interpreter: Interpreter) throws -> Operand {
    switch operand.type {
    case .bool: throw PythonError.type(UnaryFunction.halfFloats)
    case .int64: return digits >= 0 ? operand : try tens(operand, digits, interpreter).cast(to: .int64)
    case .float64:
      return digits == 0 ? try rint.apply(to: operand, interpreter) : try tens(operand, digits, interpreter)
    }
  }

  private static func tens(_ operand: Operand, _ digits: Int, _ interpreter: Interpreter) throws -> Operand {
    let scale = Operand(.float64(pow(10, Double(digits.magnitude))))
    let (forth, back) =
      digits > 0 ? (Arithmetic.multiply, Arithmetic.divide) : (Arithmetic.divide, Arithmetic.multiply)
    let scaled = try forth.apply(to: operand, scale, interpreter)
    return try back.apply(to: rint.apply(to: scaled, interpreter), scale, interpreter)
  }
}
