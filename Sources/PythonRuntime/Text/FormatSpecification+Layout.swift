extension FormatSpecification {
  /// Pads a text to the width.
  func padded(_ text: String, otherwise: Alignment) -> String {
    let missing = width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    switch alignment ?? otherwise {
    case .left: return text + filling(missing)
    case .right, .afterSign: return filling(missing) + text
    case .center: return filling(missing / 2) + text + filling(missing - missing / 2)
    }
  }

  private func filling(_ count: Int) -> String { String(scalars: repeatElement(fill, count: count)) }

  /// Puts a number together: sign, prefix such as `0x`, digits in groups, and what follows the digits; padded to the width.
  ///
  /// - Parameters:
  ///   - isNegative: Whether the sign is a minus.
  ///   - prefix: `0x` and its like, or nothing.
  ///   - digits: The digits before the point.
  ///   - remainder: The point, the fraction, the exponent, `%`.
  ///   - groupSize: How many digits a separator stands between.
  func number(
    isNegative: Bool, prefix: String = "", digits: String, remainder: String = "", groupSize: Int = 3
  ) -> String {
    let lead = signText(isNegative: isNegative) + prefix
    let fixedWidth = lead.utf8.count + remainder.utf8.count
    let padsWithDigits = fill == "0" && alignment == .afterSign
    let grouped = groupedDigits(
      digits, minimum: padsWithDigits ? width - fixedWidth : 0, size: groupSize)
    guard alignment == .afterSign else { return padded(lead + grouped + remainder, otherwise: .right) }
    let missing = width - fixedWidth - grouped.utf8.count
    return lead + (missing > 0 ? filling(missing) : "") + grouped + remainder
  }

  private func signText(isNegative: Bool) -> String {
    if isNegative { return "-" }
    return switch sign {
    case "+": "+"
    case " ": " "
    default: ""
    }
  }

  /// Digits with the separator between groups; zeros before them, grouped too, fill up to a minimum width.
  private func groupedDigits(_ digits: String, minimum: Int, size: Int) -> String {
    if digits.isEmpty { return "" }
    guard let separator else {
      return String(repeating: "0", count: max(0, minimum - digits.utf8.count)) + digits
    }
    var reversed: [UInt8] = []
    var remaining = Array(digits.utf8)
    var wanted = minimum
    while true {
      let length = min(size, max(remaining.count, wanted, 1))
      for _ in 0..<length { reversed.append(remaining.popLast() ?? UInt8(ascii: "0")) }
      wanted -= length
      if remaining.isEmpty && wanted <= 0 { break }
      reversed.append(UInt8(ascii: separator))
      wanted -= 1
    }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}
