import PythonSyntax

/// Comparisons, and the greater or the less of two.
enum Comparisons {
  static let equal = ofOrder(
    "equal",
    """
    Return whether x1 == x2.
    >>> np.equal([1, 2], [1, 3])
    array([ True, False])
    """, { $0 == $1 }, { $0 == $1 })
  static let notEqual = ofOrder(
    "not_equal",
    """
    Return whether x1 != x2.
    >>> np.not_equal([1, 2], [1, 3])
    array([False,  True])
    """, { $0 != $1 }, { $0 != $1 })
  static let less = ofOrder(
    "less",
    """
    Return whether x1 < x2.
    >>> np.less([1, 2], 2)
    array([ True, False])
    """, { $0 < $1 }, { $0 < $1 })
  static let lessEqual = ofOrder(
    "less_equal",
    """
    Return whether x1 <= x2.
    >>> np.less_equal([1, 2], 2)
    array([ True,  True])
    """, { $0 <= $1 }, { $0 <= $1 })
  static let greater = ofOrder(
    "greater",
    """
    Return whether x1 > x2.
    >>> np.greater([1, 2], 1)
    array([False,  True])
    """, { $0 > $1 }, { $0 > $1 })
  static let greaterEqual = ofOrder(
    "greater_equal",
    """
    Return whether x1 >= x2.
    >>> np.greater_equal([1, 2], 2)
    array([False,  True])
    """, { $0 >= $1 }, { $0 >= $1 })

  static let maximum = BinaryFunction(
    "maximum",
    """
    Return the greater of two, nan when one of them is.
    >>> np.maximum([-1, 2], 0)
    array([0, 2])
    """,
    [.bools { $0 || $1 }, .ints(max), .floats { $0.isNaN || $0 >= $1 ? $0 : $1 }])

  static let minimum = BinaryFunction(
    "minimum",
    """
    Return the less of two, nan when one of them is.
    >>> np.minimum([-1, 2], 0)
    array([-1,  0])
    """,
    [.bools { $0 && $1 }, .ints(min), .floats { $0.isNaN || $0 <= $1 ? $0 : $1 }])

  static let entries: [NumpyEntry] = [
    equal, notEqual, less, lessEqual, greater, greaterEqual, maximum, minimum,
  ].map(\.entry)

  private static func ofOrder(
    _ name: String, _ summary: String, _ ints: @escaping @Sendable (Int, Int) -> Bool,
    _ floats: @escaping @Sendable (Double, Double) -> Bool
  ) -> BinaryFunction {
    BinaryFunction(name, summary, [.testOfInts(ints), .testOfFloats(floats)])
  }

  /// The function that an operator stands for; nil for those that compare identities or look into containers.
  static func function(_ operation: ComparisonOperator) -> BinaryFunction? {
    switch operation {
    case .equal: equal
    case .notEqual: notEqual
    case .less: less
    case .lessOrEqual: lessEqual
    case .greater: greater
    case .greaterOrEqual: greaterEqual
    case .is, .isNot, .in, .notIn: nil
    }
  }
}
