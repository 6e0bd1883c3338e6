/// Where everything of a picture of boxes from top to bottom stands: ranks are bands of rows, and lines run down.
struct TopDownPlan {
  let skeleton: BoxPlan.Skeleton
  let contents: [BoxContent]
  let tokens: [String]
  /// The columns of each box: as many as its words, or the operation above it, need.
  let widths: [Int]
  /// The words in each box's lower edge, to the right of the line that leaves there.
  let marks: [String]
  /// The first row of the boxes of each rank.
  private(set) var ranks: [Int] = []
  /// The first row of the channel before each rank but the first.
  private(set) var channels: [Int] = []
  let width: Int
  let height: Int

  /// Lays a graph out; nil where it is too large or where lines would run into each other.
  init?(_ graph: Graph, style: BoxStyle, charset: Charset) {
    let contents = graph.nodes.enumerated().map { place, node in
      BoxContent(
        node, isRoot: graph.root == place, shown: graph.numbers, style: style, hasTwoRows: false,
        charset: charset)
    }
    let tokens = graph.nodes.map { $0.operands.isEmpty ? "" : BoxSigns.token($0.operation, charset) }
    let widths = contents.indices.map { max(contents[$0].width + 2, CellWidth.of(tokens[$0])) }
    let marks = contents.indices.map {
      contents[$0].marksText(width: widths[$0] - 3, separator: BoxSigns.signs(charset).horizontal)
    }
    let extents = contents.indices.map {
      RankedGraph.Extent(width: widths[$0], marks: CellWidth.of(marks[$0]))
    }
    guard let skeleton = BoxPlan.Skeleton(graph, extents: extents) else { return nil }
    self.skeleton = skeleton
    self.contents = contents
    self.tokens = tokens
    self.widths = widths
    self.marks = marks
    let boxHeight = contents.first?.height ?? 0
    var row = 0
    for rank in skeleton.ranked.ranks.indices {
      if rank > 0 {
        channels.append(row)
        row += Self.rows(of: skeleton.channels[rank - 1])
      }
      ranks.append(row)
      row += boxHeight
    }
    height = row
    width = (0..<contents.count).map { skeleton.tops[$0] + widths[$0] }.max() ?? 0
  }

  /// The rows of a channel: its tracks, or the digit on a line that goes straight down, the operation, and the arrow.
  private static func rows(of channel: Channel) -> Int {
    let digit = channel.trackCount == 0 && channel.countsOperands ? 1 : 0
    return channel.trackCount * spacing(of: channel) + digit + 2
  }

  /// A digit that says how often an operand counts stands above the track.
  private static func spacing(of channel: Channel) -> Int {
    channel.countsOperands ? 2 : 1
  }

  /// The row of a track.
  func row(ofTrack track: Int, before rank: Int) -> Int {
    let spacing = Self.spacing(of: skeleton.channels[rank - 1])
    return channels[rank - 1] + track * spacing + spacing - 1
  }
}
