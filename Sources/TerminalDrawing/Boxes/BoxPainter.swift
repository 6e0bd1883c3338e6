/// Paints a plan of boxes on a canvas.
struct BoxPainter {
  let plan: BoxPlan
  let graph: Graph
  let style: BoxStyle
  let signs: BoxSigns
  var canvas: Canvas

  init(_ plan: BoxPlan, _ graph: Graph, style: BoxStyle, charset: Charset) {
    self.plan = plan
    self.graph = graph
    self.style = style
    signs = BoxSigns.signs(charset)
    canvas = Canvas(width: plan.width, height: plan.skeleton.height)
  }

  /// Returns the whole picture, and under it the legend where one is needed.
  func painting() -> StyledText {
    var painter = self
    for channel in plan.channels.indices { painter.paintChannel(channel) }
    for item in plan.skeleton.ranked.items.indices { painter.paintItem(item) }
    let picture = painter.canvas.text()
    guard let legend = style.legend else { return picture }
    return picture + StyledText("\n") + StyledText(legend, .dim)
  }

  private mutating func paintItem(_ item: Int) {
    if plan.skeleton.ranked.items[item].isDummy { paintPassage(item) } else { paintBox(item) }
  }

  private mutating func paintPassage(_ item: Int) {
    let (column, width) = plan.ranks[plan.skeleton.ranked.items[item].rank]
    let row = plan.skeleton.tops[item] + 1
    canvas.paint(String(repeating: signs.horizontal, count: width), .frame, column: column, row: row)
  }

  private mutating func paintBox(_ item: Int) {
    let (column, width) = plan.ranks[plan.skeleton.ranked.items[item].rank]
    let row = plan.skeleton.tops[item]
    let content = plan.contents[item]
    paintEdges(content, column: column, row: row, width: width)
    let hasUsers = !plan.skeleton.ranked.targets[item].isEmpty
    paintNumber(
      style.data, graph.numbers == .gradient ? nil : content.numbers.data,
      wall: hasUsers ? signs.port : signs.vertical, column: column,
      row: row + 1, width: width)
    paintNumber(
      style.gradient, graph.numbers == .data ? nil : content.numbers.gradient, wall: signs.vertical,
      column: column, row: row + 2,
      width: width)
    canvas.paint(
      content.title, graph.nodes[item].role(isRoot: graph.root == item), column: column + 1, row: row)
  }

  private mutating func paintEdges(_ content: BoxContent, column: Int, row: Int, width: Int) {
    let edge = String(repeating: signs.horizontal, count: width - 2)
    canvas.paint(signs.topLeft + edge + signs.topRight, .frame, column: column, row: row)
    canvas.paint(signs.bottomLeft + edge + signs.bottomRight, .frame, column: column, row: row + 3)
    let marks = content.marksText(width: width - 2, separator: signs.horizontal)
    canvas.paint(marks, .emphasis, column: column + width - 1 - CellWidth.of(marks), row: row + 3)
  }

  /// Paints a row of a box: the label at the left wall, the number at the right one, a sign before the number.
  private mutating func paintNumber(
    _ label: String, _ number: ValueNumbers.Number?, wall: String, column: Int, row: Int, width: Int
  ) {
    canvas.paint(signs.vertical, .frame, column: column, row: row)
    canvas.paint(wall, .frame, column: column + width - 1, row: row)
    guard let number else { return }
    let start = column + width - 1 - number.width
    canvas.paint(label, .dim, column: column + 1, row: row)
    canvas.paint(number.sign, .emphasis, column: start - 1, row: row)
    canvas.paint(number.text, number.role, column: start, row: row)
  }
}
