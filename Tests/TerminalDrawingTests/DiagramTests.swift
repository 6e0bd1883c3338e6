import Testing

@testable import TerminalDrawing

@Suite struct DiagramTests {
  private let net = Diagram(
    nodes: ["x1", "x2", "n", "o", "lonely"].map { .init(fields: [$0]) },
    edges: [.init(from: 0, to: 2), .init(from: 1, to: 2), .init(from: 2, to: 3, label: "tanh")])

  private func draw(_ diagram: Diagram, _ appearance: Appearance = Appearance()) -> String {
    Gate.render(DiagramDrawing.draw(diagram, for: appearance), for: appearance)
  }

  @Test func eachArrowIsALine() {
    let expected = """
      x1 ──────▶ n
      x2 ──────▶ n
      n  ─tanh─▶ o
      lonely
      """
    #expect(draw(net) == expected)
    #expect(draw(net, Appearance(charset: .ascii)).hasPrefix("x1 ------> n\nx2 ------> n\nn  -tanh-> o\n"))
  }

  @Test func linesWithoutDirectionHaveNoHeads() {
    var diagram = net
    diagram.isDirected = false
    diagram.title = "a net"
    #expect(draw(diagram).hasPrefix("a net\nx1 ─────── n\n"))
  }

  @Test func inWordsThereAreSentences() {
    let expected = "x1 leads to n.\nx2 leads to n.\nn leads to o: tanh.\nlonely."
    #expect(draw(net, Appearance(plain: true)) == expected)
  }

  @Test func equalWordsAreNumbered() {
    let diagram = Diagram(
      nodes: [.init(fields: ["+"]), .init(fields: ["a", "b"]), .init(fields: ["+"]), .init(fields: [])],
      edges: [.init(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 2, to: 3)])
    #expect(draw(diagram) == "+#1   ──▶ a | b\na | b ──▶ +#2\n+#2   ──▶ #1")
  }

  @Test func manyArrowsAreCounted() {
    let nodes = (0..<100).map { Diagram.Node(fields: ["\($0)"]) }
    let diagram = Diagram(nodes: nodes, edges: (1..<100).map { .init(from: $0 - 1, to: $0) })
    #expect(draw(diagram).hasSuffix("\n51 more arrows"))
    #expect(draw(Diagram()) == "nothing to draw")
  }

  @Test func whatIsLeftOutIsCountedByItsKind() {
    func text(arrows: Int, alone: Int, _ appearance: Appearance = Appearance()) -> String {
      let nodes = (0..<2 + alone).map { Diagram.Node(fields: ["\($0)"]) }
      let edges = (0..<arrows).map { Diagram.Edge(from: 0, to: 1, label: "label \($0)") }
      let drawn = DiagramDrawing.draw(
        Diagram(nodes: nodes, edges: edges), for: appearance, more: "and so on")
      return Gate.render(drawn, for: appearance)
    }
    #expect(text(arrows: 49, alone: 0).hasSuffix("\n1 more arrow · and so on"))
    #expect(text(arrows: 50, alone: 1).hasSuffix("\n2 more arrows, 1 more thing · and so on"))
    #expect(text(arrows: 40, alone: 10).hasSuffix("\n2 more things · and so on"))
    #expect(text(arrows: 40, alone: 8).hasSuffix("\n9"))
    // Each sentence takes two lines here, so half as many are shown.
    let narrow = text(arrows: 30, alone: 0, Appearance(width: 20, plain: true))
    #expect(narrow.contains("\n6 more arrows"), "\(narrow)")
  }

  @Test func manyThingsInTwoRanksAreLaidOut() {
    let nodes = (0..<3_000).map { Diagram.Node(fields: ["\($0)"]) }
    let edges = (0..<4_500).map { Diagram.Edge(from: $0 * 7 % 1_500, to: 1_500 + $0 * 11 % 1_500) }
    let seconds = processorSeconds {
      #expect(DiagramSVG.text(of: Diagram(nodes: nodes, edges: edges)).hasSuffix("</svg>\n"))
    }
    #expect(seconds < 5)
  }

  @Test(arguments: [20, 21, 33, 80, 400])
  func noLineIsWiderThanAsked(width: Int) {
    let words = ["日本語の名前がとても長い", String(repeating: "long ", count: 30), "\u{1b}[2J\n", ""]
    let nodes = words.map { Diagram.Node(fields: [$0, $0], shape: .box) }
    let edges = (0..<4).flatMap { tail in (0..<4).map { Diagram.Edge(from: tail, to: $0, label: words[$0]) } }
    for charset in [Charset.ascii, .unicode] {
      for plain in [false, true] {
        let text = draw(
          Diagram(nodes: nodes, edges: edges, title: words[1]),
          Appearance(width: width, charset: charset, plain: plain))
        #expect(text.split(separator: "\n").allSatisfy { CellWidth.of($0) <= width }, "\(text)")
        #expect(!text.contains("\u{1b}"))
      }
    }
  }

  @Test func ranksFollowTheArrows() {
    let layout = DiagramLayout(net, extents: net.nodes.map { _ in (along: 10, across: 10) })
    #expect(layout.places[0].along == layout.places[1].along)
    #expect(layout.places[1].along < layout.places[2].along)
    #expect(layout.places[2].along < layout.places[3].along)
  }

  @Test func thingsDoNotOverlap() {
    var diagram = Diagram(nodes: (0..<30).map { .init(fields: ["\($0)"]) })
    for node in 1..<30 {
      diagram.edges.append(.init(from: node / 3, to: node))
      diagram.edges.append(.init(from: node * 7 % 30, to: node))
    }
    let layout = DiagramLayout(diagram, extents: diagram.nodes.map { _ in (along: 30, across: 20) })
    for (first, one) in layout.places.enumerated() {
      for other in layout.places[(first + 1)...] {
        #expect(abs(one.along - other.along) >= 30 || abs(one.across - other.across) >= 19.9)
      }
    }
    #expect(layout.places.allSatisfy { $0.across >= 0 && $0.across <= layout.size.across })
  }

  @Test func ringsAndLoopsAreDrawn() {
    let ring = Diagram(
      nodes: (0..<3).map { .init(fields: ["\($0)"]) },
      edges: [
        .init(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 2, to: 0, label: "back"),
        .init(from: 1, to: 1),
      ])
    let text = DiagramSVG.text(of: ring)
    #expect(text.matches(of: /marker-end/).count == 4)
    #expect(text.contains(">back</text>"))
    let layout = DiagramLayout(ring, extents: ring.nodes.map { _ in (along: 10, across: 10) })
    #expect(layout.places[0].along < layout.places[1].along)
    #expect(layout.places[1].along < layout.places[2].along)
  }

  @Test func recordsHaveWallsBetweenTheirFields() {
    let diagram = Diagram(nodes: [.init(fields: ["a", "data <1>", "grad"], shape: .box)], runsRight: true)
    let text = DiagramSVG.text(of: diagram)
    #expect(text.matches(of: /<line/).count == 2)
    #expect(text.contains(">data &lt;1&gt;</text>"))
    #expect(DiagramSVG.text(of: Diagram()).hasSuffix("</svg>\n"))
  }

  @Test func aLongChainIsOnlyLong() {
    let nodes = (0..<5_000).map { Diagram.Node(fields: ["\($0)"]) }
    let diagram = Diagram(
      nodes: nodes, edges: (1..<5_000).map { .init(from: $0 - 1, to: $0) }, runsRight: true)
    #expect(DiagramSVG.text(of: diagram).matches(of: /<ellipse/).count == 5_000)
  }
}
