#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Powers of e and their inverses, through the C library that `math` uses too.
///
/// NumPy has loops of its own for processors with wide registers; there the last digit may differ.
enum Exponentials {
  static let squareRoot = UnaryFunction("sqrt", "Return the square root; nan for a negative number.", sqrt)

  static let entries: [NumpyEntry] = [
    UnaryFunction("exp", "Return e ** x.", exp),
    UnaryFunction("exp2", "Return 2 ** x.", exp2),
    UnaryFunction("expm1", "Return e ** x - 1, exact also near 0.", expm1),
    UnaryFunction("log", "Return the natural logarithm; -inf for 0, nan for a negative number.", log),
    UnaryFunction("log2", "Return the logarithm to base 2.", log2),
    UnaryFunction("log10", "Return the logarithm to base 10.", log10),
    UnaryFunction("log1p", "Return the logarithm of 1 + x, exact also near 0.", log1p),
    squareRoot,
    UnaryFunction("cbrt", "Return the cube root.", cbrt),
  ].map(\.entry)
}
