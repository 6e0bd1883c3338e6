/// Returns the words for the two extremes of a curve: `lowest 0 at x = 0   highest 1 at x = -1`.
public func extremesText(lowest: Plot.Point, highest: Plot.Point) -> String {
  let heights = toldApart([lowest.y, highest.y])
  let places = toldApart([lowest.x, highest.x])
  return "lowest \(heights[0]) at x = \(places[0])   highest \(heights[1]) at x = \(places[1])"
}
