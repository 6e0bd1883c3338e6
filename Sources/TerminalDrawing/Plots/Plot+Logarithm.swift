#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Plot {
  /// The plot with both axes linear, as painters need it.
  ///
  /// On a logarithmic axis each height becomes its power of ten, and the ticks say the heights themselves. What is not
  /// above 0 has no place there.
  var onLinearAxes: Plot {
    guard y.isLogarithmic else { return self }
    var plot = self
    // A logarithm leaves nothing so far away that it had to be cut.
    plot.cutsPeaks = false
    for place in series.indices { plot.series[place].points = series[place].points.map(\.powerOfTen) }
    for place in groups.indices { plot.groups[place].points = groups[place].points.map(\.powerOfTen) }
    for place in marks.indices { plot.marks[place].point = marks[place].point.powerOfTen }
    for place in notes.indices { plot.notes[place].point = notes[place].point.powerOfTen }
    plot.guides = guides.compactMap(\.powerOfTen)
    plot.bars = bars.map(\.powersOfTen)
    plot.y = y.onPowersOfTen(plot.heights)
    return plot
  }

  /// How many points with a place have none on a logarithmic axis.
  var countWithoutLogarithm: Int {
    guard y.isLogarithmic else { return 0 }
    return (series.flatMap(\.points) + groups.flatMap(\.points)).count { $0.isFinite && $0.y <= 0 }
      + bars.flatMap(\.bars).count { $0.isFinite && $0.height <= 0 }
  }

  /// The extent of the heights of curves and points that have a place; nil where none has.
  private var heights: ClosedRange<Double>? {
    let all = (series.flatMap(\.points) + groups.flatMap(\.points)).filter(\.isFinite).map(\.y)
    guard let low = all.min(), let high = all.max() else { return nil }
    return low...high
  }
}

extension Plot.Point {
  fileprivate var powerOfTen: Plot.Point { Plot.Point(x: x, y: y > 0 ? log10(y) : .nan) }
}

extension Plot.Guide {
  fileprivate var powerOfTen: Plot.Guide? {
    guard case .y(let value) = place else { return self }
    return value > 0 ? Plot.Guide(at: .y(log10(value)), name: name) : nil
  }
}

extension Plot.Bars {
  /// Bars from a little below the lowest one.
  fileprivate var powersOfTen: Plot.Bars {
    let heights = bars.map { $0.height > 0 ? log10($0.height) : .nan }
    let base = (heights.filter(\.isFinite).min() ?? 0) - 0.5
    return Plot.Bars(
      name: name, bars: zip(bars, heights).map { .init(sides: $0.sides, base: base, height: $1) }, tint: tint)
  }
}

extension Plot.Scale {
  /// The same axis over powers of ten.
  fileprivate func onPowersOfTen(_ heights: ClosedRange<Double>?) -> Plot.Scale {
    var scale = self
    scale.isLogarithmic = false
    scale.range = range.flatMap { $0.lowerBound > 0 ? log10($0.lowerBound)...log10($0.upperBound) : nil }
    let asked = ticks?.filter { $0.value > 0 }.map { Tick(value: log10($0.value), label: $0.label) }
    scale.ticks = asked ?? (scale.range ?? heights).map(Self.ticks)
    return scale
  }

  /// Round heights between two powers of ten: powers where there are several, else 1, 2 and 5 times such, else round
  /// steps.
  private static func ticks(over powers: ClosedRange<Double>) -> [Tick] {
    let span = powers.upperBound - powers.lowerBound
    if span < 0.7 {
      return tick(Axis(pow(10, powers.lowerBound), pow(10, powers.upperBound)).ticks(about: 4))
    }
    let (low, high) = (powers.lowerBound - span * 0.1, powers.upperBound + span * 0.1)
    let step = max(1, (span / 4).rounded(.down))
    let whole = stride(from: (low / step).rounded(.down) * step, through: high, by: step)
    let factors: [Double] = span < 1.5 ? [1, 2, 5] : span < 2.5 ? [1, 3] : [1]
    return tick(whole.flatMap { power in factors.map { $0 * pow(10, power) } })
  }

  private static func tick(_ heights: [Double]) -> [Tick] {
    heights.filter { $0 > 0 && $0.isFinite }.map { Tick(value: log10($0), label: formatted("%.6g", $0)) }
  }
}
