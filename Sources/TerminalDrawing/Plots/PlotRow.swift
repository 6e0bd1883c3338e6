/// Draws plots beside each other where there is room, else below each other.
///
///        f(x)                   f'(x)
///       ┌─────────────────┐     ┌─────────────────┐
///     5 ┤⢄              ⡠⠊│   2 ┤             ⡠⠔⠊ │
public enum PlotRow {
  /// Returns the picture of several plots in the form that is asked for; in plain mode sentences.
  ///
  /// No line is wider than the appearance's width, but for those of an SVG, which is a text for another program.
  public static func draw(_ plots: [Plot], _ look: PlotLook = PlotLook(), for appearance: Appearance)
    -> StyledText
  {
    if look.form == .svg {
      return StyledText(PlotSVG.text(of: plots, columns: columns(plots.count, within: 80)), .printed)
    }
    let appearance = appearance.with(look)
    if appearance.plain { return StyledText(joining: plots.map { PlotDrawing.draw($0, for: appearance) }) }
    let across = columns(plots.count, within: appearance.width)
    let rows = stride(from: 0, to: plots.count, by: across).map { start in
      row(plots[start..<min(start + across, plots.count)], across, appearance)
    }
    return StyledText(lines: Array(rows.joined(separator: [StyledText()])))
  }

  /// The columns between two plots.
  private static let gap = 2

  /// How many plots stand beside each other: no row is much emptier than the others.
  static func columns(_ count: Int, within width: Int) -> Int {
    // Two plots are curves to be compared; more are small ones of one kind.
    let narrowest = count <= 2 ? 38 : 25
    let most = max(1, min(count, (width + gap) / (narrowest + gap)))
    let rows = (max(1, count) + most - 1) / most
    return (max(1, count) + rows - 1) / rows
  }

  private static func row(_ plots: ArraySlice<Plot>, _ across: Int, _ appearance: Appearance) -> [StyledText]
  {
    if across == 1 { return plots.flatMap { PlotDrawing.draw($0, for: appearance).lines } }
    var panel = appearance
    panel.width = min(PlotDrawing.widest, (appearance.width - gap * (across - 1)) / across)
    let drawn = plots.map { PlotDrawing.draw($0, for: panel).lines }
    let height = drawn.map(\.count).max() ?? 0
    // Frames stand in one line, however many rows the words above them take.
    let tops = drawn.map { lines in lines.firstIndex { $0.isFrame } ?? 0 }
    let top = tops.max() ?? 0
    return (0..<height + top).map { row in
      var line = StyledText()
      for (place, lines) in drawn.enumerated() {
        let number = row - (top - tops[place])
        let piece = lines.indices.contains(number) ? lines[number] : StyledText()
        line += piece
        let rest = panel.width - CellWidth.of(piece.plainText)
        if place < drawn.count - 1 { line += StyledText(String(repeating: " ", count: max(0, rest) + gap)) }
      }
      return line
    }.dropTrailingBlank()
  }
}

extension StyledText {
  /// Whether the line belongs to a frame: nothing but blanks is before its sign.
  fileprivate var isFrame: Bool {
    runs.first { !$0.text.allSatisfy { $0 == " " } }?.role == .frame
  }
}

extension [StyledText] {
  /// The lines without empty ones at their end.
  fileprivate func dropTrailingBlank() -> [StyledText] {
    var lines = self
    while let last = lines.last, last.plainText.allSatisfy({ $0 == " " }) { lines.removeLast() }
    return lines
  }
}
