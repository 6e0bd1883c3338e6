import PythonRuntime
import TerminalDrawing

/// How floats are written in columns: with 8 decimals at most, the points below each other, and all with an exponent when
/// one of them needs it.
struct FloatColumn {
  private static let precision = 8

  private let hasExponents: Bool
  /// How many characters stand before the point, and after it.
  private var before = 0
  private var after = 0
  /// How many digits the longest exponent has.
  private var exponentDigits = 2

  init(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    hasExponents = FloatColumn.needsExponents(finite)
    let texts = finite.map { ShortDecimal($0, decimals: FloatColumn.precision, hasExponent: hasExponents) }
    before = texts.map(\.whole.utf8.count).max() ?? 0
    after = texts.map(\.fraction.utf8.count).max() ?? 0
    exponentDigits = texts.map { String($0.exponent.magnitude).utf8.count }.reduce(2, max)
    makeRoom(forNonFinite: values)
  }

  /// Whether the largest and the smallest are so far apart, or so far from 1, that plain decimals would not show them.
  private static func needsExponents(_ finite: [Double]) -> Bool {
    let magnitudes = finite.filter { $0 != 0 }.map(\.magnitude)
    guard let least = magnitudes.min(), let most = magnitudes.max() else { return false }
    return most >= 1e8 || least < 0.0001 || most / least > 1000
  }

  private mutating func makeRoom(forNonFinite values: [Double]) {
    if values.allSatisfy(\.isFinite) { return }
    let longest = values.contains(-.infinity) ? 4 : 3
    before = max(before, longest - tail - 1)
  }

  /// How many characters follow the point.
  private var tail: Int { hasExponents ? after + exponentDigits + 2 : after }

  func text(_ value: Double) -> String {
    guard value.isFinite else {
      let text = value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
      return text.rightAligned(to: before + 1 + tail)
    }
    let decimal = ShortDecimal(value, decimals: FloatColumn.precision, hasExponent: hasExponents)
    let fill = String(repeating: hasExponents ? "0" : " ", count: after - decimal.fraction.utf8.count)
    let start = decimal.whole.rightAligned(to: before) + "." + decimal.fraction + fill
    return hasExponents ? start + exponent(decimal.exponent) : start
  }

  private func exponent(_ exponent: Int) -> String {
    let digits = String(exponent.magnitude)
    let zeros = String(repeating: "0", count: exponentDigits - digits.utf8.count)
    return (exponent < 0 ? "e-" : "e+") + zeros + digits
  }
}

/// A float in decimal digits: as few as tell it from all others, rounded when there are too many.
private struct ShortDecimal {
  /// What stands before the point, with the sign.
  let whole: String
  /// What follows the point, without zeros at the end.
  let fraction: String
  /// The power of ten, when it has one.
  let exponent: Int

  init(_ value: Double, decimals: Int, hasExponent: Bool) {
    var digits = DecimalDigits(shortest: value)
    let wholeDigits = hasExponent ? 1 : digits.point
    if digits.digits.count > wholeDigits + decimals, wholeDigits + decimals > 0 {
      digits = DecimalDigits(value, count: wholeDigits + decimals)
      digits.dropTrailingZeros()
    }
    exponent = hasExponent ? digits.point - 1 : 0
    let point = hasExponent ? 1 : digits.point
    let text = digits.digits.map { Character(Unicode.Scalar($0)) }
    let zeros = String(repeating: "0", count: max(0, point <= 0 ? -point : point - text.count))
    let sign = value.sign == .minus ? "-" : ""
    if point <= 0 {
      whole = sign + "0"
      fraction = zeros + String(text)
    } else {
      whole = sign + String(text.prefix(point)) + zeros
      fraction = String(text.dropFirst(point))
    }
  }
}
