/// Where the lines of a drawing in lanes run: one row a value, one lane for each value that rows above have
/// named and that is still to come.
///
///     ●─╮     d = e + c
///     │ ○     c
///     ●─╮     e = a * b
struct Lanes {
  /// A line from a row's value to an operand's lane beside it.
  struct Edge {
    let lane: Int
    /// How often the operand counts.
    let count: Int
    /// Whether the lane begins here; else the line joins one that is there.
    let opens: Bool
  }

  /// One row.
  struct Row {
    /// The value.
    let place: Int
    /// The lane its sign stands in.
    let lane: Int
    /// The lines to its operands' lanes, but for the one straight down.
    var edges: [Edge] = []
    /// Whether its own lane goes on to an operand.
    var goesDown = false
    /// How many of its edges have no line.
    var cutCount = 0
    /// Whether a blank row above is needed, because the value above ends in the same lane.
    var needsGap = false
    /// The other lanes that come from above, one bit each; they all go on.
    var passing: UInt32 = 0
    /// The lanes that go on below the row, one bit each.
    var below: UInt32 = 0
  }

  /// The rows, as many as were asked for.
  let rows: [Row]
  /// The lanes in use, counted to the rightmost.
  let count: Int
  /// Whether a value has an edge without a line to one of its users.
  let isCut: [Bool]

  /// Routes the lines of the first rows of an order, in at most `cap` lanes. O(values + edges).
  init(_ graph: Graph, order: [Int], rowCount: Int, cap: Int) {
    var router = LaneRouter(graph, order: order, cap: cap)
    var rows: [Row] = []
    for row in order.indices.prefix(rowCount) { rows.append(router.route(row)) }
    self.rows = rows
    isCut = router.isCut
    let widest = rows.reduce(into: UInt32(0)) { lanes, row in lanes |= row.below | 1 << UInt32(row.lane) }
    count = UInt32.bitWidth - widest.leadingZeroBitCount
  }
}
