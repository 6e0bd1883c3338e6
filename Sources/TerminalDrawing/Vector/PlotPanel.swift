/// One plot of an SVG picture: the frame and its words.
struct PlotPanel {
  let plot: Plot
  let range: PlotRange?
  /// The rectangle inside the frame.
  let left, top, right, bottom: Double
  private let number: Int

  static let width = 640.0
  private static let inside = (left: 72.0, top: 48.0, width: 548.0, height: 360.0)

  /// The colours of Okabe and Ito's palette that the tints stand for.
  static let colors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00"]

  init(_ plot: Plot, number: Int, left: Double, top: Double) {
    self.plot = plot.onLinearAxes
    self.number = number
    range = PlotRange(self.plot)
    self.left = left + Self.inside.left
    self.top = top + Self.inside.top
    right = self.left + Self.inside.width
    bottom = self.top + Self.inside.height
  }

  private var legend: PanelLegend { PanelLegend(plot, PlotLayers(self), width: right - left) }

  /// The height that the plot takes with its words and its legend.
  var height: Double { Self.inside.top + Self.inside.height + 52 + legend.height }

  /// The place of a point; nil where it has none.
  func place(_ point: Plot.Point) -> Plot.Point? {
    guard let range, point.isFinite else { return nil }
    return Plot.Point(
      x: left + range.fromLeft(point.x) * (right - left), y: top + range.fromTop(point.y) * (bottom - top))
  }

  /// Draws all of it.
  func draw(on canvas: inout SVGCanvas) {
    canvas.text(plot.title, x: left, y: top - 26, size: 15, "font-weight=\"bold\"")
    canvas.text(plot.caption, x: left, y: top - 9, size: 11, "fill=\"#555\"")
    canvas.add("<clipPath id=\"frame\(number)\">")
    canvas.rectangle(x: left, y: top, width: right - left, height: bottom - top, "")
    canvas.add("</clipPath>\n<g clip-path=\"url(#frame\(number))\">")
    PlotLayers(self).draw(on: &canvas)
    canvas.add("</g>")
    canvas.rectangle(
      x: left, y: top, width: right - left, height: bottom - top, "fill=\"none\" stroke=\"#333\"")
    drawTicks(on: &canvas)
    drawNames(on: &canvas)
    legend.draw(on: &canvas, left: left, top: bottom + 62)
  }

  private func drawNames(on canvas: inout SVGCanvas) {
    let middle = (top + bottom) / 2
    canvas.text(plot.x.label, x: (left + right) / 2, y: bottom + 38, .middle)
    let turn = "transform=\"rotate(-90 \(SVGCanvas.text(left - 50)) \(SVGCanvas.text(middle)))\""
    canvas.text(plot.y.label, x: left - 50, y: middle, .middle, turn)
    if range == nil { canvas.text("nothing to draw", x: (left + right) / 2, y: middle, .middle) }
  }

  private func drawTicks(on canvas: inout SVGCanvas) {
    guard let range else { return }
    let grid = "stroke=\"#ccc\" stroke-dasharray=\"2 3\""
    for tick in Self.ticks(plot.x, range.x, about: 7) {
      let x = left + range.fromLeft(tick.value) * (right - left)
      if plot.hasGrid { canvas.line(x, top, x, bottom, grid) }
      canvas.line(x, bottom, x, bottom + 5, "stroke=\"#333\"")
      canvas.text(tick.label, x: x, y: bottom + 20, .middle, size: 11)
    }
    for tick in Self.ticks(plot.y, range.y, about: 6) {
      let y = top + range.fromTop(tick.value) * (bottom - top)
      if plot.hasGrid { canvas.line(left, y, right, y, grid) }
      canvas.line(left - 5, y, left, y, "stroke=\"#333\"")
      canvas.text(tick.label, x: left - 8, y: y + 4, .end, size: 11)
    }
  }

  private static func ticks(_ scale: Plot.Scale, _ axis: Axis, about count: Int) -> [Plot.Scale.Tick] {
    if let asked = scale.ticks { return asked.filter { axis.contains($0.value) } }
    let ticks = axis.ticks(about: count)
    return zip(ticks, Axis.labels(ticks)).map { Plot.Scale.Tick(value: $0, label: $1) }
  }
}
