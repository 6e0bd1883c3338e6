/// The order of the rows of a drawing in lanes: every value once, users before their operands.
///
/// Of two such orders the one with fewer lanes is taken; on the graph of a long program they differ by a factor
/// of ten.
enum LaneOrder {
  /// Returns the places of the values in the order of their rows, the root first.
  static func rows(of graph: Graph) -> [Int] {
    let smallFirst = smallSubtreesFirst(graph)
    let newestFirst = newestFirst(graph)
    return lanes(of: newestFirst, graph) < lanes(of: smallFirst, graph) ? newestFirst : smallFirst
  }

  /// The lanes that an order needs: the most values that are at once named by a row above and not yet shown.
  static func lanes(of order: [Int], _ graph: Graph) -> Int {
    var isPending = [Bool](repeating: false, count: graph.nodes.count)
    var pending = 0
    var most = 0
    for place in order {
      if isPending[place] { pending -= 1 }
      for operand in graph.nodes[place].operands where !isPending[operand] {
        isPending[operand] = true
        pending += 1
      }
      most = max(most, pending)
    }
    return most
  }

  /// The order of making, backwards.
  private static func newestFirst(_ graph: Graph) -> [Int] {
    let root = graph.unusedRoot
    return (root.map { [$0] } ?? []) + graph.nodes.indices.reversed().filter { $0 != root }
  }

  /// Each value as soon as all its users are shown, the smaller of two subtrees first.
  private static func smallSubtreesFirst(_ graph: Graph) -> [Int] {
    let sizes = subtreeSizes(graph)
    var waiting = graph.useCounts()
    var ready = unusedRootLast(graph, waiting)
    var order: [Int] = []
    while let place = ready.popLast() {
      order.append(place)
      ready += largestFirst(freed(by: graph.nodes[place], &waiting), sizes)
    }
    return order
  }

  /// The values that nothing uses, the root at the end.
  private static func unusedRootLast(_ graph: Graph, _ useCounts: [Int]) -> [Int] {
    let unused = graph.nodes.indices.filter { useCounts[$0] == 0 }
    guard let root = graph.unusedRoot else { return unused }
    return unused.filter { $0 != root } + [root]
  }

  /// The operands whose last waiting user is this value.
  private static func freed(by node: Graph.Node, _ waiting: inout [Int]) -> [Int] {
    node.operands.filter { operand in
      waiting[operand] -= 1
      return waiting[operand] == 0
    }
  }

  /// Of equal ones the operand written last comes last, since the first one's line goes straight down.
  private static func largestFirst(_ places: [Int], _ sizes: [Int]) -> [Int] {
    if places.count < 2 { return places }
    return places.indices.sorted { (-sizes[places[$0]], $0) < (-sizes[places[$1]], $1) }.map { places[$0] }
  }

  /// The values below each one, a shared one as often as it is used, up to a billion.
  private static func subtreeSizes(_ graph: Graph) -> [Int] {
    var sizes = [Int](repeating: 1, count: graph.nodes.count)
    for (place, node) in graph.nodes.enumerated() {
      for operand in node.operands { sizes[place] = min(1_000_000_000, sizes[place] + sizes[operand]) }
    }
    return sizes
  }
}

extension Graph {
  /// The root, where no value of the graph uses it.
  fileprivate var unusedRoot: Int? {
    root.flatMap { root in nodes.contains { $0.operands.contains(root) } ? nil : root }
  }
}
