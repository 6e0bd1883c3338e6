import Testing

@testable import TerminalDrawing

/// Logarithmic axes, and spikes on any axis.
@Suite struct PlotLogarithmTests {
  private func losses(_ heights: [Double], rows: Int = 9) -> Plot {
    var plot = Plot(
      series: [.init(name: "loss", points: heights.enumerated().map { .init(x: Double($0), y: $1) })],
      rows: rows, cutsPeaks: false)
    plot.y.isLogarithmic = true
    return plot
  }

  private func draw(_ plot: Plot, _ appearance: Appearance = Appearance(width: 40)) -> String {
    Gate.render(PlotDrawing.draw(plot, for: appearance), for: appearance)
  }

  private func tickLabels(_ plot: Plot) -> [String] {
    draw(plot).split(separator: "\n").compactMap { line in
      line.contains("┤") ? line.split(separator: " ").first.map(String.init) : nil
    }
  }

  @Test func equalFactorsAreEqualSteps() {
    let expected = """
            +--------------------------------+
       1000 +*                               |
        100 + ******                         |
         10 +       ******                   |
          1 +             ******             |
        0.1 +                   ******       |
       0.01 +                         ****** |
      0.001 +                               *|
            ++--------------------+----------+
             0                    2
      """
    #expect(
      draw(losses([1000, 10, 0.1, 0.001], rows: 7), Appearance(width: 40, charset: .ascii)) == expected)
  }

  @Test func ticksAreRoundHoweverWideTheRange() {
    #expect(tickLabels(losses([1, 1e-12])) == ["1", "0.001", "1e-06", "1e-09", "1e-12"])
    #expect(tickLabels(losses([0.9, 0.01])) == ["1", "0.3", "0.1", "0.03", "0.01"])
    #expect(tickLabels(losses([5, 0.5])) == ["5", "2", "1", "0.5"])
    #expect(tickLabels(losses([1.1, 1.3])).count >= 2)
    #expect(tickLabels(losses([7, 7])).count >= 1)
  }

  @Test func whatHasNoLogarithmIsCounted() {
    let text = draw(losses([1, 0, -2, .nan, 10]))
    #expect(text.contains("1 point is nan or inf and not drawn"))
    #expect(text.contains("2 points are not above 0 and not"))
    #expect(draw(losses([0, -1])).contains("no finite point to draw"))
  }

  @Test func guidesMarksAndPointsAreMovedToo() {
    var plot = losses([1, 100])
    plot.guides = [.init(at: .y(10)), .init(at: .y(-1)), .init(at: .x(0.5))]
    plot.marks = [.init(point: .init(x: 0, y: 10), label: "ten")]
    plot.groups = [.init(name: "", points: [.init(x: 1, y: 10)], sign: "x")]
    let rows = draw(plot).split(separator: "\n").filter { $0.contains("┄") }
    #expect(rows.count == 1 && rows[0].contains("●") && rows[0].contains("x"))
  }

  @Test func barsGrowFromBelowTheLowest() {
    var plot = Plot(rows: 8)
    plot.bars = [
      .init(
        name: "",
        bars: [
          .init(sides: 0...1, height: 1), .init(sides: 1...2, height: 1000), .init(sides: 2...3, height: 0),
        ])
    ]
    plot.y.isLogarithmic = true
    let text = draw(plot, Appearance(width: 40, charset: .ascii))
    #expect(text.contains("1 point is not above 0 and not drawn"))
    #expect(text.split(separator: "\n").filter { $0.contains("#") }.count > 4)
  }

  @Test func theSVGHasTheSameTicks() {
    let text = PlotSVG.text(of: [losses([0.9, 0.01])])
    #expect(text.contains(">0.03</text>"))
    #expect(PlotSentences.draw(losses([0.9, 0.01]), for: Appearance()).plainText.contains("from 0.9 at x 0"))
  }

  /// One high number among many, at any place, in any of two curves, is seen in the highest row that it can have.
  @Test(arguments: [Appearance(), Appearance(charset: .ascii), Appearance(dots: .block)])
  func aSpikeIsNeverLost(_ appearance: Appearance) {
    var state: UInt64 = 7
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let count = 2 + Int(state >> 33) % 3000
      let place = Int(state >> 20) % count
      let spiked = (0..<count).map { Plot.Point(x: Double($0), y: $0 == place ? 90 : 1 + Double($0 % 3)) }
      let calm = (0..<count).map { Plot.Point(x: Double($0), y: 2) }
      for isLogarithmic in [false, true] {
        var plot = Plot(
          series: [.init(name: "a", points: calm), .init(name: "b", points: spiked)], rows: 12,
          cutsPeaks: false)
        plot.y.isLogarithmic = isLogarithmic
        let rows = draw(plot, appearance).split(separator: "\n").filter { $0.last == "│" || $0.last == "|" }
        let inked = rows.firstIndex { row in
          row.dropLast().drop { !"│|┤+".contains($0) }.dropFirst().contains { $0 != " " }
        }
        #expect((inked ?? 12) <= 1, "\(count) \(place)")
      }
    }
  }
}
