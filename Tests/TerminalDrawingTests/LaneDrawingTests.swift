import Testing

@testable import TerminalDrawing

@Suite struct LaneDrawingTests {
  private func draw(
    _ graph: Graph, _ appearance: Appearance = Appearance(), limit: Int? = nil, command: String? = nil
  ) -> String {
    let drawing = GraphDrawing.draw(
      graph, GraphLook(style: .lanes), for: appearance, limit: limit, command: command)
    return Gate.render(drawing, for: appearance)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  // MARK: The look

  @Test func lectureInASCII() {
    let expected = """
          value         data     grad
      *-. L = d * f  -8.0000   1.0000
      | o f          -2.0000   4.0000
      *-. d = e + c   4.0000  -2.0000
      | o c          10.0000  -2.0000
      *-. e = a * b  -6.0000  -2.0000
      | o b          -3.0000  -4.0000
      o   a           2.0000   6.0000
      """
    #expect(draw(Examples.lossOfThree, Appearance(charset: .ascii)) == expected)
  }

  @Test func sharedOperandsJoinTheirLane() {
    let expected = """
            value         data     grad used
      ●─╮   f = d * e  -6.0000   1.0000
      │ ●─╮ e = a + b   1.0000  -6.0000
      ●─┼─┤ d = a * b  -6.0000   1.0000
        │ ○ b           3.0000  -8.0000 x2
        ○   a          -2.0000  -3.0000 x2
      """
    #expect(draw(Examples.sharing) == expected)
  }

  @Test func linesCrossWithoutContact() {
    let graph = Graph(
      nodes: [
        .init(title: "a", data: 1), .init(title: "b", data: 1),
        .init(title: "c", data: 1, operation: "+", operands: [0, 1]),
        .init(title: "d", data: 1, operation: "+", operands: [1, 0]),
        .init(title: "s", data: 1, operation: "sum", operands: [0, 2, 3]),
      ], root: 4)
    let expected = """
            value                data     grad used
      ●─┬─╮ s = sum(a, c, d)   1.0000        –
      ├─┆─● d = b + a          1.0000        –
      ├─●─┤ c = a + b          1.0000        –
      │   ○ b                  1.0000        – x2
      ○     a                  1.0000        – x3
      """
    #expect(draw(graph) == expected)
  }

  @Test func anOperandThatCountsTwiceHasADigit() {
    let expected = """
          value         data     grad used
      ●2╮ b = a + a   6.0000   1.0000
        ○ a           3.0000   2.0000 x2
      """
    #expect(draw(Examples.doubled) == expected)
    #expect(draw(Examples.doubled, Appearance(charset: .ascii)).contains("*2. b = a + a"))
  }

  @Test func marksTakeTheBlankBeforeTheNumber() {
    var graph = Examples.lossOfThree
    graph.nodes[2].data = -1e300
    let width = lines(draw(graph)).map { CellWidth.of($0) }.max()
    graph.nodes[0].dataChanged = true
    graph.nodes[2].dataChanged = true
    graph.nodes[5].gradientChanged = true
    let text = draw(graph)
    #expect(text.contains("○   a             •2.0000   6.0000"))
    #expect(text.contains("│ ○ c         •-1.00e+300  -2.0000"))
    #expect(text.contains("│ ○ f             -2.0000  •4.0000"))
    #expect(lines(text).map { CellWidth.of($0) }.max() == width)
    #expect(draw(graph, Appearance(charset: .ascii)).contains("!2.0000"))
  }

  @Test func theStateOfAGradientIsAWordBehindIt() {
    var graph = Examples.lossOfThree
    graph.nodes[0].gradient.freshness = .accumulated(2)
    graph.nodes[1].gradient.freshness = .set
    graph.nodes[2].gradient = .none
    graph.nodes[3].dataStale = true
    graph.nodes[4].gradient.freshness = .stale(1)
    let text = draw(graph)
    #expect(text.contains("a           2.0000   6.0000 ×2\n") || text.hasSuffix("6.0000 ×2"))
    #expect(text.contains("-4.0000 set\n"))
    #expect(text.contains("c          10.0000        –\n"))
    #expect(text.contains("e = a * b ~-6.0000  -2.0000 stale\n"))
    #expect(text.contains("d = e + c   4.0000 ~-2.0000 stale\n"))
  }

  // MARK: What does not fit

  private func fan(_ count: Int) -> Graph {
    var graph = Graph(nodes: (0..<count).map { .init(title: "x\($0)", data: Double($0)) })
    graph.nodes.append(
      .init(title: "s", data: 1, operation: "sum", operands: Array(0..<count)))
    return graph
  }

  @Test func edgesWithoutALaneAreNamedAndCounted() {
    let text = lines(draw(fan(20)))
    #expect(text[1].hasPrefix("●─┬─┬─┬─┬─┬─┬─┬─┬─┬─┬─╮ s = sum(x0, x1, x2,"))
    #expect(text.contains { $0.hasPrefix("│ │ │ │ │ │ │ │ │ │ │ │   ") && $0.hasSuffix("x19) ~8") })
    #expect(text.last == "~n: n operands without a line")
  }

  @Test func aFormulaIsCutBetweenWordsWhereLinesTellTheRest() {
    let text = lines(draw(fan(12), Appearance(width: 72)))
    #expect(text[1].hasPrefix("●─┬─┬─┬─┬─┬─┬─┬─┬─┬─┬─╮ s = sum(x0, x1, x2, x3, x4, …"))
    #expect(text.count == 14)
  }

  @Test func valuesWithoutALineHaveANameOfTheirOwn() {
    var graph = fan(15)
    for place in 0..<15 { graph.nodes[place].title = "x" }
    let text = draw(graph)
    #expect(text.contains("sum(%0, %1, %2, x, x,"))
    #expect(text.contains("○                       %0 = x"))
    #expect(text.contains("%n: unnamed"))
  }

  @Test func farOperandsGiveWayToNearOnes() {
    var graph = Graph(nodes: [.init(title: "a", data: 1), .init(title: "b", data: 2)])
    for place in 2..<100 {
      graph.nodes.append(.init(data: 1, operation: "+", operands: [place - 1, place % 2]))
    }
    graph.root = 99
    let lanes = Lanes(graph, order: LaneOrder.rows(of: graph), rowCount: 100, cap: 2)
    #expect(lanes.count == 2)
    #expect(lanes.rows.dropLast(3).allSatisfy { $0.goesDown })
    #expect(lanes.rows.map(\.cutCount).reduce(0, +) > 0)
  }

  @Test func aValueUnderALineThatEndsIsSetApart() {
    let graph = Graph(nodes: [
      .init(title: "a", data: 1),
      .init(title: "b", data: 1, operation: "sum", operands: Array(repeating: 0, count: 10)),
    ])
    let expected = """
        value                      data     grad used
      ● b = sum(a, a, a, a, a,   1.0000        –
          a, a, a, a, a) ~10

      ○ a                        1.0000        – x10
      ~n: n operands without a line
      """
    #expect(draw(graph, Appearance(width: 47)) == expected)
  }

  @Test func lanesThatFitAreDrawnInNarrowTerminals() {
    let narrowest = lines(draw(Examples.lossOfThree)).map { CellWidth.of($0) }.max() ?? 0
    #expect(narrowest == 31)
    #expect(draw(Examples.lossOfThree, Appearance(width: 31)) == draw(Examples.lossOfThree))
    #expect(draw(Examples.lossOfThree, Appearance(width: 30)).hasPrefix("value  "))
    #expect(draw(Examples.sharing, Appearance(width: 40)).contains("●─┼─┤ d = a * b"))
  }

  @Test func withoutRoomForLanesThereAreNone() {
    #expect(!draw(Examples.neuron, Appearance(width: 36)).contains("●"))
    let narrow = """
      b = a + a
        data  6.0000
        grad  1.0000
      a
        data  3.0000
        grad  2.0000  x2
      xn: used n times
      """
    #expect(draw(Examples.doubled, Appearance(width: 24)) == narrow)
  }

  @Test func whatIsLeftOutIsCounted() {
    let text = lines(draw(Examples.lossOfThree, limit: 3, command: ":graph L"))
    #expect(text[3].hasPrefix("*-. d") || text[3].hasPrefix("●─╮ d = e + c"))
    #expect(text[4] == "┆ ┆ 4 more values · :graph L --all")
    #expect(text.count == 5)
    #expect(lines(draw(fan(1), limit: 1))[2] == "┆ 1 more value")
  }

  // MARK: Names

  @Test func aFormulaOfNamesIsAName() {
    let graph = Graph(
      nodes: [
        .init(title: "a", data: 2), .init(title: "2", data: 2, kind: .constant),
        .init(title: "a*2", data: 4, operation: "*", operands: [0, 1], isTitledByFormula: true),
        .init(title: "a*2+a", data: 6, operation: "+", operands: [2, 0], isTitledByFormula: true),
        .init(title: "b", data: 36, operation: "**2", operands: [3]),
      ], root: 4)
    let labels = lines(draw(graph)).map { $0.drop { "●○│─╮├┤ ".contains($0) }.split(separator: "  ")[0] }
    #expect(labels == ["value", "b = %3**2", "%3 = a*2 + a", "a*2", "2", "a", "%n: unnamed"])
  }

  @Test func withoutLinesEveryFormulaTellsItsOperandsApart() {
    let two = Graph.Node(title: "2", data: 2, kind: .constant)
    let graph = Graph(
      nodes: [
        .init(title: "a", data: 3), two,
        .init(title: "a*2", data: 6, operation: "*", operands: [0, 1], isTitledByFormula: true), two,
        .init(title: "a*a", data: 9, operation: "*", operands: [0, 0], isTitledByFormula: true),
        .init(title: "b", data: 8, operation: "sum", operands: [2, 3, 4]),
      ], root: 5)
    let labels = lines(draw(graph, Appearance(width: 24))).filter { !$0.hasPrefix("  ") }
    #expect(
      labels == [
        "b = sum(a*2, %3, a*a)", "%3 = 2", "a*a", "a*2 = a * %1", "%1 = 2", "a",
        "%n: unnamed · xn: used n", "times",
      ])
  }

  @Test func aFormulaOfThousandsStaysWithinTheLimit() {
    let text = lines(draw(fan(3_000), limit: 40))
    #expect(text.count == 43)
    #expect(text[41].contains(" 3,000 more values"))
  }

  // MARK: Order

  @Test func theOrderWithFewerLanesIsTaken() {
    var random = RandomGraphs(seed: 4)
    for _ in 0..<50 {
      let graph = random.mixedGraph()
      let rows = LaneOrder.rows(of: graph)
      #expect(rows.sorted() == Array(graph.nodes.indices))
      #expect(LaneOrder.lanes(of: rows, graph) <= LaneOrder.lanes(of: rows.sorted(by: >), graph))
      var isShown = [Bool](repeating: false, count: rows.count)
      for place in rows {
        isShown[place] = true
        #expect(graph.nodes[place].operands.allSatisfy { !isShown[$0] })
      }
    }
  }
}
