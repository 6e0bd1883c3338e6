/// What a person presses below a page of a long text.
public enum PageKey: Sendable, Equatable {
  /// Space: the next page.
  case page
  /// Enter: one more line.
  case line
  /// `q`, Ctrl-C, Ctrl-D, or a key that begins the next input, which is kept for it.
  case stop
  /// No key: the window has another size.
  case resized
}
