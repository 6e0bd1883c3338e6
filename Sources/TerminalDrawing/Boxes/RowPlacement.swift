/// The row of each item: near its neighbours, long edges straight, boxes never touching.
///
/// Items start on even rows, and every line leaves one row below, so lines that leave boxes (odd rows) never
/// meet lines that enter them (even rows).
enum RowPlacement {
  /// Returns the top row of each item, the uppermost being 0.
  static func tops(of ranked: RankedGraph, passes: Int = 6) -> [Int] {
    var tops = stacked(ranked)
    for _ in 0..<passes {
      for rank in ranked.ranks.indices.dropFirst() { relax(ranked, rank, toward: ranked.sources, &tops) }
      for rank in ranked.ranks.indices.dropLast().reversed() {
        relax(ranked, rank, toward: ranked.targets, &tops)
      }
    }
    let first = tops.min() ?? 0
    return tops.map { $0 - first }
  }

  private static func stacked(_ ranked: RankedGraph) -> [Int] {
    var tops = [Int](repeating: 0, count: ranked.items.count)
    for rank in ranked.ranks {
      var next = 0
      for item in rank {
        tops[item] = next
        next += ranked.items[item].size
      }
    }
    return tops
  }

  /// A run of items that stand on each other; `wish` is where its first item would like to be.
  private struct Block {
    var wish: Double
    var weight: Double
    var items: [(item: Int, offset: Int)]
  }

  /// Moves a rank's items toward their neighbours, keeping order and height: items whose wishes collide
  /// become one block that settles at their weighted mean (isotonic regression).
  private static func relax(
    _ ranked: RankedGraph, _ rank: Int, toward neighbours: [[Int]], _ tops: inout [Int]
  ) {
    var blocks: [Block] = []
    var offset = 0
    for item in ranked.ranks[rank] {
      let (wish, weight) = self.wish(ranked, item, neighbours[item], tops)
      blocks.append(Block(wish: wish - Double(offset), weight: weight, items: [(item, offset)]))
      offset += ranked.items[item].size
      mergeColliding(&blocks)
    }
    for block in blocks {
      // Rounded once a block: rounding each item could move two of them onto the same row.
      let start = 2 * (Int(exactly: (block.wish / 2).rounded(.toNearestOrEven)) ?? 0)
      for (item, offset) in block.items { tops[item] = start + offset }
    }
  }

  private static func mergeColliding(_ blocks: inout [Block]) {
    while blocks.count > 1, blocks[blocks.count - 2].wish > blocks[blocks.count - 1].wish {
      let lower = blocks.removeLast()
      let upper = blocks.removeLast()
      let weight = upper.weight + lower.weight
      let wish = (upper.wish * upper.weight + lower.wish * lower.weight) / weight
      blocks.append(Block(wish: wish, weight: weight, items: upper.items + lower.items))
    }
  }

  /// The mean row of an item's neighbours, and how much it matters: a bend in a long edge hurts most.
  private static func wish(
    _ ranked: RankedGraph, _ item: Int, _ neighbours: [Int], _ tops: [Int]
  ) -> (row: Double, weight: Double) {
    guard !neighbours.isEmpty else { return (Double(tops[item]), 1) }
    let sum = neighbours.reduce(0) { $0 + tops[$1] + ranked.items[$1].anchor - ranked.items[item].anchor }
    let mean = Double(sum) / Double(neighbours.count)
    let isStraight = ranked.items[item].isDummy && neighbours.contains { ranked.items[$0].isDummy }
    return (mean, isStraight ? 8 : 1)
  }
}
