import Testing

@testable import TerminalDrawing

/// Curves of very many points.
@Suite struct CurveThinningTests {
  private func noise(_ count: Int, seed: UInt64) -> [Plot.Point] {
    var state = seed
    return (0..<count).map { place in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let height = Double(state >> 40) / Double(1 << 24)
      return .init(x: Double(place), y: state % 997 == 0 ? .nan : state % 1013 == 1 ? height * 9 : height)
    }
  }

  @Test func fewPointsStay() {
    let points = noise(80, seed: 1).map(\.y)
    #expect(noise(80, seed: 1).thinned(to: 10) { Int($0) }.map(\.y.bitPattern) == points.map(\.bitPattern))
  }

  @Test func thePictureIsTheSame() {
    for (seed, count) in [(1 as UInt64, 3000), (2, 5000), (3, 20_000)] {
      let points = noise(count, seed: seed)
      let range = 0...Double(count - 1)
      let plot = Plot(
        series: [.init(name: "", points: points)], xRange: range, yRange: 0...9, rows: 12, cutsPeaks: false)
      for kind in [DotCanvas.Kind.braille, .block, .sign] {
        guard let axes = PlotRange(plot) else { continue }
        let plane = PlotPlane(range: axes, width: 30, height: 12, kind: kind)
        var all = plot
        all.cutsPeaks = true
        var (thin, full) = (CurvePainter(plot, plane), CurvePainter(all, plane))
        thin.paint()
        full.paint()
        for row in 0..<12 {
          for column in 0..<30 {
            #expect(
              thin.canvas.dots(column: column, row: row)?.mask
                == full.canvas.dots(column: column, row: row)?.mask)
          }
        }
      }
    }
  }

  @Test func thePointsAreFewAndInOrder() {
    let thin = noise(100_000, seed: 5).thinned(to: 100) { Int($0 / 1000) }
    #expect(thin.count < 2000)
    #expect(zip(thin, thin.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(thin.filter { !$0.isFinite }.count == noise(100_000, seed: 5).filter { !$0.isFinite }.count)
    let text = PlotSVG.text(of: [
      Plot(
        series: [
          .init(name: "", points: (0..<100_000).map { .init(x: Double($0), y: $0 == 31_337 ? 50 : 0) })
        ], cutsPeaks: false)
    ])
    #expect(text.utf8.count < 60_000)
  }
}
