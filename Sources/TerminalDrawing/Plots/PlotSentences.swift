/// Tells a plot: sentences for each layer, and of curves and bars a table of eleven rows at most.
///
///     loss: from 5.1 at x 0 to 0.002 at x 19. lowest 0.002 at x 19. highest 5.1 at x 0.
///     class 1, o: 50 points. x from 0.02 to 1.98. y from -0.5 to 0.52.
enum PlotSentences {
  static func draw(_ plot: Plot, for appearance: Appearance) -> StyledText {
    // The sentence of a curve says the same of numbers in their order, and less of a function's extremes.
    let repeats = plot.series.count == 1 && plot.caption.hasPrefix("first ")
    let tellsExtremes = !plot.caption.hasPrefix("lowest ")
    var lines: [String] = [plot.title, repeats ? "" : plot.caption].filter { !$0.isEmpty }
    lines += axes(plot)
    for (place, series) in plot.series.enumerated() {
      lines.append(sentence(series, place, of: plot.series.count, tellsExtremes: tellsExtremes))
      lines += table(series.points.filter(\.isFinite))
    }
    lines += plot.bars.flatMap { sentences($0, plot.x.ticks ?? []) }
    for (place, group) in plot.groups.enumerated() {
      lines.append(sentence(group, place, of: plot.groups.count))
    }
    lines += plot.fields.flatMap(sentences)
    lines += plot.guides.map(sentence)
    lines += plot.notes.map { "at x \(text($0.point.x)), y \(text($0.point.y)): \($0.text)" }
    lines += plot.marks.map { "marked: \($0.label)" }
    if lines.isEmpty { lines = ["nothing to draw"] }
    return TextWrap.wrap(lines.joined(separator: "\n"), for: appearance, hanging: 2)
  }

  private static func axes(_ plot: Plot) -> [String] {
    let names = [("x", plot.x.label), ("y", plot.y.label)].filter { !$0.1.isEmpty }
    return names.isEmpty ? [] : [names.map { "\($0) is \($1)." }.joined(separator: " ")]
  }

  /// What a layer is called: its name, else its kind, with its number where there are several.
  private static func name(_ name: String, else kind: String, _ place: Int, of count: Int) -> String {
    name.isEmpty ? (count > 1 ? "\(kind) \(place + 1)" : kind) : name
  }

  private static func sentence(
    _ series: Plot.Series, _ place: Int, of count: Int, tellsExtremes: Bool
  ) -> String {
    let name = name(series.name, else: "curve", place, of: count)
    let finite = series.points.filter(\.isFinite)
    let left = missing(series.points.count - finite.count)
    guard let lowest = finite.min(by: { $0.y < $1.y }), let highest = finite.max(by: { $0.y < $1.y }),
      let start = finite.first, let end = finite.last
    else { return "\(name): no finite point.\(left)" }
    let extremes = tellsExtremes ? " lowest \(height(lowest)). highest \(height(highest))." : ""
    return "\(name): from \(height(start)) to \(height(end)).\(extremes)\(left)"
  }

  private static func height(_ point: Plot.Point) -> String { "\(text(point.y)) at x \(text(point.x))" }

  private static func missing(_ count: Int) -> String { count == 0 ? "" : " \(count) nan or inf." }

  private static func table(_ points: [Plot.Point]) -> [String] {
    sample(points).map { "  x \(text($0.x))  y \(text($0.y))" }
  }

  /// Eleven of many things, the first and the last among them.
  private static func sample<Thing>(_ things: [Thing]) -> [Thing] {
    let last = things.count - 1
    return last <= 10 ? things : (0...10).map { things[$0 * last / 10] }
  }

  private static func sentence(_ group: Plot.Group, _ place: Int, of count: Int) -> String {
    let name = name(group.name, else: "points", place, of: count)
    let finite = group.points.filter(\.isFinite)
    let left = missing(group.points.count - finite.count)
    let points = "\(name): \(counted(finite.count, "point"))."
    return points + range("x", finite.map(\.x)) + range("y", finite.map(\.y)) + left
  }

  private static func range(_ axis: String, _ numbers: [Double]) -> String {
    guard let low = numbers.min(), let high = numbers.max() else { return "" }
    return " \(axis) from \(text(low)) to \(text(high))."
  }

  /// More bars than these are not told one by one.
  private static let mostBars = 30

  private static func sentences(_ bars: Plot.Bars, _ names: [Plot.Scale.Tick]) -> [String] {
    let finite = bars.bars.filter(\.isFinite)
    let left = missing(bars.bars.count - finite.count)
    let name = bars.name.isEmpty ? "bars" : bars.name
    guard let highest = finite.max(by: { $0.height < $1.height }) else {
      return ["\(name): no finite bar.\(left)"]
    }
    let count = counted(finite.count, "bar")
    let told = finite.count <= mostBars ? finite : sample(finite)
    return ["\(name): \(count). highest \(words(highest, names)).\(left)"]
      + told.map { "  \(words($0, names))" }
  }

  /// The height, and the name of the place where it has one.
  private static func words(_ bar: Plot.Bars.Bar, _ names: [Plot.Scale.Tick]) -> String {
    if let name = names.first(where: { bar.sides.contains($0.value) }) {
      return "\(text(bar.height)) at \(name.label)"
    }
    return "\(text(bar.height)) from x \(text(bar.sides.lowerBound)) to \(text(bar.sides.upperBound))"
  }

  private static func sentences(_ field: Plot.Field) -> [String] {
    guard let bands = FieldBands(field) else { return ["field: no finite number."] }
    let name = field.name.isEmpty ? "field" : field.name
    let finite = field.values.filter(\.isFinite)
    let size =
      "\(name): \(field.ys.count) rows of \(field.xs.count) numbers.\(range("numbers", finite))\(missing(field.values.count - finite.count))"
    if field.kind == .lines { return [size] }
    let counts = finite.reduce(into: [Int: Int]()) { counts, value in
      if let band = bands.band(of: value) { counts[band, default: 0] += 1 }
    }
    return [size]
      + (0..<bands.count).map { "  \(bands.name($0)): \(counts[$0] ?? 0) of \(field.values.count)" }
  }

  private static func sentence(_ guide: Plot.Guide) -> String {
    let name = guide.name.isEmpty ? "line" : guide.name
    return switch guide.place {
    case .x(let x): "\(name) at x \(text(x))."
    case .y(let y): "\(name) at y \(text(y))."
    }
  }

  private static func text(_ value: Double) -> String { plainNumber(value) }
}
