/// The names of curves and marks under a plot.
enum PlotLegend {
  /// Returns the legend wrapped to the width; none for a single curve without marks.
  static func lines(_ plot: Plot, for appearance: Appearance) -> [StyledText] {
    guard plot.series.count > 1 || !plot.marks.isEmpty else { return [] }
    var lines: [StyledText] = []
    for entry in entries(plot, appearance) {
      let width = CellWidth.of(entry.plainText)
      if let last = lines.last, CellWidth.of(last.plainText) + 3 + width <= appearance.width {
        lines[lines.count - 1] += StyledText("   ") + entry
      } else {
        lines.append(StyledText("  ") + entry)
      }
    }
    return lines
  }

  /// The sign of a marked point.
  static func markSign(_ charset: Charset) -> String { charset == .ascii ? "@" : "●" }

  private static func entries(_ plot: Plot, _ appearance: Appearance) -> [StyledText] {
    let charset = appearance.charset
    func name(_ text: String) -> StyledText {
      let visible = Gate.visible(StyledText(text), charset: charset).plainText
      return StyledText(" " + Truncation.end(visible, width: appearance.width - 6, charset: charset))
    }
    let curves = plot.series.enumerated().map { place, series in
      StyledText(sample(place, charset), .series(place)) + name(series.name)
    }
    return curves + plot.marks.map { StyledText(markSign(charset), .emphasis) + name($0.label) }
  }

  private static func sample(_ place: Int, _ charset: Charset) -> String {
    if charset == .ascii { return String(repeating: DotCanvas.sign(ofSeries: place), count: 2) }
    return place == 0 ? "──" : place == 1 ? "╌╌" : "┈┈"
  }
}
