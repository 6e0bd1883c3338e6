/// Draws an expression graph in the best way that fits.
///
///     ┌a──────────┐      ┌b──────────┐
///     │data 3.0000├2┐    │data 6.0000│
///     │grad 2.0000│ └(+)▶│grad 1.0000│
///     └───────────┘      └───────────┘
public enum GraphDrawing {
  /// Returns the picture of a graph: boxes from left to right, else one row a value, else sentences.
  ///
  /// The boxes are tried with four digits after the point, with four significant digits, and both again with
  /// `d` and `g` for `data` and `grad`. Where none fits the width, or the picture would be taller than the
  /// screen or not clear, there is one row a value. No line is wider than the appearance's width.
  /// In plain mode there is one sentence a value.
  ///
  /// - Parameter limit: the most rows or sentences to show; without it two screens. The newest stay, and a
  ///   line says how many are left out.
  public static func draw(_ graph: Graph, for appearance: Appearance, limit: Int? = nil) -> StyledText {
    graph.checkOrder()
    guard !graph.nodes.isEmpty else { return StyledText() }
    if appearance.plain { return GraphSentences.draw(graph, for: appearance, limit: limit) }
    return BoxDrawing.draw(graph, for: appearance) ?? ValueRows.draw(graph, for: appearance, limit: limit)
  }

  /// The rows shown unasked: two screens.
  static func rowLimit(_ limit: Int?, _ appearance: Appearance) -> Int {
    max(1, limit ?? max(40, 2 * min(appearance.height, 1_000)))
  }
}
