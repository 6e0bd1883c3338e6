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
