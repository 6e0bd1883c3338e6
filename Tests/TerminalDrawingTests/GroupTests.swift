import Testing

@testable import TerminalDrawing

@Suite struct GroupTests {
  private static let networks = (0..<200).map { RandomNetworks(seed: UInt64($0)) }

  /// Two inputs, a layer of two tanh neurons, and one of one.
  static let network: Graph = {
    let w = [
      "l0.n0.w0", "l0.n0.w1", "l0.n0.b", "l0.n1.w0", "l0.n1.w1", "l0.n1.b", "l1.n0.w0", "l1.n0.w1", "l1.n0.b",
    ]
    var nodes = [
      Graph.Node(title: "x", data: 1, gradient: .fresh(0.5)),
      .init(title: "y", data: 2, gradient: .fresh(-0.25)),
    ]
    for (place, name) in w.enumerated() {
      nodes.append(
        .init(
          title: name, data: 0.5, gradient: .fresh(Double(place)), kind: .parameter,
          group: [1, 2, 4][place / 3]))
    }
    func add(_ operation: String, _ operands: Int..., title: String = "") -> Int {
      nodes.append(
        .init(title: title, data: 0.25, gradient: .fresh(-2), operation: operation, operands: operands))
      return nodes.count - 1
    }
    func neuron(_ first: Int, _ inputs: [Int], title: String = "") -> Int {
      var sum = first + 2
      for (place, input) in inputs.enumerated() { sum = add("+", sum, add("*", first + place, input)) }
      return add("tanh", sum, title: title)
    }
    let hidden = [neuron(2, [0, 1]), neuron(5, [0, 1])]
    let out = neuron(8, hidden, title: "out")
    let groups = [("l0", nil), ("l0.n0", 0), ("l0.n1", 0), ("l1", nil), ("l1.n0", 3)].map(Graph.Group.init)
    return Graph(nodes: nodes, root: out, groups: groups)
  }()

  // MARK: Finding what belongs to a neuron

  @Test(arguments: GroupTests.networks.indices) func everyValueIsFoundInItsNeuron(_ place: Int) {
    let network = GroupTests.networks[place]
    #expect(GroupSpread.spread(network.graph).nodes.map(\.group) == network.groupOf)
  }

  // MARK: Folding

  @Test(arguments: GroupTests.networks.indices) func aFoldedNeuronTakesInWhatItsLayerIsGiven(_ place: Int)
    throws
  {
    let network = GroupTests.networks[place]
    let folded = try #require(network.graph.folded(to: .neurons))
    folded.checkOrder()
    let neurons = folded.nodes.filter { $0.operation == "neuron" }
    #expect(neurons.count == network.results.joined().joined().count)
    for node in neurons {
      let taken = node.operands.map { folded.nodes[$0] }
      #expect(taken.allSatisfy { $0.kind != .parameter })
      let layer = try #require(Int(node.title.dropFirst().prefix(1)))
      #expect(
        taken.count
          == (layer == 0
            ? network.results[0][0].isEmpty ? 0 : taken.count : network.results[layer - 1][0].count))
      #expect(taken.allSatisfy { layer == 0 ? $0.operation == nil : $0.title.hasPrefix("l\(layer - 1).") })
    }
  }

  @Test(arguments: GroupTests.networks.indices) func aFoldedLayerIsOneValue(_ place: Int) throws {
    let network = GroupTests.networks[place]
    let folded = try #require(network.graph.folded(to: .layers))
    folded.checkOrder()
    let layers = folded.nodes.filter { $0.operation == "layer" }
    #expect(layers.count == network.results.count)
    for (number, layer) in layers.enumerated() {
      // A function in several steps with no weight after it ends outside.
      let results = network.results[number].joined().filter { network.groupOf[$0] != nil }
      if results.isEmpty { continue }
      #expect(layer.title == "l\(number)")
      if results.count > 1 { #expect(layer.bundle?.count == results.count) }
      let largest = results.map { abs(network.graph.nodes[$0].gradient.value) }.max()
      #expect((layer.bundle?.largestGradient ?? abs(layer.gradient.value)) == largest)
    }
  }

  @Test func foldedLayersAreDrawn() throws {
    let folded = try #require(GroupTests.network.folded(to: .layers))
    #expect(
      Examples.text(folded, Appearance()) == """
        ┌x───────────┐
        │data  1.0000├─┐
        │grad  0.5000│ │        ┌l0─────────────┐          ┌out─────────┐
        └────────────┘ │        │data   2 values├─┐        │data  0.2500│
        ┌y───────────┐ ├(layer)▶│ |g| max 2.0000│ └(layer)▶│grad -2.0000│
        │data  2.0000├─┘        └───────────────┘          └────────────┘
        │grad -0.2500│
        └────────────┘
        """)
  }

  @Test func anOpenedLayerShowsItsNeurons() throws {
    let graph = GroupTests.network
    let opened = try #require(graph.folded(to: .layers, opening: graph.group(named: "l0")))
    #expect(opened.nodes.map(\.title) == ["x", "y", "l0.n0", "l0.n1", "out"])
    let neuron = try #require(graph.folded(to: .layers, opening: graph.group(named: "l1.n0")))
    #expect(neuron.nodes.map(\.title).contains("l1.n0.w1"))
    #expect(neuron.nodes.contains { $0.title == "l0" && $0.bundle?.count == 2 })
    #expect(graph.group(named: "n1") == 2 && graph.group(named: "n0") == nil)
  }

  /// Two neurons of a layer, each with the inputs 7 and 7 that it has wrapped by itself.
  @Test func equalInputsStayApartAndHaveTheSumsOfTheirGradients() throws {
    var nodes = [1.0, 2, 4, 8].map { Graph.Node(data: 7, gradient: .fresh($0), kind: .constant) }
    for group in [1, 1, 2, 2] { nodes.append(.init(data: 0.5, kind: .parameter, group: group)) }
    for number in 0..<4 {
      nodes.append(.init(data: 3.5, operation: "*", operands: [number + 4, number]))
    }
    for (first, second) in [(8, 9), (10, 11), (12, 13)] {
      nodes.append(.init(data: 7, operation: "+", operands: [first, second]))
    }
    let groups = [
      Graph.Group(name: "l0", parent: nil), Graph.Group(name: "n0", parent: 0),
      Graph.Group(name: "n1", parent: 0),
    ]
    let folded = try #require(Graph(nodes: nodes, root: 14, groups: groups).folded(to: .layers))
    let numbers = folded.nodes.filter { $0.kind == .constant }
    #expect(numbers.map(\.gradient.value) == [5, 10])
    #expect(folded.nodes.filter { $0.operation == "layer" }.map(\.operands) == [[0, 1]])
  }

  @Test func aLayerMadeFromItsOwnResultsIsNotFolded() {
    var graph = GroupTests.network
    let again = graph.nodes.count
    graph.nodes.append(.init(data: 1, operation: "*", operands: [2, again - 1]))
    graph.root = again
    #expect(graph.folded(to: .layers) == nil)
    #expect(graph.folded(to: .neurons) != nil)
  }

  // MARK: The summary

  @Test func theSummaryTellsOfEachLayer() {
    let text = GraphSummary.draw(GroupTests.network, for: Appearance(), command: ":graph out").plainText
    #expect(
      text == """
        l0 ─▶ l1 ─▶ out

            neurons  values  params  |grad| max    mean
        l0   2 tanh      16       6      5.0000  2.5000
        l1   1 tanh       8       3      8.0000  7.0000

        out   data  0.2500   grad -2.0000  tanh(%24)

        26 values, 15 operations (6 *, 6 +, 3 tanh), 8 deep
        :graph out --group neurons · :graph out --expand l0 · :graph out --all (26 rows)
        """)
  }

  @Test(
    "A folded graph that is too large to be drawn is summarised, too",
    arguments: [Graph.Grouping.layers, .neurons])
  func aFoldedGraphIsSummarised(_ grouping: Graph.Grouping) throws {
    for network in GroupTests.networks.prefix(20) {
      guard let folded = network.graph.folded(to: grouping) else { continue }
      let text = GraphSummary.draw(folded, for: Appearance(), command: ":graph loss").plainText
      #expect(text.contains("\(folded.nodes.count) values"))
    }
  }

  @Test(arguments: Array(stride(from: 20, through: 400, by: 19))) func noLineOfASummaryIsTooWide(_ width: Int)
  {
    for charset in [Charset.ascii, .unicode] {
      for network in GroupTests.networks.prefix(20) {
        let appearance = Appearance(width: width, charset: charset)
        let text = GraphSummary.draw(network.graph, for: appearance, command: ":graph loss")
        #expect(text.lines.allSatisfy { CellWidth.of($0.plainText) <= width })
        if charset == .ascii { #expect(text.plainText.utf8.allSatisfy { $0 < 128 }) }
      }
    }
  }
}
