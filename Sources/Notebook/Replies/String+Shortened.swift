import TerminalDrawing

extension String {
  /// The beginning of a text that is wider than so many columns, and a sign that more follows.
  func shortened(to width: Int) -> String {
    CellWidth.of(self) <= width ? self : CellWidth.prefix(self, width: width - 1) + "…"
  }
}
