/// Draws an expression graph in the best way that fits.
///
///     ┌a──────────┐      ┌b──────────┐
///     │data 3.0000├2┐    │data 6.0000│
///     │grad 2.0000│ └(+)▶│grad 1.0000│
///     └───────────┘      └───────────┘
public enum GraphDrawing {
  /// Returns the picture of a graph: boxes from left to right, else one row a value with lanes, else sentences.
  ///
  /// The boxes are tried with four digits after the point, with four significant digits, and both again with
  /// `d` and `g` for `data` and `grad`. Where none fits the width, or the picture would be taller than the
  /// screen or not clear, there is one row a value. No line is wider than the appearance's width.
  /// In plain mode there is one sentence a value.
  ///
  /// - Parameters:
  ///   - style: The way to draw; without it the best. A style that cannot draw the graph says so above the rows.
  ///   - limit: The most rows or sentences to show; without it two screens. The values nearest to the root stay,
  ///     and a line says how many are left out.
  ///   - more: The command that shows all of them, for that line.
  public static func draw(
    _ graph: Graph, style: GraphStyle? = nil, for appearance: Appearance, limit: Int? = nil,
    more: String? = nil
  ) -> StyledText {
    graph.checkOrder()
    guard !graph.nodes.isEmpty else { return StyledText() }
    let limit = max(1, limit ?? twoScreens(appearance))
    if appearance.plain { return GraphSentences.draw(graph, for: appearance, limit: limit, more: more) }
    if style == nil, let boxes = BoxDrawing.drawUnasked(graph, for: appearance) { return boxes }
    do {
      return try (style ?? .lanes).draw(graph, for: appearance, limit: limit, more: more)
    } catch {
      let reason = TextWrap.wrap(StyledText(error.words, .hint), for: appearance)
      return reason + "\n" + LaneDrawing.draw(graph, for: appearance, limit: limit, more: more)
    }
  }

  /// The lines shown unasked.
  private static func twoScreens(_ appearance: Appearance) -> Int {
    max(40, 2 * min(appearance.height, 1_000))
  }

  /// The words for what is left out.
  static func noteOfMore(_ count: Int, _ more: String?) -> String {
    "\(count) more \(count == 1 ? "value" : "values")" + (more.map { " · " + $0 } ?? "")
  }
}
