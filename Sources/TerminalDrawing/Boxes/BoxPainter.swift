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
    guard let legend = style.legend(graph.numbers) else { return picture }
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
    let marks = plan.contents[item].marksText(width: width - 2, separator: signs.horizontal)
    canvas.paintBox(plan.contents[item], marks: marks, signs, column: column, row: row, width: width)
    if !plan.skeleton.ranked.targets[item].isEmpty {
      canvas.paint(signs.port, .frame, column: column + width - 1, row: row + 1)
    }
  }
}
