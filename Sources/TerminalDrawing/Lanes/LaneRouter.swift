/// Gives the values of each row their lanes, row by row.
struct LaneRouter {
  private let graph: Graph
  private let order: [Int]
  private let rowOf: [Int]
  private let cap: Int
  /// The lane in which a value is awaited.
  private var laneOf: [Int?]
  /// The lanes in which a value is awaited, one bit each.
  private var taken: UInt32 = 0
  /// The lane of the row above where its value's line ends in it.
  private var endedLane: Int?
  /// Whether an edge to a value has been left without a line.
  private(set) var isCut: [Bool]

  /// An operand counted more often than one digit can say has no line.
  private static let mostCounted = 9
  /// Nobody follows a line for longer than this, so that it may not keep the lanes of shorter ones.
  private static let longLine = 60

  init(_ graph: Graph, order: [Int], cap: Int) {
    precondition(1...31 ~= cap, "lanes are the bits of a word")
    self.graph = graph
    self.order = order
    self.cap = cap
    var rowOf = [Int](repeating: 0, count: order.count)
    for (row, place) in order.enumerated() { rowOf[place] = row }
    self.rowOf = rowOf
    laneOf = [Int?](repeating: nil, count: order.count)
    isCut = [Bool](repeating: false, count: order.count)
  }

  /// Routes the next row.
  mutating func route(_ number: Int) -> Lanes.Row {
    let place = order[number]
    var row = start(place)
    row.passing = taken
    let feeds = graph.feeds(of: place)
    let fresh = feeds.filter { laneOf[$0.operand] == nil && $0.count <= Self.mostCounted }
    for feed in feeds { join(feed, &row) }
    open(chosen(of: fresh, in: number), &row)
    for feed in feeds where laneOf[feed.operand] == nil || feed.count > Self.mostCounted {
      row.cutCount += feed.count
      isCut[feed.operand] = true
    }
    row.below = taken
    endedLane = row.goesDown || feeds.isEmpty ? nil : row.lane
    return row
  }

  private func isFree(_ lane: Int) -> Bool { 0..<cap ~= lane && taken & 1 << UInt32(lane) == 0 }

  /// Puts the value where it is awaited, else in the first free lane, not right under a line that has ended.
  private mutating func start(_ place: Int) -> Lanes.Row {
    if let lane = laneOf[place] {
      taken &= ~(1 << UInt32(lane))
      return Lanes.Row(place: place, lane: lane)
    }
    guard let free = (0..<cap).first(where: isFree) else {
      preconditionFailure("a lane is kept for the next row")
    }
    let lane = free == endedLane ? (free + 1..<cap).first(where: isFree) ?? free : free
    return Lanes.Row(place: place, lane: lane, needsGap: lane == endedLane)
  }

  private func join(_ feed: Graph.Feed, _ row: inout Lanes.Row) {
    guard let lane = laneOf[feed.operand], feed.count <= Self.mostCounted else { return }
    row.edges.append(Lanes.Edge(lane: lane, count: feed.count, opens: false))
  }

  /// The operands that get a lane: where lanes are short, those whose rows are near.
  private func chosen(of fresh: [Graph.Feed], in row: Int) -> [Graph.Feed] {
    let takenCount = taken.nonzeroBitCount
    var room = cap - takenCount
    if row + 1 < order.count, laneOf[order[row + 1]] == nil,
      !fresh.contains(where: { rowOf[$0.operand] == row + 1 })
    {
      room -= 1
    }
    let roomForFar = max(0, (cap + 1) / 2 - takenCount)
    if fresh.count <= min(room, roomForFar) { return fresh }
    let near = fresh.filter { rowOf[$0.operand] - row <= Self.longLine }
    let far = fresh.filter { rowOf[$0.operand] - row > Self.longLine }
    let kept = nearest(near, room) + nearest(far, max(0, min(room - near.count, roomForFar)))
    return fresh.filter { feed in kept.contains { $0.operand == feed.operand } }
  }

  private func nearest(_ feeds: [Graph.Feed], _ count: Int) -> ArraySlice<Graph.Feed> {
    feeds.sorted { rowOf[$0.operand] < rowOf[$1.operand] }.prefix(count)
  }

  /// The first operand that counts once goes straight down, each other one gets the nearest free lane.
  private mutating func open(_ feeds: [Graph.Feed], _ row: inout Lanes.Row) {
    let down = feeds.first { $0.count == 1 }
    if let down {
      take(row.lane, for: down.operand)
      row.goesDown = true
    }
    for feed in feeds where feed.operand != down?.operand {
      guard let lane = freeLane(beside: row.lane, rightFirst: row.goesDown) else { continue }
      take(lane, for: feed.operand)
      row.edges.append(Lanes.Edge(lane: lane, count: feed.count, opens: true))
    }
  }

  private mutating func take(_ lane: Int, for operand: Int) {
    taken |= 1 << UInt32(lane)
    laneOf[operand] = lane
  }

  /// The nearest free lane; of two the left one where the value's own lane is given up, so that a chain of
  /// doublings stays in two lanes.
  private func freeLane(beside lane: Int, rightFirst: Bool) -> Int? {
    for distance in 1..<max(2, cap) {
      let (first, second) =
        rightFirst ? (lane + distance, lane - distance) : (lane - distance, lane + distance)
      if isFree(first) { return first }
      if isFree(second) { return second }
    }
    return nil
  }
}
