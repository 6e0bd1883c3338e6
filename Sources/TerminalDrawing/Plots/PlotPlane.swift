/// Where numbers lie on the cells inside the frame: where a curve at these numbers would be drawn.
struct PlotPlane {
  let range: PlotRange
  let width: Int
  let height: Int
  /// What dots are made of.
  let kind: DotCanvas.Kind

  /// The columns and rows of dots.
  var dotColumns: Int { width * kind.columns }
  var dotRows: Int { height * kind.rows }

  /// The cell of a number on the horizontal axis; one beyond its ends has the cell at the end.
  func column(of x: Double) -> Int { Self.cell(range.fromLeft(x), of: width, dots: kind.columns) }

  /// The cell of a number on the vertical axis, counted from the top.
  func row(of y: Double) -> Int { Self.cell(range.fromTop(y), of: height, dots: kind.rows) }

  /// The cell of a point; nil where it has no place inside the frame.
  func cell(of point: Plot.Point) -> (column: Int, row: Int)? {
    guard point.isFinite, range.x.contains(point.x), range.y.contains(point.y) else { return nil }
    return (column(of: point.x), row(of: point.y))
  }

  private static func cell(_ share: Double, of count: Int, dots: Int) -> Int {
    let dot = Int(exactly: (share * Double(count * dots - 1)).rounded()) ?? 0
    return min(max(dot / dots, 0), count - 1)
  }

  /// The numbers in the middle of a dot.
  func point(dotColumn: Int, dotRow: Int) -> Plot.Point {
    point(
      fromLeft: Self.share(Double(dotColumn), of: dotColumns),
      fromTop: Self.share(Double(dotRow), of: dotRows))
  }

  /// The numbers in the middle of a cell.
  func point(column: Int, row: Int) -> Plot.Point {
    let acrossDots = Double(column * kind.columns) + Double(kind.columns - 1) / 2
    let downDots = Double(row * kind.rows) + Double(kind.rows - 1) / 2
    return point(fromLeft: Self.share(acrossDots, of: dotColumns), fromTop: Self.share(downDots, of: dotRows))
  }

  private static func share(_ dot: Double, of count: Int) -> Double {
    count > 1 ? dot / Double(count - 1) : 0.5
  }

  private func point(fromLeft: Double, fromTop: Double) -> Plot.Point {
    Plot.Point(
      x: range.x.value(at: range.isXReversed ? 1 - fromLeft : fromLeft),
      y: range.y.value(at: range.isYReversed ? fromTop : 1 - fromTop))
  }
}
