/// A `float` as `format(value, specification)` writes it; every digit is exact.
///
/// - Throws: ValueError in CPython's words.
func formattedFloat(
  _ value: Double, _ specification: FormatSpecification, of typeName: String
) throws -> String {
  let text = try unsignedText(value, specification, typeName)
  let isNegative = value.sign == .minus && !value.isNaN
  let losesSign = specification.dropsNegativeZero && isZeroText(text)
  let (digits, remainder) = parted(text)
  return specification.number(isNegative: isNegative && !losesSign, digits: digits, remainder: remainder)
}

private func unsignedText(
  _ value: Double, _ specification: FormatSpecification, _ typeName: String
) throws -> String {
  let magnitude = value.magnitude
  let percent = magnitude * 100
  let flag = specification.isAlternate ? "#" : ""
  let precision = specification.precision
  if let code = specification.type, !"eEfFgGn%".unicodeScalars.contains(code) {
    throw unknownFormatCode(code, typeName)
  }
  try specification.checkSize()
  let text =
    switch specification.type {
    case "g", "G", "n": general(magnitude, specification)
    case "e", "E": exact(magnitude, "%\(flag).*e", precision ?? 6)
    case "f", "F": exact(magnitude, "%\(flag).*f", precision ?? 6)
    case "%": exact(percent, "%\(flag).*f", precision ?? 6) + "%"
    default: shortOrRounded(magnitude, specification)
    }
  return "EFG".unicodeScalars.contains(specification.type ?? " ") ? text.uppercased() : text
}

/// The shorter of the two ways to write so many digits.
private func general(_ magnitude: Double, _ specification: FormatSpecification) -> String {
  let precision = specification.precision ?? 6
  guard specification.isAlternate, magnitude.isFinite else { return exact(magnitude, "%.*g", precision) }
  // `%#.*g` of glibc loses zeros where rounding makes the number a power of ten.
  let count = max(precision, 1)
  let exponent = DecimalDigits(magnitude, count: count).point - 1
  return exponent < -4 || exponent >= count
    ? exact(magnitude, "%#.*e", count - 1) : exact(magnitude, "%#.*f", count - 1 - exponent)
}

private func exact(_ magnitude: Double, _ format: String, _ precision: Int) -> String {
  magnitude.isFinite ? printed(magnitude, format, precision: precision) : nonFiniteText(magnitude)
}

/// The text when no type is given: as `repr`, or rounded to so many digits but still looking like a float.
private func shortOrRounded(_ magnitude: Double, _ specification: FormatSpecification) -> String {
  guard magnitude.isFinite else { return nonFiniteText(magnitude) }
  let keepsPoint = specification.isAlternate
  guard let precision = specification.precision.map({ max($0, 1) }) else {
    return DecimalDigits(shortest: magnitude).text(exponentFrom: 16, keepsPoint: keepsPoint)
  }
  var digits = DecimalDigits(magnitude, count: precision)
  if !specification.isAlternate { digits.dropTrailingZeros() }
  return digits.text(exponentFrom: precision - 1, keepsPoint: keepsPoint)
}

private func isZeroText(_ text: String) -> Bool {
  !text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }.contains { (49...57).contains($0) || $0 > 0x60 }
}

/// The digits at the start, and the rest.
private func parted(_ text: String) -> (digits: String, remainder: String) {
  let digits = text.utf8.prefix { (48...57).contains($0) }
  return (String(Substring(digits)), String(Substring(text.utf8.dropFirst(digits.count))))
}
