import Testing

@testable import TerminalDrawing

/// Bars from left to right, one a line.
@Suite struct RankedBarsTests {
  private var gradients: RankedBars {
    var bars = RankedBars(
      title: "|grad|",
      bars: [("a", -3), ("bias", 2), ("c", 0.001), ("d", 0), ("e", .nan)].map {
        .init(name: $0.0, value: $0.1)
      })
    bars.caption = "largest 3 of a"
    return bars
  }

  private func draw(_ bars: RankedBars, _ appearance: Appearance, _ look: PlotLook = PlotLook()) -> String {
    Gate.render(bars.draw(look, for: appearance), for: appearance)
  }

  @Test func theSizeIsTheLengthAndTheSignIsWritten() {
    let expected = """
      |grad|   largest 3 of a
         a ███████████████████    -3
      bias ████████████▋           2
         c ▏                   0.001
         d                         0
         e                       nan
      """
    #expect(draw(gradients, Appearance(width: 30)) == expected)
  }

  @Test func inASCIIAndInHalves() {
    #expect(
      draw(gradients, Appearance(width: 30, charset: .ascii)).contains("bias #############           2"))
    #expect(draw(gradients, Appearance(width: 30, dots: .block)).contains("bias ████████████▌           2"))
    #expect(draw(gradients, Appearance(width: 30, dots: .ascii)).contains("   c #                   0.001"))
  }

  @Test func inPlainModeThereAreSentences() {
    let expected = "|grad|\nlargest 3 of a\na: -3\nbias: 2\nc: 0.001\nd: 0\ne: nan"
    #expect(draw(gradients, Appearance(plain: true)) == expected)
    var look = PlotLook()
    look.form = .table
    #expect(draw(gradients, Appearance(), look) == expected)
  }

  @Test func asSVGTheLongestBarHasTheFullLength() {
    var look = PlotLook()
    look.form = .svg
    let text = draw(gradients, Appearance(), look)
    #expect(text.contains("<rect x=\"140\" y=\"58\" width=\"400\" height=\"15\""))
    #expect(text.contains(">-3</text>") && text.contains(">bias</text>"))
  }

  @Test func nothingHasNoBar() {
    #expect(draw(RankedBars(title: "", bars: []), Appearance()).isEmpty)
    let zeros = RankedBars(title: "", bars: [.init(name: "a", value: 0)])
    #expect(!draw(zeros, Appearance()).contains("▏"))
  }

  @Test(arguments: [20, 27, 40, 80, 120, 400]) func noLineIsWiderThanAsked(width: Int) {
    let names = ["日本語の長い名前の値", "\u{1b}[31mred", "l0.n1.w2", "e\u{301}", ""]
    let values = [-1.23456e-300, .greatestFiniteMagnitude, -0.0, .infinity, 1]
    let bars = RankedBars(title: names[0], bars: zip(names, values).map { .init(name: $0, value: $1) })
    for appearance in [
      Appearance(width: width), Appearance(width: width, charset: .ascii),
      Appearance(width: width, plain: true),
    ] {
      let lines = draw(bars, appearance).split(separator: "\n")
      #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "\(lines)")
    }
  }
}
