import Foundation
import Testing

@testable import TerminalDrawing

@Suite struct PlotDrawingTests {
  private func curve(
    _ name: String, from low: Double, to high: Double, count: Int = 160, setsRange: Bool = true,
    _ function: (Double) -> Double
  ) -> Plot.Series {
    let points = (0...count).map { place -> (x: Double, y: Double) in
      let share = Double(place) / Double(count)
      let x = low * (1 - share) + high * share
      return (x, function(x))
    }
    return Plot.Series(name: name, points: points, setsRange: setsRange)
  }

  private func draw(_ plot: Plot, _ appearance: Appearance) -> String {
    Gate.render(PlotDrawing.draw(plot, for: appearance), for: appearance)
  }

  private var parabola: Plot {
    Plot(title: "f(x) = x²", series: [curve("f", from: -2, to: 2) { $0 * $0 }], rows: 5)
  }

  @Test func aCurveInBraille() {
    let expected = """
          f(x) = x²
          ┌──────────────────────────────────┐
          │⢦⡀                              ⢀⡴│
      2.5 ┤ ⠈⠢⣀                          ⣀⠔⠁ │
          │   ⠈⠑⢦⣀                    ⣀⡴⠊⠁   │
          │      ⠈⠑⠢⢄⣀            ⣀⡠⠔⠊⠁      │
        0 ┤          ⠈⠉⠑⠒⠒⠦⠤⠤⠴⠒⠒⠊⠉⠁          │
          └┬────────────────┬───────────────┬┘
          -2                0               2
      """
    #expect(draw(parabola, Appearance(width: 40)) == expected)
  }

  @Test func aCurveInASCII() {
    let expected = #"""
          f(x) = x\xb2
          +----------------------------------+
          |*                                *|
          | ***                          *** |
      2.5 +   *****                  *****   |
          |       ******        ******       |
        0 +            **********            |
          ++----------------+---------------++
          -2                0               2
      """#
    #expect(draw(parabola, Appearance(width: 40, charset: .ascii)) == expected)
  }

  @Test func aCurveInQuarters() {
    let text = draw(parabola, Appearance(width: 40, dots: .block))
    #expect(text.contains("▚"))
    #expect(!text.unicodeScalars.contains { (0x2800...0x28ff).contains($0.value) })
  }

  @Test func theTangentIsDashedAndMakesNoRoomForItself() {
    let plot = Plot(
      series: [
        curve("f(x)", from: -5, to: 5) { 3 * $0 * $0 - 4 * $0 + 5 },
        curve("tangent", from: -5, to: 5, setsRange: false) { 20 + 14 * ($0 - 3) },
      ], marks: [.init(point: .init(x: 3, y: 20), label: "(3, 20)")])
    let text = draw(plot, Appearance())
    #expect(text.contains("──  f(x)".replacing("  ", with: " ")))
    #expect(text.contains("╌╌ tangent   ● (3, 20)"))
    #expect(text.contains("100 ┤"))
    #expect(!text.contains("-50 ┤"))
    let ascii = draw(plot, Appearance(charset: .ascii))
    #expect(ascii.contains("** f(x)   .. tangent   @ (3, 20)"))
    #expect(ascii.split(separator: "\n").dropLast().joined().contains("@"))
  }

  @Test(arguments: [4, 7, 12, 17, 23])
  func aCurveAtATickIsDrawnInTheRowOfItsLabel(rows: Int) {
    let level = curve("level", from: 0, to: 1) { _ in 0 }
    for range in [-1.3...5.7, -0.2...9, -7...0.9, -3...4] {
      for appearance in [Appearance(height: 60), Appearance(height: 60, charset: .ascii)] {
        let text = draw(Plot(series: [level], yRange: range, rows: rows), appearance)
        let row = text.split(separator: "\n").first { $0.contains(/[*⠤⠒⠉⣀]{9}/) }
        #expect(row?.contains(/^ *0 [┤+]/) == true, "\(text)")
      }
    }
  }

  @Test func theFirstCurveStaysOnTop() throws {
    let plot = Plot(series: [curve("f", from: 0, to: 1) { $0 }, curve("g", from: 0, to: 1) { $0 }], rows: 5)
    let rows = draw(plot, Appearance(width: 40, charset: .ascii)).split(separator: "\n").dropFirst().prefix(5)
    #expect(rows.allSatisfy { !$0.contains(".") || $0.contains("0.") })
    #expect(rows.joined().contains("*"))
  }

  @Test func noLineJoinsOverAPole() {
    let inverse = Plot(series: [curve("1/x", from: -5, to: 5) { 1 / $0 }])
    let text = draw(inverse, Appearance(charset: .ascii))
    #expect(text.contains("1 point is nan or inf and not drawn"))
    #expect(text.contains("cut off: beside a pole the heights go on without end"))
    let tangent = Plot(series: [curve("tan", from: -5, to: 5, count: 200) { tan($0) }])
    let rows = draw(tangent, Appearance(charset: .ascii)).split(separator: "\n")
    // A line over a pole would fill its column from top to bottom.
    for column in 10..<79 {
      let filled = rows.filter { $0.utf8.count > column && Array($0.utf8)[column] == UInt8(ascii: "*") }
      #expect(filled.count < 12)
    }
  }

  @Test func peaksStayWhereTheyAreAskedFor() {
    var points = (0..<100).map { (x: Double($0), y: 1.0 + Double($0 % 3)) }
    points[50].y = 1_000
    var plot = Plot(series: [.init(name: "loss", points: points)])
    #expect(draw(plot, Appearance()).contains("cut off: the points reach from 1 to 1000"))
    plot.cutsPeaks = false
    #expect(draw(plot, Appearance()).contains("1000 ┤"))
  }

  @Test func aConstantIsALineInTheMiddle() {
    let rows = draw(
      Plot(series: [curve("3", from: 0, to: 1) { _ in 3 }], rows: 5), Appearance(charset: .ascii)
    )
    .split(separator: "\n")
    #expect(rows[3].filter { $0 == "*" }.count == 76)
  }

  @Test func wherePointsAreNotFiniteThereIsNone() {
    let plot = Plot(
      title: "log", series: [.init(name: "f", points: [(0, -.infinity), (.nan, 1), (1, .nan)])])
    #expect(draw(plot, Appearance()) == "log: no finite point to draw")
    #expect(draw(Plot(series: []), Appearance()) == "no finite point to draw")
    let logarithm = Plot(series: [curve("log", from: -1, to: 1, count: 100) { log($0) }])
    #expect(draw(logarithm, Appearance()).contains("51 points are nan or inf and not drawn"))
  }

  @Test func aConstantHasItsHeightAmongTheTicks() {
    for level in [0.7312, -3, 0, 12_345] {
      let text = draw(Plot(series: [curve("f", from: 0, to: 1) { _ in level }]), Appearance())
      #expect(text.contains("\(Axis.labels([level])[0]) ┤"), "\(text)")
    }
    let rounds = draw(Plot(series: [curve("f", from: 0, to: 1) { _ in 0.7312 }]), Appearance())
    #expect(rounds.contains("┤") && !rounds.contains(" 0.8 ┤"))
  }

  @Test func wordsAtTheWallBeginFurtherLeft() {
    var plot = Plot(series: [curve("f", from: 0, to: 1) { $0 }])
    plot.notes = [.init(point: .init(x: 1, y: 1), text: "hello")]
    #expect(draw(plot, Appearance()).contains("hello│"))
  }

  @Test func rangesMayBeGiven() {
    var plot = parabola
    plot.x.range = -1...1
    plot.y.range = 0...10
    let text = draw(plot, Appearance(width: 60))
    #expect(text.contains("10 ┤"))
    #expect(!text.contains("-2 "))
    plot.y.range = -(.infinity)...(.infinity)
    #expect(draw(plot, Appearance()).contains("1 ┤"))
  }

  @Test func inWordsThereIsASentenceAndATable() {
    let expected = """
      f(x) = x^2
      f: from 4 at x -2 to 4 at x 2. lowest 0 at x 0. highest 4 at x -2.
        x -2  y 4
        x -1.6  y 2.56
      """
    let text = draw(parabola, Appearance(charset: .ascii, plain: true))
    #expect(text.hasPrefix(expected))
    #expect(text.split(separator: "\n").count == 13)
  }

  @Test func noLineIsWiderThanTheTerminal() {
    let plots = [
      parabola,
      Plot(
        title: String(repeating: "long ", count: 100),
        series: [
          curve(String(repeating: "日本", count: 50), from: -1e308, to: 1e308) { $0 },
          curve("g", from: 0, to: 1) { $0 },
        ], marks: [.init(point: .init(x: .infinity, y: .nan), label: "\u{1b}[2J")]),
      Plot(series: [curve("f", from: 1e16, to: 1e16 + 64) { $0 }], rows: .max),
      Plot(series: [curve("f", from: 0, to: .leastNonzeroMagnitude) { $0 }], rows: .min),
      Plot(series: [.init(name: "f", points: [(1, 1)])]),
    ]
    for plot in plots {
      for width in [20, 21, 27, 40, 80, 99, 100, 101, 400] {
        for appearance in [
          Appearance(width: width), Appearance(width: width, charset: .ascii),
          Appearance(width: width, plain: true),
          Appearance(width: width, dots: .block),
        ] {
          let text = draw(plot, appearance)
          #expect(
            text.split(separator: "\n").allSatisfy {
              CellWidth.of($0) <= min(width, plot.title.isEmpty ? 100 : width)
            })
          #expect(appearance.charset == .unicode || text.utf8.allSatisfy { $0 < 0x7f })
          #expect(!text.contains("\u{1b}"))
        }
      }
    }
  }
}
