extension [Plot.Point] {
  /// The curve in fewer points, which is drawn the same: of neighbours in one column the first, the lowest, the highest and
  /// the last, in their order. No spike is lost.
  ///
  /// A curve of few points stays as it is. O(points).
  ///
  /// - Parameters:
  ///   - columns: How many columns of dots or pixels there are.
  ///   - column: The column of a place on the horizontal axis.
  func thinned(to columns: Int, column: (Double) -> Int?) -> [Plot.Point] {
    guard count > 8 * columns else { return self }
    var kept: [Plot.Point] = []
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      let place = self[start].isFinite ? column(self[start].x) : nil
      if let place {
        while end < endIndex, self[end].isFinite, column(self[end].x) == place { end += 1 }
      }
      kept += self[start..<end].ends
      start = end
    }
    return kept
  }
}

extension ArraySlice<Plot.Point> {
  /// The first, the lowest, the highest and the last point, each once, in their order.
  fileprivate var ends: [Plot.Point] {
    guard count > 4 else { return Array(self) }
    let low = indices.min { self[$0].y < self[$1].y } ?? startIndex
    let high = indices.max { self[$0].y < self[$1].y } ?? startIndex
    return Set([startIndex, low, high, endIndex - 1]).sorted().map { self[$0] }
  }
}
