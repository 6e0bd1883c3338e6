import Testing

@testable import TerminalDrawing

/// Plots beside each other.
@Suite struct PlotRowTests {
  private func plot(_ title: String, caption: String = "", rows: Int = 5) -> Plot {
    var plot = Plot(title: title, series: [.init(name: "", points: [(0, 0), (1, 1)])], rows: rows)
    plot.caption = caption
    return plot
  }

  private func draw(_ plots: [Plot], _ appearance: Appearance, _ look: PlotLook = PlotLook()) -> [String] {
    Gate.render(PlotRow.draw(plots, look, for: appearance), for: appearance).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func twoStandBesideEachOtherOnAWideTerminal() {
    let lines = draw(
      [plot("f"), plot("g", caption: "a part   and one that takes another line of them")], Appearance())
    #expect(lines.count == 11)
    #expect(lines[2].hasPrefix("  f") && lines[1].hasSuffix("  a part"))
    #expect(lines.count { $0.contains("┐") } == 1, "the frames stand in one line")
    #expect(lines.filter { $0.hasSuffix("│") }.allSatisfy { CellWidth.of($0) == 80 })
  }

  @Test func twoStandBelowEachOtherOnANarrowOne() {
    let lines = draw([plot("f"), plot("g")], Appearance(width: 60))
    #expect(lines.count == 19 && lines[9].isEmpty)
  }

  @Test(arguments: [(3, 3), (4, 2), (5, 3), (7, 3)]) func rowsAreAboutEquallyFull(_ count: Int, _ across: Int)
  {
    #expect(PlotRow.columns(count, within: 80) == across)
  }

  @Test func noneIsNoPlot() {
    #expect(draw([], Appearance()) == [""])
  }

  @Test func theFormsAreThoseAskedFor() {
    var look = PlotLook()
    look.form = .table
    #expect(draw([plot("f")], Appearance(), look).contains("  x 1  y 1"))
    look.form = .svg
    #expect(draw([plot("f"), plot("g")], Appearance(), look)[0].contains("width=\"1280\""))
    look.form = .picture
    look.dots = .block
    #expect(!draw([plot("f")], Appearance(), look).joined().unicodeScalars.contains { $0.value >= 0x2800 })
    look.dots = .ascii
    #expect(draw([plot("f")], Appearance(), look).joined().utf8.allSatisfy { $0 < 0x80 })
    look.dots = .braille
    #expect(draw([plot("f")], Appearance(charset: .ascii), look).joined().utf8.allSatisfy { $0 < 0x80 })
    look.width = 30
    #expect(draw([plot("f")], Appearance(), look).map { CellWidth.of($0) }.max() == 30)
  }

  @Test(arguments: 0..<6) func noLineIsWiderThanAsked(seed: UInt64) {
    var random = RandomPlots(seed: seed)
    let plots = (0...seed % 4).map { _ in random.next() }
    for width in [20, 33, 52, 79, 80, 120, 400] {
      for appearance in [
        Appearance(width: width), Appearance(width: width, charset: .ascii),
        Appearance(width: width, dots: .ascii),
        Appearance(width: width, plain: true),
      ] {
        let lines = draw(plots, appearance)
        #expect(lines.allSatisfy { CellWidth.of($0) <= width })
        #expect(lines == draw(plots, appearance))
      }
    }
  }
}
