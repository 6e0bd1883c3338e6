/// A way to draw a graph, by the name under which it is asked for.
///
/// Adding one is a case here and its drawing below.
public enum GraphStyle: String, Sendable, CaseIterable {
  /// Boxes from left to right.
  case boxes
  /// One row a value, lines beside it.
  case lanes
  /// An outline: below each value what it was made from.
  case tree
  /// One sentence a value.
  case table
  /// The language of Graphviz.
  case dot
  /// A flowchart for Markdown.
  case mermaid
  /// A picture for browsers.
  case svg

  /// Whether it is a text for another program, which is never cut or wrapped.
  public var isText: Bool { [.dot, .mermaid, .svg].contains(self) }

  /// Returns the picture, whatever its height; what is left out over `limit` lines is counted.
  ///
  /// - Throws: ``Misfit`` where the graph cannot be drawn so.
  func draw(
    _ graph: Graph, _ look: GraphLook, for appearance: Appearance, limit: Int, more: String?
  ) throws(Misfit) -> StyledText {
    // An outline folds by itself, unless it is told not to.
    let graph = self == .tree ? graph : folded(graph, look, appearance)
    return switch self {
    case .boxes:
      if look.runsRight {
        try BoxDrawing.draw(graph, for: appearance)
      } else {
        try BoxDrawing.drawTopDown(graph, for: appearance)
      }
    case .tree:
      TreeDrawing.draw(graph, folds: look.folds ?? true, for: appearance, limit: limit, more: more)
    case .lanes: LaneDrawing.draw(graph, for: appearance, limit: limit, more: more)
    case .table: GraphSentences.draw(graph, for: appearance, limit: limit, more: more)
    case .dot: StyledText(GraphDOT.text(of: graph, runsRight: look.runsRight), .printed)
    case .mermaid: StyledText(GraphMermaid.text(of: graph, runsRight: look.runsRight), .printed)
    case .svg: StyledText(GraphSVG.text(of: graph, runsRight: look.runsRight), .printed)
    }
  }

  private func folded(_ graph: Graph, _ look: GraphLook, _ appearance: Appearance) -> Graph {
    look.folds == true ? Folding(graph, charset: appearance.charset).graph : graph
  }

  /// Why a graph cannot be drawn in a style.
  enum Misfit: Error, Equatable {
    /// It has more values or edges than can be followed.
    case tooLarge
    /// Lines would run into each other.
    case tangled
    /// It needs this many columns.
    case tooWide(Int)

    /// The reason in words, and what helps.
    var words: String {
      switch self {
      case .tooLarge: "too large for boxes"
      case .tangled: "too tangled for boxes"
      case .tooWide(let columns): "boxes need \(columns) columns"
      }
    }
  }
}
