#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `round(number, digits)`: the exact value is rounded, and a tie goes to the even neighbour.
enum Rounding {
  static func round(_ number: Object, digits: Object?, _ interpreter: Interpreter) throws -> Object {
    let digits = try digits.map { try interpreter.integer($0) }
    if case .other(let other) = number, let result = try other.rounded(digits: digits, interpreter) {
      return result
    }
    switch Number(number) {
    case .int(let value): return .int(try round(value, digits: digits ?? 0))
    case .float(let value):
      guard let digits else { return .int(try checkedInteger(value.rounded(.toNearestOrEven))) }
      return .float(try round(value, digits: digits))
    case nil:
      throw PythonError.type("type \(number.typeName) doesn't define __round__ method")
    }
  }

  private static func round(_ value: Int, digits: Int) throws -> Int {
    if digits >= 0 { return value }
    // 10 ** 19 is more than twice any int, so all of them are nearer to 0.
    if digits < -19 { return 0 }
    var unit: UInt = 1
    for _ in 0..<(-digits) { unit *= 10 }
    let (quotient, remainder) = value.magnitude.quotientAndRemainder(dividingBy: unit)
    let other = unit - remainder
    let goesUp = remainder > other || (remainder == other && quotient & 1 == 1)
    let (rounded, overflows) = (quotient + (goesUp ? 1 : 0)).multipliedReportingOverflow(by: unit)
    guard !overflows, let magnitude = Int(exactly: rounded) else { throw PythonError.integerTooLarge }
    return value < 0 ? 0 - magnitude : magnitude
  }

  /// The bounds are CPython's: beyond them a float has no digits to lose, or none to keep.
  private static func round(_ value: Double, digits: Int) throws -> Double {
    guard value.isFinite, value != 0, digits <= 323 else { return value }
    if digits < -308 { return 0 * value }
    let rounded =
      digits >= 0
      ? strtod(printed(value, "%.*f", precision: digits), nil)
      : roundedToTens(value, -digits)
    if rounded.isInfinite { throw PythonError.overflow("rounded value too large to represent") }
    return rounded
  }

  /// The nearest multiple of 10 ** places.
  private static func roundedToTens(_ value: Double, _ places: Int) -> Double {
    // 770 digits hold every double exactly.
    var digits = DecimalDigits(value, count: 770)
    digits.dropTrailingZeros()
    let kept = digits.point - places
    let sign: Double = value < 0 ? -1 : 1
    if kept < 0 { return 0 * sign }
    if kept == 0 {
      let isAboveHalf =
        digits.digits.lexicographicallyPrecedes([UInt8(ascii: "5")]) == false
        && digits.digits != [UInt8(ascii: "5")]
      return isAboveHalf ? sign * strtod("1e\(places)", nil) : 0 * sign
    }
    return strtod(printed(value, "%.*e", precision: kept - 1), nil)
  }
}
