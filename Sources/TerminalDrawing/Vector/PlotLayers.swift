/// The layers of a plot inside the frame of an SVG picture, from the back to the front.
struct PlotLayers {
  private let panel: PlotPanel
  private var plot: Plot { panel.plot }

  init(_ panel: PlotPanel) { self.panel = panel }

  func draw(on canvas: inout SVGCanvas) {
    for field in plot.fields where field.kind != .lines { drawShades(of: field, on: &canvas) }
    for guide in plot.guides { draw(guide, on: &canvas) }
    for (place, bars) in plot.bars.enumerated() { draw(bars, place, on: &canvas) }
    for (place, field) in plot.fields.filter({ $0.kind == .lines }).enumerated() {
      drawLines(of: field, plot.series.count + place, on: &canvas)
    }
    for place in plot.series.indices.reversed() { drawCurve(place, on: &canvas) }
    for place in plot.groups.indices { drawGroup(place, on: &canvas) }
    for note in plot.notes {
      if let place = panel.place(note.point) { canvas.text(note.text, x: place.x, y: place.y) }
    }
    for mark in plot.marks {
      guard let place = panel.place(mark.point) else { continue }
      Self.drawMark(at: place, on: &canvas)
    }
  }

  /// Draws the sign of a marked point.
  static func drawMark(at place: Plot.Point, on canvas: inout SVGCanvas) {
    canvas.path(circle(place, radius: 5), "fill=\"black\"")
  }

  /// The colour at a place of the palette.
  static func color(_ place: Int) -> String { PlotPanel.colors[place % PlotPanel.colors.count] }

  // MARK: Regions

  /// How many rectangles a region is made of, across and down.
  private static let steps = (across: 137, down: 90)

  private func drawShades(of field: Plot.Field, on canvas: inout SVGCanvas) {
    guard let range = panel.range, let bands = FieldBands(field) else { return }
    let plane = PlotPlane(range: range, width: Self.steps.across, height: Self.steps.down, kind: .sign)
    let width = (panel.right - panel.left) / Double(Self.steps.across)
    let height = (panel.bottom - panel.top) / Double(Self.steps.down)
    for row in 0..<Self.steps.down {
      let row = (
        place: row,
        bands: (0..<Self.steps.across).map { column in
          let point = plane.point(column: column, row: row)
          return field.value(x: point.x, y: point.y).flatMap(bands.band)
        }
      )
      var start = 0
      for column in 1...Self.steps.across
      where column == Self.steps.across || row.bands[column] != row.bands[start] {
        if let band = row.bands[start] {
          canvas.rectangle(
            x: panel.left + Double(start) * width, y: panel.top + Double(row.place) * height,
            width: Double(column - start) * width + 0.3, height: height + 0.3,
            "fill=\"\(Self.shade(band, of: bands.count))\"")
        }
        start = column
      }
    }
  }

  /// Two bands are the two sides of a boundary; more are steps from light to dark.
  static func shade(_ band: Int, of count: Int) -> String {
    if count == 2 { return band == 0 ? "#dcebf5" : "#fbeccb" }
    let share = count > 1 ? Double(band) / Double(count - 1) : 0
    let parts = zip([247.0, 251, 255], [8.0, 81, 156]).map { light, dark in
      Int(exactly: (light + (dark - light) * share).rounded()) ?? 0
    }
    return "rgb(\(parts.map { String($0) }.joined(separator: ",")))"
  }

  /// The lines of a field along each level: straight through each mesh, between where its sides are crossed.
  private func drawLines(of field: Plot.Field, _ place: Int, on canvas: inout SVGCanvas) {
    guard let bands = FieldBands(field) else { return }
    var commands = ""
    for level in bands.edges {
      for row in 0..<max(0, field.ys.count - 1) {
        for column in 0..<max(0, field.xs.count - 1) {
          let ends = field.crossings(of: level, row: row, column: column).compactMap(panel.place)
          for (start, end) in zip(ends, ends.dropFirst()).enumerated().filter({ $0.offset.isMultiple(of: 2) })
            .map(\.element)
          {
            commands +=
              "M\(SVGCanvas.text(start.x)) \(SVGCanvas.text(start.y))L\(SVGCanvas.text(end.x)) \(SVGCanvas.text(end.y))"
          }
        }
      }
    }
    canvas.path(
      commands, "fill=\"none\" stroke=\"\(Self.color(plot.tint(ofSeries: place)))\" stroke-width=\"1.5\"")
  }

  // MARK: Lines, bars and points

  private func draw(_ guide: Plot.Guide, on canvas: inout SVGCanvas) {
    guard let range = panel.range else { return }
    let look = "stroke=\"#777\" stroke-dasharray=\"6 4\""
    switch guide.place {
    case .x(let value):
      let x = panel.left + range.fromLeft(value) * (panel.right - panel.left)
      canvas.line(x, panel.top, x, panel.bottom, look)
    case .y(let value):
      let y = panel.top + range.fromTop(value) * (panel.bottom - panel.top)
      canvas.line(panel.left, y, panel.right, y, look)
    }
  }

  private func draw(_ bars: Plot.Bars, _ place: Int, on canvas: inout SVGCanvas) {
    for bar in bars.bars where bar.isFinite {
      guard let first = panel.place(.init(x: bar.sides.lowerBound, y: bar.base)),
        let second = panel.place(.init(x: bar.sides.upperBound, y: bar.height))
      else { continue }
      canvas.rectangle(
        x: min(first.x, second.x), y: min(first.y, second.y), width: abs(second.x - first.x),
        height: abs(second.y - first.y),
        "fill=\"\(Self.color(bars.tint?.rawValue ?? place))\" fill-opacity=\"0.8\" stroke=\"white\" stroke-width=\"0.5\""
      )
    }
  }

  /// Curves of many points are drawn in this many columns: two for each unit of width.
  private static let mostColumns = 1096

  private func drawCurve(_ place: Int, on canvas: inout SVGCanvas) {
    let color = Self.color(plot.tint(ofSeries: place))
    let look = "stroke=\"\(color)\" stroke-width=\"1.8\"\(Self.dash(plot.dashes[place]))"
    guard let range = panel.range else { return }
    for piece in plot.series[place].pieces(over: range, cutsPeaks: plot.cutsPeaks) {
      let points = piece.thinned(to: Self.mostColumns) { x in
        Int(exactly: (range.fromLeft(x) * Double(Self.mostColumns)).rounded())
      }
      canvas.polyline(points.compactMap(panel.place), look)
    }
  }

  /// How a line is broken, as an attribute behind a blank.
  static func dash(_ dash: Plot.Dash) -> String {
    switch dash {
    case .solid: ""
    case .dashed: " stroke-dasharray=\"8 4\""
    case .dotted: " stroke-dasharray=\"2 3\""
    case .dashDotted: " stroke-dasharray=\"8 3 2 3\""
    }
  }

  private func drawGroup(_ place: Int, on canvas: inout SVGCanvas) {
    drawSigns(of: place, at: plot.groups[place].points.compactMap(panel.place), on: &canvas)
  }

  /// Draws the sign of a group at some places of the picture.
  func drawSigns(of group: Int, at places: [Plot.Point], on canvas: inout SVGCanvas) {
    let color = Self.color(plot.groups[group].tint?.rawValue ?? group)
    let sign = PlotSigns(plot, .unicode).groups[group]
    let isRound = sign == "o" || sign == "."
    var drawn: Set<String> = []
    var commands = ""
    for place in places {
      let shape =
        isRound ? Self.circle(place, radius: sign == "." ? 2 : 4) : Self.cross(place, isUpright: sign == "+")
      // Points on one spot look like one.
      if drawn.insert(shape).inserted { commands += shape }
    }
    canvas.path(
      commands, isRound ? "fill=\"\(color)\"" : "fill=\"none\" stroke=\"\(color)\" stroke-width=\"2\"")
  }

  private static func circle(_ center: Plot.Point, radius: Double) -> String {
    let (x, y, r) = (SVGCanvas.text(center.x - radius), SVGCanvas.text(center.y), SVGCanvas.text(radius))
    let d = SVGCanvas.text(2 * radius)
    return "M\(x) \(y)a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0"
  }

  private static func cross(_ center: Plot.Point, isUpright: Bool) -> String {
    let (x, y) = (center.x, center.y)
    let ends = isUpright ? [(-4.0, 0.0, 4.0, 0.0), (0, -4, 0, 4)] : [(-3.0, -3.0, 3.0, 3.0), (-3, 3, 3, -3)]
    return ends.map { x1, y1, x2, y2 in
      "M\(SVGCanvas.text(x + x1)) \(SVGCanvas.text(y + y1))L\(SVGCanvas.text(x + x2)) \(SVGCanvas.text(y + y2))"
    }.joined()
  }
}

extension Plot.Field {
  /// Where a level crosses the sides of one mesh, in their order around it: none, two or four places.
  fileprivate func crossings(of level: Double, row: Int, column: Int) -> [Plot.Point] {
    let corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)].map {
      row, column in
      (point: Plot.Point(x: xs[column], y: ys[row]), value: values[row * xs.count + column])
    }
    guard corners.allSatisfy(\.value.isFinite) else { return [] }
    return corners.indices.compactMap { place in
      let (first, second) = (corners[place], corners[(place + 1) % 4])
      guard (first.value < level) != (second.value < level) else { return nil }
      let share = (level - first.value) / (second.value - first.value)
      return Plot.Point(
        x: first.point.x + (second.point.x - first.point.x) * share,
        y: first.point.y + (second.point.y - first.point.y) * share)
    }
  }
}
