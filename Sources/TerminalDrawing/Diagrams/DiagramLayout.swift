/// Where the things of a diagram stand in a picture, and which ways its arrows take.
///
/// Ranks are those of the longest way from the first things; of a ring the arrow that closes it is turned round for
/// that. Within a rank things stand where few arrows cross, and as near to their neighbours as they may.
struct DiagramLayout {
  /// The middle of each thing; the first number runs along the arrows.
  private(set) var places: [(along: Double, across: Double)]
  /// The places between its ends that each arrow passes.
  private(set) var bends: [[(along: Double, across: Double)]]
  /// The size of the whole.
  private(set) var size: (along: Double, across: Double) = (0, 0)

  /// The gap between two ranks, and between two things of a rank.
  private static let gap = (along: 48.0, across: 16.0)
  /// Larger pictures are laid out without regard to crossings.
  private static let mostItems = 4_000

  private var items: [Item] = []
  private var ranks: [[Int]] = []

  /// A thing, or the place where an arrow passes a rank.
  private struct Item {
    var extent: (along: Double, across: Double)
    var across = 0.0
    var neighbours: [Int] = []
  }

  /// Lays a diagram out.
  ///
  /// - Parameter extents: The sizes of the things.
  init(_ diagram: Diagram, extents: [(along: Double, across: Double)]) {
    precondition(extents.count == diagram.nodes.count, "each thing has a size")
    places = extents.map { _ in (0, 0) }
    bends = diagram.edges.map { _ in [] }
    let order = DiagramOrder(diagram)
    guard !extents.isEmpty else { return }
    items = extents.map { Item(extent: $0) }
    let passages = rank(order, diagram)
    connect(passages, diagram)
    stack()
    for _ in 0..<12 { relax() }
    setPlaces(passages)
  }

  /// Puts things into ranks, best where few arrows cross, and returns the items that each arrow passes.
  private mutating func rank(_ order: DiagramOrder, _ diagram: Diagram) -> [[Int]] {
    let graph = order.graph
    if let ranked = Self.ranked(graph) {
      ranks = ranked.ranks.map { $0.map { $0 < order.nodes.count ? order.nodes[$0] : $0 } }
      items += (graph.nodes.count..<ranked.items.count).map { _ in Item(extent: (0, 0)) }
      let dummies = Dictionary(grouping: ranked.items.indices.filter { ranked.items[$0].isDummy }) {
        ranked.items[$0].node
      }
      return diagram.edges.map { Self.passage($0, order, ranked, dummies) }
    }
    let rankOf = Ranking.ranks(of: graph)
    ranks = [[Int]](repeating: [], count: (rankOf.max() ?? 0) + 1)
    for (place, rank) in rankOf.enumerated() { ranks[rank].append(order.nodes[place]) }
    return diagram.edges.map { _ in [] }
  }

  private static func ranked(_ graph: Graph) -> RankedGraph? {
    guard var ranked = RankedGraph(graph, limit: mostItems) else { return nil }
    Ordering.reduceCrossings(&ranked)
    return ranked
  }

  /// The dummies between the ends of an arrow, in the direction in which it is drawn.
  private static func passage(
    _ edge: Diagram.Edge, _ order: DiagramOrder, _ ranked: RankedGraph, _ dummies: [Int: [Int]]
  ) -> [Int] {
    let (tail, head) = (order.placeOf[edge.tail], order.placeOf[edge.head])
    guard tail != head else { return [] }
    let (first, last) = (min(tail, head), max(tail, head))
    let passed = (dummies[first] ?? []).filter { ranked.items[$0].rank < ranked.items[last].rank }
    return tail < head ? passed : passed.reversed()
  }

  private mutating func connect(_ passages: [[Int]], _ diagram: Diagram) {
    for (edge, passage) in zip(diagram.edges, passages) {
      let chain = [edge.tail] + passage + [edge.head]
      for (first, second) in zip(chain, chain.dropFirst()) where first != second {
        items[first].neighbours.append(second)
        items[second].neighbours.append(first)
      }
    }
  }

  /// Puts the things of each rank one beside the other.
  private mutating func stack() {
    for rank in ranks {
      var end = 0.0
      for item in rank {
        items[item].across = end + items[item].extent.across / 2
        end += items[item].extent.across + Self.gap.across
      }
    }
  }

  /// Moves things towards the middle of their neighbours, keeping order and gaps.
  private mutating func relax() {
    for rank in ranks {
      let wishes = rank.map { item in
        let neighbours = items[item].neighbours
        guard !neighbours.isEmpty else { return items[item].across }
        return neighbours.reduce(0) { $0 + items[$1].across } / Double(neighbours.count)
      }
      var end = -Double.infinity
      var shift = 0.0
      for (item, wish) in zip(rank, wishes) {
        let half = items[item].extent.across / 2
        items[item].across = max(wish, end + half)
        end = items[item].across + half + Self.gap.across
        shift += items[item].across - wish
      }
      for item in rank { items[item].across -= shift / Double(max(1, rank.count)) }
    }
  }

  private mutating func setPlaces(_ passages: [[Int]]) {
    let top = items.map { $0.across - $0.extent.across / 2 }.min() ?? 0
    var along = [Double](repeating: 0, count: items.count)
    var start = 0.0
    for rank in ranks {
      let widest = rank.map { items[$0].extent.along }.max() ?? 0
      for item in rank { along[item] = start + widest / 2 }
      start += widest + Self.gap.along
    }
    func place(_ item: Int) -> (along: Double, across: Double) { (along[item], items[item].across - top) }
    places = places.indices.map(place)
    bends = passages.map { $0.map(place) }
    size = (start - Self.gap.along, (items.map { $0.across + $0.extent.across / 2 }.max() ?? 0) - top)
  }
}

/// The things of a diagram in an order in which arrows lead forward, those that close a ring left out.
struct DiagramOrder {
  /// The things by their place in the order, and the other way round.
  private(set) var nodes: [Int] = []
  private(set) var placeOf: [Int]
  /// The order as a graph of operands and users.
  private(set) var graph = Graph()

  init(_ diagram: Diagram) {
    placeOf = [Int](repeating: 0, count: diagram.nodes.count)
    var sources = [[Int]](repeating: [], count: diagram.nodes.count)
    var targets = sources
    for edge in diagram.edges {
      sources[edge.head].append(edge.tail)
      targets[edge.tail].append(edge.head)
    }
    var isSeen = [Bool](repeating: false, count: diagram.nodes.count)
    for start in diagram.nodes.indices where !isSeen[start] { walk(from: start, targets, &isSeen) }
    nodes.reverse()
    for (place, node) in nodes.enumerated() { placeOf[node] = place }
    graph = Graph(
      nodes: nodes.enumerated().map { place, node in
        var seen: Set<Int> = []
        // What comes later than the thing that it leads to closes a ring; turned round, it leads forward.
        let before = sources[node].map { placeOf[$0] }.filter { $0 < place && seen.insert($0).inserted }
        return Graph.Node(data: 0, operands: before)
      })
    addTurned(diagram)
  }

  /// Adds arrows that close rings in the other direction.
  private mutating func addTurned(_ diagram: Diagram) {
    for edge in diagram.edges {
      let (tail, head) = (placeOf[edge.tail], placeOf[edge.head])
      if tail > head, !graph.nodes[tail].operands.contains(head) { graph.nodes[tail].operands.append(head) }
    }
  }

  /// A depth-first walk along the arrows, without recursion; what is left last comes first in the order.
  private mutating func walk(from start: Int, _ targets: [[Int]], _ isSeen: inout [Bool]) {
    var path = [(node: start, next: 0)]
    isSeen[start] = true
    while let (node, next) = path.last {
      guard next < targets[node].count else {
        nodes.append(node)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[node][next]
      if !isSeen[target] {
        isSeen[target] = true
        path.append((target, 0))
      }
    }
  }
}
