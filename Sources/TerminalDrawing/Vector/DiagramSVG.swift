/// Diagrams as SVG pictures: boxes, ellipses and the arrows between them.
public enum DiagramSVG {
  /// Returns a document that shows a diagram.
  public static func text(of diagram: Diagram) -> String {
    let sizes = diagram.nodes.map(size)
    let extents = sizes.map {
      diagram.runsRight ? (along: $0.width, across: $0.height) : (along: $0.height, across: $0.width)
    }
    let layout = DiagramLayout(diagram, extents: extents)
    var canvas = SVGCanvas()
    canvas.add(
      "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" "
        + "orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker></defs>")
    let painter = DiagramPainter(diagram, layout, sizes)
    for edge in diagram.edges.indices { painter.drawEdge(edge, on: &canvas) }
    for node in diagram.nodes.indices { painter.drawNode(node, on: &canvas) }
    painter.drawTitle(on: &canvas)
    let size = painter.size
    return canvas.document(width: size.width, height: size.height)
  }

  private static func size(_ node: Diagram.Node) -> (width: Double, height: Double) {
    let widths = node.fields.map(DiagramPainter.width)
    return (max(36, widths.reduce(0, +)), 32)
  }
}

/// Draws the parts of a diagram where its layout has them.
private struct DiagramPainter {
  private let diagram: Diagram
  private let layout: DiagramLayout
  private let sizes: [(width: Double, height: Double)]
  private static let margin = 12.0

  init(_ diagram: Diagram, _ layout: DiagramLayout, _ sizes: [(width: Double, height: Double)]) {
    self.diagram = diagram
    self.layout = layout
    self.sizes = sizes
  }

  /// The width of a field with its words, of about seven pixels a column.
  static func width(_ words: String) -> Double { Double(CellWidth.of(words)) * 7.2 + 18 }

  private var titleHeight: Double { diagram.title.isEmpty ? 0 : 28 }

  var size: (width: Double, height: Double) {
    let (width, height) =
      diagram.runsRight ? (layout.size.along, layout.size.across) : (layout.size.across, layout.size.along)
    return (max(width, 1) + 2 * Self.margin, max(height, 1) + 2 * Self.margin + titleHeight)
  }

  private func point(_ place: (along: Double, across: Double)) -> Plot.Point {
    diagram.runsRight
      ? Plot.Point(x: place.along + Self.margin, y: place.across + Self.margin)
      : Plot.Point(x: place.across + Self.margin, y: place.along + Self.margin)
  }

  func drawTitle(on canvas: inout SVGCanvas) {
    canvas.text(diagram.title, x: size.width / 2, y: size.height - 12, .middle, size: 14)
  }

  func drawNode(_ node: Int, on canvas: inout SVGCanvas) {
    let (width, height) = sizes[node]
    let middle = point(layout.places[node])
    let look = "fill=\"white\" stroke=\"black\""
    let left = middle.x - width / 2
    switch diagram.nodes[node].shape {
    case .ellipse:
      canvas.add(
        "<ellipse cx=\"\(SVGCanvas.text(middle.x))\" cy=\"\(SVGCanvas.text(middle.y))\" "
          + "rx=\"\(SVGCanvas.text(width / 2))\" ry=\"\(SVGCanvas.text(height / 2))\" \(look)/>")
    case .box:
      canvas.rectangle(x: left, y: middle.y - height / 2, width: width, height: height, look)
    }
    drawFields(node, from: left, middle, on: &canvas)
  }

  private func drawFields(_ node: Int, from left: Double, _ middle: Plot.Point, on canvas: inout SVGCanvas) {
    let fields = diagram.nodes[node].fields
    let rest = sizes[node].width - fields.map(Self.width).reduce(0, +)
    var start = left + rest / 2
    for (place, field) in fields.enumerated() {
      let half = sizes[node].height / 2
      if place > 0 { canvas.line(start, middle.y - half, start, middle.y + half, "stroke=\"black\"") }
      canvas.text(field, x: start + Self.width(field) / 2, y: middle.y + 4, .middle)
      start += Self.width(field)
    }
  }

  func drawEdge(_ place: Int, on canvas: inout SVGCanvas) {
    let edge = diagram.edges[place]
    guard edge.tail != edge.head else { return drawLoop(edge, on: &canvas) }
    let between = layout.bends[place].map(point)
    let isForward = layout.places[edge.tail].along <= layout.places[edge.head].along
    let start = rim(of: edge.tail, isEnd: isForward)
    let end = rim(of: edge.head, isEnd: !isForward)
    let points = [start] + between + [end]
    var commands = "M\(text(start))"
    for (first, second) in zip(points, points.dropFirst()) {
      let middle = Plot.Point(x: (first.x + second.x) / 2, y: (first.y + second.y) / 2)
      let (one, two) =
        diagram.runsRight
        ? (Plot.Point(x: middle.x, y: first.y), Plot.Point(x: middle.x, y: second.y))
        : (Plot.Point(x: first.x, y: middle.y), Plot.Point(x: second.x, y: middle.y))
      commands += "C\(text(one)) \(text(two)) \(text(second))"
    }
    draw(commands, on: &canvas)
    let (before, after) = (points[(points.count - 1) / 2], points[(points.count - 1) / 2 + 1])
    canvas.text(edge.label, x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 - 4, .middle, size: 11)
  }

  private func drawLoop(_ edge: Diagram.Edge, on canvas: inout SVGCanvas) {
    let middle = point(layout.places[edge.tail])
    let top = middle.y - sizes[edge.tail].height / 2
    draw(
      "M\(SVGCanvas.text(middle.x - 8)) \(SVGCanvas.text(top))c-12 -14 28 -14 16 0", on: &canvas)
    canvas.text(edge.label, x: middle.x, y: top - 14, .middle, size: 11)
  }

  private func draw(_ commands: String, on canvas: inout SVGCanvas) {
    let end = diagram.isDirected ? " marker-end=\"url(#arrow)\"" : ""
    canvas.path(commands, "fill=\"none\" stroke=\"black\"\(end)")
  }

  /// The middle of the side at which arrows leave, or of the one at which they arrive.
  private func rim(of node: Int, isEnd: Bool) -> Plot.Point {
    var place = layout.places[node]
    let half = (diagram.runsRight ? sizes[node].width : sizes[node].height) / 2
    place.along += isEnd ? half : -half
    return point(place)
  }

  private func text(_ point: Plot.Point) -> String { "\(SVGCanvas.text(point.x)) \(SVGCanvas.text(point.y))" }
}
