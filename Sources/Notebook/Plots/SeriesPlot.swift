import TerminalDrawing

/// Numbers in their order, as losses are, each list a curve.
enum SeriesPlot {
  /// The plot of some lists, with the first, the last and the lowest number of a single one.
  ///
  /// - Parameters:
  ///   - lists: The numbers with what each list is called.
  ///   - isLogarithmic: Whether equal steps of the heights are equal factors.
  static func plot(_ lists: [(name: String, numbers: [Double])], isLogarithmic: Bool) -> Plot {
    let series = lists.map { name, numbers in
      Plot.Series(name: name, points: numbers.enumerated().map { .init(x: Double($0), y: $1) })
    }
    let title = lists.map(\.name).joined(separator: ", ")
    var plot = Plot(
      title: isLogarithmic ? title + ", log scale" : title, series: series, rows: 12, cutsPeaks: false)
    plot.y.isLogarithmic = isLogarithmic
    if lists.count == 1 { plot.caption = caption(lists[0].numbers) }
    return plot
  }

  private static func caption(_ numbers: [Double]) -> String {
    let finite = numbers.enumerated().filter(\.element.isFinite)
    guard let first = finite.first, let last = finite.last,
      let lowest = finite.min(by: { $0.element < $1.element })
    else { return "" }
    let texts = toldApart([first.element, last.element, lowest.element])
    return "first \(texts[0])   last \(texts[1])   lowest \(texts[2]) at [\(lowest.offset)]"
  }
}
