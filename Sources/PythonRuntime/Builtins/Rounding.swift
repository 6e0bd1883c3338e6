#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `round(number, digits)`: the exact value is rounded, and a tie goes to the even neighbour.
enum Rounding {
  static func round(_ number: Object, digits: Object?, _ interpreter: Interpreter) throws -> Object {
    if let result = try interpreter.special(.round, of: number, digits.map { [$0] } ?? []) { return result }
    let known = Number(number)
    if case .other = number {} else if known == nil { throw notRound(number) }
    let digits = try digits.map { try interpreter.clampedInteger($0) }
    if case .other(let other) = number, let result = try other.rounded(digits: digits, interpreter) {
      return result
    }
    switch known {
    case .int, .large:
      guard let digits, digits < 0 else { return try .whole(interpreter.whole(number)) }
      return try .whole(round(interpreter.whole(number), places: 0 - max(digits, -Int.max)))
    case .float(let value):
      guard let digits else { return try .whole(value.rounded(.toNearestOrEven)) }
      return .float(try round(value, digits: digits))
    case nil: throw notRound(number)
    }
  }

  private static func notRound(_ object: Object) -> PythonError {
    .type("type \(object.typeName) doesn't define __round__ method")
  }

  /// The nearest multiple of 10 ** places.
  private static func round(_ value: BigInt, places: Int) throws -> BigInt {
    // Then 10 ** places is more than twice the number: 93 bits are less than 28 digits.
    if places > value.bitWidth * 28 / 93 + 1 { return 0 }
    let unit = try LargeArithmetic.power(10, places)
    let quotient = value.magnitude / unit
    let double = (value.magnitude % unit) << 1
    let goesUp = double > unit || (double == unit && !quotient.isEven)
    let rounded = (quotient + (goesUp ? 1 : 0)) * unit
    return value.isNegative ? -rounded : rounded
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
