import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `hist`: how many numbers lie in each of some bins.
  static let histograms = [
    AxesFunction(
      "hist", "x, bins=10, range=None, density=False, **kwargs",
      """
      Count numbers in bins: hist(xs, bins=20).
      >>> plt.hist([1, 1, 2, 3], bins=3); plt.show()
      """
    ) { call in
      try call.heed("label", "histtype", "align")
      if !["", "bar", "stepfilled"].contains(try call.text("histtype")) {
        throw PythonError.value("hist(histtype=) is not in this subset")
      }
      if !["", "mid"].contains(try call.text("align")) {
        throw PythonError.value("hist(align=) is not in this subset")
      }
      let histogram = try Histogram(call)
      let bars = histogram.bars(name: try call.label(), PlotColor.tint(call.option("color")))
      call.change { $0.bars.append(bars) }
      let arrays = try [histogram.heights, histogram.edges].map { numbers in
        Object.other(try NumpyArray(reading: .list(numbers.map(Object.float)), call.interpreter))
      }
      return .tuple(arrays + [.bars(bars.bars.count)])
    }
  ]
}

/// Numbers counted in bins, as `numpy.histogram` counts them: each bin holds its lower edge, the last one both.
struct Histogram {
  let edges: [Double]
  private(set) var heights: [Double]

  /// The most bins.
  private static let mostBins = 100_000

  init(_ call: PlotCall) throws {
    guard let data = call.argument(0) else { throw PythonError.type("hist() needs numbers") }
    let numbers = try call.interpreter.plotNumbers(data)
    let range = try call.argument(2).map(call.interpreter.plotNumbers)
    edges = try Self.edges(call, numbers, range)
    heights = [Double](repeating: 0, count: edges.count - 1)
    for value in numbers {
      if let bin = bin(of: value) { heights[bin] += 1 }
    }
    if try call.argument(3).map(call.interpreter.truth) == true { makeDensity() }
  }

  private static func edges(_ call: PlotCall, _ numbers: [Double], _ range: [Double]?) throws -> [Double] {
    let bins = call.argument(1) ?? .int(10)
    if call.interpreter.isPlotSequence(bins) {
      let edges = try call.interpreter.plotNumbers(bins)
      guard edges.count > 1, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw PythonError.value("`bins` must increase monotonically, when an array")
      }
      return edges
    }
    guard case .int(let count) = bins else {
      throw PythonError.value("hist(bins='auto') is not in this subset", hint: "give their number: bins=20")
    }
    guard count > 0, count <= mostBins else {
      throw PythonError.value("`bins` must be positive, and \(mostBins) at most")
    }
    let (low, high) = try ends(numbers, range)
    return (0...count).map { $0 == count ? high : min(high, low + (high - low) / Double(count) * Double($0)) }
  }

  /// The ends of the numbers that are not nan, or those given; around a single number there is a half on both sides.
  private static func ends(_ numbers: [Double], _ range: [Double]?) throws -> (Double, Double) {
    if let range, range.count != 2 { throw PythonError.value("range must be a pair of numbers") }
    let known = numbers.filter { !$0.isNaN }
    let low = range?[0] ?? known.min() ?? (numbers.isEmpty ? 0 : .nan)
    let high = range?[1] ?? known.max() ?? (numbers.isEmpty ? 1 : .nan)
    guard low.isFinite, high.isFinite, (high - low).isFinite else {
      throw PythonError.value("autodetected range of [\(low), \(high)] is not finite")
    }
    guard low <= high else { throw PythonError.value("max must be larger than min in range parameter.") }
    return low < high ? (low, high) : (low - 0.5, high + 0.5)
  }

  /// The bin that holds a number; nil outside of all.
  private func bin(of value: Double) -> Int? {
    guard let first = edges.first, let last = edges.last, first <= value, value <= last else { return nil }
    var (low, high) = (0, edges.count - 2)
    while low < high {
      let middle = (low + high + 1) / 2
      if edges[middle] <= value { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Scales the heights so that the area of all bars is 1.
  private mutating func makeDensity() {
    let total = heights.reduce(0, +)
    for bin in heights.indices { heights[bin] /= total * (edges[bin + 1] - edges[bin]) }
  }

  func bars(name: String, _ tint: Plot.Tint?) -> Plot.Bars {
    let bars = heights.indices.map { Plot.Bars.Bar(sides: edges[$0]...edges[$0 + 1], height: heights[$0]) }
    return Plot.Bars(name: name, bars: bars, tint: tint)
  }
}
