/// Gives the values of each row their lanes, row by row.
struct LaneRouter {
  private let graph: Graph
  private let order: [Int]
  private let rowOf: [Int]
  private let cap: Int
  /// The lane in which a value is awaited.
  private var laneOf: [Int?]
  /// Whether a value is awaited in each lane.
  private var isTaken: [Bool]
  private var takenCount = 0
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
    isTaken = [Bool](repeating: false, count: cap)
    isCut = [Bool](repeating: false, count: order.count)
  }

  /// Routes the next row.
  mutating func route(_ number: Int) -> Lanes.Row {
    let place = order[number]
    var row = start(place)
    row.passing = takenBits
    let feeds = graph.feeds(of: place)
    let fresh = feeds.filter { laneOf[$0.operand] == nil && $0.count <= Self.mostCounted }
    for feed in feeds { join(feed, &row) }
    open(chosen(of: fresh, in: number), &row)
    for feed in feeds where laneOf[feed.operand] == nil || feed.count > Self.mostCounted {
      row.cutCount += feed.count
      isCut[feed.operand] = true
    }
    row.below = takenBits
    endedLane = row.goesDown || feeds.isEmpty ? nil : row.lane
    return row
  }

  private var takenBits: UInt32 {
    isTaken.indices.reduce(0) { isTaken[$1] ? $0 | 1 << UInt32($1) : $0 }
  }

  /// Puts the value where it is awaited, else in the first free lane, not right under a line that has ended.
  private mutating func start(_ place: Int) -> Lanes.Row {
    if let lane = laneOf[place] {
      isTaken[lane] = false
      takenCount -= 1
      return Lanes.Row(place: place, lane: lane)
    }
    let free = isTaken.indices.filter { !isTaken[$0] }
    precondition(!free.isEmpty, "a lane is kept for the next row")
    let lane = free.first { $0 != endedLane } ?? free[0]
    return Lanes.Row(place: place, lane: lane, needsGap: lane == endedLane)
  }

  private func join(_ feed: Graph.Feed, _ row: inout Lanes.Row) {
    guard let lane = laneOf[feed.operand], feed.count <= Self.mostCounted else { return }
    row.edges.append(Lanes.Edge(lane: lane, count: feed.count, opens: false))
  }

  /// The operands that get a lane: where lanes are short, those whose rows are near.
  private func chosen(of fresh: [Graph.Feed], in row: Int) -> [Graph.Feed] {
    var room = cap - takenCount
    if row + 1 < order.count, laneOf[order[row + 1]] == nil,
      !fresh.contains(where: { rowOf[$0.operand] == row + 1 })
    {
      room -= 1
    }
    let near = fresh.filter { rowOf[$0.operand] - row <= Self.longLine }
    let far = fresh.filter { rowOf[$0.operand] - row > Self.longLine }
    let roomForFar = max(0, min(room - near.count, (cap + 1) / 2 - takenCount))
    if near.count <= room, far.count <= roomForFar { return fresh }
    let kept = nearest(near, room) + nearest(far, roomForFar)
    let operands = Set(kept.map(\.operand))
    return fresh.filter { operands.contains($0.operand) }
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
    isTaken[lane] = true
    takenCount += 1
    laneOf[operand] = lane
  }

  /// The nearest free lane; of two the left one where the value's own lane is given up, so that a chain of
  /// doublings stays in two lanes.
  private func freeLane(beside lane: Int, rightFirst: Bool) -> Int? {
    for distance in 1..<max(2, cap) {
      let sides = rightFirst ? [lane + distance, lane - distance] : [lane - distance, lane + distance]
      if let free = sides.first(where: { isTaken.indices.contains($0) && !isTaken[$0] }) { return free }
    }
    return nil
  }
}
