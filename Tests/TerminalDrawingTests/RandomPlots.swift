@testable import TerminalDrawing

/// Makes plots of all kinds of layers, with numbers that are hard to draw among them.
struct RandomPlots {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  private static let numbers: [Double] = [
    0, -0.0, 1, -1, 2.5, 1e-300, 1e300, -1e308, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .nan,
    .infinity,
    -.infinity, 1e16, 1e16 + 2, 3, 7, 100,
  ]

  private static let words = [
    "", "loss", "日本語の長い名前", "two\nlines", "\u{1b}[31mred", "e\u{301}", "\t", "x=1, y=2",
  ]

  private mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }

  private mutating func number() -> Double {
    if count(3) == 0 { return Self.numbers[count(Self.numbers.count - 1)] }
    return Double.random(in: -10...10, using: &generator)
  }

  private mutating func word() -> String { Self.words[count(Self.words.count - 1)] }

  private mutating func point() -> Plot.Point { Plot.Point(x: number(), y: number()) }

  private mutating func points(_ most: Int) -> [Plot.Point] { (0..<count(most)).map { _ in point() } }

  private mutating func range() -> ClosedRange<Double>? {
    let (first, last) = (number(), number())
    return count(2) > 0 || !(first <= last) ? nil : first...last
  }

  private mutating func bar() -> Plot.Bars.Bar {
    let (side, width) = (number(), Double(count(3)))
    let sides = side <= side + width ? side...side + width : 0...1
    return .init(sides: sides, base: count(2) == 0 ? number() : 0, height: number())
  }

  private mutating func field() -> Plot.Field {
    let (columns, rows) = (1 + count(5), 1 + count(5))
    let kinds: [Plot.Field.Kind] = [.bands, .lines, .cells]
    let levels: [Plot.Field.Levels] = [
      .round(about: 5), .round(about: 0), .at([-1, 0, 1]), .at([0]), .at([0, 1]),
    ]
    return Plot.Field(
      kinds[count(2)], xs: (0..<columns).map { Double($0) * 1.5 - 3 }, ys: (0..<rows).map(Double.init),
      values: (0..<columns * rows).map { _ in number() }, levels: levels[count(4)])
  }

  /// The next plot.
  mutating func next() -> Plot {
    var plot = Plot(title: word(), rows: count(30))
    plot.caption = word()
    plot.series = (0..<count(4)).map { _ in .init(name: word(), points: points(20)) }
    plot.groups = (0..<count(3)).map { _ in .init(name: word(), points: points(20)) }
    plot.bars = (0..<count(2)).map { _ in .init(name: word(), bars: (0..<count(5)).map { _ in bar() }) }
    plot.fields = count(2) == 0 ? [field()] : []
    plot.guides = (0..<count(1)).map { _ in
      .init(at: count(1) == 0 ? .x(number()) : .y(number()), name: word())
    }
    plot.notes = (0..<count(2)).map { _ in .init(point: point(), text: word()) }
    plot.marks = (0..<count(1)).map { _ in .init(point: point(), label: word()) }
    (plot.x.label, plot.y.label) = (word(), word())
    (plot.x.range, plot.y.range) = (range(), range())
    (plot.x.isReversed, plot.y.isReversed) = (count(3) == 0, count(3) == 0)
    plot.x.ticks =
      count(3) == 0 ? [.init(value: number(), label: word()), .init(value: 0, label: word())] : nil
    (plot.hasGrid, plot.wantsLegend, plot.cutsPeaks) = (count(1) == 0, count(1) == 0, count(1) == 0)
    return plot
  }
}
