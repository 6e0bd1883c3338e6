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

  fileprivate var format: String {
    switch self {
    case .fixed: "%.\(NumberStyle.digits)f"
    case .general: "%.4g"
    case .rough: "%.2g"
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
  let text = formatted(style.format, value)
  if text.utf8.count <= numberColumns, value == 0 || hasDigit(text) { return text }
  for format in ["%.4e", "%.3e", "%.2e"] {
    let shorter = formatted(format, value)
    if shorter.utf8.count <= numberColumns { return shorter }
  }
  return formatted("%.1e", value)
}

/// Returns a number in four significant digits as sentences say it, 0 without a sign.
public func plainNumber(_ value: Double) -> String { number(value == 0 ? 0 : value, .general) }

private let numberColumns = 10

/// Whether a text has a digit that is not 0.
private func hasDigit(_ text: String) -> Bool {
  text.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
}

/// Returns a finite number in a format of C's `printf`.
func formatted(_ format: String, _ value: Double) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { bytes in
    let length = withVaList([value]) { vsnprintf(bytes.baseAddress, bytes.count, format, $0) }
    precondition(length >= 0 && Int(length) < bytes.count, "a number's text fits the buffer")
    return String(decoding: UnsafeRawBufferPointer(bytes).prefix(Int(length)), as: UTF8.self)
  }
}
