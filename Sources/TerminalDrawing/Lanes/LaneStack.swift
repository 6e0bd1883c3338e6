/// Rows without lanes for narrow terminals: the numbers stand under the formula, which is never cut, since it
/// alone tells the edges.
///
///     g = %60 + %63
///       data  24.7041  grad   1.0000  x2
struct LaneStack {
  private let width: Int
  private let charset: Charset
  private let data, gradient: Int
  private let isWide: Bool
  private let shown: Graph.Numbers

  /// Measures the rows.
  init(_ rows: [LaneRow], shown: Graph.Numbers, width: Int, charset: Charset) {
    self.shown = shown
    self.width = width
    self.charset = charset
    data = 1 + max(7, rows.map(\.numbers.data.width).max() ?? 0)
    gradient = 1 + max(7, rows.map(\.numbers.gradient.width).max() ?? 0)
    let widestEnd = rows.map { CellWidth.of(Self.end(of: $0).plainText) }.max() ?? 0
    isWide = 6 + data + 6 + gradient + widestEnd <= width
  }

  /// The lines of a row.
  func lines(of row: LaneRow) -> [StyledText] {
    let label = TextWrap.wrap(row.label, width: width, hanging: 2, charset: charset).lines
    if shown != .both {
      let (name, number) = shown == .data ? ("  data", row.numbers.data) : ("  grad", row.numbers.gradient)
      return label + [self.number(name, number, max(data, gradient)) + Self.end(of: row)]
    }
    return label + (isWide ? [numbersInOneLine(row)] : numbersBelowEachOther(row))
  }

  private func numbersInOneLine(_ row: LaneRow) -> StyledText {
    number("  data", row.numbers.data, data) + number("  grad", row.numbers.gradient, gradient)
      + Self.end(of: row)
  }

  private func numbersBelowEachOther(_ row: LaneRow) -> [StyledText] {
    let field = max(data, gradient)
    let data = number("  data", row.numbers.data, field)
    let gradient = number("  grad", row.numbers.gradient, field)
    let end = Self.end(of: row)
    if 6 + field + CellWidth.of(end.plainText) <= width { return [data, gradient + end] }
    let cut = Truncation.end(end.plainText, width: width - 1, charset: charset)
    return [data, gradient, StyledText(" ") + StyledText(cut, .emphasis)]
  }

  private func number(_ label: String, _ number: ValueNumbers.Number, _ width: Int) -> StyledText {
    StyledText(label, .dim) + number.field(width: width)
  }

  /// The words after the numbers.
  private static func end(of row: LaneRow) -> StyledText {
    var end = StyledText()
    if !row.mark.isEmpty { end.append(" " + row.mark, .emphasis) }
    if !row.uses.isEmpty { end.append("  " + row.uses, .dim) }
    return end
  }
}
