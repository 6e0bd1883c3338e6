import TerminalDrawing

/// A picture that a program made, before it is drawn.
public enum Picture: Sendable, Hashable {
  /// Curves and points over two axes.
  case plot(Plot)
  /// A graph of values.
  case graph(Graph)
  /// A graph of anything else.
  case diagram(Diagram)
}
