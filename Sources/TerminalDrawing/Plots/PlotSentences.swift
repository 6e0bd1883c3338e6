/// Tells a plot: a sentence for each curve, and a table of eleven of its points at most.
enum PlotSentences {
  static func draw(_ plot: Plot, for appearance: Appearance) -> StyledText {
    var lines: [String] = plot.title.isEmpty ? [] : [plot.title]
    for series in plot.series {
      lines.append(sentence(series))
      lines += table(series.points.filter(\.isFinite))
    }
    lines += plot.marks.map { "marked: \($0.label)" }
    return TextWrap.wrap(lines.joined(separator: "\n"), for: appearance, hanging: 2)
  }

  private static func sentence(_ series: Plot.Series) -> String {
    let finite = series.points.filter(\.isFinite)
    let missing = series.points.count - finite.count
    let left = missing == 0 ? "" : " \(missing) nan or inf."
    guard let lowest = finite.min(by: { $0.y < $1.y }), let highest = finite.max(by: { $0.y < $1.y }),
      let start = finite.first, let end = finite.last
    else { return "\(series.name): no finite point.\(left)" }
    return "\(series.name): from x \(text(start.x)) to \(text(end.x)). "
      + "lowest \(text(lowest.y)) at x \(text(lowest.x)). "
      + "highest \(text(highest.y)) at x \(text(highest.x)).\(left)"
  }

  private static func table(_ points: [Plot.Point]) -> [String] {
    let last = points.count - 1
    let rows = last <= 10 ? Array(points.indices) : (0...10).map { $0 * last / 10 }
    return rows.map { "  x \(text(points[$0].x))  y \(text(points[$0].y))" }
  }

  private static func text(_ value: Double) -> String { number(value, .general) }
}
