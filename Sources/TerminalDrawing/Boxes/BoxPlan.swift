/// Where everything of a picture of boxes stands, in cells, before anything is painted.
struct BoxPlan {
  /// The items, their order and their rows do not depend on what is written into the boxes.
  struct Skeleton {
    let layers: Layers
    let tops: [Int]
    let channels: [Channel]

    /// Lays a graph out; `nil` where it is too large or where lines would run into each other.
    init?(_ graph: Graph) {
      guard var layers = Layers(graph, limit: 160) else { return nil }
      Ordering.reduceCrossings(&layers)
      tops = RowPlacement.tops(of: layers)
      self.layers = layers
      var channels: [Channel] = []
      for rank in layers.ranks.indices.dropFirst() {
        guard let channel = Channel(layers, rank: rank, tops: tops) else { return nil }
        channels.append(channel)
      }
      self.channels = channels
    }

    /// The rows of the picture.
    var height: Int { layers.items.indices.map { tops[$0] + layers.items[$0].height }.max() ?? 0 }
  }

  let skeleton: Skeleton
  let contents: [BoxContent]
  let tokens: [String]
  /// The first column and the width of the boxes of each rank.
  let ranks: [(column: Int, width: Int)]
  /// The first column of the channel before each rank but the first.
  let channels: [Int]
  let width: Int

  init(_ skeleton: Skeleton, _ graph: Graph, style: BoxStyle, charset: Charset) {
    self.skeleton = skeleton
    let contents = graph.nodes.map { BoxContent($0, style: style, charset: charset) }
    let tokens = graph.nodes.map { $0.operands.isEmpty ? "" : BoxSigns.token($0.operation, charset) }
    var ranks: [(column: Int, width: Int)] = []
    var channels: [Int] = []
    var column = 0
    for (rank, items) in skeleton.layers.ranks.enumerated() {
      let boxes = items.filter { !skeleton.layers.items[$0].isDummy }
      if rank > 0 {
        channels.append(column)
        let token = boxes.map { CellWidth.of(tokens[$0]) }.max() ?? 0
        column += 2 * skeleton.channels[rank - 1].trackCount + token + 1
      }
      ranks.append((column, (boxes.map { contents[$0].width }.max() ?? 1) + 2))
      column += ranks[rank].width
    }
    self.contents = contents
    self.tokens = tokens
    self.ranks = ranks
    self.channels = channels
    width = column
  }
}
