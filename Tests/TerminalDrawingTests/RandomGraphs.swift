@testable import TerminalDrawing

/// Expression graphs that nobody chose, the same ones every time.
struct RandomGraphs {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next number below a bound (Knuth's MMIX generator).
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// Returns a graph whose values are titled `v0`, `v1` … and whose operations take one to three operands.
  mutating func graph(values: Int, reach: Int) -> Graph {
    var graph = Graph()
    for place in 0..<values {
      graph.nodes.append(place == 0 || next(below: 3) == 0 ? leaf(place) : value(place, reach: reach))
    }
    graph.root = values - 1
    return graph
  }

  /// Returns a graph of 1 to 60 values, most of them small, in one of many shapes: chains, stars, doublings, nets.
  ///
  /// The data of a value are its place, by which a reader of a drawing knows it.
  mutating func mixedGraph() -> Graph {
    let size = [3, 4, 5, 6, 6, 8, 8, 10, 10, 12, 12, 14, 16, 20, 30, 60][next(below: 16)]
    let values = 1 + next(below: size)
    var graph = Graph()
    let (reach, leaves, most) = (1 + next(below: values), 2 + next(below: 6), 1 + next(below: 4))
    for place in 0..<values {
      let isLeaf = place == 0 || next(below: leaves) == 0
      graph.nodes.append(isLeaf ? leaf(place) : mixedValue(place, reach: reach, most: most))
      graph.nodes[place].data = Double(place)
    }
    if next(below: 8) == 0 { gather(&graph) }
    if next(below: 4) > 0 { graph.root = graph.nodes.count - 1 }
    return graph
  }

  private mutating func mixedValue(_ place: Int, reach: Int, most: Int) -> Graph.Node {
    var node = value(place, reach: reach)
    let count = next(below: 10) == 0 ? 1 + next(below: 14) : 1 + next(below: most)
    node.operands = (0..<count).map { _ in place - 1 - next(below: min(place, reach)) }
    if next(below: 6) == 0, let first = node.operands.first { node.operands += [first, first] }
    node.operation = node.operands.count == 1 ? "tanh" : node.operands.count == 2 ? "+" : "sum"
    return node
  }

  /// Lets a last value use every third one.
  private mutating func gather(_ graph: inout Graph) {
    let place = graph.nodes.count
    graph.nodes.append(value(place, reach: 1))
    graph.nodes[place].operands = Array(stride(from: next(below: min(3, place)), to: place, by: 3))
    graph.nodes[place].operation = "sum"
    graph.nodes[place].data = Double(place)
  }

  /// Takes some titles away and gives others twice.
  mutating func blurTitles(of graph: inout Graph) {
    for place in graph.nodes.indices {
      switch next(below: 4) {
      case 0: graph.nodes[place].title = ""
      case 1: graph.nodes[place].title = "d\(next(below: 3))"
      default: break
      }
    }
  }

  private mutating func leaf(_ place: Int) -> Graph.Node {
    Graph.Node(title: "v\(place)", data: Double(next(below: 2_000)) / 100 - 10, gradient: .fresh(1))
  }

  private mutating func value(_ place: Int, reach: Int) -> Graph.Node {
    let (operation, count) = [("+", 2), ("*", 2), ("tanh", 1), ("**2", 1), ("sum", 3)][next(below: 5)]
    let operands = (0..<count).map { _ in place - 1 - next(below: min(place, reach)) }
    return Graph.Node(
      title: "v\(place)", data: Double(next(below: 2_000)) / 100 - 10, gradient: .fresh(-0.5),
      operation: operation, operands: operands)
  }
}
