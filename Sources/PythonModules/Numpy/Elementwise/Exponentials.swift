#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Powers of e and their inverses, through the C library that `math` uses too.
///
/// NumPy has loops of its own for processors with wide registers; there the last digit may differ.
enum Exponentials {
  static let squareRoot = UnaryFunction(
    "sqrt",
    """
    Return the square root; nan for a negative number.
    >>> np.sqrt([1, 4, 9])
    array([1., 2., 3.])
    """, sqrt)

  static let entries: [NumpyEntry] = [
    UnaryFunction("exp", "Return e ** x.\n>>> np.exp([0, 1])\narray([1.        , 2.71828183])", exp),
    UnaryFunction("exp2", "Return 2 ** x.\n>>> np.exp2([1, 3])\narray([2., 8.])", exp2),
    UnaryFunction(
      "expm1",
      """
      Return e ** x - 1, exact also near 0.
      >>> np.expm1(1e-10)
      np.float64(1.00000000005e-10)
      """, expm1),
    UnaryFunction(
      "log",
      """
      Return the natural logarithm; -inf for 0, nan for a negative number.
      >>> np.log([1, 10])
      array([0.        , 2.30258509])
      """, log),
    UnaryFunction("log2", "Return the logarithm to base 2.\n>>> np.log2([1, 8])\narray([0., 3.])", log2),
    UnaryFunction(
      "log10",
      """
      Return the logarithm to base 10.
      >>> np.log10([1, 1000])
      array([0., 3.])
      """, log10),
    UnaryFunction(
      "log1p",
      """
      Return the logarithm of 1 + x, exact also near 0.
      >>> np.log1p(1e-10)
      np.float64(9.999999999500001e-11)
      """, log1p),
    squareRoot,
    UnaryFunction("cbrt", "Return the cube root.\n>>> np.cbrt([1, 27])\narray([1., 3.])", cbrt),
  ].map(\.entry)
}
