/// What is told of one layer: how large it is, and how large its parameters' gradients are.
struct LayerSummary {
  let name: String
  /// How many neurons, and what their function is where they have the same one: `4 tanh`.
  let neurons: String
  let values: Int
  let parameters: Int
  /// The mean and the largest magnitude of the parameters' gradients; nil where none was computed.
  let meanGradient, largestGradient: Double?

  /// Summarises the layers of a graph whose values know their groups. O(values + layers).
  static func all(of graph: Graph) -> [LayerSummary] {
    var places = [[Int]](repeating: [], count: graph.groups.count)
    let layers = graph.layers
    let isLayer = Set(layers)
    let layerOf = graph.groups.indices.map { group in
      graph.groups(around: group).first(where: isLayer.contains)
    }
    for (place, node) in graph.nodes.enumerated() {
      if let layer = node.group.flatMap({ layerOf[$0] }) { places[layer].append(place) }
    }
    return layers.filter { !places[$0].isEmpty }.map { LayerSummary(graph, $0, places[$0]) }
  }

  private init(_ graph: Graph, _ layer: Int, _ places: [Int]) {
    name = graph.groups[layer].name
    values = places.count
    let nodes = places.map { graph.nodes[$0] }
    let parameters = nodes.filter(\.operands.isEmpty)
    self.parameters = parameters.count
    let gradients = parameters.map(\.gradient).filter { $0.freshness != .none }.map { abs($0.value) }
    largestGradient = gradients.max()
    meanGradient = gradients.isEmpty ? nil : gradients.reduce(0, +) / Double(gradients.count)
    let count = Set(nodes.compactMap(\.group)).count
    neurons = ([String(count)] + Self.function(of: nodes)).joined(separator: " ")
  }

  /// The function that all neurons share, where one is seen.
  private static func function(of nodes: [Graph.Node]) -> [String] {
    let functions = Set(nodes.filter { $0.operands.count == 1 }.compactMap(\.operation))
    return functions.count == 1 ? Array(functions) : []
  }
}
