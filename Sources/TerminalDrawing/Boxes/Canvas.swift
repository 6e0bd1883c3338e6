/// A grid of cells that drawings are painted on.
struct Canvas {
  private struct Cell {
    var text = " "
    var role = Role.plain
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  /// Makes a blank canvas.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = [Cell](repeating: Cell(), count: width * height)
  }

  /// Paints text from a cell to the right; a wide sign takes two cells, a combining mark joins the one before.
  mutating func paint(_ text: String, _ role: Role, column: Int, row: Int) {
    var column = column
    for scalar in text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if width == 0 {
        if column > 0 { cells[place(column - 1, row)].text.unicodeScalars.append(scalar) }
        continue
      }
      cells[place(column, row)] = Cell(text: String(scalar), role: role)
      if width == 2 { cells[place(column + 1, row)] = Cell(text: "", role: role) }
      column += width
    }
  }

  /// The sign in a cell.
  func sign(column: Int, row: Int) -> String { cells[place(column, row)].text }

  private func place(_ column: Int, _ row: Int) -> Int {
    precondition(0 <= column && column < width && 0 <= row && row < height, "painting stays on the canvas")
    return row * width + column
  }

  /// The painting, without the blanks at the ends of lines.
  func text() -> StyledText {
    StyledText(lines: (0..<height).map(line))
  }

  private func line(_ row: Int) -> StyledText {
    let cells = cells[row * width..<(row + 1) * width]
    let end = (cells.lastIndex { $0.text != " " } ?? cells.startIndex - 1) + 1
    var line = StyledText()
    // A blank has no colour, so it joins the run before it.
    for cell in cells[..<end] {
      line.append(cell.text, cell.text == " " ? (line.runs.last?.role ?? .plain) : cell.role)
    }
    return line
  }
}
