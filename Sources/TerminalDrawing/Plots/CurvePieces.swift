extension Plot.Series {
  /// The pieces of the curve that are drawn without a break.
  ///
  /// A point that is not finite breaks it, and a pole does, where a function leaves the range at one end and comes back at
  /// the other. O(points).
  func pieces(over range: PlotRange, cutsPeaks: Bool) -> [[Plot.Point]] {
    var pieces: [[Plot.Point]] = []
    var last: Plot.Point?
    for point in points {
      guard point.isFinite else {
        last = nil
        continue
      }
      if let last, !cutsPeaks || !range.hasPole(between: last, point) {
        pieces[pieces.count - 1].append(point)
      } else {
        pieces.append([point])
      }
      last = point
    }
    return pieces
  }
}

extension PlotRange {
  /// Whether two neighbours lie beyond the two ends of the vertical axis.
  fileprivate func hasPole(between first: Plot.Point, _ second: Plot.Point) -> Bool {
    max(first.y, second.y) > y.high && min(first.y, second.y) < y.low
  }
}
