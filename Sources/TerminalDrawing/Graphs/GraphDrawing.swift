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
  /// `d` and `g` for `data` and `grad`; then with unnamed steps folded into formulas, where these can be read whole. Where
  /// none fits the width, or the picture would be taller than the screen or not clear, there is one row a value; of more than
  /// 200 values, or of a network that takes more than two screens, a summary. No line is wider than the appearance's width, but for texts meant for other programs. In plain mode there is one sentence a value.
  ///
  /// - Parameters:
  ///   - look: What was asked for. A style that cannot draw the graph says so above the rows.
  ///   - limit: The most rows or sentences to show; without it two screens. The values nearest to the root stay,
  ///     and a line says how many are left out.
  ///   - command: The command that draws the graph, for the lines that say how to see more of it.
  public static func draw(
    _ graph: Graph, _ look: GraphLook = GraphLook(), for appearance: Appearance, limit: Int? = nil,
    command: String? = nil
  ) -> StyledText {
    graph.checkOrder()
    guard !graph.nodes.isEmpty else { return StyledText() }
    var graph = graph
    graph.numbers = look.numbers
    let isWhole = limit != nil
    let limit = max(1, limit ?? appearance.twoScreens)
    let more = command.map { $0 + " --all" }
    if appearance.plain, look.style?.isText != true {
      return GraphSentences.draw(graph, for: appearance, limit: limit, more: more)
    }
    var reason = StyledText()
    if look.style == nil {
      do throws(GraphStyle.Misfit) {
        if !look.runsRight { return try BoxDrawing.drawTopDown(graph, for: appearance) }
        if let boxes = boxes(graph, look, appearance) { return boxes }
      } catch { reason = said("\(error.words) from top to bottom, so here is one row a value", appearance) }
      if !isWhole, isBetterTold(graph, appearance) {
        return reason + GraphSummary.draw(graph, for: appearance, command: command)
      }
    }
    do {
      return reason
        + (try (look.style ?? .lanes).draw(graph, look, for: appearance, limit: limit, more: more))
    } catch {
      return said(error.words, appearance)
        + LaneDrawing.draw(graph, for: appearance, limit: limit, more: more)
    }
  }

  /// Why a picture is not the one that was asked for, above it.
  private static func said(_ words: String, _ appearance: Appearance) -> StyledText {
    TextWrap.wrap(StyledText(words, .hint), for: appearance) + "\n"
  }

  /// Boxes where they are a good picture; nil where they are not.
  private static func boxes(_ graph: Graph, _ look: GraphLook, _ appearance: Appearance) -> StyledText? {
    if look.folds != true, let boxes = BoxDrawing.drawUnasked(graph, for: appearance) { return boxes }
    if look.folds == false || graph.nodes.count > mostFolded { return nil }
    let folding = Folding(graph, charset: appearance.charset)
    guard folding.graph.nodes.count < graph.nodes.count else { return nil }
    guard folding.graph.nodes.allSatisfy({ CellWidth.of($0.titleWithFormula) <= BoxContent.widestTitle })
    else { return nil }
    return BoxDrawing.drawUnasked(folding.graph, keepsTitles: true, for: appearance)
  }

  /// Whether a graph is too large for its rows to be read, or for two screens where its layers say more.
  private static func isBetterTold(_ graph: Graph, _ appearance: Appearance) -> Bool {
    graph.nodes.count > (graph.groups.isEmpty ? mostInRows : min(mostInRows, appearance.twoScreens))
  }

  /// The values of larger graphs are not listed unasked.
  private static let mostInRows = 200

  /// Larger graphs have no picture of folded boxes.
  private static let mostFolded = 200

  /// The words for what is left out.
  static func noteOfMore(_ count: Int, _ more: String?) -> String {
    counted(count, "more value") + (more.map { " · " + $0 } ?? "")
  }
}
