/// The names of what a plot shows, under its frame in an SVG picture, each behind a sample of itself.
struct PanelLegend {
  /// What stands before a name.
  private enum Sample {
    case line(color: String, dash: String)
    case shade(String)
    case sign(group: Int)
    case mark
  }

  /// A sample with its name, and where it stands.
  private struct Entry {
    let sample: Sample
    let words: String
    var x = 0.0
    var row = 0
  }

  private var entries: [Entry] = []
  private let layers: PlotLayers
  private static let rowHeight = 20.0

  /// Lays the entries out within a width; there are none where the terminal shows none.
  init(_ plot: Plot, _ layers: PlotLayers, width: Double) {
    self.layers = layers
    if PlotLegend.lines(plot, for: Appearance()).isEmpty { return }
    let marks = plot.marks.map { Entry(sample: .mark, words: $0.label) }
    entries = Self.layerEntries(plot) + Self.fieldEntries(plot) + marks
    var (x, row) = (0.0, 0)
    for place in entries.indices {
      let needed = 44 + Double(CellWidth.of(entries[place].words)) * 7.2
      if x > 0, x + needed > width { (x, row) = (0, row + 1) }
      (entries[place].x, entries[place].row) = (x, row)
      x += needed
    }
  }

  /// The height of all rows.
  var height: Double { entries.last.map { Double($0.row + 1) * Self.rowHeight } ?? 0 }

  private static func layerEntries(_ plot: Plot) -> [Entry] {
    let dashes = plot.dashes
    let curves = plot.series.enumerated().map { place, series in
      let color = PlotLayers.color(plot.tint(ofSeries: place))
      return Entry(sample: .line(color: color, dash: PlotLayers.dash(dashes[place])), words: series.name)
    }
    let bars = plot.bars.enumerated().map { place, bars in
      Entry(sample: .shade(PlotLayers.color(bars.tint?.rawValue ?? place)), words: bars.name)
    }
    let groups = plot.groups.enumerated().map { Entry(sample: .sign(group: $0), words: $1.name) }
    let guides = plot.guides.map { guide in
      Entry(sample: .line(color: "#777", dash: PlotLayers.dash(.dashed)), words: guide.name)
    }
    return (curves + bars + groups + guides).filter { !$0.words.isEmpty }
  }

  private static func fieldEntries(_ plot: Plot) -> [Entry] {
    var place = plot.series.count
    return plot.fields.flatMap { field -> [Entry] in
      guard let bands = FieldBands(field) else { return [] }
      guard field.kind == .lines else {
        return (0..<min(bands.count, 12)).map { band in
          Entry(sample: .shade(PlotLayers.shade(band, of: bands.count)), words: bands.name(band))
        }
      }
      place += 1
      let color = PlotLayers.color(plot.tint(ofSeries: place - 1))
      return [Entry(sample: .line(color: color, dash: ""), words: FieldLegend.levels(bands.edges))]
    }
  }

  /// Draws the entries below a place.
  func draw(on canvas: inout SVGCanvas, left: Double, top: Double) {
    for entry in entries {
      let (x, y) = (left + entry.x, top + Double(entry.row) * Self.rowHeight)
      switch entry.sample {
      case .line(let color, let dash):
        canvas.line(x, y - 4, x + 22, y - 4, "stroke=\"\(color)\" stroke-width=\"1.8\"\(dash)")
      case .shade(let color):
        canvas.rectangle(
          x: x, y: y - 10, width: 22, height: 12, "fill=\"\(color)\" stroke=\"#999\" stroke-width=\"0.5\"")
      case .mark: PlotLayers.drawMark(at: Plot.Point(x: x + 11, y: y - 4), on: &canvas)
      case .sign(let group): layers.drawSigns(of: group, at: [Plot.Point(x: x + 11, y: y - 4)], on: &canvas)
      }
      canvas.text(entry.words, x: x + 28, y: y)
    }
  }
}
