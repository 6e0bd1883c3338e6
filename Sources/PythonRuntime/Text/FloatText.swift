/// The shortest text that reads back as `number`, as CPython's `repr` writes it.
///
/// An exponent is used below 1e-4 and from 1e16; a whole number ends in `.0`; the others are `inf`, `-inf`, `nan`.
func pythonRepr(_ number: Double) -> String {
  guard number.isFinite else { return nonFiniteText(number) }
  return (number.sign == .minus ? "-" : "") + DecimalDigits(shortest: number).text(exponentFrom: 16)
}

/// `inf`, `-inf` or `nan`; Python never shows the sign of a nan.
func nonFiniteText(_ number: Double) -> String {
  if number.isNaN { return "nan" }
  return number < 0 ? "-inf" : "inf"
}

/// Decimal digits and the place of the point among them: 0.*digits* × 10^*point*.
public struct DecimalDigits {
  /// ASCII digits without sign, point or exponent; the first is not zero unless the number is.
  public private(set) var digits: [UInt8]
  /// How many digits stand before the point; negative when zeros follow it.
  public private(set) var point: Int

  /// The fewest digits that read back as `number`; the sign is not looked at.
  ///
  /// - Precondition: `number` is finite.
  public init(shortest number: Double) { self.init(reading: number.magnitude.description) }

  /// `count` digits, correctly rounded; the sign is not looked at.
  ///
  /// - Precondition: `number` is finite and `count` positive.
  public init(_ number: Double, count: Int) {
    self.init(reading: printed(number.magnitude, "%.*e", precision: count - 1), keepingZeros: true)
  }

  private init(reading text: String, keepingZeros: Bool = false) {
    digits = []
    point = 0
    var hasPoint = false
    let parts = text.utf8.split(separator: UInt8(ascii: "e"))
    for byte in parts[0] {
      if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else {
        digits.append(byte)
        if !hasPoint { point += 1 }
      }
    }
    if parts.count > 1 { point += Int(String(Substring(parts[1]))) ?? 0 }
    normalize(keepingZeros: keepingZeros)
  }

  private mutating func normalize(keepingZeros: Bool) {
    let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") }
    if isZero {
      point = 1
    } else {
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point -= zeros
    }
    if !keepingZeros { dropTrailingZeros() }
  }

  /// Drops zeros at the end, but for a lone one.
  public mutating func dropTrailingZeros() {
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// The number without its sign, with an exponent when the point is that far off, and `.0` when it is whole.
  ///
  /// - Parameters:
  ///   - limit: An exponent is used when more digits than this stand before the point.
  ///   - keepsPoint: Whether a mantissa of one digit is followed by a point, as `#` asks for.
  func text(exponentFrom limit: Int, keepsPoint: Bool = false) -> String {
    point <= -4 || point > limit ? exponentText(keepsPoint: keepsPoint) : plainText
  }

  private var plainText: String {
    if point <= 0 { return "0." + zeros(-point) + String(decoding: digits, as: UTF8.self) }
    if digits.count <= point {
      return String(decoding: digits, as: UTF8.self) + zeros(point - digits.count) + ".0"
    }
    return String(decoding: digits[..<point], as: UTF8.self) + "."
      + String(decoding: digits[point...], as: UTF8.self)
  }

  private func exponentText(keepsPoint: Bool) -> String {
    let fraction = String(decoding: digits.dropFirst(), as: UTF8.self)
    let exponent = point - 1
    let magnitude = String(exponent.magnitude)
    return String(decoding: digits.prefix(1), as: UTF8.self)
      + (fraction.isEmpty && !keepsPoint ? "" : ".") + fraction
      + (exponent < 0 ? "e-" : "e+") + (magnitude.utf8.count < 2 ? "0" : "") + magnitude
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
