/// The space between two ranks, in which every value is a horizontal line and every operation a vertical track.
///
///     ├─●─┐
///     │ ├─┆(×)▶
///
/// A net is what one item takes in: its sources' lines, the track they meet in, and the line out of it.
struct Channel {
  /// What one item of the right rank takes in.
  struct Net {
    /// The item that is fed.
    let target: Int
    /// The row of each source and how often it counts, from top to bottom.
    let sources: [(row: Int, count: Int)]
    /// The row in which the line enters the target.
    let exit: Int
    /// The vertical track from the left, or `nil` for a line that passes straight.
    var track: Int?

    var low: Int { min(exit, sources[0].row) }
    var high: Int { max(exit, sources[sources.count - 1].row) }
    var isStraight: Bool { low == high }
  }

  private(set) var nets: [Net] = []
  private(set) var trackCount = 0

  /// Routes the lines into a rank; `nil` where they cannot be drawn so that each can be followed.
  ///
  /// - Parameters:
  ///   - anchors: Where the lines of each item are.
  ///   - runsDown: Whether lines enter boxes from above, so that a line into the box right below needs no bend.
  init?(_ ranked: RankedGraph, rank: Int, anchors: [Int], runsDown: Bool) {
    let fed = ranked.ranks[rank].filter { !ranked.sources[$0].isEmpty }
    for item in fed {
      let rows = ranked.sources[item].map { anchors[$0] + 1 }
      let sources = Set(rows).sorted().map { row in (row: row, count: rows.filter { $0 == row }.count) }
      if sources.contains(where: { $0.count > 9 }) { return nil }
      // The digit of an operand that counts twice needs a row that no track takes.
      let isRightBelow =
        sources.count == 1 && sources[0].row == anchors[item] + 1 && (sources[0].count == 1 || fed.count == 1)
      let isInLine = ranked.items[item].isDummy || runsDown && isRightBelow
      nets.append(Net(target: item, sources: sources, exit: anchors[item] + (isInLine ? 1 : 2)))
    }
    nets.sort { ($0.low, $0.high, $0.target) < ($1.low, $1.high, $1.target) }
    guard assignTracks() else { return nil }
  }

  /// Gives each net the leftmost track that is free: not nearer than one row to another net in it, and to the
  /// right of every line that would run into the net's own line out.
  private mutating func assignTracks() -> Bool {
    var waiting = nets.indices.filter { !nets[$0].isStraight }
    while !waiting.isEmpty {
      let ready = waiting.first { net in
        mustBeLeft(of: net).allSatisfy { nets[$0].track != nil }
      }
      guard let ready else { return false }
      let first = mustBeLeft(of: ready).compactMap { nets[$0].track }.max().map { $0 + 1 } ?? 0
      let track = (first...).first { isFree($0, for: ready) } ?? first
      nets[ready].track = track
      trackCount = max(trackCount, track + 1)
      waiting.removeAll { $0 == ready }
    }
    return true
  }

  /// The nets fed by a line in the very row in which this net's line goes out.
  private func mustBeLeft(of net: Int) -> [Int] {
    nets.indices.filter { other in
      other != net && nets[other].sources.contains { $0.row == nets[net].exit }
    }
  }

  private func isFree(_ track: Int, for net: Int) -> Bool {
    nets.allSatisfy {
      $0.track != track || $0.low > nets[net].high + 1 || $0.high < nets[net].low - 1
    }
  }

  /// Whether a line feeds an operation more than once.
  var countsOperands: Bool { nets.contains { $0.sources.contains { $0.count > 1 } } }

  /// The rightmost track that the line in a row feeds; `nil` where it feeds none.
  func lastTrack(ofRow row: Int) -> Int? {
    nets.filter { net in net.sources.contains { $0.row == row } }.compactMap(\.track).max()
  }
}
