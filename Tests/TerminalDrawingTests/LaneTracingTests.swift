import Testing

@testable import TerminalDrawing

/// Ten thousand random graphs, each drawn in boxes and in rows in both charsets at widths from 20 to 400, and
/// read back from the characters to the exact multiset of their edges.
@Suite struct LaneTracingTests {
  private static let widths = [20, 27, 34, 40, 46, 47, 48, 49, 51, 55, 60, 72, 80, 100, 120, 200, 400]

  @Test(arguments: 0..<20) func everyDrawingReadsBackAsItsGraph(seed: Int) {
    var random = RandomGraphs(seed: UInt64(seed))
    var boxes = 0
    for number in 0..<500 {
      var graph = random.mixedGraph()
      let width = Self.widths[(number + seed) % Self.widths.count]
      for charset in [Charset.ascii, .unicode] {
        boxes += checkBoxes(graph, Appearance(width: 60 + width, height: 60, charset: charset)) ? 1 : 0
      }
      random.blurTitles(of: &graph)
      for charset in [Charset.ascii, .unicode] {
        checkRows(graph, Appearance(width: width, height: 60, charset: charset))
      }
    }
    #expect(boxes > 300)
  }

  private func checkBoxes(_ graph: Graph, _ appearance: Appearance) -> Bool {
    guard let picture = try? BoxDrawing.draw(graph, for: appearance) else { return false }
    let text = Gate.render(picture, for: appearance)
    BoxTracingTests.check(text, graph, appearance)
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= appearance.width })
    return true
  }

  private func checkRows(_ graph: Graph, _ appearance: Appearance) {
    let text = Gate.render(
      LaneDrawing.draw(graph, for: appearance, limit: .max, more: nil), for: appearance)
    do {
      var tracer = LaneTracer(text, isASCII: appearance.charset == .ascii)
      let rows = try tracer.read()
      let places = rows.compactMap { Double($0.data).flatMap { Int(exactly: $0) } }
      try #require(places.sorted() == Array(graph.nodes.indices), "every value has one row")
      for (row, place) in zip(rows, places) {
        let operands = row.operands.map { places[$0] }.sorted()
        #expect(operands == graph.nodes[place].operands.sorted(), "\(appearance.width): \(row.name)\n\(text)")
      }
    } catch {
      Issue.record("\(error) at \(appearance.width)\n\(text)")
    }
    let tooWide = text.split(separator: "\n").first { $0.unicodeScalars.count > appearance.width }
    #expect(tooWide == nil)
  }
}
