/// What stands over the frame of a plot: the title, and the numbers behind it or on the next line.
enum PlotHeading {
  /// Returns lines cut to the width: the title with the caption behind it, or below it in as many lines as its parts take.
  static func lines(_ plot: Plot, width: Int, _ charset: Charset) -> [StyledText] {
    let title = Truncation.end(
      Gate.quoted(plot.title.replacing("\n", with: " "), charset: charset), width: width, charset: charset)
    let caption = Gate.visible(StyledText(plot.caption.replacing("\n", with: " ")), charset: charset)
      .plainText
    if !title.isEmpty, !caption.isEmpty, CellWidth.of(title) + 3 + CellWidth.of(caption) <= width {
      return [StyledText(title, .heading) + StyledText("   " + caption, .dim)]
    }
    let parts = caption.split(separator: "   ").map {
      Truncation.end(String($0), width: width, charset: charset)
    }
    return [line(title, .heading)].compactMap { $0 } + packed(parts, width).compactMap { line($0, .dim) }
  }

  /// The parts of a caption, which three blanks keep apart, in few lines.
  private static func packed(_ parts: [String], _ width: Int) -> [String] {
    parts.reduce(into: []) { lines, part in
      if let last = lines.last, CellWidth.of(last) + 3 + CellWidth.of(part) <= width {
        lines[lines.count - 1] += "   " + part
      } else {
        lines.append(part)
      }
    }
  }

  private static func line(_ text: String, _ role: Role) -> StyledText? {
    text.isEmpty ? nil : StyledText(text, role)
  }
}
