extension Graph {
  /// The part of the graph within some steps of a value, and how many values are left out.
  ///
  /// - Parameters:
  ///   - below: How many steps to the operands are taken, and to theirs; nil for all.
  ///   - above: How many steps to the users; nil for all.
  /// - Returns: The part, in the old order; a value whose operands are left out stands as if it were given.
  public func part(
    around center: Int, below: Int?, above: Int?
  ) -> (graph: Graph, leftOut: Int) {
    let users = above == 0 ? [] : users()
    var kept = reach(from: center, steps: below) { nodes[$0].operands }
    let usersAbove = reach(from: center, steps: above) { users[$0] }
    // A user is shown with all that it is made from.
    kept.formUnion(usersAbove.union(usersAbove.subtracting([center]).flatMap { nodes[$0].operands }))
    return (part(of: kept), nodes.count - kept.count)
  }

  /// The values that some steps lead to. O(values + edges).
  private func reach(from start: Int, steps: Int?, _ next: (Int) -> [Int]) -> Set<Int> {
    var reached: Set<Int> = [start]
    var edge = [start]
    var left = steps ?? .max
    while left > 0, !edge.isEmpty {
      edge = edge.flatMap(next).filter { reached.insert($0).inserted }
      left -= 1
    }
    return reached
  }

  private func part(of kept: Set<Int>) -> Graph {
    let places = kept.sorted()
    let placeOf = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    var part = Graph(root: root.flatMap { placeOf[$0] } ?? places.indices.last)
    part.numbers = numbers
    part.groups = groups
    for place in places {
      var node = nodes[place]
      let isWhole = node.operands.allSatisfy(kept.contains)
      node.operands = isWhole ? node.operands.compactMap { placeOf[$0] } : []
      if node.title.isEmpty { node.title = "%\(place)" }
      part.nodes.append(node)
    }
    return part
  }

  /// The place of the value of a name, the newest of several; nil where there is none.
  public func place(named name: String) -> Int? {
    nodes.lastIndex { $0.title == name }
  }
}
