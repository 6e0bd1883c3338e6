/// Texts in columns, read downwards, as many as the width holds:
///
///     backward  exp   label  relu
///     data      grad  log    tanh
///
/// Where they take more than the rows allowed, the rest is counted:
///
///     abs       bool
///     all       chr
///     … 68 more
public struct ColumnList: Sendable {
  /// The texts, not yet fit for a terminal.
  private let texts: [String]
  /// The most rows of texts.
  private let mostRows: Int

  /// The columns of blanks between two texts.
  private static let gap = 2

  /// Makes a list of at most so many rows, and at least one; the line that counts the rest comes on top.
  public init(_ texts: [String], mostRows: Int) {
    self.texts = texts
    self.mostRows = max(1, mostRows)
  }

  /// The lines, each at most as wide as the appearance. O(rows allowed × texts shown).
  public func text(in appearance: Appearance) -> StyledText {
    // A text takes a column with its gap at least, so no more of them can fit.
    let room = texts.prefix(mostRows * (appearance.width / (1 + ColumnList.gap) + 1))
    let cells = room.map { cell($0, appearance) }
    let rows = (1...mostRows).first { columns(of: cells, rows: $0, appearance.width).shown == texts.count }
    let layout = columns(of: cells, rows: rows ?? mostRows, appearance.width)
    return StyledText(lines: lines(cells, layout, rows ?? mostRows) + rest(after: layout.shown, appearance))
  }

  private func cell(_ text: String, _ appearance: Appearance) -> String {
    let shown = Gate.quoted(text, charset: appearance.charset)
    return Truncation.end(shown, width: appearance.width, charset: appearance.charset)
  }

  /// The widths of the columns that fit when each has so many rows, and how many texts stand in them.
  private func columns(of cells: [String], rows: Int, _ width: Int) -> (widths: [Int], shown: Int) {
    var widths: [Int] = []
    var used = 0
    var shown = 0
    while shown < cells.count {
      let column = cells[shown...].prefix(rows)
      let widest = column.map { CellWidth.of($0) }.max() ?? 0
      used += widest + (shown == 0 ? 0 : ColumnList.gap)
      if used > width { break }
      widths.append(widest)
      shown += column.count
    }
    return (widths, shown)
  }

  private func lines(_ cells: [String], _ layout: (widths: [Int], shown: Int), _ rows: Int) -> [StyledText] {
    let gap = String(repeating: " ", count: ColumnList.gap)
    return (0..<min(rows, layout.shown)).map { row in
      let places = stride(from: row, to: layout.shown, by: rows)
      let padded = zip(places, layout.widths).map { cells[$0].padded(to: $1) }
      return StyledText(String(padded.joined(separator: gap).reversed().drop { $0 == " " }.reversed()))
    }
  }

  private func rest(after shown: Int, _ appearance: Appearance) -> [StyledText] {
    guard shown < texts.count else { return [] }
    let line = "\(Truncation.ellipsis(appearance.charset)) \(texts.count - shown) more"
    return [StyledText(line, .dim)]
  }
}
