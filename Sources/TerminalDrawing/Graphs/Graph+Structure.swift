extension Graph {
  /// The places of the users of each value, each user once, in order.
  func users() -> [[Int]] {
    var users = [[Int]](repeating: [], count: nodes.count)
    for (place, node) in nodes.enumerated() {
      for operand in node.operands where users[operand].last != place {
        users[operand].append(place)
      }
    }
    return users
  }

  /// All edges from one operand to one value, as a single one with their count: `a + a` has one of 2.
  struct Feed {
    let operand: Int
    var count: Int
  }

  /// The operands of a value, each once, in the order written. O(operands).
  func feeds(of place: Int) -> [Feed] {
    let operands = nodes[place].operands
    var feeds: [Feed] = []
    feeds.reserveCapacity(operands.count)
    var found: [Int: Int] = [:]
    for operand in operands {
      // Looking through a few is faster than a table.
      let known = operands.count < 8 ? feeds.firstIndex { $0.operand == operand } : found[operand]
      if let known {
        feeds[known].count += 1
      } else {
        if operands.count >= 8 { found[operand] = feeds.count }
        feeds.append(Feed(operand: operand, count: 1))
      }
    }
    return feeds
  }

  /// How often each value is an operand, duplicates counted.
  func useCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: nodes.count)
    for node in nodes {
      for operand in node.operands { counts[operand] += 1 }
    }
    return counts
  }

  /// Stops the program where an operand does not come before its user: a promise of the caller.
  func checkOrder() {
    for (place, node) in nodes.enumerated() {
      precondition(node.operands.allSatisfy { 0 <= $0 && $0 < place }, "operands come before their users")
    }
    if let root { precondition(nodes.indices.contains(root), "the root is a value of the graph") }
  }

  /// Every value once, operands first in the order written, beginning with what the root needs.
  ///
  /// A depth-first walk without recursion, so that a chain of any length is only long.
  func operandOrder() -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: nodes.count)
    let starts = (root.map { [$0] } ?? []) + nodes.indices.reversed()
    for start in starts where !isSeen[start] {
      walk(from: start, isSeen: &isSeen, order: &order)
    }
    return order
  }

  private func walk(from start: Int, isSeen: inout [Bool], order: inout [Int]) {
    var path = [(node: start, next: 0)]
    isSeen[start] = true
    while let (node, next) = path.last {
      if next == nodes[node].operands.count {
        order.append(node)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let operand = nodes[node].operands[next]
      if !isSeen[operand] {
        isSeen[operand] = true
        path.append((operand, 0))
      }
    }
  }
}
