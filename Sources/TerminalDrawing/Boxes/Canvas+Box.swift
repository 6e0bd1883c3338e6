extension Canvas {
  /// Paints a box: the title in its upper edge, a row for each number, and the words about them in its lower edge.
  mutating func paintBox(
    _ content: BoxContent, marks: String, _ signs: BoxSigns, column: Int, row: Int, width: Int
  ) {
    let edge = String(repeating: signs.horizontal, count: width - 2)
    let bottom = row + content.height - 1
    paint(signs.topLeft + edge + signs.topRight, .frame, column: column, row: row)
    paint(signs.bottomLeft + edge + signs.bottomRight, .frame, column: column, row: bottom)
    paint(marks, .emphasis, column: column + width - 1 - CellWidth.of(marks), row: bottom)
    for (place, number) in content.rows.enumerated() {
      paint(number, signs, column: column, row: row + 1 + place, width: width)
    }
    paint(content.title, content.role, column: column + 1, row: row)
  }

  /// Paints a row of a box: its label at the left wall, its number at the right one, a sign before the number.
  private mutating func paint(
    _ line: BoxContent.Row, _ signs: BoxSigns, column: Int, row: Int, width: Int
  ) {
    paint(signs.vertical, .frame, column: column, row: row)
    paint(signs.vertical, .frame, column: column + width - 1, row: row)
    paint(line.label, .dim, column: column + 1, row: row)
    guard let number = line.number else { return }
    let start = column + width - 1 - number.width
    paint(number.sign, .emphasis, column: start - 1, row: row)
    paint(number.text, number.role, column: start, row: row)
  }
}
