/// The axes of a plot and what had to be left out to choose them.
struct PlotRange {
  let x: Axis
  let y: Axis
  let isXReversed: Bool
  let isYReversed: Bool
  /// The lowest and highest heights, where the vertical axis does not reach them.
  let cut: ClosedRange<Double>?

  /// The share of the way from the left wall to the right one.
  func fromLeft(_ value: Double) -> Double { isXReversed ? 1 - x.share(of: value) : x.share(of: value) }

  /// The share of the way from the top to the bottom.
  func fromTop(_ value: Double) -> Double { isYReversed ? y.share(of: value) : 1 - y.share(of: value) }

  /// Chooses the axes; `nil` where there is nothing with a place.
  init?(_ plot: Plot) {
    isXReversed = plot.x.isReversed
    isYReversed = plot.y.isReversed
    guard let x = Self.horizontal(plot) else { return nil }
    self.x = x
    if let asked = plot.y.range.flatMap(Self.finite) {
      y = Axis(asked.lowerBound, asked.upperBound)
      cut = nil
      return
    }
    let all = Extent(heightsOf: plot, over: x) ?? Extent(heightsOf: plot, over: nil)
    guard let all else { return nil }
    let core = plot.cutsPeaks ? Self.core(plot, over: x, all.range) : nil
    cut = core == nil ? nil : all.range
    y = all.axis(core ?? all.range, margin: 0.08)
  }

  private static func horizontal(_ plot: Plot) -> Axis? {
    if let asked = plot.x.range.flatMap(finite) { return Axis(asked.lowerBound, asked.upperBound) }
    guard let all = Extent(widthsOf: plot) else { return nil }
    // A curve may touch the walls; the sign of a point or a bar would be cut in half by them.
    return all.axis(all.range, margin: plot.groups.isEmpty && plot.bars.isEmpty ? 0 : 0.04)
  }

  private static func finite(_ range: ClosedRange<Double>) -> ClosedRange<Double>? {
    range.lowerBound.isFinite && range.upperBound.isFinite ? range : nil
  }

  /// The range of the nine tenths of heights in the middle and some room around, where all heights together
  /// need eight times as much: a pole, not a curve.
  private static func core(_ plot: Plot, over axis: Axis, _ all: ClosedRange<Double>) -> ClosedRange<Double>?
  {
    let sorted = plot.claimingPoints.filter { $0.isFinite && axis.contains($0.x) }.map(\.y).sorted()
    guard sorted.count >= 20 else { return nil }
    let low = sorted[sorted.count / 20]
    let high = sorted[sorted.count - 1 - sorted.count / 20]
    let extent = high - low
    guard extent.isFinite, extent > 0, all.upperBound / 8 - all.lowerBound / 8 > extent else { return nil }
    return max(all.lowerBound, low - extent / 2)...min(all.upperBound, high + extent / 2)
  }
}

/// The lowest and the highest of some numbers, and which of them need no room beyond.
private struct Extent {
  private var low = Double.infinity
  private var high = -Double.infinity
  /// Numbers that may stand at the wall itself: the edges of fields, the feet of bars.
  private var edges: Set<Double> = []

  var range: ClosedRange<Double> { low...high }

  private mutating func add(_ value: Double, isEdge: Bool = false) {
    guard value.isFinite else { return }
    low = min(low, value)
    high = max(high, value)
    if isEdge { edges.insert(value) }
  }

  private mutating func add(_ range: ClosedRange<Double>) {
    add(range.lowerBound, isEdge: true)
    add(range.upperBound, isEdge: true)
  }

  /// The horizontal extent of all that a plot holds; nil where it holds nothing.
  init?(widthsOf plot: Plot) {
    for point in plot.points where point.isFinite { add(point.x) }
    for bar in plot.bars.flatMap(\.bars) where bar.isFinite {
      add(bar.sides.lowerBound)
      add(bar.sides.upperBound)
    }
    for field in plot.fields { add(field.extent.x) }
    for case .x(let value) in plot.guides.map(\.place) { add(value) }
    if low > high { return nil }
  }

  /// The vertical extent of what stands over an axis, or of everything; nil where there is nothing.
  init?(heightsOf plot: Plot, over axis: Axis?) {
    let points = axis == nil ? plot.points : plot.claimingPoints
    for point in points where point.isFinite && axis?.contains(point.x) != false { add(point.y) }
    for bar in plot.bars.flatMap(\.bars) where bar.isFinite {
      add(bar.base, isEdge: true)
      add(bar.height)
    }
    for field in plot.fields { add(field.extent.y) }
    for case .y(let value) in plot.guides.map(\.place) { add(value) }
    if low > high { return nil }
  }

  /// The axis over a range, with a share of it as room at both ends but where an edge is the end.
  func axis(_ range: ClosedRange<Double>, margin: Double) -> Axis {
    let plain = Axis(range.lowerBound, range.upperBound)
    let wide = plain.widened(by: margin)
    if edges.isEmpty { return wide }
    return Axis(
      edges.contains(plain.low) ? plain.low : wide.low, edges.contains(plain.high) ? plain.high : wide.high)
  }
}

extension Plot {
  /// All points that have a place of their own.
  fileprivate var points: [Point] {
    series.flatMap(\.points) + groups.flatMap(\.points) + marks.map(\.point) + notes.map(\.point)
  }

  /// The points that the vertical range makes room for.
  fileprivate var claimingPoints: [Point] {
    let claiming = series.filter(\.setsRange)
    return (claiming.isEmpty ? series : claiming).flatMap(\.points) + groups.flatMap(\.points)
      + notes.map(\.point)
  }
}
