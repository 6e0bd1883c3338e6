import Foundation
import Testing

@testable import TerminalDrawing

@Suite struct TreeDrawingTests {
  /// Reads an outline back: for each value how often each other one is its operand, by the names alone.
  static func edges(of picture: StyledText, isASCII: Bool) -> [String: [String: Int]] {
    var path: [String] = []
    var edges: [String: [String: Int]] = [:]
    for line in picture.lines.map(\.plainText) where !line.hasPrefix("^") && !line.hasSuffix("grad") {
      let art = line.prefix { isASCII ? "|+-` ".contains($0) : "│├└─ ".contains($0) }
      var words = line.dropFirst(art.count).split(separator: " ")
      let times = words.first?.last.map { "×x".contains($0) } == true ? Int(words[0].dropLast()) : nil
      if times != nil { words.removeFirst() }
      let name = words.first.map(String.init) ?? ""
      path = Array(path.prefix(art.count / 3)) + [name]
      if path.count > 1 { edges[path[path.count - 2], default: [:]][name, default: 0] += times ?? 1 }
    }
    return edges
  }

  @Test(arguments: [Charset.ascii, .unicode])
  func everyOutlineReadsBackAsItsGraph(charset: Charset) {
    var random = RandomGraphs(seed: 5)
    for _ in 0..<10_000 {
      let graph = random.graph(values: 1 + random.next(below: 24), reach: 1 + random.next(below: 12))
      let appearance = Appearance(width: 400, height: 2_000, charset: charset)
      var look = GraphLook(style: .tree)
      look.folds = false
      let picture = GraphDrawing.draw(graph, look, for: appearance, limit: .max)
      var expected: [String: [String: Int]] = [:]
      for node in graph.nodes {
        for operand in node.operands {
          expected[node.title, default: [:]][graph.nodes[operand].title, default: 0] += 1
        }
      }
      #expect(Self.edges(of: picture, isASCII: charset == .ascii) == expected, "\(picture.plainText)")
    }
  }

  @Test func noLineIsWiderThanAsked() {
    var random = RandomGraphs(seed: 6)
    for width in stride(from: 20, through: 400, by: 19) {
      let graph = random.graph(values: 40, reach: 12)
      let picture = GraphDrawing.draw(
        graph, GraphLook(style: .tree), for: Appearance(width: width, height: 40), limit: .max)
      for line in picture.lines { #expect(CellWidth.of(line.plainText) <= width) }
    }
  }

  @Test func whatIsLeftOutIsCounted() {
    var random = RandomGraphs(seed: 7)
    let graph = random.graph(values: 60, reach: 6)
    let picture = GraphDrawing.draw(
      graph, GraphLook(style: .tree), for: Appearance(width: 80, height: 24), limit: 5, command: ":graph x"
    )
    #expect(picture.plainText.contains("more values · :graph x --all"))
    #expect(picture.lines[0].plainText.hasSuffix("data       grad"))
    #expect(picture.lines.count <= 8)
  }

  @Test func aDeepChainIsNoDanger() {
    var graph = Graph(nodes: [Graph.Node(title: "x", data: 1)])
    for place in 0..<20_000 {
      graph.nodes.append(Graph.Node(data: 1, operation: "tanh", operands: [place]))
    }
    graph.root = 20_000
    let picture = GraphDrawing.draw(graph, GraphLook(style: .tree), for: Appearance(width: 80, height: 24))
    #expect(picture.plainText.contains("tanh(tanh("))
  }
}

@Suite struct FoldingTests {
  /// `o = tanh(x * w + 3)`, the steps between without names.
  private var neuron: Graph {
    Graph(
      nodes: [
        Graph.Node(title: "x", data: 2), Graph.Node(title: "w", data: -3),
        Graph.Node(title: "x*w", data: -6, operation: "*", operands: [0, 1], isTitledByFormula: true),
        Graph.Node(title: "3", data: 3, kind: .constant),
        Graph.Node(data: -3, operation: "+", operands: [2, 3], isTitledByFormula: true),
        Graph.Node(title: "o", data: -0.99, operation: "tanh", operands: [4]),
      ], root: 5)
  }

  @Test func unnamedStepsAreWrittenIntoTheFormula() {
    let folding = Folding(neuron, charset: .unicode)
    #expect(folding.graph.nodes.map(\.title) == ["x", "w", "o"])
    #expect(folding.formulas == ["", "", "tanh((x * w) + 3)"])
    #expect(folding.graph.nodes[2].operands == [0, 1])
    #expect(folding.graph.root == 2)
  }

  @Test func whatIsUsedTwiceStays() {
    var graph = neuron
    graph.nodes.append(Graph.Node(title: "p", data: 9, operation: "*", operands: [4, 4]))
    graph.nodes.append(Graph.Node(title: "q", data: 9, operation: "+", operands: [5, 6]))
    graph.root = 7
    let folding = Folding(graph, charset: .unicode)
    #expect(folding.graph.nodes.map(\.title) == ["x", "w", "%4", "o", "p", "q"])
    #expect(folding.formulas[4] == "%4 * %4")
    #expect(folding.graph.nodes[4].operands == [2, 2])
  }

  @Test func everyValueIsInTheFoldedGraphOrInAFormula() {
    var random = RandomGraphs(seed: 8)
    for _ in 0..<500 {
      var graph = random.mixedGraph()
      random.blurTitles(of: &graph)
      let folding = Folding(graph, charset: .ascii)
      folding.graph.checkOrder()
      #expect(folding.graph.nodes.count <= graph.nodes.count)
      #expect((folding.graph.root == nil) == (graph.root == nil))
    }
  }
}

@Suite struct GraphTextTests {
  private let doubled = Graph(
    nodes: [
      Graph.Node(title: "a", data: 3, gradient: .fresh(2)),
      Graph.Node(title: "b|\"", data: 6, gradient: .fresh(1), operation: "+", operands: [0, 0]),
    ], root: 1)

  @Test func dotHasAnEdgeForEachOperandAndEscapes() {
    #expect(
      GraphDOT.text(of: doubled) == """
        digraph {
          rankdir=LR
          v0 [shape=record, label="{ a | data 3.0000 | grad 2.0000 }"]
          v1 [shape=record, label="{ b\\|\\" | data 6.0000 | grad 1.0000 }"]
          o1 [label="+"]
          o1 -> v1
          v0 -> o1
          v0 -> o1
        }
        """)
  }

  @Test func mermaidEscapesByNumber() {
    let text = GraphMermaid.text(of: doubled, runsRight: false)
    #expect(text.hasPrefix("graph TB\n"))
    #expect(text.contains("n1[\"b|#34;<br/>data 6.0000<br/>grad 1.0000\"]"))
    #expect(text.components(separatedBy: "n0 --> o1").count == 3)
  }

  @Test func svgHasABoxForEachValueAndEscapes() {
    var graph = doubled
    graph.nodes[0].title = "<a&"
    let text = GraphSVG.text(of: graph)
    #expect(text.contains(">&lt;a&amp;<"))
    #expect(text.components(separatedBy: "<rect").count == 4)
    #expect(text.contains("prefers-color-scheme:dark"))
  }

  @Test func svgSaysHowFreshNumbersAre() {
    var graph = doubled
    graph.nodes[0].gradient = .init(value: 2, freshness: .accumulated(2))
    graph.nodes[1].gradient = .init(value: 1, freshness: .stale(1))
    graph.nodes[0].dataChanged = true
    let text = GraphSVG.text(of: graph)
    #expect(text.contains("class=\"number changed\">•3.0000<"))
    #expect(text.contains("class=\"number\">~1.0000<"))
    #expect(text.contains("class=\"mark\">×2<") && text.contains("class=\"mark\">stale<"))
    #expect(!GraphSVG.text(of: doubled).contains("class=\"mark\""))
  }

  @Test func aLongChainIsCutAtTheWidthAndNotKept() {
    let nodes = (0..<30_000).map { place in
      Graph.Node(
        title: "v\(place)", data: 1, operation: place == 0 ? nil : "tanh",
        operands: place == 0 ? [] : [place - 1])
    }
    var look = GraphLook(style: .tree)
    look.folds = false
    let seconds = processorSeconds {
      let picture = GraphDrawing.draw(
        Graph(nodes: nodes, root: nodes.count - 1), look, for: Appearance(width: 40), limit: .max)
      #expect(picture.lines.count == nodes.count + 1)
      #expect(picture.lines.allSatisfy { CellWidth.of($0.plainText) <= 40 })
    }
    #expect(seconds < 20)
  }

  @Test func numbersCanBeLeftOut() {
    var look = GraphLook(style: .boxes)
    look.numbers = .data
    let picture = GraphDrawing.draw(doubled, look, for: Appearance(width: 80)).plainText
    #expect(
      picture == """
        ┌a──────┐      ┌b|"────┐
        │data   ├2┐    │data   │
        │ 3.0000│ └(+)▶│ 6.0000│
        └───────┘      └───────┘
        """)
    look.style = .lanes
    look.numbers = .gradient
    let lanes = GraphDrawing.draw(doubled, look, for: Appearance(width: 80)).plainText
    #expect(lanes.contains("grad") && !lanes.contains("data") && !lanes.contains("6.0000"))
  }
}

@Suite struct GraphPartTests {
  @Test func aPartIsWhatLiesWithinSomeSteps() {
    var graph = Graph(nodes: [Graph.Node(title: "v0", data: 0)])
    for place in 1..<6 {
      graph.nodes.append(Graph.Node(title: "v\(place)", data: 0, operation: "tanh", operands: [place - 1]))
    }
    graph.root = 5
    let (part, leftOut) = graph.part(around: 3, below: 1, above: 1)
    #expect(part.nodes.map(\.title) == ["v2", "v3", "v4"])
    #expect(part.nodes.map(\.operands) == [[], [0], [1]])
    #expect(leftOut == 3)
    #expect(graph.part(around: 5, below: nil, above: 0).leftOut == 0)
  }
}
