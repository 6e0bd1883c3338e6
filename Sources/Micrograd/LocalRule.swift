#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The mathematics of the engine: every operation's value and its local derivatives, each in one line.
///
/// `x` is the data of the first operand and `y` that of the second, or the exponent of a power. The arithmetic
/// is IEEE 754 in double precision: nothing here raises, and `EdgeValues` in the documentation lists what comes
/// of infinities, of values that are no number, and of zeros.
@usableFromInline
enum LocalRule {
  /// The value of an operation.
  @inlinable @inline(__always)
  static func value(_ operation: OperationCode, _ x: Double, _ y: Double) -> Double {
    switch operation {
    case .leaf, .constant, .custom: x
    case .add, .weightedSum: x + y
    case .multiply: x * y
    case .power: raised(x, y)
    case .relu: x < 0 ? 0 : x
    case .tanh: hyperbolicTangent(x)
    case .exp: exponential(x)
    case .log: logarithm(x)
    }
  }

  /// The derivative of an operation's value, `out`, by its first operand and by its second.
  @inlinable @inline(__always)
  static func derivatives(
    _ operation: OperationCode, _ x: Double, _ y: Double, out: Double
  ) -> (Double, Double) {
    switch operation {
    case .leaf, .constant, .custom: (0, 0)
    case .add, .weightedSum: (1, 1)
    case .multiply: (y, x)
    // x⁰ is 1 everywhere, at 0 too, where the formula would give 0 · ∞.
    case .power: (y == 0 ? 0 : y * raised(x, y - 1), 0)
    case .relu: (out > 0 ? 1 : 0, 0)
    case .tanh: (1 - out * out, 0)
    case .exp: (out, 0)
    case .log: (1 / x, 0)
    }
  }
}

// The C library's functions under names that the methods of `Value` don't hide.
extension LocalRule {
  @usableFromInline static func raised(_ x: Double, _ y: Double) -> Double { pow(x, y) }
  @usableFromInline static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
  @usableFromInline static func exponential(_ x: Double) -> Double { exp(x) }
  @usableFromInline static func logarithm(_ x: Double) -> Double { log(x) }
}
