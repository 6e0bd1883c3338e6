/// The axes of a plot and what had to be left out to choose them.
struct PlotRange {
  let x: Axis
  let y: Axis
  /// The lowest and highest heights, where the vertical axis does not reach them.
  let cut: ClosedRange<Double>?

  /// Chooses the axes; `nil` where there is no finite point.
  init?(_ plot: Plot) {
    let finite = (plot.series.flatMap(\.points) + plot.marks.map(\.point)).filter(\.isFinite)
    guard let bounds = plot.xRange.flatMap(Self.finite) ?? Self.bounds(finite.map(\.x)) else { return nil }
    x = Axis(bounds.lowerBound, bounds.upperBound)
    if let asked = plot.yRange.flatMap(Self.finite) {
      y = Axis(asked.lowerBound, asked.upperBound)
      cut = nil
      return
    }
    let heights = Self.heights(plot, over: x)
    guard let all = Self.bounds(heights) ?? Self.bounds(finite.map(\.y)) else { return nil }
    let core = plot.cutsPeaks ? Self.core(heights.sorted(), all) : nil
    cut = core == nil ? nil : all
    y = Axis((core ?? all).lowerBound, (core ?? all).upperBound).widened(by: 0.08)
  }

  /// The heights that the vertical axis makes room for.
  private static func heights(_ plot: Plot, over axis: Axis) -> [Double] {
    let claiming = plot.series.filter(\.setsRange)
    let points = (claiming.isEmpty ? plot.series : claiming).flatMap(\.points)
    return points.filter { $0.isFinite && axis.contains($0.x) }.map(\.y)
  }

  private static func finite(_ range: ClosedRange<Double>) -> ClosedRange<Double>? {
    range.lowerBound.isFinite && range.upperBound.isFinite ? range : nil
  }

  private static func bounds(_ numbers: [Double]) -> ClosedRange<Double>? {
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return low...high
  }

  /// The range of the nine tenths of heights in the middle and some room around, where all heights together
  /// need eight times as much: a pole, not a curve.
  private static func core(_ sorted: [Double], _ all: ClosedRange<Double>) -> ClosedRange<Double>? {
    guard sorted.count >= 20 else { return nil }
    let low = sorted[sorted.count / 20]
    let high = sorted[sorted.count - 1 - sorted.count / 20]
    let extent = high - low
    guard extent.isFinite, extent > 0, all.upperBound / 8 - all.lowerBound / 8 > extent else { return nil }
    return max(all.lowerBound, low - extent / 2)...min(all.upperBound, high + extent / 2)
  }
}

extension Plot.Point {
  /// Whether the point has a place.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
