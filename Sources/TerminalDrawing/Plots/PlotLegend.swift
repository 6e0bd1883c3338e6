/// The names of what a plot shows, under it.
///
///     ── f(x)   ╌╌ tangent   ● (3, 20)
///     o -1   x 1   blank 0   · 1
enum PlotLegend {
  /// Returns the legend wrapped to the width; none where the name of one layer is all it holds, unless that is wanted.
  static func lines(_ plot: Plot, for appearance: Appearance) -> [StyledText] {
    let entries = entries(plot, appearance)
    let isNeeded = plot.wantsLegend || !plot.marks.isEmpty || !plot.fields.isEmpty
    guard entries.count > 1 || isNeeded else { return [] }
    var lines: [StyledText] = []
    for entry in entries {
      let width = CellWidth.of(entry.plainText)
      if let last = lines.last, CellWidth.of(last.plainText) + 3 + width <= appearance.width {
        lines[lines.count - 1] += StyledText("   ") + entry
      } else {
        lines.append(StyledText("  ") + entry)
      }
    }
    return lines
  }

  private static func entries(_ plot: Plot, _ appearance: Appearance) -> [StyledText] {
    let charset = appearance.charset
    let signs = PlotSigns(plot, charset)
    func entry(_ sign: String, _ role: Role, _ text: String) -> StyledText {
      let visible = Gate.quoted(text.replacing("\n", with: " "), charset: charset)
      let room = appearance.width - 3 - CellWidth.of(sign)
      return StyledText(sign, role) + StyledText(" " + Truncation.end(visible, width: room, charset: charset))
    }
    var entries: [StyledText] = []
    for (place, series) in plot.series.enumerated() where !series.name.isEmpty {
      let sample =
        charset == .ascii ? signs.curves[place] + signs.curves[place] : sample(of: plot.dashes[place])
      entries.append(entry(sample, .series(plot.tint(ofSeries: place)), series.name))
    }
    for (place, bars) in plot.bars.enumerated() where !bars.name.isEmpty {
      let kind: DotCanvas.Kind = charset == .ascii ? .sign : .braille
      entries.append(
        entry(BarPainter.sign(ofBars: place, kind), .series(bars.tint?.rawValue ?? place), bars.name))
    }
    for (place, group) in plot.groups.enumerated() where !group.name.isEmpty {
      entries.append(entry(signs.groups[place], .point(group.tint?.rawValue ?? place), group.name))
    }
    for guide in plot.guides where !guide.name.isEmpty {
      entries.append(entry(sample(of: guide, charset), .dim, guide.name))
    }
    for (sign, role, words) in FieldLegend.entries(plot, signs, charset) {
      entries.append(entry(sign, role, words))
    }
    return entries + plot.marks.map { entry(signs.mark, .emphasis, $0.label) }
  }

  private static func sample(of dash: Plot.Dash) -> String {
    switch dash {
    case .solid: "──"
    case .dashed: "╌╌"
    case .dotted: "┈┈"
    case .dashDotted: "─·"
    }
  }

  /// The sign of which a guide is made.
  static func sample(of guide: Plot.Guide, _ charset: Charset) -> String {
    switch guide.place {
    case .x: charset == .ascii ? "|" : "┊"
    case .y: charset == .ascii ? "-" : "┄"
    }
  }
}
