/// The graph cut by rank: every edge joins neighbouring ranks, long ones passing through dummy nodes.
struct RankedGraph {
  /// A box, or the place where an edge passes a rank it has no business in.
  struct Item {
    /// The value of the box, or the value whose line passes.
    var node: Int
    var rank: Int
    var isDummy: Bool
    /// What it takes of its rank, blanks to the next one included; even.
    var size: Int
    /// Where in that its lines are, one behind for those that leave and two behind for those that enter a box; even.
    var anchor: Int
  }

  /// What a box takes of its rank.
  struct Extent {
    let size: Int
    let anchor: Int

    /// Four rows, where ranks stand side by side.
    static let rows = Extent(size: 4, anchor: 0)

    /// The columns of a box, where ranks lie one below the other: its lines are in its middle, or left of the words in its lower edge.
    init(width: Int, marks: Int) {
      size = (width + 3) / 2 * 2
      anchor = max(0, min(width / 2 - 1, width - 3 - marks) / 2 * 2)
    }

    private init(size: Int, anchor: Int) {
      self.size = size
      self.anchor = anchor
    }
  }

  private(set) var items: [Item]
  private let passingSize: Int
  /// The items of each rank from top to bottom.
  var ranks: [[Int]]
  /// The items in the rank before that feed an item, in the operands' order, duplicates kept.
  private(set) var sources: [[Int]] = []
  /// The items in the next rank that an item feeds, each once.
  private(set) var targets: [[Int]] = []

  /// Cuts a graph by rank, in the order of the operands; `nil` where there would be more than `limit` items.
  ///
  /// - Parameter extents: What the boxes take where ranks lie one below the other; without it ranks stand side by side.
  init?(_ graph: Graph, extents: [Extent]? = nil, limit: Int) {
    let rankOf = Ranking.ranks(of: graph)
    items = rankOf.enumerated().map { node, rank in
      let extent = extents?[node] ?? .rows
      return Item(node: node, rank: rank, isDummy: false, size: extent.size, anchor: extent.anchor)
    }
    ranks = [[Int]](repeating: [], count: (rankOf.max() ?? 0) + 1)
    // A passing line takes one row and a blank, or one column and blanks on both sides.
    passingSize = extents == nil ? 2 : 4
    let order = graph.operandOrder()
    for node in order { ranks[rankOf[node]].append(node) }
    guard let passing = addDummies(users: graph.users(), order: order, limit: limit) else { return nil }
    connect(graph, passing: passing)
  }

  /// Returns the dummy nodes of each value, the first standing one rank after the value.
  private mutating func addDummies(users: [[Int]], order: [Int], limit: Int) -> [[Int]]? {
    var passing = [[Int]](repeating: [], count: order.count)
    for node in order {
      let first = items[node].rank + 1
      let last = users[node].map { items[$0].rank }.max() ?? first
      guard items.count + max(0, last - first) <= limit else { return nil }
      for rank in first..<max(first, last) {
        passing[node].append(items.count)
        ranks[rank].append(items.count)
        items.append(Item(node: node, rank: rank, isDummy: true, size: passingSize, anchor: 0))
      }
    }
    return passing
  }

  private mutating func connect(_ graph: Graph, passing: [[Int]]) {
    func item(of node: Int, in rank: Int) -> Int {
      rank == items[node].rank ? node : passing[node][rank - items[node].rank - 1]
    }
    sources = items.enumerated().map { place, user in
      let operands = user.isDummy ? [user.node] : graph.nodes[place].operands
      return operands.map { item(of: $0, in: user.rank - 1) }
    }
    targets = [[Int]](repeating: [], count: items.count)
    for (place, feeding) in sources.enumerated() {
      for source in feeding where targets[source].last != place { targets[source].append(place) }
    }
  }
}
