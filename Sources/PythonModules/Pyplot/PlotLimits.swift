import TerminalDrawing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The ends of an axis as matplotlib would have them: those set, else those of the data with a twentieth around.
struct PlotLimits {
  /// The first and the last number, the higher one first where the axis is reversed.
  let ends: [Double]

  init(_ plot: Plot, _ scale: KeyPath<Plot, Plot.Scale>) {
    let range = plot[keyPath: scale].range ?? Self.automatic(plot, isHorizontal: scale == \Plot.x)
    ends =
      plot[keyPath: scale].isReversed
      ? [range.upperBound, range.lowerBound] : [range.lowerBound, range.upperBound]
  }

  private static func automatic(_ plot: Plot, isHorizontal: Bool) -> ClosedRange<Double> {
    let (free, fixed) = numbers(plot, isHorizontal)
    let finite = (free + fixed).filter(\.isFinite)
    if !isHorizontal, plot.y.isLogarithmic { return automaticOverPowers(finite.filter { $0 > 0 }) }
    guard let low = finite.min(), let high = finite.max() else { return 0...1 }
    // Around one number alone there is a twentieth of it, and a twentieth around that.
    let half = low == high ? (low == 0 ? 0.05 : abs(low) * 0.05) : 0
    let margin = (high - low + 2 * half) * 0.05
    let lower = fixed.contains(low) ? low : low - half - margin
    let upper = fixed.contains(high) ? high : high + half + margin
    return lower.isFinite && upper.isFinite && lower <= upper ? lower...upper : low...high
  }

  /// A twentieth of the powers of ten around; around one number alone the powers before and behind it.
  private static func automaticOverPowers(_ numbers: [Double]) -> ClosedRange<Double> {
    let powers = numbers.map { log10($0) }
    var (low, high) = (powers.min() ?? 0, powers.max() ?? 0)
    if low == high { (low, high) = (low.rounded(.up) - (powers.isEmpty ? 0 : 1), low.rounded(.down) + 1) }
    let margin = (high - low) * 0.05
    let (lower, upper) = (pow(10, low - margin), pow(10, high + margin))
    return upper.isFinite ? lower...upper : pow(10, low)...Double.greatestFiniteMagnitude
  }

  /// The numbers of all that is drawn: those with room around, and the edges of regions and feet of bars.
  private static func numbers(_ plot: Plot, _ isHorizontal: Bool) -> (free: [Double], fixed: [Double]) {
    let points = plot.series.flatMap(\.points) + plot.groups.flatMap(\.points)
    let bars = plot.bars.flatMap(\.bars)
    let extents = plot.fields.flatMap { field in
      [field.extent(isHorizontal)].flatMap { [$0.lowerBound, $0.upperBound] }
    }
    if isHorizontal {
      return (points.map(\.x) + bars.flatMap { [$0.sides.lowerBound, $0.sides.upperBound] }, extents)
    }
    return (points.map(\.y) + bars.map(\.height), extents + bars.map(\.base))
  }
}

extension Plot.Field {
  /// The extent along one axis.
  fileprivate func extent(_ isHorizontal: Bool) -> ClosedRange<Double> { isHorizontal ? extent.x : extent.y }
}
