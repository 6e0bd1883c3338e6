import Testing

@testable import TerminalDrawing

/// What holds of every plot, however odd its numbers are.
@Suite struct PlotInvariantsTests {
  @Test(arguments: 0..<8)
  func noLineIsWiderThanAsked(seed: UInt64) {
    var plots = RandomPlots(seed: seed)
    for round in 0..<8 {
      let plot = plots.next()
      for width in [20 + round, 40, 100 * (round % 4 + 1)] {
        for appearance in [
          Appearance(width: width), Appearance(width: width, charset: .ascii),
          Appearance(width: width, dots: .block),
          Appearance(width: width, plain: true),
        ] {
          check(plot, appearance)
        }
      }
    }
  }

  private func check(_ plot: Plot, _ appearance: Appearance) {
    let text = Gate.render(PlotDrawing.draw(plot, for: appearance), for: appearance)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { CellWidth.of($0) <= appearance.width }, "\(plot)\n\(text)")
    #expect(appearance.charset == .unicode || text.utf8.allSatisfy { $0 < 0x7f }, "\(text)")
    #expect(!text.contains("\u{1b}"))
    guard !appearance.plain else { return }
    let walls = lines.filter { $0.hasSuffix("|") || $0.hasSuffix("│") }.map { CellWidth.of($0) }
    #expect(Set(walls).count <= 1, "\(text)")
  }

  @Test func aPictureIsTheSameTwice() {
    var plots = RandomPlots(seed: 1)
    let plot = plots.next()
    #expect(PlotDrawing.draw(plot, for: Appearance()) == PlotDrawing.draw(plot, for: Appearance()))
    #expect(PlotSVG.text(of: [plot]) == PlotSVG.text(of: [plot]))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatHasNoPlaceIsCounted(number: Double) {
    var plot = Plot(series: [.init(name: "f", points: [(0, 0), (1, number), (2, 2)])])
    plot.groups = [.init(name: "", points: [.init(x: number, y: 0)])]
    let text = PlotDrawing.draw(plot, for: Appearance()).plainText
    #expect(text.hasSuffix("  2 points are nan or inf and not drawn"))
  }

  @Test func onePointIsDrawn() {
    var plot = Plot()
    plot.groups = [.init(name: "", points: [.init(x: 3, y: -7)])]
    let text = PlotDrawing.draw(plot, for: Appearance()).plainText
    #expect(text.filter { $0 == "o" }.count == 1)
    plot.groups = []
    plot.series = [.init(name: "", points: [(3, -7)])]
    #expect(
      PlotDrawing.draw(plot, for: Appearance(charset: .ascii)).plainText.filter { $0 == "*" }.count == 1)
  }

  @Test func aSpikeIsNotLost() {
    let points = (0..<100_000).map { Plot.Point(x: Double($0), y: $0 == 31_337 ? 50 : 0) }
    let plot = Plot(series: [.init(name: "", points: points)], rows: 5, cutsPeaks: false)
    let rows = PlotDrawing.draw(plot, for: Appearance(charset: .ascii)).plainText.split(separator: "\n")
    #expect(rows[1].contains("*"))
  }
}
