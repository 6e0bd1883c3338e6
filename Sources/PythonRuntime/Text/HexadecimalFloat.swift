#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A number exactly, as `float.hex` writes it: `0x1.8000000000000p+1`.
func hexadecimalText(_ number: Double) -> String {
  guard number.isFinite else { return nonFiniteText(number) }
  let sign = number.sign == .minus ? "-" : ""
  if number == 0 { return sign + "0x0.0p+0" }
  let digits = String(number.significandBitPattern, radix: 16)
  let isNormal = number.isNormal
  let exponent = isNormal ? Int(number.exponent) : -1022
  return sign + (isNormal ? "0x1." : "0x0.") + String(repeating: "0", count: 13 - digits.utf8.count) + digits
    + (exponent < 0 ? "p-" : "p+") + String(exponent.magnitude)
}

/// The number that a hexadecimal text spells, correctly rounded, as `float.fromhex` reads it.
///
/// - Throws: ValueError when it spells none; OverflowError when it is too large for a float.
func parseHexadecimal(_ text: StringObject) throws -> Double {
  let trimmed = String(scalars: trimmedWhitespace(text.scalars[...]))
  if let special = specialNumber(trimmed) { return special }
  guard let spelling = hexadecimalSpelling(trimmed) else {
    throw PythonError.value("invalid hexadecimal floating-point string")
  }
  let value = strtod(spelling, nil)
  if value.isInfinite { throw PythonError.overflow("hexadecimal value too large to represent as a float") }
  return value
}

private func specialNumber(_ text: String) -> Double? {
  let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
  let magnitude: Double
  switch unsigned.lowercased() {
  case "inf", "infinity": magnitude = .infinity
  case "nan": magnitude = .nan
  default: return nil
  }
  return text.hasPrefix("-") ? -magnitude : magnitude
}

/// The text as the C library wants it, with its prefix; nil when it is not well formed.
private func hexadecimalSpelling(_ text: String) -> String? {
  var rest = text.utf8[...]
  var spelling = ""
  if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
    spelling.unicodeScalars.append(Unicode.Scalar(first))
    rest.removeFirst()
  }
  if rest.starts(with: "0x".utf8) || rest.starts(with: "0X".utf8) { rest = rest.dropFirst(2) }
  let mantissa = rest.prefix { isHexadecimal($0) || $0 == UInt8(ascii: ".") }
  let points = mantissa.filter { $0 == UInt8(ascii: ".") }.count
  guard points <= 1, mantissa.count > points else { return nil }
  let exponent = rest.dropFirst(mantissa.count)
  guard exponent.isEmpty || isExponent(exponent) else { return nil }
  return spelling + "0x" + String(Substring(mantissa)) + String(Substring(exponent))
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (97...102).contains(byte | 0x20)
}

private func isExponent(_ text: Substring.UTF8View) -> Bool {
  guard let letter = text.first, letter | 0x20 == UInt8(ascii: "p") else { return false }
  var digits = text.dropFirst()
  if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { digits.removeFirst() }
  return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
}
