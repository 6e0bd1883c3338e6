/// The columns that text takes in a terminal.
///
/// Combining marks take none, East Asian wide signs and emoji take two, signs of ambiguous width one.
public enum CellWidth {
  /// Returns the columns of a line of visible text; controls count as none, so measure after ``Gate``.
  public static func of(_ text: some StringProtocol) -> Int {
    if let width = ofASCII(text) { return width }
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  /// Returns the columns of a text of nothing but ASCII, as most are: those of its bytes that are printable; nil for another text.
  static func ofASCII(_ text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var width = 0
      var all: UInt8 = 0
      for byte in bytes {
        all |= byte
        width += byte &- 0x20 < 0x5f ? 1 : 0
      }
      return all < 0x80 ? width : nil
    } ?? nil
  }

  /// Returns the columns of one scalar: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return isControl(value) ? 0 : 1 }
    // Lines, blocks and shapes, of which a drawing has thousands; none of these is wide.
    if (0x2500..<0x25fd).contains(value) { return 1 }
    if contains(value, zeroWidthRanges) { return 0 }
    return contains(value, wideRanges) ? 2 : 1
  }

  /// Returns as much of the start of a text as fits in these columns.
  public static func prefix(_ text: String, width: Int) -> String {
    var shown = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += of(scalar)
      if used > width { break }
      shown.append(scalar)
    }
    return String(shown)
  }

  private static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || (value >= 0x7f && value < 0xa0)
  }

  /// Looks a scalar up in ranges given as first, last, first, last in rising order.
  private static func contains(_ value: UInt32, _ ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else if value < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
