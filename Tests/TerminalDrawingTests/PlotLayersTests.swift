import Testing

@testable import TerminalDrawing

/// What stands inside the frame besides curves.
@Suite struct PlotLayersTests {
  private func draw(_ plot: Plot, width: Int = 40, _ charset: Charset = .unicode, plain: Bool = false)
    -> String
  {
    let appearance = Appearance(width: width, charset: charset, plain: plain)
    return Gate.render(PlotDrawing.draw(plot, for: appearance), for: appearance)
  }

  private func points(_ pairs: [(Double, Double)]) -> [Plot.Point] {
    pairs.map { Plot.Point(x: $0.0, y: $0.1) }
  }

  private var classes: Plot {
    var plot = Plot(title: "classes", rows: 5)
    plot.groups = [
      .init(name: "-1", points: points([(0, 0), (1, 1)])),
      .init(name: "1", points: points([(2, 0), (3, 1)])),
    ]
    return plot
  }

  /// Two halves of a rectangle, the right one of which is 1.
  private var boundary: Plot {
    var plot = classes
    plot.fields = [.init(.bands, xs: [0, 1, 2, 3], ys: [0, 1], values: [0, 0, 1, 1, 0, 0, 1, 1])]
    return plot
  }

  private var staircase: Plot {
    var plot = Plot(rows: 5)
    plot.bars = [
      .init(name: "", bars: (0..<4).map { .init(sides: Double($0)...Double($0 + 1), height: Double($0)) })
    ]
    return plot
  }

  private func field(_ values: [Double], _ levels: [Double], _ kind: Plot.Field.Kind = .bands) -> Plot {
    var plot = Plot(rows: 5)
    plot.fields = [.init(kind, xs: [0, 1], ys: [0, 1], values: values, levels: .at(levels))]
    return plot
  }

  /// The cells inside the frame.
  private func inside(_ plot: Plot, _ charset: Charset = .ascii) -> [String] {
    let walls: Set<Character> = ["|", "+", "│", "┤"]
    return draw(plot, charset).split(separator: "\n").filter { $0.last == "|" || $0.last == "│" }.map { row in
      String(row.drop { !walls.contains($0) }.dropFirst().dropLast())
    }
  }

  @Test func aPersonsWordsHaveNoTwins() {
    var plot = classes
    plot.title = "x² → y"
    plot.groups[0].name = "≤ 1"
    let text = draw(plot, .ascii)
    #expect(text.contains("x\\xb2 \\u2192 y"))
    #expect(text.contains("o \\u2264 1"))
  }

  @Test func aFieldWithoutNumbersSaysSo() {
    var plot = Plot(rows: 5)
    plot.fields = [.init(.bands, xs: [0, 1], ys: [0, 1], values: [.nan, .nan, .nan, .nan])]
    #expect(draw(plot, width: 60).hasSuffix("  4 numbers of a field are nan or inf and not drawn"))
    plot.fields[0].values = [0, 1, 2, .infinity]
    #expect(draw(plot, width: 60).hasSuffix("  1 number of a field is nan or inf and not drawn"))
    #expect(draw(plot, width: 100, plain: true).contains("numbers from 0 to 2. 1 nan or inf.\n"))
  }

  @Test func zeroHasNoSignInWords() {
    let plot = Plot(series: [.init(name: "f", points: points([(-0.0, -0.0), (1, 2)]))])
    #expect(!draw(plot, plain: true).contains("-0"))
  }

  @Test func classesAreLetters() {
    let expected = """
        classes
        ┌────────────────────────────────────┐
      1 ┤            o                     x │
        │                                    │
        │                                    │
        │                                    │
      0 ┤ o                     x            │
        └─┬─────────────────────┬────────────┘
          0                     2
        o -1   x 1
      """
    #expect(draw(classes) == expected)
  }

  @Test func theRegionOfOneClassIsDotted() {
    let expected = """
          classes
          +----------------------------------+
        1 +           o     ................x|
          |                 .................|
      0.5 +                 .................|
          |                 .................|
        0 +o                .....x...........|
          ++---------------------+-----------+
           0                     2
        o -1   x 1   blank 0   . 1
      """
    #expect(draw(boundary, .ascii) == expected)
  }

  @Test func signsAskedForAreGivenOnce() {
    var plot = classes
    plot.groups[0].sign = "x"
    plot.groups[1].sign = "x"
    #expect(draw(plot).hasSuffix("  x -1   o 1"))
    plot.series = [.init(name: "line", points: points([(0, 0), (1, 1)]))]
    plot.groups[0].sign = "*"
    #expect(draw(plot, .ascii).hasSuffix("  ** line   o -1   x 1"))
  }

  @Test func bandsGetDenserUpwards() {
    let rows = inside(field([0, 0, 10, 10], [0, 2, 4, 6, 8, 10]), .unicode)
    #expect(rows.map { $0.first } == ["▓", "▒", "░", "·", " "])
    #expect(draw(field([0, 0, 10, 10], [0, 5, 10])).hasSuffix("  blank 0 to 5   · 5 to 10"))
  }

  @Test func blankIsNoBandWhereSomeNumbersHaveNone() {
    let plot = field([0, 0, 10, 10], [2, 6, 10])
    #expect(draw(plot).hasSuffix("  · 2 to 6   ░ 6 to 10"))
    #expect(inside(plot, .unicode).last?.first == " ")
  }

  @Test func whatIsNotANumberHasNoShade() {
    // The number at the right wall itself is known.
    #expect(inside(field([.nan, 1, .nan, 1], [0, 1, 2])).allSatisfy { !$0.dropLast().contains(".") })
    #expect(draw(field([.nan, .nan, .nan, .nan], [0, 1])).contains("│"))
  }

  @Test func oneLevelBoundsNoBand() {
    #expect(inside(field([0, 0, 0, 0], [0])).allSatisfy { $0.allSatisfy { $0 == " " } })
  }

  @Test func aLevelIsALine() {
    let rows = inside(field([-1, -1, 1, 1], [0], .lines))
    #expect(rows.map { $0.contains("*") } == [false, false, false, true, false])
    #expect(rows[3].allSatisfy { $0 == "*" })
    #expect(draw(field([-1, -1, 1, 1], [0], .lines)).hasSuffix("  ─ at 0"))
  }

  @Test func aMatrixHasItsFirstRowWhereItsAxisBegins() {
    var plot = Plot()
    plot.fields = [.init(.cells, xs: [0, 1, 2], ys: [0, 1], values: [0, 0, 6, 0, 0, 0])]
    #expect(inside(plot).last?.hasSuffix("%") == true)
    plot.y.isReversed = true
    #expect(inside(plot).first?.hasSuffix("%") == true)
    #expect(Set(inside(plot).map(\.count)) == [36])
    #expect(inside(plot).count == 16)
  }

  @Test func barsEndInEighths() {
    let expected = """
        ┌────────────────────────────────────┐
        │                          ▄▄▄▄▄▄▄▄  │
      2 ┤                  ▁▁▁▁▁▁▁▁████████  │
        │                  ████████████████  │
        │          ▅▅▅▅▅▅▅▅████████████████  │
      0 ┤          ████████████████████████  │
        └─┬────────────────┬───────────────┬─┘
          0                2               4
      """
    #expect(draw(staircase) == expected)
  }

  @Test func barsMayHangDown() {
    var plot = Plot(rows: 5)
    plot.bars = [
      .init(name: "", bars: [.init(sides: 0...1, height: 1), .init(sides: 1...2, base: 0, height: -1)])
    ]
    let rows = inside(plot)
    #expect(rows[0].contains("#") == false)
    #expect(rows[1].prefix { $0 != "#" }.count < rows[3].prefix { $0 != "#" }.count)
  }

  @Test func aGuideCrossesTheFrame() {
    var plot = Plot(series: [.init(name: "", points: points([(0, -1), (4, 1)]))], rows: 5)
    plot.guides = [.init(at: .y(0), name: "zero"), .init(at: .x(1))]
    #expect(inside(plot)[2].filter { $0 == "-" }.count >= 25)
    #expect(inside(plot).allSatisfy { $0.contains("|") || $0.contains("*") })
    plot.wantsLegend = true
    #expect(draw(plot).hasSuffix("  ┄ zero"))
  }

  @Test func theGridStandsBehindAll() {
    var plot = Plot(series: [.init(name: "", points: points([(0, 0), (4, 4)]))], rows: 5)
    plot.hasGrid = true
    let expected = """
          ┌──────────────────────────────────┐
          │┊                ┊           ⢀⣀⡠⠤⠔│
      2.5 ┤┼┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┼┈┈┈⣀⣀⠤⠤⠒⠒⠉⠉⠁┈┈┈┼│
          │┊            ⣀⣀⠤⠤⠒⠒⠉⠉            ┊│
          │┊   ⢀⣀⣀⠤⠤⠒⠒⠉⠉    ┊               ┊│
        0 ┤⠔⠒⠊⠉⠁┈┈┈┈┈┈┈┈┈┈┈┈┼┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┼│
          └┬────────────────┬───────────────┬┘
           0                2               4
      """
    #expect(draw(plot) == expected)
    #expect(draw(plot, .ascii).contains("+ . . ."))
  }

  @Test func namesOfAxesAndTicks() {
    var plot = Plot(series: [.init(name: "", points: points([(0, 0), (2, 2)]))], rows: 5)
    plot.y.label = "loss"
    plot.x.label = "step"
    plot.x.ticks = [
      .init(value: 0, label: "start"), .init(value: 1, label: "日本"), .init(value: 9, label: "no"),
    ]
    let lines = draw(plot).split(separator: "\n")
    #expect(lines.first == "  ┌loss────────────────────────────────┐")
    #expect(lines.last == "                   step")
    #expect(lines[lines.count - 2].contains("start"))
    #expect(lines[lines.count - 2].hasSuffix("日本"))
  }

  @Test func aCaptionStandsBehindTheTitleWhereThereIsRoom() {
    var plot = classes
    plot.caption = "4 points"
    #expect(draw(plot).hasPrefix("  classes   4 points\n"))
    plot.title = String(repeating: "long ", count: 6)
    #expect(draw(plot).hasPrefix("  long long long long long long \n  4 points\n"))
    plot.title = "two\nlines"
    #expect(draw(plot).hasPrefix("  two lines   4 points\n"))
  }

  @Test func notesAreCutAtTheWall() {
    var plot = classes
    plot.notes = [
      .init(point: .init(x: 2.5, y: 0.5), text: "long words " + String(repeating: "日", count: 40))
    ]
    let rows = draw(plot).split(separator: "\n").dropFirst().prefix(7)
    #expect(rows.contains { $0.contains("│long words 日") && $0.contains("…") })
    #expect(Set(rows.map { CellWidth.of($0) }) == [40])
  }

  @Test func halfAWideSignIsNotLeft() {
    var cells = PlotCells(width: 4, height: 1)
    cells.paint("日", .plain, column: 0, row: 0)
    cells.paint("", .plain, column: 1, row: 0)
    #expect(cells.line(0).plainText == "日  ")
    cells.paint("x", .plain, column: 1, row: 0)
    #expect(cells.line(0).plainText == " x  ")
    cells.paint("日", .plain, column: 2, row: 0)
    cells.paint("", .plain, column: 3, row: 0)
    cells.paint("y", .plain, column: 2, row: 0)
    #expect(cells.line(0).plainText == " xy ")
  }

  @Test func inWordsThereIsASentenceForEachLayer() {
    let expected = """
      classes
      -1: 2 points. x from 0 to 1. y from 0 to 1.
      1: 2 points. x from 2 to 3. y from 0 to 1.
      field: 2 rows of 4 numbers. numbers from 0 to 1.
        0: 4 of 8
        1: 4 of 8
      """
    #expect(draw(boundary, width: 80, plain: true) == expected)
    var plot = staircase
    plot.x.ticks = [.init(value: 2.5, label: "c")]
    #expect(draw(plot, width: 80, plain: true).contains("  2 at c\n  3 from x 3 to 4"))
    #expect(draw(Plot(), plain: true) == "nothing to draw")
  }
}
