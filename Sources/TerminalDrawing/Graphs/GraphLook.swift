/// How a graph is to be drawn, beyond what the terminal decides.
public struct GraphLook: Sendable, Hashable {
  /// The way to draw; nil for the best.
  public var style: GraphStyle?
  /// Which numbers of a value are shown.
  public var numbers = Graph.Numbers.both
  /// Whether unnamed steps are written into the formulas of what uses them; nil where the style decides.
  public var folds: Bool?
  /// Whether operands stand left of what is made from them, and not above it; lanes, trees and sentences don't heed it.
  public var runsRight = true

  /// Makes a look that leaves all but the style to the drawing.
  public init(style: GraphStyle? = nil) { self.style = style }
}

extension Graph {
  /// Which numbers of its values a drawing shows.
  public enum Numbers: Sendable, Hashable {
    case both, data, gradient
  }
}
