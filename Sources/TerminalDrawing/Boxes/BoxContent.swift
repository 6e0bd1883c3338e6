/// The text inside one box, measured.
///
///     ┌a───────────┐
///     │data  2.0000├─
///     │grad ~6.0000│
///     └───────stale┘
struct BoxContent {
  let title: String
  let numbers: ValueNumbers
  /// The columns between the side walls.
  let width: Int

  /// The colour of the title.
  let role: Role
  /// The rows between the edges.
  let rows: [Row]

  /// A number with its label; no number in a row that only keeps its place.
  struct Row {
    let label: String
    let number: ValueNumbers.Number?
  }

  /// The rows of the box.
  var height: Int { rows.count + 2 }

  /// The columns of a title that is not cut.
  static let widestTitle = 24

  /// Writes a value down.
  ///
  /// - Parameter keepsPlaces: Whether a number that is not shown keeps its row, for lines that come in there.
  init(
    _ node: Graph.Node, isRoot: Bool, shown: Graph.Numbers, style: BoxStyle, keepsPlaces: Bool = true,
    charset: Charset
  ) {
    role = node.role(isRoot: isRoot)
    numbers = ValueNumbers(node, style: style.number, charset: charset)
    let fields = max(
      shown == .gradient ? 0 : style.data.utf8.count + numbers.data.room(charset) + numbers.data.width,
      shown == .data ? 0 : style.gradient.utf8.count + numbers.gradient.room(charset) + numbers.gradient.width
    )
    title = Truncation.end(
      node.currentSign(charset) + Gate.quoted(node.titleWithFormula, charset: charset),
      width: style.cutsTitles ? max(8, fields) : BoxContent.widestTitle,
      charset: charset)
    width = max(CellWidth.of(title), fields)
    let rows = [
      Row(label: style.data, number: shown == .gradient ? nil : numbers.data),
      Row(label: style.gradient, number: shown == .data ? nil : numbers.gradient),
    ]
    self.rows = keepsPlaces ? rows : rows.filter { $0.number != nil }
  }

  /// The bottom edge's words that fit into these columns, the last one first to be kept.
  func marksText(width: Int, separator: String) -> String {
    let marks = numbers.marks
    let all = marks.joined(separator: separator)
    if CellWidth.of(all) <= width { return all }
    guard let last = marks.last, CellWidth.of(last) <= width else { return "" }
    return last
  }
}
