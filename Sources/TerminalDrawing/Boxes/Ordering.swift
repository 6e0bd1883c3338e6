/// The order within each rank, chosen so that few edges cross.
///
/// Barycenter sweeps from the operands' own order; the best order seen stays. Among orders with equally many
/// crossings, the one in which more operands stand in the order written wins. The result depends on nothing
/// but the graph.
enum Ordering {
  /// Reorders the ranks.
  static func reduceCrossings(_ ranked: inout RankedGraph, sweeps: Int = 12) {
    var best = ranked.ranks
    var bestCost = cost(ranked)
    for sweep in 0..<sweeps {
      if bestCost == (0, 0) { break }
      let forward = sweep.isMultiple(of: 2)
      var places = self.places(ranked)
      for rank in ranked.ranks.indices {
        self.sweep(&ranked, forward ? rank : ranked.ranks.count - 1 - rank, forward, &places)
      }
      let cost = cost(ranked)
      if cost < bestCost { (best, bestCost) = (ranked.ranks, cost) }
    }
    ranked.ranks = best
    exchangeNeighbours(&ranked)
  }

  /// Sorts one rank by the mean place of each item's neighbours; an item without neighbours keeps its place.
  private static func sweep(
    _ ranked: inout RankedGraph, _ rank: Int, _ forward: Bool, _ places: inout [Int]
  ) {
    let keys = ranked.ranks[rank].map { item -> Double in
      let neighbours = forward ? ranked.sources[item] : ranked.targets[item]
      guard !neighbours.isEmpty else { return Double(places[item]) }
      return Double(neighbours.reduce(0) { $0 + places[$1] }) / Double(neighbours.count)
    }
    let sorted = ranked.ranks[rank].indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    ranked.ranks[rank] = sorted.map { ranked.ranks[rank][$0] }
    for (place, item) in ranked.ranks[rank].enumerated() { places[item] = place }
  }

  /// In a longer rank neighbours are not tried, as each trial counts the crossings of all.
  private static let mostExchanged = 200

  /// Exchanges neighbours in a rank while that lowers the cost.
  private static func exchangeNeighbours(_ ranked: inout RankedGraph) {
    var places = self.places(ranked)
    for _ in 0..<4 {
      var hasExchanged = false
      for rank in ranked.ranks.indices where ranked.ranks[rank].count <= mostExchanged {
        var current = cost(ranked, around: rank, places)
        for place in ranked.ranks[rank].indices.dropLast() {
          exchange(&ranked, rank, place, &places)
          let exchanged = cost(ranked, around: rank, places)
          if exchanged < current {
            current = exchanged
            hasExchanged = true
          } else {
            exchange(&ranked, rank, place, &places)
          }
        }
      }
      if !hasExchanged { return }
    }
  }

  private static func exchange(_ ranked: inout RankedGraph, _ rank: Int, _ place: Int, _ places: inout [Int])
  {
    ranked.ranks[rank].swapAt(place, place + 1)
    places.swapAt(ranked.ranks[rank][place], ranked.ranks[rank][place + 1])
  }

  /// The part of the cost that the order within one rank decides.
  private static func cost(
    _ ranked: RankedGraph, around rank: Int, _ places: [Int]
  ) -> (crossings: Int, inversions: Int) {
    let into = rank == 0 ? 0 : crossings(ranked, rank, places)
    guard rank + 1 < ranked.ranks.count else { return (into, 0) }
    let inversions = ranked.ranks[rank + 1].reduce(0) { $0 + self.inversions(ranked.sources[$1], places) }
    return (into + crossings(ranked, rank + 1, places), inversions)
  }

  /// The crossings, then the pairs of operands that stand in the wrong order.
  static func cost(_ ranked: RankedGraph) -> (crossings: Int, inversions: Int) {
    let places = self.places(ranked)
    var crossings = 0
    for rank in ranked.ranks.indices.dropFirst() { crossings += self.crossings(ranked, rank, places) }
    return (crossings, ranked.sources.reduce(0) { $0 + inversions($1, places) })
  }

  private static func places(_ ranked: RankedGraph) -> [Int] {
    var places = [Int](repeating: 0, count: ranked.items.count)
    for rank in ranked.ranks {
      for (place, item) in rank.enumerated() { places[item] = place }
    }
    return places
  }

  /// Counts the pairs of edges into a rank that cross, by counting for each edge those before it in the
  /// target's order that start below it. O(edges × log(items of the rank before)).
  private static func crossings(_ ranked: RankedGraph, _ rank: Int, _ places: [Int]) -> Int {
    var earlier = PrefixCounts(count: ranked.ranks[rank - 1].count)
    var crossings = 0
    for item in ranked.ranks[rank] {
      let starts = Set(ranked.sources[item].map { places[$0] })
      for start in starts { crossings += earlier.total - earlier.count(through: start) }
      for start in starts { earlier.add(at: start) }
    }
    return crossings
  }

  /// The neighbours among an item's operands that stand in the wrong order.
  private static func inversions(_ sources: [Int], _ places: [Int]) -> Int {
    var inversions = 0
    for operand in sources.indices.dropFirst() where places[sources[operand - 1]] > places[sources[operand]] {
      inversions += 1
    }
    return inversions
  }
}
