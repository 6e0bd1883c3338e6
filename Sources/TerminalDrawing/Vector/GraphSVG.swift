/// Graphs as SVG pictures: the boxes of the terminal in a picture that grows and shrinks.
enum GraphSVG {
  /// The size of a cell of the terminal's picture.
  static let cell = (width: 8.0, height: 18.0)
  private static let margin = 10.0

  /// Returns the document; a graph that is too large or too tangled for boxes is a diagram of values and operations.
  static func text(of graph: Graph, runsRight: Bool = true) -> String {
    guard runsRight, let skeleton = try? BoxDrawing.skeleton(of: graph) else {
      return DiagramSVG.text(of: Diagram(graph, runsRight: runsRight))
    }
    let plan = BoxPlan(skeleton, graph, style: BoxStyle.ladder[0], charset: .unicode)
    var painter = GraphPainter(plan, graph)
    painter.paint()
    return painter.canvas.document(
      width: Double(plan.width) * cell.width + 2 * margin,
      height: Double(skeleton.height) * cell.height + 2 * margin, margin: margin, style: style)
  }

  /// The colours, for a light page and for a dark one.
  private static let style = """
    rect{fill:#fff;stroke:#57606a} text{fill:#1f2328;font:13px ui-monospace,monospace} .title{font-weight:bold}
    .line{stroke:#57606a;fill:none} .dot{fill:#57606a} .operation{fill:#f6f8fa;stroke:#57606a} .changed{font-weight:bold} .mark{font-size:10px}
    @media(prefers-color-scheme:dark){rect{fill:#161b22;stroke:#8b949e} text{fill:#e6edf3}
    .line{stroke:#8b949e} .dot{fill:#8b949e} .operation{fill:#21262d;stroke:#8b949e}}
    """
}

/// Paints a plan of boxes, cell by cell as ``BoxPainter`` does, with lines and circles for its signs.
private struct GraphPainter {
  let plan: BoxPlan
  let graph: Graph
  var canvas = SVGCanvas()

  init(_ plan: BoxPlan, _ graph: Graph) {
    self.plan = plan
    self.graph = graph
  }

  mutating func paint() {
    for place in plan.channels.indices { paintChannel(place) }
    for item in plan.skeleton.ranked.items.indices { paintItem(item) }
  }

  private func x(_ column: Double) -> Double { column * GraphSVG.cell.width }

  /// The middle of a row.
  private func y(_ row: Int) -> Double { (Double(row) + 0.5) * GraphSVG.cell.height }

  private mutating func paintItem(_ item: Int) {
    let (column, width) = plan.ranks[plan.skeleton.ranked.items[item].rank]
    let top = plan.skeleton.tops[item]
    if plan.skeleton.ranked.items[item].isDummy {
      return line([(Double(column), top + 1), (Double(column + width), top + 1)])
    }
    let (left, right) = (x(Double(column)), x(Double(column + width)))
    canvas.rectangle(
      x: left, y: y(top) - GraphSVG.cell.height * 0.4, width: right - left,
      height: GraphSVG.cell.height * 3.3,
      "rx=\"4\"")
    canvas.text(plan.contents[item].title, x: left + 8, y: y(top) + 6, class: "title")
    let numbers = plan.contents[item].numbers
    let gradient =
      graph.nodes[plan.skeleton.ranked.items[item].node].bundle?.largestGradient == nil ? "grad" : ""
    for (row, line) in [("data", numbers.data), (gradient, numbers.gradient)].enumerated()
    where graph.numbers == .both || (row == 0) == (graph.numbers == .data) {
      canvas.text(line.0, x: left + 8, y: y(top + row + 1) + 5, class: "label")
      paint(line.1, x: right - 8, y: y(top + row + 1) + 5)
    }
    // Under the box, where the terminal has them in its lower edge.
    let marks = plan.contents[item].marksText(width: width, separator: " ")
    canvas.text(marks, x: right - 8, y: y(top) + GraphSVG.cell.height * 2.9 + 9, .end, class: "mark")
  }

  /// A number that ends at a place, with the sign before it where it has one.
  private mutating func paint(_ number: ValueNumbers.Number, x: Double, y: Double) {
    canvas.text(
      (number.sign == " " ? "" : number.sign) + number.text, x: x, y: y, .end,
      class: number.role == .changed ? "number changed" : "number")
  }

  private mutating func line(_ points: [(column: Double, row: Int)]) {
    canvas.polyline(points.map { Plot.Point(x: x($0.column), y: y($0.row)) }, "class=\"line\"")
  }

  private mutating func paintChannel(_ place: Int) {
    let channel = plan.skeleton.channels[place]
    let (left, right) = (Double(plan.channels[place].column), Double(plan.ranks[place + 1].column))
    for net in channel.nets {
      let track = net.track.map { left + 1.5 + 2 * Double($0) }
      for source in net.sources { paintSource(source, net, channel, from: left, to: track ?? right) }
      if let track {
        line([(track, net.low), (track, net.high)])
        line([(track, net.exit), (right, net.exit)])
      }
      paintOperation(net, right)
    }
  }

  private mutating func paintSource(
    _ source: (row: Int, count: Int), _ net: Channel.Net, _ channel: Channel, from left: Double,
    to end: Double
  ) {
    line([(left, source.row), (end, source.row)])
    let goesOn = channel.lastTrack(ofRow: source.row) != net.track
    let straight = channel.nets.contains { $0.isStraight && $0.exit == source.row }
    if net.track != nil, goesOn || straight {
      canvas.circle(x: x(end), y: y(source.row), radius: 3, "class=\"dot\"")
    }
    if source.count > 1 {
      canvas.text(String(source.count), x: x(end) - 10, y: y(source.row) - 4, class: "count")
    }
  }

  private mutating func paintOperation(_ net: Channel.Net, _ right: Double) {
    guard net.target < graph.nodes.count, !plan.tokens[net.target].isEmpty else { return }
    let token = plan.tokens[net.target]
    let width = Double(CellWidth.of(token)) * GraphSVG.cell.width
    let middle = x(right) - 8 - width / 2
    canvas.rectangle(
      x: middle - width / 2, y: y(net.exit) - 9, width: width, height: 18, "rx=\"9\" class=\"operation\"")
    canvas.text(String(token.dropFirst().dropLast()), x: middle, y: y(net.exit) + 5, .middle, class: "sign")
    canvas.path(
      "M\(SVGCanvas.text(x(right) - 7)) \(SVGCanvas.text(y(net.exit) - 4))l7 4l-7 4z", "class=\"dot\"")
  }
}

extension Diagram {
  /// The lecture's drawing of a graph: a box for each value, an ellipse for each operation.
  fileprivate init(_ graph: Graph, runsRight: Bool) {
    self.init(runsRight: runsRight)
    for (place, node) in graph.nodes.enumerated() {
      nodes.append(
        Node(fields: [graph.name(of: place, .unicode)] + graph.namedNumbers(of: node), shape: .box))
    }
    for (place, node) in graph.nodes.enumerated() where !node.operands.isEmpty {
      nodes.append(Node(fields: [node.operation ?? ""]))
      edges.append(Edge(from: nodes.count - 1, to: place))
      edges += node.operands.map { Edge(from: $0, to: nodes.count - 1) }
    }
  }
}
