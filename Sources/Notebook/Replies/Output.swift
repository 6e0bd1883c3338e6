/// One thing that a cell gave while it ran; a cell's outputs stand in the order in which they came.
public enum Output: Sendable, Hashable {
  /// What the program printed.
  case text(String)
  /// The echo of an expression that is not the cell's last.
  case echo(String)
  /// A picture that the program asked for.
  case picture(Figure)
  /// More than is kept, which somebody has taken while the cell ran.
  case omitted
  /// The echo of the cell's last expression.
  case result(String)
}
