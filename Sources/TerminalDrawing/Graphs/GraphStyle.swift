/// A way to draw a graph, by the name under which it is asked for.
///
/// Adding one is a case here and its drawing below.
public enum GraphStyle: String, Sendable, CaseIterable {
  /// Boxes from left to right.
  case boxes
  /// One row a value, lines beside it.
  case lanes

  /// Returns the picture, whatever its height; what is left out over `limit` lines is counted.
  ///
  /// - Throws: ``Misfit`` where the graph cannot be drawn so.
  func draw(_ graph: Graph, for appearance: Appearance, limit: Int, more: String?) throws(Misfit)
    -> StyledText
  {
    switch self {
    case .boxes: try BoxDrawing.draw(graph, for: appearance)
    case .lanes: LaneDrawing.draw(graph, for: appearance, limit: limit, more: more)
    }
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
