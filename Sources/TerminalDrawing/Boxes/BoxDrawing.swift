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

  /// Returns the picture on the first rung of the ladder that fits; `nil` where none does.
  static func draw(_ graph: Graph, for appearance: Appearance) -> StyledText? {
    guard isSmall(graph), let skeleton = BoxPlan.Skeleton(graph),
      fitsHeight(skeleton.height, rows: graph.nodes.count, appearance)
    else { return nil }
    for style in BoxStyle.ladder {
      let plan = BoxPlan(skeleton, graph, style: style, charset: appearance.charset)
      if plan.width <= appearance.width {
        return BoxPainter(plan, graph, style: style, charset: appearance.charset).painting()
      }
    }
    return nil
  }

  private static func isSmall(_ graph: Graph) -> Bool {
    graph.nodes.count <= nodeLimit && graph.nodes.reduce(0) { $0 + $1.operands.count } <= edgeLimit
  }

  /// A picture taller than the screen is refused, unless a list would be taller still.
  private static func fitsHeight(_ height: Int, rows: Int, _ appearance: Appearance) -> Bool {
    height <= max(appearance.height - 2, 20) || height <= rows
  }
}
