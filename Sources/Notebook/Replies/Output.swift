import PythonModules

/// One thing that a program gave while it ran.
public enum Output: Sendable, Hashable {
  /// Text that it printed, or that was echoed meanwhile; a line may come in several pieces.
  case text(String)
  /// A picture that it showed.
  case picture(Picture)

  /// The printed text; empty for a picture.
  public var text: String {
    if case .text(let text) = self { text } else { "" }
  }
}
