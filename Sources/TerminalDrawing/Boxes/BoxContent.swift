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

  /// A number, its label, or both.
  struct Row {
    let label: String
    var number: ValueNumbers.Number?

    /// The columns it takes; a sign has the blank at the label's end.
    func width(_ charset: Charset) -> Int {
      let room = label == " " ? 0 : number?.room(charset) ?? 0
      return label.utf8.count + room + (number?.width ?? 0)
    }
  }

  /// The rows of the box.
  var height: Int { rows.count + 2 }

  /// The columns of a title that is not cut.
  static let widestTitle = 24

  /// Writes a value down.
  ///
  /// - Parameter hasTwoRows: Whether there are two rows also where one number is shown, as lines leave at the first and come in at
  ///   the second.
  init(
    _ node: Graph.Node, isRoot: Bool, shown: Graph.Numbers, style: BoxStyle, hasTwoRows: Bool = true,
    charset: Charset
  ) {
    role = node.role(isRoot: isRoot)
    numbers = ValueNumbers(node, style: style.number, shown: shown, charset: charset)
    var style = style
    // The largest of several gradients says itself what it is.
    if node.bundle?.largestGradient != nil { style.gradient = " " }
    rows = Self.rows(numbers, shown, style, hasTwoRows: hasTwoRows)
    let fields = rows.map { $0.width(charset) }.max() ?? 0
    title = Truncation.end(
      node.currentSign(charset) + Gate.quoted(node.titleWithFormula, charset: charset),
      width: style.cutsTitles ? max(8, fields) : BoxContent.widestTitle,
      charset: charset)
    width = max(CellWidth.of(title), fields)
  }

  private static func rows(
    _ numbers: ValueNumbers, _ shown: Graph.Numbers, _ style: BoxStyle, hasTwoRows: Bool
  ) -> [Row] {
    let data = Row(label: style.data, number: numbers.data)
    let gradient = Row(label: style.gradient, number: numbers.gradient)
    if shown == .both { return [data, gradient] }
    let only = shown == .data ? data : gradient
    guard hasTwoRows else { return [only] }
    return [Row(label: shown == .data ? "data" : "grad"), Row(label: " ", number: only.number)]
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
