extension BoxSigns {
  /// How a line meets the track it feeds.
  func meeting(of net: Channel.Net, at row: Int, in channel: Channel) -> String {
    let goesStraightOn = channel.nets.contains { $0.isStraight && $0.exit == row }
    if goesStraightOn || channel.lastTrack(ofRow: row) != net.track { return feedsOn }
    if row == net.low { return endTop }
    return row == net.high ? endBottom : endMiddle
  }

  /// How the line out leaves the track.
  func turn(of net: Channel.Net) -> String {
    if net.exit == net.low { return outTop }
    return net.exit == net.high ? outBottom : outMiddle
  }
}
