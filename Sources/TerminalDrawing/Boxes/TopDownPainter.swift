/// Paints boxes from top to bottom: what ``BoxPainter`` does with rows and columns exchanged.
///
///     ┌a───────────┐  ┌b───────────┐
///     │data  2.0000│  │data -3.0000│
///     │grad -3.0000│  │grad  2.0000│
///     └──────┬─────┘  └──────┬─────┘
///            └───────┬───────┘
///                   (×)
///                    ▼
///             ┌e───────────┐
struct TopDownPainter {
  private let plan: TopDownPlan
  /// The signs of the lines.
  private let signs: BoxSigns
  private let boxSigns: BoxSigns
  private var canvas: Canvas

  private let legend: String?

  init(_ plan: TopDownPlan, legend: String?, charset: Charset) {
    self.plan = plan
    self.legend = legend
    signs = BoxSigns.turned(charset)
    boxSigns = BoxSigns.signs(charset)
    canvas = Canvas(width: max(plan.width, plan.skeleton.height), height: plan.height)
  }

  /// Returns the whole picture, and under it the legend where one is needed.
  func painting() -> StyledText {
    var painter = self
    for rank in plan.skeleton.ranked.ranks.indices.dropFirst() { painter.paintChannel(before: rank) }
    for item in plan.skeleton.ranked.items.indices { painter.paintItem(item) }
    let picture = painter.canvas.text()
    guard let legend else { return picture }
    return picture + StyledText("\n") + StyledText(legend, .dim)
  }

  private mutating func paintItem(_ item: Int) {
    let place = plan.skeleton.ranked.items[item]
    let row = plan.ranks[place.rank]
    let column = plan.skeleton.tops[item]
    if place.isDummy { return paintLine(row..<row + (plan.contents.first?.height ?? 0), column: column + 1) }
    let content = plan.contents[item]
    canvas.paintBox(
      content, marks: plan.marks[item], boxSigns, column: column, row: row, width: plan.widths[item])
    if !plan.skeleton.ranked.targets[item].isEmpty {
      canvas.paint(signs.port, .frame, column: column + place.anchor + 1, row: row + content.height - 1)
    }
  }

  // MARK: Channels

  /// Paints the lines and tracks above a rank: tracks first, then lines over them, then where they meet.
  private mutating func paintChannel(before rank: Int) {
    let channel = plan.skeleton.channels[rank - 1]
    for net in channel.nets { paintTrack(net, rank) }
    for column in Set(channel.nets.flatMap { $0.sources.map(\.row) }).sorted() {
      paintSource(channel, column: column, rank)
    }
    for net in channel.nets { paintExit(net, rank) }
    for net in channel.nets { paintMeetings(net, channel, rank) }
  }

  private mutating func paintTrack(_ net: Channel.Net, _ rank: Int) {
    guard let track = net.track else { return }
    let row = plan.row(ofTrack: track, before: rank)
    for column in net.low...net.high { canvas.paint(signs.vertical, .frame, column: column, row: row) }
  }

  /// Paints a value's line down to the last track it feeds, or through to the next rank.
  private mutating func paintSource(_ channel: Channel, column: Int, _ rank: Int) {
    let isStraight = channel.nets.contains { $0.isStraight && $0.exit == column }
    let last = isStraight ? nil : channel.lastTrack(ofRow: column)
    let end = last.map { plan.row(ofTrack: $0, before: rank) } ?? plan.ranks[rank]
    paintLine(plan.channels[rank - 1]..<end, column: column)
  }

  /// Paints the line out of a track into a box, with the operation before the arrow.
  private mutating func paintExit(_ net: Channel.Net, _ rank: Int) {
    let bottom = plan.ranks[rank]
    if let track = net.track {
      paintLine(plan.row(ofTrack: track, before: rank) + 1..<bottom, column: net.exit)
    }
    guard !plan.skeleton.ranked.items[net.target].isDummy else { return }
    if net.isStraight, net.sources[0].count > 1 {
      canvas.paint(String(net.sources[0].count), .operation, column: net.exit, row: plan.channels[rank - 1])
    }
    let token = plan.tokens[net.target]
    canvas.paint(token, .operation, column: max(0, net.exit - CellWidth.of(token) / 2), row: bottom - 2)
    canvas.paint(signs.arrow, .frame, column: net.exit, row: bottom - 1)
  }

  private mutating func paintLine(_ rows: Range<Int>, column: Int) {
    for row in rows {
      let crosses = canvas.sign(column: column, row: row) == signs.vertical
      canvas.paint(crosses ? signs.crossing : signs.horizontal, .frame, column: column, row: row)
    }
  }

  private mutating func paintMeetings(_ net: Channel.Net, _ channel: Channel, _ rank: Int) {
    guard let track = net.track else { return }
    let row = plan.row(ofTrack: track, before: rank)
    for source in net.sources {
      canvas.paint(signs.meeting(of: net, at: source.row, in: channel), .frame, column: source.row, row: row)
      if source.count > 1 {
        canvas.paint(String(source.count), .operation, column: source.row, row: row - 1)
      }
    }
    canvas.paint(signs.turn(of: net), .frame, column: net.exit, row: row)
  }
}
