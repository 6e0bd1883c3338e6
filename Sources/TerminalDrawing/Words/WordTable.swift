/// Rows of words and numbers below each other, each column as wide as its widest cell, under headings where there are any.
///
///           neurons   values   params
///     l0     4 tanh       44       16
///     l1     4 tanh       60       20
///
/// Where somebody draws it for a terminal in which the columns do not fit side by side, each row is told in words:
///
///     l0
///       neurons 4 tanh
///       values 44
public struct WordTable: Sendable, Hashable {
  private let headings: [StyledText]
  private let rows: [[StyledText]]
  private let toRight: [Bool]
  private let gap: Int

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - rows: The cells, in each row as many as there are signs.
  ///   - alignment: One sign a column: `<` for one that is set to the left, `>` for one that is set to the right.
  ///   - headings: The headings, the first of which may be empty; none for no line of them.
  ///   - gap: How many blanks stand between the columns.
  public init(_ rows: [[StyledText]], _ alignment: String, headings: [String] = [], gap: Int = 3) {
    self.init(headings.map { StyledText($0, .dim) }, rows, alignment.map { $0 == ">" }, gap)
  }

  private init(_ headings: [StyledText], _ rows: [[StyledText]], _ toRight: [Bool], _ gap: Int) {
    precondition(rows.allSatisfy { $0.count == toRight.count }, "each row has a cell for each column")
    self.headings = headings
    self.rows = rows
    self.toRight = toRight
    self.gap = gap
  }

  private var lines: [[StyledText]] { headings.isEmpty ? rows : [headings] + rows }

  private func widths(of lines: [[StyledText]]) -> [Int] {
    toRight.indices.map { column in lines.map { CellWidth.of($0[column].plainText) }.max() ?? 0 }
  }

  /// Returns the rows side by side as the gate shows them, however wide they are; the last column has no blanks behind it.
  ///
  /// - Parameter width: Where the columns don't fit into it, they move together, as far as one blank between them.
  public func text(_ charset: Charset, within width: Int = .max) -> StyledText {
    visible(charset).movedTogether(within: width).sideBySide
  }

  private func movedTogether(within width: Int) -> WordTable {
    let room = width - widths(of: lines).reduce(0, +)
    let narrow = min(gap, max(1, room / max(1, toRight.count - 1)))
    return WordTable(headings, rows, toRight, narrow)
  }

  private var sideBySide: StyledText {
    let widths = widths(of: lines)
    return StyledText(lines: lines.map { line($0, widths) })
  }

  private func line(_ row: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    for (column, cell) in row.enumerated() {
      if column > 0 { line.append(String(repeating: " ", count: gap)) }
      let blanks = String(repeating: " ", count: widths[column] - CellWidth.of(cell.plainText))
      if toRight[column] { line.append(blanks) }
      line += cell
      if !toRight[column], column < row.count - 1 { line.append(blanks) }
    }
    return line
  }
}

// MARK: - In a terminal

extension WordTable {
  /// Returns the lines, none wider than the appearance; in plain mode one sentence a row.
  public func draw(for appearance: Appearance) -> StyledText {
    let safe = visible(appearance.charset)
    if appearance.plain { return safe.told(appearance) { $0.joined(separator: ", ") + "." } }
    let width = safe.widths(of: safe.lines).reduce(-gap) { $0 + gap + $1 }
    return width <= appearance.width
      ? safe.sideBySide : safe.told(appearance) { $0.joined(separator: "\n  ") }
  }

  /// The table with its cells as the gate shows them, each in one line: what is measured is what is seen.
  private func visible(_ charset: Charset) -> WordTable {
    let show = { (cell: StyledText) in
      let line = cell.runs.reduce(into: StyledText()) {
        $0.append($1.text.replacing("\n", with: "\\n"), $1.role)
      }
      return Gate.visible(line, charset: charset)
    }
    return WordTable(headings.map(show), rows.map { $0.map(show) }, toRight, gap)
  }

  private func told(_ appearance: Appearance, _ join: ([String]) -> String) -> StyledText {
    let told = rows.map { row in
      let cells = row.map(\.plainText)
      let named = zip(headings, cells).dropFirst().map { "\($0.plainText) \($1)" }
      return join([cells[0]] + (headings.isEmpty ? Array(cells.dropFirst()) : named))
    }
    return TextWrap.wrap(StyledText(told.joined(separator: "\n")), for: appearance, hanging: 2)
  }
}
