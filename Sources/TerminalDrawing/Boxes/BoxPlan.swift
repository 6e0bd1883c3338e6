/// Where everything of a picture of boxes stands, in cells, before anything is painted.
struct BoxPlan {
  /// The items, their order and their rows do not depend on what is written into the boxes.
  struct Skeleton {
    let ranked: RankedGraph
    let tops: [Int]
    let channels: [Channel]

    /// Lays a graph out; `nil` where it is too large or where lines would run into each other.
    ///
    /// - Parameter extents: What the boxes take where ranks lie one below the other.
    init?(_ graph: Graph, extents: [RankedGraph.Extent]? = nil) {
      guard var ranked = RankedGraph(graph, extents: extents, limit: 160) else { return nil }
      Ordering.reduceCrossings(&ranked)
      let tops = RowPlacement.tops(of: ranked)
      self.tops = tops
      let anchors = ranked.items.indices.map { tops[$0] + ranked.items[$0].anchor }
      self.ranked = ranked
      var channels: [Channel] = []
      for rank in ranked.ranks.indices.dropFirst() {
        guard let channel = Channel(ranked, rank: rank, anchors: anchors, runsDown: extents != nil) else {
          return nil
        }
        channels.append(channel)
      }
      self.channels = channels
    }

    /// Whether an eye can follow the long edges: none bends among more than three tracks.
    var isClear: Bool {
      channels.allSatisfy { channel in
        channel.trackCount <= 3
          || !channel.nets.contains { $0.track != nil && ranked.items[$0.target].isDummy }
      }
    }

    /// What the ranks take: rows where they stand side by side.
    var height: Int { ranked.items.indices.map { tops[$0] + ranked.items[$0].size }.max() ?? 0 }
  }

  let skeleton: Skeleton
  let contents: [BoxContent]
  let tokens: [String]
  /// The first column and the width of the boxes of each rank.
  private(set) var ranks: [(column: Int, width: Int)] = []
  /// The first column of the channel before each rank but the first, and how many columns lie before its first track.
  private(set) var channels: [(column: Int, lead: Int)] = []
  let width: Int

  init(_ skeleton: Skeleton, _ graph: Graph, style: BoxStyle, charset: Charset) {
    self.skeleton = skeleton
    contents = graph.nodes.enumerated().map { place, node in
      BoxContent(node, isRoot: graph.root == place, shown: graph.numbers, style: style, charset: charset)
    }
    tokens = graph.nodes.map { $0.operands.isEmpty ? "" : BoxSigns.token($0.operation, charset) }
    let boxes = skeleton.ranked.ranks.map { $0.filter { !skeleton.ranked.items[$0].isDummy } }
    let boxWidths = Self.widest(boxes, contents.map(\.width))
    let tokenWidths = Self.widest(boxes, tokens.map { CellWidth.of($0) })
    let signs = BoxSigns.signs(charset)
    var column = 0
    for rank in boxes.indices {
      if rank > 0 {
        let channel = skeleton.channels[rank - 1]
        let lead = channel.countsOperands ? signs.countSign.utf8.count * 2 : 0
        channels.append((column, lead))
        column += lead + 2 * channel.trackCount + tokenWidths[rank] + 1
      }
      ranks.append((column, boxWidths[rank] + 2))
      column += boxWidths[rank] + 2
    }
    width = column
  }

  /// The largest of the widths of each rank's boxes; every rank has one.
  private static func widest(_ ranks: [[Int]], _ widths: [Int]) -> [Int] {
    ranks.map { items in items.map { widths[$0] }.max() ?? 0 }
  }
}
