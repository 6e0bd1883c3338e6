/// The text inside one box, measured.
///
///     ┌a───────────┐
///     │data  2.0000├─
///     │grad ~6.0000│
///     └───────stale┘
struct BoxContent {
  let title: String
  let data: String
  let gradient: String
  /// The sign in the blank before a number: `~` for stale, `•` for changed, else a blank.
  let dataSign, gradientSign: String
  /// The words on the bottom edge, the most telling one last.
  let marks: [String]
  /// The columns between the side walls.
  let width: Int

  init(_ node: Graph.Node, style: BoxStyle, charset: Charset) {
    data = number(node.data, style.number)
    gradient = node.gradient.text(style.number, charset)
    let numbers = max(
      style.data.utf8.count + CellWidth.of(data), style.gradient.utf8.count + CellWidth.of(gradient))
    title = Truncation.end(
      Gate.quoted(node.title, charset: charset), width: style.cutsTitles ? max(8, numbers) : 24,
      charset: charset)
    width = max(CellWidth.of(title), numbers)
    let gradientIsStale = node.gradient.freshness == .stale
    dataSign = Self.sign(isStale: node.dataStale, isChanged: node.dataChanged, charset)
    gradientSign = Self.sign(isStale: gradientIsStale, isChanged: node.gradientChanged, charset)
    let isStale = node.dataStale && !gradientIsStale
    marks = [isStale ? "stale" : "", node.gradient.freshness.mark(charset)].filter { !$0.isEmpty }
  }

  private static func sign(isStale: Bool, isChanged: Bool, _ charset: Charset) -> String {
    if isStale { return "~" }
    return isChanged ? (charset == .ascii ? "!" : "•") : " "
  }

  /// The bottom edge's words that fit into these columns, the last one first to be kept.
  func marksText(width: Int, separator: String) -> String {
    let all = marks.joined(separator: separator)
    if CellWidth.of(all) <= width { return all }
    guard let last = marks.last, CellWidth.of(last) <= width else { return "" }
    return last
  }
}
