/// Draws a graph as an outline: each value with its formula, and below it what that names.
///
///                              data       grad
///     L = d * f             -8.0000     1.0000
///     ├─ d = e + c           4.0000    -2.0000
///     │  ├─ e = a * b       -6.0000    -2.0000
///     │  │  ├─ a            2.0000     6.0000
///     │  │  └─ b            -3.0000    -4.0000
///     │  └─ c               10.0000    -2.0000
///     └─ f                  -2.0000     4.0000
///
/// A value that several others use is opened where it comes first, and only named afterwards, with a `^`. Where one uses it
/// twice, `2×` stands before its name.
struct TreeDrawing {
  private let graph: Graph
  private let formulas: [String]
  private let appearance: Appearance

  /// Returns the picture in about `limit` lines; what is left out is counted, and `more` named as the command that shows it.
  ///
  /// - Parameter folds: Whether unnamed steps are written into the formulas of what uses them.
  static func draw(
    _ graph: Graph, folds: Bool, for appearance: Appearance, limit: Int, more: String?
  ) -> StyledText {
    TreeDrawing(graph, folds: folds, appearance).picture(limit: limit, more: more)
  }

  private init(_ graph: Graph, folds: Bool, _ appearance: Appearance) {
    self.appearance = appearance
    if folds {
      let folding = Folding(graph, charset: appearance.charset)
      self.graph = folding.graph
      formulas = folding.formulas
    } else {
      self.graph = graph
      formulas = graph.nodes.indices.map { graph.formula(of: $0, appearance.charset) }
    }
  }

  /// One line, before it is cut to the width.
  private struct Row {
    let place: Int
    /// The lines of the outline before it.
    let art: String
    let label: StyledText
    /// What stands behind the name; may be empty.
    let formula: String
  }

  private func picture(limit: Int, more: String?) -> StyledText {
    let (rows, rest) = rows(limit: limit)
    let deepest = rows.map { CellWidth.of($0.art + $0.label.plainText + $0.formula) }.max() ?? 0
    let numbers = rows.map {
      ValueNumbers(graph.nodes[$0.place], shown: graph.numbers, charset: appearance.charset)
    }
    let marks = numbers.map { $0.marks.last.map { CellWidth.of($0) + 1 } ?? 0 }.max() ?? 0
    let width = min(deepest, max(8, appearance.width - numbersWidth - marks))
    var lines = zip(rows, numbers).map { line($0, $1, width: width) }
    if hasRoom(width) { lines.insert(header(width: width), at: 0) }
    let words = [rest == 0 ? nil : GraphDrawing.noteOfMore(rest, more), legend(rows)].compactMap { $0 }
    lines += words.flatMap { TextWrap.wrap(StyledText($0, .dim), for: appearance).lines }
    return StyledText(lines: lines)
  }

  /// A number has ten columns, and the blank before it for its sign.
  private static let number = 11

  private var numbersWidth: Int { (graph.numbers == .both ? 2 : 1) * TreeDrawing.number }

  /// Whether the numbers stand beside so wide an outline.
  private func hasRoom(_ width: Int) -> Bool { width + numbersWidth <= appearance.width }

  /// The names of the columns, as over the rows with lanes.
  private func header(width: Int) -> StyledText {
    let names = graph.numbers == .both ? ["data", "grad"] : [graph.numbers == .data ? "data" : "grad"]
    return StyledText(
      String(repeating: " ", count: width)
        + names.map { $0.rightAligned(to: TreeDrawing.number) }.joined(), .dim)
  }

  private func line(_ row: Row, _ numbers: ValueNumbers, width: Int) -> StyledText {
    var line = text(of: row, width: hasRoom(width) ? width : appearance.width)
    guard hasRoom(width) else { return line }
    line.append(String(repeating: " ", count: max(0, width - CellWidth.of(line.plainText))))
    numbers.appendFields(graph.numbers, width: TreeDrawing.number, to: &line)
    if let mark = numbers.marks.last { line.append(" " + mark, .emphasis) }
    return line
  }

  /// The outline, the name, and as much of the formula as there is room for.
  private func text(of row: Row, width: Int) -> StyledText {
    let whole = StyledText(row.art, .frame) + row.label
    let used = CellWidth.of(whole.plainText)
    if used > width {
      return StyledText(Truncation.end(whole.plainText, width: width, charset: appearance.charset))
    }
    return whole
      + StyledText(Truncation.end(row.formula, width: width - used, charset: appearance.charset), .dim)
  }

  private func legend(_ rows: [Row]) -> String? {
    rows.contains { $0.formula == " ^" } ? "^: shown above" : nil
  }
}

extension TreeDrawing {
  /// A value still to be shown: below which lines, and whether it is the last there.
  private struct Pending {
    let place: Int
    let count: Int
    let indent: String
    let isLast: Bool?
  }

  /// The rows up to a limit, and how many come after them. Without recursion.
  private func rows(limit: Int) -> (rows: [Row], rest: Int) {
    var rows: [Row] = []
    var rest = 0
    var isShown = [Bool](repeating: false, count: graph.nodes.count)
    var pending = ends.reversed().map { Pending(place: $0, count: 1, indent: "", isLast: nil) }
    while let next = pending.popLast() {
      let opens = !isShown[next.place]
      isShown[next.place] = true
      if rows.count < limit {
        rows.append(row(next, opens: opens))
      } else {
        rest += 1
      }
      if opens { pending += children(of: next).reversed() }
    }
    return (rows, rest)
  }

  /// The values that nothing uses, the root first.
  private var ends: [Int] {
    let useCounts = graph.useCounts()
    let unused = graph.nodes.indices.filter { useCounts[$0] == 0 }
    guard let root = graph.root, unused.contains(root) else { return unused.reversed() }
    return [root] + unused.filter { $0 != root }.reversed()
  }

  private func children(of parent: Pending) -> [Pending] {
    let feeds = graph.feeds(of: parent.place)
    let indent = parent.isLast.map { deeper(parent.indent, $0 ? "   " : signs.bar) } ?? ""
    return feeds.indices.map {
      Pending(
        place: feeds[$0].operand, count: feeds[$0].count, indent: indent, isLast: $0 == feeds.count - 1)
    }
  }

  /// The lines of the outline one step further in; beyond the width nobody sees them, and of a long chain they would take
  /// all memory.
  private func deeper(_ indent: String, _ bar: String) -> String {
    CellWidth.of(indent) > appearance.width ? indent : indent + bar
  }

  private func row(_ pending: Pending, opens: Bool) -> Row {
    let art = pending.isLast.map { pending.indent + ($0 ? signs.last : signs.branch) } ?? ""
    let node = graph.nodes[pending.place]
    let times = appearance.charset == .ascii ? "x " : "× "
    var label = StyledText(pending.count > 1 ? "\(pending.count)\(times)" : "", .operation)
    label.append(
      graph.name(of: pending.place, appearance.charset), node.role(isRoot: graph.root == pending.place))
    let formula = formulas[pending.place]
    return Row(
      place: pending.place, art: art, label: label,
      formula: formula.isEmpty ? "" : opens ? " = " + formula : " ^")
  }

  private var signs: (branch: String, last: String, bar: String) {
    appearance.charset == .ascii ? ("+- ", "`- ", "|  ") : ("├─ ", "└─ ", "│  ")
  }
}
