/// Draws a graph as boxes from left to right.
///
///     ┌a───────────┐
///     │data  2.0000├─┐
///     │grad  6.0000│ │    ┌e───────────┐
///     └────────────┘ │    │data -6.0000│
///     ┌b───────────┐ ├(×)▶│grad -2.0000│
///     │data -3.0000├─┘    └────────────┘
///     │grad -4.0000│
///     └────────────┘
///
/// Each value is one horizontal line and each operation one vertical track. `●` (ASCII `o`) feeds an operation
/// and goes on, `┐ ┤ ┘` feed and end, `┆` (ASCII `:`) crosses without contact, a digit says how often an
/// operand counts.
enum BoxDrawing {
  /// The most values that are drawn as boxes.
  static let nodeLimit = 40
  /// The most operands of all values together.
  static let edgeLimit = 200

  /// Returns the picture unless it would be hard to follow, or taller than the screen and than a list; `nil`
  /// where there is none.
  ///
  /// - Parameter keepsTitles: Whether titles that are formulas must be there whole.
  static func drawUnasked(
    _ graph: Graph, keepsTitles: Bool = false, for appearance: Appearance
  ) -> StyledText? {
    let tallest = max(appearance.height - 2, 20, graph.nodes.count)
    guard let skeleton = try? skeleton(of: graph), skeleton.height <= tallest, skeleton.isClear else {
      return nil
    }
    let rungs = BoxStyle.ladder.filter { !keepsTitles || !$0.cutsTitles }
    return try? draw(graph, skeleton, rungs, for: appearance)
  }

  /// Returns the picture on the first rung of the ladder that fits, whatever its height.
  static func draw(_ graph: Graph, for appearance: Appearance) throws(GraphStyle.Misfit) -> StyledText {
    try draw(graph, skeleton(of: graph), BoxStyle.ladder, for: appearance)
  }

  private static func draw(
    _ graph: Graph, _ skeleton: BoxPlan.Skeleton, _ rungs: [BoxStyle], for appearance: Appearance
  ) throws(GraphStyle.Misfit) -> StyledText {
    var narrowest = Int.max
    for style in rungs {
      let plan = BoxPlan(skeleton, graph, style: style, charset: appearance.charset)
      if plan.width <= appearance.width {
        return BoxPainter(plan, graph, style: style, charset: appearance.charset).painting()
      }
      narrowest = min(narrowest, plan.width)
    }
    throw .tooWide(narrowest)
  }

  /// Returns the picture from top to bottom on the first rung of the ladder that fits.
  static func drawTopDown(_ graph: Graph, for appearance: Appearance) throws(GraphStyle.Misfit) -> StyledText
  {
    try checkSize(graph)
    var narrowest = Int.max
    for style in BoxStyle.ladder {
      guard let plan = TopDownPlan(graph, style: style, charset: appearance.charset) else { throw .tangled }
      let picture = TopDownPainter(
        plan, legend: style.legend(graph.numbers), charset: appearance.charset
      ).painting()
      let width = picture.lines.map { CellWidth.of($0.plainText) }.max() ?? 0
      if width <= appearance.width { return picture }
      narrowest = min(narrowest, width)
    }
    throw .tooWide(narrowest)
  }

  private static func checkSize(_ graph: Graph) throws(GraphStyle.Misfit) {
    guard graph.nodes.count <= nodeLimit, graph.nodes.reduce(0, { $0 + $1.operands.count }) <= edgeLimit
    else {
      throw .tooLarge
    }
  }

  static func skeleton(of graph: Graph) throws(GraphStyle.Misfit) -> BoxPlan.Skeleton {
    try checkSize(graph)
    guard let skeleton = BoxPlan.Skeleton(graph) else { throw .tangled }
    return skeleton
  }
}
