import TerminalDrawing

extension Plot {
  /// The plot with the numbers that it is about behind its title, where a few say it.
  var withNumbers: Plot {
    var plot = self
    plot.caption = numbers
    plot.rows = rowCount
    return plot
  }

  /// More rows for points and regions, which have no direction of their own.
  private var rowCount: Int { groups.contains { $0.points.count > 1 } || !fields.isEmpty ? 20 : 17 }

  private var numbers: String {
    if series.count == 1, groups.allSatisfy(\.name.isEmpty), fields.isEmpty, bars.isEmpty {
      return Self.numbers(of: series[0].points)
    }
    guard series.isEmpty, bars.isEmpty, !groups.isEmpty else { return "" }
    let counts = groups.map(\.points.count)
    let count = counts.reduce(0, +)
    let total = counted(count, "point")
    guard groups.count > 1, groups.allSatisfy({ !$0.name.isEmpty }), groups.count <= 6 else { return total }
    return total + ": " + zip(counts, groups).map { "\($0) of \($1.name)" }.joined(separator: ", ")
  }

  /// Of numbers in their order, as losses are: the first, the last, the lowest; of others the two extremes.
  private static func numbers(of points: [Point]) -> String {
    let finite = points.filter { $0.x.isFinite && $0.y.isFinite }
    guard finite.count > 1, let first = finite.first, let last = finite.last,
      let lowest = finite.min(by: { $0.y < $1.y }), let highest = finite.max(by: { $0.y < $1.y })
    else { return "" }
    let isCounted = points.indices.allSatisfy { points[$0].x == Double($0) }
    if isCounted {
      let texts = toldApart([first.y, last.y, lowest.y])
      return "first \(texts[0])   last \(texts[1])   lowest \(texts[2]) at \(text(lowest.x))"
    }
    if lowest.y == highest.y { return "constant \(text(lowest.y))" }
    return extremesText(lowest: lowest, highest: highest)
  }

  private static func text(_ value: Double) -> String { plainNumber(value) }
}
