import Testing

@testable import TerminalDrawing

@Suite struct GraphDrawingTests {
  @Test func whatDoesNotFitFromTopToBottomSaysSo() {
    var look = GraphLook()
    look.runsRight = false
    let narrow = GraphDrawing.draw(Examples.neuron, look, for: Appearance(width: 30)).plainText
    #expect(
      narrow.hasPrefix("boxes need ") && narrow.contains(" columns from top\nto bottom, so here is one row"))
    #expect(narrow.split(separator: "\n").count > 10)
    #expect(
      !GraphDrawing.draw(Examples.neuron, look, for: Appearance(width: 200)).plainText.contains("boxes need"))
    #expect(!GraphDrawing.draw(Examples.neuron, for: Appearance(width: 30)).plainText.contains("boxes need"))
  }

  @Test func aSignOfASCIIIsNoPartOfTheLabel() {
    var graph = Examples.lossOfThree
    for place in graph.nodes.indices { graph.nodes[place].gradientChanged = true }
    let drawn = GraphDrawing.draw(graph, for: Appearance(charset: .ascii)).plainText
    #expect(drawn.contains("grad !") && !drawn.contains("grad!"))
    #expect(GraphDrawing.draw(graph, for: Appearance()).plainText.contains("grad•"))
  }

  private func lines(_ graph: Graph, _ appearance: Appearance) -> [Substring] {
    Examples.text(graph, appearance).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func width(_ graph: Graph, _ appearance: Appearance) -> Int {
    lines(graph, appearance).map { CellWidth.of($0) }.max() ?? 0
  }

  // MARK: The value that is spoken of

  @Test func theCurrentValueHasASign() {
    var graph = Examples.lossOfThree
    graph.nodes[2].isCurrent = true
    let title = graph.nodes[2].title
    #expect(Examples.text(graph, Appearance()).contains("┌▶ \(title)─"))
    #expect(Examples.text(graph, Appearance(charset: .ascii)).contains("+> \(title)-"))
    #expect(Examples.text(graph, Appearance(width: 41)).contains("▶ \(title) "))
    #expect(Examples.text(graph, Appearance(plain: true)).contains("now \(title)"))
    #expect(!Examples.text(Examples.lossOfThree, Appearance()).contains("┌▶"))
  }

  // MARK: The ladder

  @Test func theLectureFitsEightyColumns() {
    #expect(width(Examples.lossOfThree, Appearance()) == 74)
    #expect(lines(Examples.lossOfThree, Appearance()).count == 12)
    #expect(width(Examples.neuron, Appearance()) == 80)
    #expect(lines(Examples.neuron, Appearance()).count == 17)
  }

  @Test(arguments: [
    (95, "│data -6.0000├"), (94, "│data  -6├"), (86, "│data  -6├"), (85, "│d -6.0000├"), (80, "│d -6.0000├"),
    (79, "│d  -6├"),
  ])
  func eachRungIsTakenWhereItFits(width: Int, content: String) {
    #expect(Examples.text(Examples.neuron, Appearance(width: width)).contains(content))
  }

  @Test func titlesAreCutBeforeBoxesAreGivenUp() {
    var graph = Examples.doubled
    graph.nodes[1].title = "a name that nobody can read"
    #expect(Examples.text(graph, Appearance()).contains("┌a name that nobody can …┐"))
    #expect(Examples.text(graph, Appearance(width: 34)).contains("┌a name tha…┐"))
  }

  @Test func belowTheLastRungThereAreRows() {
    let narrow = Examples.text(Examples.lossOfThree, Appearance(width: 41))
    #expect(narrow.hasPrefix("    value         data     grad\n●─╮ L = d * f  -8.0000   1.0000\n"))
  }

  @Test func aPictureTallerThanTheScreenGivesWayToRows() {
    var graph = Graph()
    for place in 0..<8 { graph.nodes.append(.init(title: "x\(place)", data: 1)) }
    graph.nodes.append(.init(title: "s", data: 8, operation: "sum", operands: Array(0..<8)))
    #expect(Examples.text(graph, Appearance(height: 24)).contains("●─┬─┬─┬─┬─┬─┬─╮ s = "))
    #expect(Examples.text(graph, Appearance(height: 50)).hasPrefix("┌x0"))
  }

  @Test func aTangleOfLongEdgesGivesWayToRowsUnlessItIsAskedFor() {
    var random = RandomGraphs(seed: 3)
    let graph = random.graph(values: 22, reach: 22)
    let appearance = Appearance(width: 400, height: 200)
    #expect(Examples.text(graph, appearance).contains("value"))
    let asked = GraphDrawing.draw(graph, GraphLook(style: .boxes), for: appearance)
    #expect(asked.plainText.contains("▶│"))
  }

  @Test func aStyleThatDoesNotFitSaysHowManyColumnsItNeeds() throws {
    func boxes(_ width: Int) -> String {
      GraphDrawing.draw(Examples.neuron, GraphLook(style: .boxes), for: Appearance(width: width))
        .plainText
    }
    let words = try #require(boxes(50).prefixMatch(of: /boxes need (\d+) columns\n/))
    #expect(boxes(50).contains("o = tanh(n)"))
    let needed = try #require(Int(words.1))
    #expect(boxes(needed).hasPrefix("┌x1"))
    #expect(boxes(needed - 1).hasPrefix("boxes need \(needed) columns\n"))
  }

  // MARK: Edges of the possible

  @Test func nothingIsDrawnOfNothing() {
    #expect(Examples.text(Graph(), Appearance()).isEmpty)
    #expect(Examples.text(Graph(), Appearance(plain: true)).isEmpty)
  }

  @Test func aLeafIsABox() {
    let expected = """
      ┌a──────────┐
      │data 2.0000│
      │grad      –│
      └───────────┘
      """
    #expect(Examples.text(Graph(nodes: [.init(title: "a", data: 2)]), Appearance()) == expected)
  }

  @Test func everyStateOfAGradientFitsTheBox() {
    func box(_ node: Graph.Node) -> String { Examples.text(Graph(nodes: [node]), Appearance()) }
    let stale = """
      ┌a───────────┐
      │data~-2.0000│
      │grad~ 6.0000│
      └───────stale┘
      """
    #expect(
      box(.init(title: "a", data: -2, gradient: .init(value: 6, freshness: .stale(1)), dataStale: true))
        == stale.replacing("~ 6", with: " ~6"))
    let accumulated = """
      ┌a───────────┐
      │data~ 2.0000│
      │grad -6.0000│
      └────stale─×2┘
      """
    #expect(
      box(.init(title: "a", data: 2, gradient: .init(value: -6, freshness: .accumulated(2)), dataStale: true))
        == accumulated.replacing("~ 2", with: " ~2"))
    let byHand = """
      ┌a──────────┐
      │data•2.0000│
      │grad 1.0000│
      └────────set┘
      """
    #expect(
      box(.init(title: "a", data: 2, gradient: .init(value: 1, freshness: .set), dataChanged: true)) == byHand
    )
  }

  @Test func aMarkWidensNoBox() {
    for freshness in [Graph.Freshness.fresh, .accumulated(123_456_789), .stale(1), .set] {
      let node = Graph.Node(
        title: "", data: 1, gradient: .init(value: 2, freshness: freshness), gradientChanged: true,
        dataStale: true)
      #expect(width(Graph(nodes: [node]), Appearance()) == 13)
    }
  }

  @Test func numbersThatAreNoneAreDrawn() {
    var graph = Examples.doubled
    graph.nodes[0].data = .nan
    graph.nodes[1].data = -.infinity
    graph.nodes[1].gradient = .fresh(1e300)
    let text = Examples.text(graph, Appearance())
    #expect(text.contains("│data    nan├2┐"))
    #expect(text.contains("│data       -inf│"))
    #expect(text.contains("1.000e+300│"))
  }

  @Test func aLabelCannotWriteToTheTerminal() {
    var graph = Examples.doubled
    graph.nodes[0].title = "a\u{1b}[2J\n\u{202e}"
    graph.nodes[1].operation = "\u{7}"
    for appearance in [Appearance(), Appearance(width: 20), Appearance(plain: true)] {
      let text = Examples.text(graph, appearance)
      #expect(!text.contains { "\u{1b}\u{7}\u{202e}".contains($0) })
    }
    #expect(Examples.text(graph, Appearance()).contains("┌a\\x1b[2J\\n\\u202e┐"))
    #expect(Examples.text(graph, Appearance()).contains("(\\x07)▶"))
  }

  @Test func wideTitlesAreMeasuredInCells() {
    let graph = Graph(nodes: [
      .init(title: "重み日本語", data: 2), .init(title: "e\u{301}", data: 4, operation: "**2", operands: [0]),
    ])
    let expected = """
      ┌重み日本語─┐        ┌e\u{301}──────────┐
      │data 2.0000├─┐      │data 4.0000│
      │grad      –│ └(**2)▶│grad      –│
      └───────────┘        └───────────┘
      """
    #expect(Examples.text(graph, Appearance()) == expected)
  }

  @Test func moreThanNineUsesOfOneOperandAreARow() {
    let graph = Graph(nodes: [
      .init(title: "a", data: 1),
      .init(title: "s", data: 10, operation: "sum", operands: Array(repeating: 0, count: 10)),
    ])
    #expect(Examples.text(graph, Appearance()).contains("●   s = sum(a, a, a, a, a, a, a, a, a, a) ~10"))
  }

  @Test func aLongChainIsOnlyLong() {
    var chain = Graph(nodes: [.init(title: "x", data: 1)])
    for place in 1..<1_000 {
      chain.nodes.append(.init(data: 2, operation: "+", operands: [place - 1, place - 1]))
    }
    chain.root = 999
    let rows = GraphDrawing.draw(chain, GraphLook(style: .lanes), for: Appearance()).plainText
      .split(separator: "\n")
    #expect(rows.count == 50)
    #expect(rows[1].hasPrefix("●2╮ %999 = %998 + %998"))
    #expect(rows[49] == "┆   952 more values")
    #expect(lines(chain, Appearance()).last == "1000 values, 999 operations (999 +), 999 deep")
    let all = GraphDrawing.draw(chain, for: Appearance(), limit: .max)
    #expect(all.lines.count == 1_001)
    let told = GraphDrawing.draw(chain, for: Appearance(plain: true), limit: 2, command: ":graph y")
    #expect(told.lines.map(\.plainText)[0] == "998 more values · :graph y --all.")
    #expect(told.lines.count == 3)
  }

  // MARK: Laws

  private static let appearances = stride(from: 20, through: 400, by: 19).flatMap { width in
    [Charset.ascii, .unicode].flatMap { charset in
      [false, true].map { Appearance(width: width, charset: charset, plain: $0) }
    }
  }

  private func randomGraphs(_ count: Int, values: Int) -> [Graph] {
    var random = RandomGraphs(seed: 11)
    return (0..<count).map { place in
      var graph = random.graph(values: 1 + random.next(below: values), reach: 8)
      for node in graph.nodes.indices { roughen(&graph.nodes[node], random.next(below: 12)) }
      return graph
    }
  }

  /// Gives some values what makes drawings burst.
  private func roughen(_ node: inout Graph.Node, _ kind: Int) {
    switch kind {
    case 0: node.title = String(repeating: "long ", count: 12)
    case 1: node.title = "日本語\u{1b}é"
    case 2: node.title = ""
    case 3: node.data = -1.23456e-300
    case 4: (node.data, node.gradient) = (-1.7e308, .init(value: -1.7e308, freshness: .accumulated(1_000)))
    case 5: (node.data, node.dataStale, node.gradient.freshness) = (.nan, true, .stale(1))
    case 6: node.gradient.freshness = .set
    default: break
    }
  }

  @Test func noLineIsWiderThanTheTerminal() {
    for graph in randomGraphs(16, values: 14) {
      for appearance in Self.appearances {
        #expect(width(graph, appearance) <= appearance.width)
      }
    }
  }

  @Test func asciiIsAsciiAndEveryDrawingIsTheSameTwice() {
    for graph in randomGraphs(30, values: 14) {
      for appearance in [
        Appearance(charset: .ascii), Appearance(width: 40, charset: .ascii), Appearance(width: 200),
      ] {
        let text = Examples.text(graph, appearance)
        #expect(text == Examples.text(graph, appearance))
        #expect(appearance.charset == .unicode || text.utf8.allSatisfy { $0 < 0x7f })
      }
    }
  }

  /// But for what a line of ASCII makes room for: a blank before a mark, and the `x` before a count.
  @Test func bothCharsetsHaveOneLayout() {
    for var graph in randomGraphs(30, values: 14)
    where !graph.nodes.contains(where: { $0.title.contains("é") }) {
      for place in graph.nodes.indices {
        graph.nodes[place].dataChanged = false
        graph.nodes[place].gradientChanged = false
        graph.nodes[place].dataStale = false
        graph.nodes[place].gradient.freshness = .fresh
        graph.nodes[place].operands = Set(graph.nodes[place].operands).sorted()
      }
      let shapes = [Charset.ascii, .unicode].map { charset in
        lines(graph, Appearance(width: 300, height: 200, charset: charset)).map { CellWidth.of($0) }
      }
      let isCut = graph.nodes.contains { $0.title.utf8.count > 24 }
      #expect(isCut || shapes[0] == shapes[1])
    }
  }
}
