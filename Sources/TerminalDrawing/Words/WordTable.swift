/// Rows of words and numbers under headings, the first column left, the others right.
///
///           neurons  values  params
///     l0     4 tanh      44      16
///     l1     4 tanh      60      20
///
/// Where the columns do not fit side by side, each row is told in words:
///
///     l0
///       neurons 4 tanh
///       values 44
struct WordTable {
  /// The headings, the first of which may be empty.
  let headings: [String]
  /// The rows, each as long as the headings.
  let rows: [[String]]

  private static let gap = "  "

  /// Returns the lines, none wider than the appearance; in plain mode one sentence a row.
  func draw(for appearance: Appearance) -> StyledText {
    let cells = ([headings] + rows).map { $0.map { Gate.quoted($0, charset: appearance.charset) } }
    let widths = headings.indices.map { column in cells.map { CellWidth.of($0[column]) }.max() ?? 0 }
    if appearance.plain { return told(cells, appearance) { $0.joined(separator: ", ") + "." } }
    guard widths.reduce(-2, { $0 + 2 + $1 }) <= appearance.width else {
      return told(cells, appearance) { $0.joined(separator: "\n  ") }
    }
    return StyledText(
      lines: cells.enumerated().map { place, row in
        StyledText(Self.line(row, widths), place == 0 ? .dim : .plain)
      })
  }

  private static func line(_ row: [String], _ widths: [Int]) -> String {
    zip(row, widths).enumerated().map { place, cell in
      place == 0
        ? Truncation.padded(cell.0, width: cell.1) : Truncation.rightAligned(cell.0, width: cell.1)
    }.joined(separator: gap)
  }

  private func told(_ cells: [[String]], _ appearance: Appearance, _ join: ([String]) -> String) -> StyledText
  {
    let rows = cells.dropFirst().map { row in
      join([row[0]] + zip(cells[0], row).dropFirst().map { "\($0) \($1)" })
    }
    return TextWrap.wrap(StyledText(rows.joined(separator: "\n")), for: appearance, hanging: 2)
  }
}
