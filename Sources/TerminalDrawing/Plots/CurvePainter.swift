/// Draws the curves of a plot as dots.
struct CurvePainter {
  private(set) var canvas: DotCanvas
  private let plane: PlotPlane
  private let plot: Plot

  /// Makes a painter with an empty canvas.
  init(_ plot: Plot, _ plane: PlotPlane) {
    self.plot = plot
    self.plane = plane
    canvas = DotCanvas(plane.kind, width: plane.width, height: plane.height)
  }

  /// Draws all curves, the first one last so that its colour stays on top.
  mutating func paint() {
    let dashes = plot.dashes
    for place in plot.series.indices.reversed() {
      let pieces = plot.series[place].pieces(over: plane.range, cutsPeaks: plot.cutsPeaks)
      paint(pieces.map(thinned), Pen(series: place, dash: dashes[place]))
    }
  }

  /// The points that decide the picture.
  private func thinned(_ piece: [Plot.Point]) -> [Plot.Point] {
    piece.thinned(to: canvas.dotColumns) { x in
      Int(exactly: (plane.range.fromLeft(x) * Double(canvas.dotColumns - 1)).rounded())
    }
  }

  private mutating func paint(_ pieces: [[Plot.Point]], _ pen: Pen) {
    var pen = pen
    for piece in pieces {
      line(from: piece[0], to: piece[0], &pen)
      for (start, end) in zip(piece, piece.dropFirst()) { line(from: start, to: end, &pen) }
    }
    paintEnds(of: pieces.flatMap { $0 }, pen.series)
  }

  /// Sets the dots of the lowest and the highest point, which could lie in a gap of a broken line: no spike is lost.
  private mutating func paintEnds(of points: [Plot.Point], _ series: Int) {
    let ends = [points.min { $0.y < $1.y }, points.max { $0.y < $1.y }].compactMap { $0 }.map(place)
    for end in ends {
      if let column = Int(exactly: end.x.rounded()), let row = Int(exactly: end.y.rounded()) {
        canvas.set(column: column, row: row, series: series)
      }
    }
  }

  /// Measures a curve in dots, so that curves are broken differently and differ without colour.
  private struct Pen {
    let series: Int
    let dash: Plot.Dash
    var position = 0.0

    init(series: Int, dash: Plot.Dash) {
      self.series = series
      self.dash = dash
    }

    var isDown: Bool {
      let place = position.truncatingRemainder(dividingBy: 12)
      return switch dash {
      case .solid: true
      case .dashed: place < 9
      case .dotted: place.truncatingRemainder(dividingBy: 4) < 2
      case .dashDotted: place < 6 || (8..<10).contains(place)
      }
    }
  }

  private mutating func line(from start: Plot.Point, to end: Plot.Point, _ pen: inout Pen) {
    guard let (first, second) = clipped(place(start), place(end)) else { return }
    let length = max(abs(second.x - first.x), abs(second.y - first.y))
    let steps = max(1, Int(exactly: length.rounded(.up)) ?? 1)
    for step in (start == end ? 0 : 1)...steps {
      let share = Double(step) / Double(steps)
      let column = Int(exactly: (first.x + (second.x - first.x) * share).rounded())
      let row = Int(exactly: (first.y + (second.y - first.y) * share).rounded())
      pen.position += start == end ? 0 : length / Double(steps)
      let isDown = canvas.kind == .sign || pen.isDown
      if isDown, let column, let row { canvas.set(column: column, row: row, series: pen.series) }
      if start == end { return }
    }
  }

  /// The place of a point in dots, the row counted from the top.
  private func place(_ point: Plot.Point) -> Plot.Point {
    Plot.Point(
      x: plane.range.fromLeft(point.x) * Double(canvas.dotColumns - 1),
      y: plane.range.fromTop(point.y) * Double(canvas.dotRows - 1))
  }

  /// The part of a line that lies on the canvas (Liang and Barsky 1984); `nil` where none does.
  private func clipped(_ start: Plot.Point, _ end: Plot.Point) -> (Plot.Point, Plot.Point)? {
    let (width, height) = (Double(canvas.dotColumns) - 0.5, Double(canvas.dotRows) - 0.5)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let limits = [
      (-dx, start.x + 0.5), (dx, width - start.x), (-dy, start.y + 0.5), (dy, height - start.y),
    ]
    var (first, last) = (0.0, 1.0)
    for (speed, distance) in limits {
      if speed == 0 {
        if distance < 0 { return nil }
      } else if speed < 0 {
        first = max(first, distance / speed)
      } else {
        last = min(last, distance / speed)
      }
    }
    guard first <= last else { return nil }
    return (
      Plot.Point(x: start.x + dx * first, y: start.y + dy * first),
      Plot.Point(x: start.x + dx * last, y: start.y + dy * last)
    )
  }
}
