/// The exponent of a power: a plain number, which remembers whether it was written whole.
///
/// Python shows `a**2` and `a**2.0` differently though they are the same power.
public struct Exponent: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// Whether it was a whole number of the program, an `int` in Python.
  public let isWhole: Bool

  /// Creates an exponent from a whole number, rounded to a double beyond 2⁵³.
  public init(_ number: Int) {
    value = Double(number)
    isWhole = true
  }

  /// Creates an exponent from a number.
  public init(_ number: Double) {
    value = number
    isWhole = false
  }
}

extension Exponent: CustomStringConvertible {
  /// The number, with a point unless it is whole.
  public var description: String {
    if isWhole, let whole = Int(exactly: value) { return String(whole) }
    return String(value)
  }
}
