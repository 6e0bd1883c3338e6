import Testing

@testable import TerminalDrawing

@Suite struct PlotSVGTests {
  private func plot() -> Plot {
    var plot = Plot(title: "a < b & \"c\"\u{1b}")
    plot.series = [.init(name: "f", points: [(0, 0), (1, 1), (.nan, 0), (2, 4), (3, 9)])]
    plot.groups = [
      .init(name: "-1", points: [.init(x: 1, y: 1), .init(x: 1, y: 1)]),
      .init(name: "1", points: [.init(x: 2, y: 2)]),
    ]
    plot.bars = [.init(name: "", bars: [.init(sides: 0...1, height: 2)])]
    plot.fields = [
      .init(.bands, xs: [0, 3], ys: [0, 9], values: [0, 1, 0, 1]),
      .init(.lines, xs: [0, 3], ys: [0, 9], values: [0, 1, 0, 1]),
    ]
    plot.guides = [.init(at: .x(1)), .init(at: .y(1))]
    plot.notes = [.init(point: .init(x: 1, y: 5), text: "</text><script>")]
    plot.marks = [.init(point: .init(x: 2, y: 2), label: "here")]
    plot.hasGrid = true
    return plot
  }

  @Test func textIsEscaped() {
    let text = PlotSVG.text(of: [plot()])
    #expect(text.contains(">a &lt; b &amp; &quot;c&quot;\u{fffd}</text>"))
    #expect(!text.contains("<script"))
  }

  @Test func eachLayerIsThere() {
    let text = PlotSVG.text(of: [plot()])
    #expect(text.matches(of: /<polyline/).count == 2)
    #expect(text.contains("fill=\"#dcebf5\""))
    #expect(text.contains("fill=\"#fbeccb\""))
    #expect(text.contains("fill-opacity"))
    #expect(text.matches(of: /stroke-dasharray="6 4"/).count == 2)
    #expect(text.contains(">-1</text>"))
    #expect(text.contains(">at 0.5</text>"))
    #expect(text.contains(">here</text>"))
  }

  /// Each light colour that is not the data's has a dark one.
  @Test func aDarkPageGetsDarkColors() {
    let text = PlotSVG.text(of: [plot()])
    #expect(text.contains("@media(prefers-color-scheme:dark)"))
    let data = text.matches(of: /(fill|stroke)="(#0072b2|#e69f00|#009e73|#d55e00|#cc79a7|#56b4e9|none)"/)
      .map { String($0.output.0) }
    let used = text.matches(of: /(fill|stroke)="[^"]*"/).map { String($0.output.0) }
    for look in Set(used).subtracting(data) { #expect(text.contains("[\(look)]"), "\(look)") }
  }

  @Test func noLineGoesOverAPole() throws {
    let points = (-40...40).map { Plot.Point(x: Double($0) + 0.5, y: 1 / (Double($0) + 0.5)) }
    var plot = Plot(series: [.init(name: "", points: points)])
    plot.y.range = -1...1
    #expect(PlotSVG.text(of: [plot]).matches(of: /<polyline/).count == 2)
    plot.cutsPeaks = false
    #expect(PlotSVG.text(of: [plot]).matches(of: /<polyline/).count == 1)
  }

  @Test func whatIsNotDrawnIsSaid() {
    var plot = plot()
    plot.fields = [.init(.bands, xs: [0, 3], ys: [0, 9], values: [.nan, .nan, .infinity, .nan])]
    let text = PlotSVG.text(of: [plot])
    #expect(text.contains(">1 point is nan or inf and not drawn</text>"))
    #expect(text.contains(">4 numbers of a field are nan or inf and not drawn</text>"))
    var curve = Plot(series: [.init(name: "", points: [.init(x: 1, y: -1), .init(x: 2, y: 10)])])
    curve.y.isLogarithmic = true
    #expect(PlotSVG.text(of: [curve]).contains(">1 point is not above 0 and not drawn: no logarithm</text>"))
    #expect(!PlotSVG.text(of: [curve]).contains("nan"))
  }

  @Test func theGridLiesBehindAllAndNotOverFields() throws {
    var plot = plot()
    #expect(!PlotSVG.text(of: [plot]).contains("\"#ccc\" stroke-dash"))
    plot.fields = []
    let text = PlotSVG.text(of: [plot])
    let grid = try #require(text.ranges(of: "\"#ccc\" stroke-dash").last)
    #expect(grid.upperBound < (try #require(text.ranges(of: "<polyline").first)).lowerBound)
    #expect(grid.upperBound < (try #require(text.ranges(of: "fill-opacity").first)).lowerBound)
  }

  @Test func theTicksOfAMatrixAreWhole() {
    var plot = Plot()
    plot.fields = [.init(.cells, xs: [0, 1], ys: [0, 1], values: [1, 2, 3, 4])]
    let text = PlotSVG.text(of: [plot])
    #expect(text.contains(">1</text>"))
    #expect(!text.contains(">0.5</text>") && !text.contains(">-0.5</text>"))
  }

  @Test func pointsOnOneSpotAreDrawnOnce() {
    let text = PlotSVG.text(of: [plot()])
    let circles = text.split(separator: "\n").first { $0.contains("a4 4") } ?? ""
    #expect(circles.matches(of: /a4 4 0 1 0 8 0/).count == 1)
  }

  @Test func elementsAreClosed() {
    var plots = RandomPlots(seed: 5)
    for _ in 0..<30 {
      let text = PlotSVG.text(of: [plots.next(), plots.next(), plots.next()], columns: 2)
      #expect(text.matches(of: #/<g /#).count == text.matches(of: #/</g>/#).count)
      #expect(text.matches(of: #/<text /#).count == text.matches(of: #/</text>/#).count)
      #expect(!text.contains(#/="[^"]*(nan|inf)/#))
    }
  }

  @Test func plotsStandInRowsAndColumns() {
    #expect(PlotSVG.text(of: [plot(), plot(), plot()], columns: 2).contains("width=\"1280\""))
    #expect(PlotSVG.text(of: []).contains("<svg"))
  }
}
