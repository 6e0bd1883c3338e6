/// The cells inside the frame of a plot: each holds what was painted there last.
struct PlotCells {
  let width: Int
  let height: Int
  private var cells: [(sign: String, role: Role)]

  /// Makes blank cells.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: (" ", .plain), count: width * height)
  }

  /// Paints a sign; one outside the frame is lost. Behind a wide sign an empty one stands in the cell that it covers.
  mutating func paint(_ sign: String, _ role: Role, column: Int, row: Int) {
    guard 0 <= column, column < width, 0 <= row, row < height else { return }
    let place = row * width + column
    // What is left of a wide sign is a blank.
    if cells[place].sign.isEmpty, !sign.isEmpty, column > 0 { cells[place - 1].sign = " " }
    if column + 1 < width, cells[place + 1].sign.isEmpty { cells[place + 1].sign = " " }
    cells[place] = (sign, role)
  }

  /// Whether nothing was painted in a cell.
  func isBlank(column: Int, row: Int) -> Bool { cells[row * width + column].sign == " " }

  /// One row, from the left to the right wall.
  func line(_ row: Int) -> StyledText {
    var line = StyledText()
    // A blank has no colour, so it joins the run before it.
    for (sign, role) in cells[row * width..<(row + 1) * width] {
      line.append(sign, sign == " " ? (line.runs.last?.role ?? .plain) : role)
    }
    return line
  }
}
