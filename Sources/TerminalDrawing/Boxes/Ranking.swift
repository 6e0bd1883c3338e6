/// The ranks of a graph: the columns its boxes stand in, from left to right.
///
/// A value stands one rank after the last of its operands, a leaf one rank before the first of its users, so
/// that leaves stand beside what they enter.
enum Ranking {
  /// Returns the rank of each node, the first rank being 0.
  static func ranks(of graph: Graph) -> [Int] {
    var ranks = [Int](repeating: 0, count: graph.nodes.count)
    for (place, node) in graph.nodes.enumerated() {
      ranks[place] = node.operands.map { ranks[$0] + 1 }.max() ?? 0
    }
    for (place, users) in graph.users().enumerated() where graph.nodes[place].operands.isEmpty {
      ranks[place] = (users.map { ranks[$0] }.min() ?? 1) - 1
    }
    return ranks
  }
}
