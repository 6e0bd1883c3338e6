/// What stands over the frame of a plot: the title, and the numbers behind it or on the next line.
enum PlotHeading {
  /// Returns two lines at most, cut to the width.
  static func lines(_ plot: Plot, width: Int, _ charset: Charset) -> [StyledText] {
    let title = visible(plot.title, width, charset)
    let caption = visible(plot.caption, width, charset)
    if title.isEmpty || caption.isEmpty { return [(title, Role.heading), (caption, .dim)].compactMap(line) }
    if CellWidth.of(title) + 3 + CellWidth.of(caption) <= width {
      return [StyledText(title, .heading) + StyledText("   " + caption, .dim)]
    }
    return [StyledText(title, .heading), StyledText(caption, .dim)]
  }

  private static func line(_ text: String, _ role: Role) -> StyledText? {
    text.isEmpty ? nil : StyledText(text, role)
  }

  private static func visible(_ text: String, _ width: Int, _ charset: Charset) -> String {
    let line = text.replacing("\n", with: " ")
    return Truncation.end(
      Gate.visible(StyledText(line), charset: charset).plainText, width: width, charset: charset)
  }
}
