/// One plot of an SVG picture: the frame and its words.
struct PlotPanel {
  let plot: Plot
  let range: PlotRange?
  /// The rectangle inside the frame.
  let left, top, right, bottom: Double
  private let number: Int
  /// What the picture does not show, in words.
  private let notes: [String]

  static let width = 640.0
  private static let inside = (left: 72.0, top: 48.0, width: 548.0, height: 360.0)

  /// The colours of Okabe and Ito's palette that the tints stand for.
  static let colors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00"]

  init(_ plot: Plot, number: Int, left: Double, top: Double) {
    self.plot = plot.onLinearAxes
    self.number = number
    range = PlotRange(self.plot)
    notes = range.map { PlotNotes.sentences(plot, $0) } ?? []
    self.left = left + Self.inside.left
    self.top = top + Self.inside.top
    right = self.left + Self.inside.width
    bottom = self.top + Self.inside.height
  }

  private var legend: PanelLegend { PanelLegend(plot, PlotLayers(self), width: right - left) }

  /// The height of a line of the notes.
  private static let noteHeight = 16.0

  /// The height that the plot takes with its words, its legend and its notes.
  var height: Double {
    Self.inside.top + Self.inside.height + 52 + legend.height + Double(notes.count) * Self.noteHeight
  }

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
    // Over a field it would be taken for a part of it, as in a terminal.
    if plot.hasGrid, plot.fields.isEmpty { drawGrid(on: &canvas) }
    PlotLayers(self).draw(on: &canvas)
    canvas.add("</g>")
    canvas.rectangle(
      x: left, y: top, width: right - left, height: bottom - top, "fill=\"none\" stroke=\"#333\"")
    drawTicks(on: &canvas)
    drawNames(on: &canvas)
    legend.draw(on: &canvas, left: left, top: bottom + 62)
    drawNotes(on: &canvas)
  }

  private func drawNotes(on canvas: inout SVGCanvas) {
    for (place, note) in notes.enumerated() {
      let y = bottom + 60 + legend.height + Double(place) * Self.noteHeight
      canvas.text(note, x: left, y: y, size: 11, "fill=\"#555\"")
    }
  }

  private func drawNames(on canvas: inout SVGCanvas) {
    let middle = (top + bottom) / 2
    canvas.text(plot.x.label, x: (left + right) / 2, y: bottom + 38, .middle)
    let turn = "transform=\"rotate(-90 \(SVGCanvas.text(left - 50)) \(SVGCanvas.text(middle)))\""
    canvas.text(plot.y.label, x: left - 50, y: middle, .middle, turn)
    if range == nil { canvas.text("nothing to draw", x: (left + right) / 2, y: middle, .middle) }
  }

  /// The ticks of the horizontal axis, each with its place.
  private var columns: [(x: Double, label: String)] {
    guard let range else { return [] }
    return plot.ticks(\.x, on: range.x, about: 7).map {
      (left + range.fromLeft($0.value) * (right - left), $0.label)
    }
  }

  /// The ticks of the vertical axis, each with its place.
  private var rows: [(y: Double, label: String)] {
    guard let range else { return [] }
    return plot.ticks(\.y, on: range.y, about: 6).map {
      (top + range.fromTop($0.value) * (bottom - top), $0.label)
    }
  }

  private func drawGrid(on canvas: inout SVGCanvas) {
    let look = "stroke=\"#ccc\" stroke-dasharray=\"2 3\""
    for column in columns { canvas.line(column.x, top, column.x, bottom, look) }
    for row in rows { canvas.line(left, row.y, right, row.y, look) }
  }

  private func drawTicks(on canvas: inout SVGCanvas) {
    for (x, label) in columns {
      canvas.line(x, bottom, x, bottom + 5, "stroke=\"#333\"")
      canvas.text(label, x: x, y: bottom + 20, .middle, size: 11)
    }
    for (y, label) in rows {
      canvas.line(left - 5, y, left, y, "stroke=\"#333\"")
      canvas.text(label, x: left - 8, y: y + 4, .end, size: 11)
    }
  }
}
