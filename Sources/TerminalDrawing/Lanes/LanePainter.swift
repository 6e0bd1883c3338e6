/// Paints the lines before the words of each row, two columns a lane.
///
///     ●─╮     a line goes down to the first operand and opens a lane for the second
///     ├─┆─●   a line joins a lane to the left, and crosses another without contact
///     ●2╮     the operand counts twice
struct LanePainter {
  let lanes: Lanes
  let graph: Graph
  let signs: LaneSigns

  private struct Cell {
    var sign: Unicode.Scalar
    var role: Role
  }

  init(_ lanes: Lanes, _ graph: Graph, charset: Charset) {
    self.lanes = lanes
    self.graph = graph
    signs = LaneSigns.signs(charset)
  }

  /// The columns that the lines take, with the blank behind them.
  var width: Int { 2 * lanes.count }

  /// Returns the lines of a row.
  func painting(of row: Lanes.Row) -> StyledText {
    var cells = [Cell](repeating: Cell(sign: " ", role: .frame), count: width)
    let span = self.span(of: row)
    for column in 2 * span.lowerBound..<2 * span.upperBound { cells[column].sign = signs.line }
    for lane in 0..<lanes.count where row.passing.hasLane(lane) {
      cells[2 * lane].sign = span.contains(lane) ? signs.crossing : signs.lane
    }
    for edge in row.edges { paint(edge, of: row, span, on: &cells) }
    let sign = graph.nodes[row.place].operands.isEmpty ? signs.leaf : signs.value
    cells[2 * row.lane] = Cell(
      sign: sign, role: graph.nodes[row.place].role(isRoot: graph.root == row.place))
    return text(cells)
  }

  /// Returns lanes that go on below a row, and nothing else; `sign` stands in each.
  func paintingBelow(_ row: Lanes.Row, sign: Unicode.Scalar? = nil, isAlone: Bool = false) -> StyledText {
    let end = isAlone ? 2 * (UInt32.bitWidth - row.below.leadingZeroBitCount) - 1 : width
    var cells = [Cell](repeating: Cell(sign: " ", role: .frame), count: max(0, end))
    for lane in cells.indices where lane.isMultiple(of: 2) && row.below.hasLane(lane / 2) {
      cells[lane].sign = sign ?? signs.lane
    }
    return text(cells)
  }

  private func span(of row: Lanes.Row) -> ClosedRange<Int> {
    row.edges.reduce(row.lane...row.lane) { min($0.lowerBound, $1.lane)...max($0.upperBound, $1.lane) }
  }

  private func paint(
    _ edge: Lanes.Edge, of row: Lanes.Row, _ span: ClosedRange<Int>,
    on cells: inout [Cell]
  ) {
    cells[2 * edge.lane].sign =
      switch edge.lane {
      case span.lowerBound: edge.opens ? signs.openFromRight : signs.joinFromRight
      case span.upperBound: edge.opens ? signs.openFromLeft : signs.joinFromLeft
      default: edge.opens ? signs.openBetween : signs.joinBetween
      }
    guard edge.count > 1 else { return }
    cells[2 * edge.lane + (edge.lane < row.lane ? 1 : -1)] = Cell(
      sign: Self.digit(edge.count), role: .operation)
  }

  /// A count in one column; no operand of micrograd's own counts more than twice.
  private static func digit(_ count: Int) -> Unicode.Scalar {
    count < 10 ? Unicode.Scalar(UInt8(ascii: "0") + UInt8(count)) : "n"
  }

  private func text(_ cells: [Cell]) -> StyledText {
    var text = StyledText()
    var run: [UInt8] = []
    var role = Role.frame
    // A blank has no colour, so it joins the run before it.
    for cell in cells {
      if cell.sign != " ", cell.role != role {
        text.append(String(decoding: run, as: UTF8.self), role)
        run.removeAll(keepingCapacity: true)
        role = cell.role
      }
      run += cell.sign.utf8
    }
    text.append(String(decoding: run, as: UTF8.self), role)
    return text
  }
}

extension UInt32 {
  /// Whether the bit of a lane is set.
  fileprivate func hasLane(_ lane: Int) -> Bool { self & 1 << UInt32(lane) != 0 }
}
