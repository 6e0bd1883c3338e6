/// The columns of a list of values, measured over its rows.
struct ValueColumns {
  private let charset: Charset
  private let width: Int
  private let title: Int
  private let data: Int
  private let dataMark: Int
  private let gradient: Int
  private let gradientMark: Int
  private let someHaveGradients: Bool

  /// Measures rows for a width.
  init(_ rows: [ValueRow], width: Int, charset: Charset) {
    func widest(_ text: (ValueRow) -> String) -> Int { rows.map { CellWidth.of(text($0)) }.max() ?? 0 }
    self.charset = charset
    self.width = width
    title = min(widest(\.title), max(8, width / 3))
    data = 1 + max(7, widest(\.numbers.data.text))
    dataMark = widest(\.numbers.dataMark)
    gradient = 1 + max(7, widest(\.numbers.gradient.text))
    gradientMark = widest(\.numbers.gradientMark)
    someHaveGradients = rows.contains(where: \.hasGradient)
  }

  /// The columns before the formula.
  private var numbersEnd: Int {
    title + 3 + 4 + data + markWidth(dataMark) + 3 + 4 + gradient + markWidth(gradientMark) + 2
  }

  private func markWidth(_ mark: Int) -> Int { mark == 0 ? 0 : mark + 1 }

  /// Returns one line a row, or three where the columns do not fit side by side.
  func lines(of rows: [ValueRow]) -> [StyledText] {
    numbersEnd + 8 <= width ? rows.map(wide) : rows.flatMap(narrow)
  }

  private func wide(_ row: ValueRow) -> StyledText {
    let name = Truncation.end(row.title, width: title, charset: charset)
    var line = StyledText(name, row.role)
    line.append(String(repeating: " ", count: title - CellWidth.of(name) + 3))
    line.append("data", .dim)
    line += row.numbers.data.field(width: data)
    line += mark(row.numbers.dataMark, width: dataMark)
    line.append("   ")
    line.append("grad", .dim)
    line += gradientField(row)
    line += mark(row.numbers.gradientMark, width: gradientMark)
    if row.formula.isEmpty { return line.withoutBlanksAtEnd }
    line.append("  " + Truncation.end(row.formula, width: width - numbersEnd, charset: charset), .dim)
    return line
  }

  /// A dash stands left while no row has a gradient, and under the numbers where there are some.
  private func gradientField(_ row: ValueRow) -> StyledText {
    let field = row.numbers.gradient.field(width: someHaveGradients ? gradient : 0)
    return someHaveGradients ? field : field + blanks(gradient - 2)
  }

  private func blanks(_ count: Int) -> StyledText { StyledText(String(repeating: " ", count: max(0, count))) }

  private func mark(_ mark: String, width: Int) -> StyledText {
    width == 0 ? StyledText() : StyledText(" ") + StyledText(mark.padded(to: width), .emphasis)
  }

  private func narrow(_ row: ValueRow) -> [StyledText] {
    let name = Truncation.end(row.title, width: width / 2, charset: charset)
    let separator = row.formula.isEmpty ? "" : row.formula == "leaf" ? "  " : " = "
    let room = width - CellWidth.of(name) - separator.count
    let formula = Truncation.end(row.formula, width: room, charset: charset)
    let first = StyledText(name, row.role) + StyledText(separator + formula, .dim)
    let (data, gradient) = (row.numbers.data, row.numbers.gradient)
    let field = 1 + max(7, data.width, gradient.width)
    return [first]
      + narrowNumber("  data", data.field(width: field), row.numbers.dataMark)
      + narrowNumber("  grad", gradient.field(width: field), row.numbers.gradientMark)
  }

  private func narrowNumber(_ label: String, _ number: StyledText, _ mark: String) -> [StyledText] {
    let line = StyledText(label, .dim) + number
    if mark.isEmpty { return [line] }
    let fits = CellWidth.of(line.plainText) + 1 + CellWidth.of(mark) <= width
    return fits
      ? [line + StyledText(" ") + StyledText(mark, .emphasis)] : [line, StyledText("  " + mark, .emphasis)]
  }
}
