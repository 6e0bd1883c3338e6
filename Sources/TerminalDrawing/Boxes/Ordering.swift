/// The order within each rank, chosen so that few edges cross.
///
/// Barycenter sweeps from the operands' own order; the best order seen stays. Among orders with equally many
/// crossings, the one in which more operands stand in the order written wins. The result depends on nothing
/// but the graph.
enum Ordering {
  /// Reorders the ranks.
  static func reduceCrossings(_ layers: inout Layers, sweeps: Int = 12) {
    var best = layers.ranks
    var bestCost = cost(layers)
    for sweep in 0..<sweeps {
      if bestCost == (0, 0) { break }
      let forward = sweep.isMultiple(of: 2)
      for rank in layers.ranks.indices {
        self.sweep(&layers, forward ? rank : layers.ranks.count - 1 - rank, forward)
      }
      let cost = cost(layers)
      if cost < bestCost { (best, bestCost) = (layers.ranks, cost) }
    }
    layers.ranks = best
    exchangeNeighbours(&layers)
  }

  /// Sorts one rank by the mean place of each item's neighbours; an item without neighbours keeps its place.
  private static func sweep(_ layers: inout Layers, _ rank: Int, _ forward: Bool) {
    let places = self.places(layers)
    let keys = layers.ranks[rank].map { item -> Double in
      let neighbours = forward ? layers.sources[item] : layers.targets[item]
      guard !neighbours.isEmpty else { return Double(places[item]) }
      return Double(neighbours.reduce(0) { $0 + places[$1] }) / Double(neighbours.count)
    }
    let sorted = layers.ranks[rank].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    layers.ranks[rank] = sorted.map { layers.ranks[rank][$0] }
  }

  /// Exchanges neighbours in a rank while that lowers the cost.
  private static func exchangeNeighbours(_ layers: inout Layers) {
    var current = cost(layers)
    for _ in 0..<4 {
      let before = current
      for rank in layers.ranks.indices {
        for place in layers.ranks[rank].indices.dropLast() {
          layers.ranks[rank].swapAt(place, place + 1)
          let exchanged = cost(layers)
          if exchanged < current { current = exchanged } else { layers.ranks[rank].swapAt(place, place + 1) }
        }
      }
      if current == before { return }
    }
  }

  /// The crossings, then the pairs of operands that stand in the wrong order.
  static func cost(_ layers: Layers) -> (crossings: Int, inversions: Int) {
    let places = self.places(layers)
    var crossings = 0
    for rank in layers.ranks.indices.dropFirst() { crossings += self.crossings(layers, rank, places) }
    return (crossings, inversions(layers, places))
  }

  private static func places(_ layers: Layers) -> [Int] {
    var places = [Int](repeating: 0, count: layers.items.count)
    for rank in layers.ranks {
      for (place, item) in rank.enumerated() { places[item] = place }
    }
    return places
  }

  /// Counts the pairs of edges into a rank that cross, by counting for each edge those before it in the
  /// target's order that start below it.
  private static func crossings(_ layers: Layers, _ rank: Int, _ places: [Int]) -> Int {
    var startsAt = [Int](repeating: 0, count: layers.ranks[rank - 1].count)
    var crossings = 0
    for item in layers.ranks[rank] {
      let starts = Set(layers.sources[item].map { places[$0] })
      for start in starts { crossings += startsAt[(start + 1)...].reduce(0, +) }
      for start in starts { startsAt[start] += 1 }
    }
    return crossings
  }

  private static func inversions(_ layers: Layers, _ places: [Int]) -> Int {
    layers.sources.reduce(0) { count, sources in
      count + zip(sources, sources.dropFirst()).reduce(0) { $0 + (places[$1.0] > places[$1.1] ? 1 : 0) }
    }
  }
}
