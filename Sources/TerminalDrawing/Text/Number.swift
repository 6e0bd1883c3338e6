#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a number is written in a drawing.
public enum NumberStyle: Sendable, Hashable {
  /// So many digits after the point as ``digits`` says, by default four as Python's `.4f`.
  case fixed
  /// Four significant digits, as Python's `.4g`.
  case general
  /// Two significant digits, as Python's `.2g`, where only the size tells something, as of an error.
  case rough

  /// How many digits drawings show after the point, 1 to 6, within what is run with another number.
  @TaskLocal public static var digits = 4

  fileprivate func text(of value: Double) -> String {
    switch self {
    case .fixed: digitsAfterPoint(value, NumberStyle.digits)
    case .general: formatted("%.4g", value)
    case .rough: formatted("%.2g", value)
    }
  }
}

/// Returns a number as drawings write it, in at most ten columns whatever its size.
///
///     number(-6)              -6.0000
///     number(1.23456e12)      1.2346e+12
///     number(1e-6)            1.0000e-06
///     number(24.7041, .general)   24.7
///
/// Where the style's own text is longer, or would be that of 0 though the number is another, an exponent is used
/// and digits are given up until it fits.
public func number(_ value: Double, _ style: NumberStyle = .fixed) -> String {
  if value.isNaN { return "nan" }
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  let text = style.text(of: value)
  if text.utf8.count <= numberColumns, value == 0 || hasDigit(text) { return text }
  for format in ["%.4e", "%.3e", "%.2e"] {
    let shorter = formatted(format, value)
    if shorter.utf8.count <= numberColumns { return shorter }
  }
  return formatted("%.1e", value)
}

/// Returns a number in four significant digits as sentences say it, 0 without a sign.
public func plainNumber(_ value: Double) -> String { number(value == 0 ? 0 : value, .general) }

/// Returns numbers as sentences say them, in as many significant digits, at least four, as tell the first two apart.
///
///     toldApart([1e6, 1e6 + 2, 1e6])      1000000   1000002   1000000
public func toldApart(_ values: [Double]) -> [String] {
  let plain = values.map(plainNumber)
  guard values.count > 1, values[0] != values[1], plain[0] == plain[1] else { return plain }
  for digits in 5...17 {
    let texts = values.map { $0.isFinite ? formatted("%.\(digits)g", $0 == 0 ? 0 : $0) : plainNumber($0) }
    if texts[0] != texts[1] { return texts }
  }
  return plain
}

private let numberColumns = 10

private let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]

/// Whether a text has a digit that is not 0.
private func hasDigit(_ text: String) -> Bool {
  text.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
}

/// Returns a finite number with some digits after the point, 1 to 6, as C's `printf` writes it.
///
/// A drawing has thousands of numbers, so those that need no long arithmetic are written here.
func digitsAfterPoint(_ value: Double, _ digits: Int) -> String {
  guard let scaled = scaledExactly(value, digits) else { return formatted("%.\(digits)f", value) }
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { bytes in
    var start = bytes.count
    var rest = scaled
    while rest > 0 || start >= bytes.count - digits - 1 {
      start -= 1
      bytes[start] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
      if start == bytes.count - digits {
        start -= 1
        bytes[start] = UInt8(ascii: ".")
      }
    }
    if value.sign == .minus {
      start -= 1
      bytes[start] = UInt8(ascii: "-")
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}

/// The digits of a number as one whole number, where a product tells them: it lies by less than 0.0001 beside the true one, so that
/// only near a half it may round to the other side.
private func scaledExactly(_ value: Double, _ digits: Int) -> UInt64? {
  let product = value.magnitude * powersOfTen[digits]
  let nearest = product.rounded()
  guard product < 1e12, abs(abs(product - nearest) - 0.5) > 0.001 else { return nil }
  return UInt64(exactly: nearest)
}

/// Returns a finite number in a format of C's `printf`.
func formatted(_ format: String, _ value: Double) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { bytes in
    let length = withVaList([value]) { vsnprintf(bytes.baseAddress, bytes.count, format, $0) }
    precondition(length >= 0 && Int(length) < bytes.count, "a number's text fits the buffer")
    return String(decoding: UnsafeRawBufferPointer(bytes).prefix(Int(length)), as: UTF8.self)
  }
}
