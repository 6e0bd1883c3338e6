extension BoxPainter {
  /// Paints the lines and tracks before a rank: tracks first, then lines over them, then where they meet.
  mutating func paintChannel(_ place: Int) {
    let channel = plan.skeleton.channels[place]
    let (start, lead) = plan.channels[place]
    let left = start + lead
    let right = plan.ranks[place + 1].column
    for net in channel.nets { paintTrack(net, left) }
    for row in Set(channel.nets.flatMap { $0.sources.map(\.row) }).sorted() {
      paintLine(start..<left, row: row)
      paintSource(channel, row: row, left, right)
    }
    for net in channel.nets { paintExit(net, left, right) }
    for net in channel.nets { paintMeetings(net, channel, left) }
  }

  private func column(ofTrack track: Int, _ left: Int) -> Int { left + 1 + 2 * track }

  private mutating func paintTrack(_ net: Channel.Net, _ left: Int) {
    guard let track = net.track else { return }
    for row in net.low...net.high {
      canvas.paint(signs.vertical, .frame, column: column(ofTrack: track, left), row: row)
    }
  }

  /// Paints a value's line to the last track it feeds, or through to the next rank.
  private mutating func paintSource(_ channel: Channel, row: Int, _ left: Int, _ right: Int) {
    let isStraight = channel.nets.contains { $0.isStraight && $0.exit == row }
    let end = isStraight ? right : channel.lastTrack(ofRow: row).map { column(ofTrack: $0, left) } ?? right
    paintLine(left..<end, row: row)
  }

  /// Paints the line out of a track into a box, with the operation before the arrow.
  private mutating func paintExit(_ net: Channel.Net, _ left: Int, _ right: Int) {
    let isBox = !plan.skeleton.ranked.items[net.target].isDummy
    if let track = net.track { paintLine(column(ofTrack: track, left) + 1..<right, row: net.exit) }
    guard isBox else { return }
    let token = plan.tokens[net.target]
    canvas.paint(token, .operation, column: right - 1 - CellWidth.of(token), row: net.exit)
    canvas.paint(signs.arrow, .frame, column: right - 1, row: net.exit)
  }

  private mutating func paintLine(_ columns: Range<Int>, row: Int) {
    for column in columns {
      let crosses = canvas.sign(column: column, row: row) == signs.vertical
      canvas.paint(crosses ? signs.crossing : signs.horizontal, .frame, column: column, row: row)
    }
  }

  /// Paints how often a line feeds a track, on the line before it; where a track stands two columns before, the digit alone.
  private mutating func paint(_ count: Int, column: Int, row: Int) {
    canvas.paint(String(count), .operation, column: column - 1, row: row)
    if canvas.sign(column: column - 2, row: row) == signs.horizontal {
      canvas.paint(signs.countSign, .operation, column: column - 2, row: row)
    }
  }

  private mutating func paintMeetings(_ net: Channel.Net, _ channel: Channel, _ left: Int) {
    guard let track = net.track else { return }
    let column = column(ofTrack: track, left)
    for source in net.sources {
      canvas.paint(
        signs.meeting(of: net, at: source.row, in: channel), .frame, column: column, row: source.row)
      if source.count > 1 { paint(source.count, column: column, row: source.row) }
    }
    canvas.paint(signs.turn(of: net), .frame, column: column, row: net.exit)
  }
}
