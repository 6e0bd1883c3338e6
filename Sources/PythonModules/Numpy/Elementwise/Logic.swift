/// Truth values, bits, and tests of floats.
enum Logic {
  static let bitAnd = ofBits(
    "bitwise_and",
    """
    Return the bits that both have.
    >>> np.bitwise_and(12, 10)
    np.int64(8)
    """, { $0 && $1 }, { $0 & $1 })
  static let bitOr = ofBits(
    "bitwise_or",
    """
    Return the bits that one of two has.
    >>> np.bitwise_or(12, 10)
    np.int64(14)
    """, { $0 || $1 }, { $0 | $1 })
  static let bitXor = ofBits(
    "bitwise_xor",
    """
    Return the bits that just one of two has.
    >>> np.bitwise_xor(12, 10)
    np.int64(6)
    """, { $0 != $1 }, { $0 ^ $1 })

  static let invert = UnaryFunction(
    "invert",
    """
    Change each bit, or each truth value.
    >>> np.invert([True, False])
    array([False,  True])
    """, [.bools { !$0 }, .ints { ~$0 }])

  static let leftShift = ofShifts(
    "left_shift",
    """
    Move bits to the left.
    >>> np.left_shift(1, 3)
    np.int64(8)
    """
  ) { $0 << $1 }
  static let rightShift = ofShifts(
    "right_shift",
    """
    Move bits to the right.
    >>> np.right_shift(8, 2)
    np.int64(2)
    """
  ) { $0 >> $1 }

  static let entries: [NumpyEntry] =
    [bitAnd, bitOr, bitXor, leftShift, rightShift].map(\.entry)
    + [
      ofTruth(
        "logical_and",
        """
        Return whether both count as true.
        >>> np.logical_and([1, 0], [1, 1])
        array([ True, False])
        """
      ) { $0 && $1 },
      ofTruth(
        "logical_or",
        """
        Return whether one of two counts as true.
        >>> np.logical_or([1, 0], [0, 0])
        array([ True, False])
        """
      ) { $0 || $1 },
      ofTruth(
        "logical_xor",
        """
        Return whether just one of two counts as true.
        >>> np.logical_xor([1, 0], [1, 1])
        array([False,  True])
        """
      ) { $0 != $1 },
    ].map(\.entry)
    + [
      invert,
      UnaryFunction(
        "logical_not",
        """
        Return whether x does not count as true.
        >>> np.logical_not([1, 0])
        array([False,  True])
        """, [.testOfFloats { $0 == 0 }]),
      isNaN,
      UnaryFunction(
        "isinf",
        """
        Return whether x is infinite.
        >>> np.isinf([1.0, np.inf])
        array([False,  True])
        """, [.testOfFloats(\.isInfinite)]), isFinite,
      UnaryFunction(
        "signbit",
        """
        Return whether x has a minus sign.
        >>> np.signbit([-1.0, 1.0])
        array([ True, False])
        """, [.testOfFloats { $0.sign == .minus }]),
    ].map(\.entry)

  static let isNaN = UnaryFunction(
    "isnan",
    """
    Return whether x is nan.
    >>> np.isnan([1.0, np.nan])
    array([False,  True])
    """, [.testOfFloats(\.isNaN)])
  static let isFinite = UnaryFunction(
    "isfinite",
    """
    Return whether x is neither infinite nor nan.
    >>> np.isfinite([1.0, np.inf])
    array([ True, False])
    """, [.testOfFloats(\.isFinite)])

  private static func ofBits(
    _ name: String, _ summary: String, _ bools: @escaping @Sendable (Bool, Bool) -> Bool,
    _ ints: @escaping @Sendable (Int, Int) -> Int
  ) -> BinaryFunction { BinaryFunction(name, summary, [.bools(bools), .ints(ints)]) }

  private static func ofTruth(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Bool, Bool) -> Bool
  ) -> BinaryFunction {
    BinaryFunction(name, summary, [.testOfFloats { function($0 != 0, $1 != 0) }])
  }

  /// A shift; C leaves open what a negative one gives, and NumPy makes 0 or -1 of one that moves all bits out.
  private static func ofShifts(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Int, Int) -> Int
  ) -> BinaryFunction {
    BinaryFunction(
      name, summary,
      [.noBools(UnaryFunction.shortInts), .ints { function($0, $1 < 0 ? Int.bitWidth : $1) }])
  }
}
