/// Draws a graph with one row a value, the root first, and a lane for each value still to come.
///
///         value         data     grad
///     ●─╮ L = d * f  -8.0000   1.0000
///     │ ○ f          -2.0000   4.0000
///     ●─╮ d = e + c   4.0000  -2.0000
///     │ ○ c          10.0000  -2.0000
///     ●─╮ e = a * b  -6.0000  -2.0000
///     │ ○ b          -3.0000  -4.0000
///     ○   a           2.0000   6.0000
///
/// `●` is computed from what its lane and its lines lead down to, `○` is given. `├ ┤ ┼` join a lane, `╮ ╭ ┬`
/// open one, `┆` crosses one without contact, a digit says how often an operand counts. Edges for which there
/// is no lane left are cut: `~2` after a formula says that two of the operands it names have no line.
struct LaneDrawing {
  private let graph: Graph
  private let appearance: Appearance
  private let order: [Int]
  private let limit: Int
  private let lanes: Lanes?
  private let names: LaneNames
  private let rows: [LaneRow]

  /// The most lanes.
  private static let mostLanes = 12
  /// The columns that lanes leave to names and numbers, where not all fits as it is.
  private static let wordColumns = 45
  /// Whether all fits is seen from the picture, of which two are made then; not of larger graphs.
  private static let mostTried = 200

  /// Returns the picture in about `limit` lines; what is left out is counted, and `more` named as the command that
  /// shows it.
  static func draw(_ graph: Graph, for appearance: Appearance, limit: Int, more: String?) -> StyledText {
    let cap = min(mostLanes, (appearance.width - wordColumns) / 2)
    if cap < mostLanes, graph.nodes.count <= mostTried {
      let whole = LaneDrawing(graph, appearance, limit, cap: mostLanes)
      if whole.fits { return whole.picture(more: more) }
    }
    return LaneDrawing(graph, appearance, limit, cap: cap).picture(more: more)
  }

  private init(_ graph: Graph, _ appearance: Appearance, _ limit: Int, cap: Int) {
    self.graph = graph
    self.appearance = appearance
    self.limit = limit
    order = LaneOrder.rows(of: graph)
    let shown = order.prefix(limit)
    // Where there is no room for a single lane there are rows without lanes.
    lanes = cap < 1 ? nil : Lanes(graph, order: order, rowCount: shown.count, cap: cap)
    names = LaneNames(
      graph, needingOwnName: lanes?.isCut ?? [Bool](repeating: true, count: order.count),
      longest: min(24, appearance.width / 3), charset: appearance.charset)
    rows = Self.rows(graph, shown, lanes, names, appearance.charset)
  }

  private static func rows(
    _ graph: Graph, _ shown: ArraySlice<Int>, _ lanes: Lanes?, _ names: LaneNames, _ charset: Charset
  ) -> [LaneRow] {
    let useCounts = graph.useCounts()
    return shown.indices.map { row in
      LaneRow(
        graph, shown[row], names, cutCount: lanes?.rows[row].cutCount ?? 0, useCount: useCounts[shown[row]],
        charset: charset)
    }
  }
}

extension LaneDrawing {
  private var painter: LanePainter? { lanes.map { LanePainter($0, graph, charset: appearance.charset) } }

  private var columns: LaneColumns {
    LaneColumns(
      rows, shown: graph.numbers, room: appearance.width - (painter?.width ?? 0), charset: appearance.charset)
  }

  /// Whether each edge has a line, and each row room beside the lines.
  private var fits: Bool {
    let columns = columns
    return lanes?.isCut.contains(true) == false && columns.value >= columns.widestLabel
  }

  private func picture(more: String?) -> StyledText {
    let (painter, columns) = (painter, columns)
    guard painter != nil || columns.value >= columns.widestLabel else { return stacked(more) }
    let header = margin(painter) + columns.header(legend: unnamedLegend)
    let (lines, shown) = upToLimit { lane($0, columns.lines(of: rows[$0]), painter) }
    let isExplained = columns.hasRoom(forLegend: unnamedLegend ?? "")
    let words = [isExplained ? nil : unnamedLegend, cutLegend]
    return StyledText(lines: [header] + lines + end(shown, painter, more) + legend(words))
  }

  private func stacked(_ more: String?) -> StyledText {
    let stack = LaneStack(rows, shown: graph.numbers, width: appearance.width, charset: appearance.charset)
    let (lines, shown) = upToLimit { stack.lines(of: rows[$0]) }
    let usesLegend = rows.contains { !$0.uses.isEmpty } ? "xn: used n times" : nil
    return StyledText(lines: lines + end(shown, nil, more) + legend([unnamedLegend, usesLegend]))
  }

  /// The lines of as many rows as the limit has room for, and how many these are; of the first one a part, if
  /// need be.
  private func upToLimit(_ linesOfRow: (Int) -> [StyledText]) -> (lines: [StyledText], shown: Int) {
    var lines: [StyledText] = []
    for row in rows.indices {
      let more = linesOfRow(row)
      if row > 0, lines.count + more.count > limit { return (lines, row) }
      lines += more.prefix(limit)
    }
    return (lines, rows.count)
  }

  private func margin(_ painter: LanePainter?) -> StyledText {
    StyledText(String(repeating: " ", count: painter?.width ?? 0), .dim)
  }

  /// The lines of one row, each behind its part of the lanes.
  private func lane(_ row: Int, _ words: [StyledText], _ painter: LanePainter?) -> [StyledText] {
    guard let painter, let lanes else { return words }
    let art = painter.painting(of: lanes.rows[row])
    if words.count == 1, !lanes.rows[row].needsGap { return [art + words[0]] }
    let gap = lanes.rows[row].needsGap ? [painter.paintingBelow(lanes.rows[row - 1], isAlone: true)] : []
    return gap
      + words.enumerated().map { ($0 == 0 ? art : painter.paintingBelow(lanes.rows[row])) + $1 }
  }

  /// The line that counts what is left out; the lanes that go on to it are dotted.
  private func end(_ shown: Int, _ painter: LanePainter?, _ more: String?) -> [StyledText] {
    guard shown < order.count else { return [] }
    let note = GraphDrawing.noteOfMore(order.count - shown, more)
    guard let painter, let lanes else {
      return TextWrap.wrap(StyledText(note, .dim), for: appearance).lines
    }
    let art = painter.paintingBelow(lanes.rows[shown - 1], sign: painter.signs.crossing)
    return TextWrap.wrap(
      StyledText(note, .dim), width: appearance.width - painter.width, hanging: 0, charset: appearance.charset
    ).lines.enumerated().map { ($0 == 0 ? art : margin(painter)) + $1 }
  }

  private var unnamedLegend: String? {
    let isNumbered = order.prefix(rows.count).contains { place in
      names.isNumbered(place) || graph.nodes[place].operands.contains(where: names.isNumbered)
    }
    return isNumbered ? "%n: unnamed" : nil
  }

  private var cutLegend: String? {
    rows.contains { !$0.cutMark.isEmpty } ? "~n: n operands without a line" : nil
  }

  /// What the signs in the words mean, where they occur and no header says so.
  private func legend(_ words: [String?]) -> [StyledText] {
    let text = words.compactMap { $0 }.joined(separator: " · ")
    return TextWrap.wrap(StyledText(text, .dim), for: appearance).lines
  }
}
