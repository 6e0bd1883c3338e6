/// Draws a diagram as a list of its arrows.
///
///     x1 ───────▶ n
///     x2 ───────▶ n
///     n  ──tanh─▶ o
public enum DiagramDrawing {
  /// Returns a line for each arrow, in order, and one for each thing without any; in plain mode sentences.
  ///
  /// No line is wider than the appearance; of more than two screens the rest is counted.
  ///
  /// - Parameter more: What shows the rest, for the line that counts it.
  public static func draw(_ diagram: Diagram, for appearance: Appearance, more: String? = nil) -> StyledText {
    let title = diagram.title.isEmpty ? [] : [StyledText(title(diagram, appearance), .heading)]
    let entries = entries(diagram, diagram.names(appearance.charset), appearance)
    if entries.isEmpty { return StyledText(lines: title + [StyledText("nothing to draw", .dim)]) }
    let shown = countOfShown(entries, within: appearance.twoScreens)
    var lines = title + entries.prefix(shown).joined()
    if shown < entries.count {
      let rest = noteOfMore(after: shown, arrows: diagram.edges.count, of: entries.count)
      lines += TextWrap.wrap(StyledText(rest + (more.map { " · " + $0 } ?? ""), .dim), for: appearance).lines
    }
    return StyledText(lines: lines)
  }

  /// How many entries take so many lines at most.
  private static func countOfShown(_ entries: [[StyledText]], within limit: Int) -> Int {
    var lines = 0
    return entries.firstIndex {
      lines += $0.count
      return lines > limit
    } ?? entries.count
  }

  /// The words for what is left out: arrows, then things without any.
  private static func noteOfMore(after shown: Int, arrows: Int, of count: Int) -> String {
    let left = [(max(0, arrows - shown), "arrow"), (count - max(arrows, shown), "thing")]
    return left.filter { $0.0 > 0 }.map { counted($0.0, "more " + $0.1) }.joined(separator: ", ")
  }

  private static func title(_ diagram: Diagram, _ appearance: Appearance) -> String {
    Truncation.end(
      Gate.quoted(diagram.title, charset: appearance.charset), width: appearance.width,
      charset: appearance.charset)
  }

  /// The lines of each arrow and of each thing without any.
  private static func entries(
    _ diagram: Diagram, _ names: [String], _ appearance: Appearance
  ) -> [[StyledText]] {
    var isJoined = [Bool](repeating: false, count: names.count)
    for edge in diagram.edges {
      isJoined[edge.tail] = true
      isJoined[edge.head] = true
    }
    let alone = names.indices.filter { !isJoined[$0] }
    if appearance.plain {
      let sentences = diagram.edges.map { sentence($0, diagram, names) } + alone.map { names[$0] + "." }
      return sentences.map { TextWrap.wrap(StyledText($0), for: appearance, hanging: 2).lines }
    }
    let columns = Columns(diagram, names, appearance)
    return (diagram.edges.map(columns.row) + alone.map { columns.row(of: $0) }).map { [$0] }
  }

  private static func sentence(_ edge: Diagram.Edge, _ diagram: Diagram, _ names: [String]) -> String {
    let verb = diagram.isDirected ? "leads to" : "is joined to"
    let label = edge.label.isEmpty ? "" : ": \(edge.label)"
    return "\(names[edge.tail]) \(verb) \(names[edge.head])\(label)."
  }

  /// The columns of the rows: a name, an arrow with its words, a name.
  private struct Columns {
    let names: [String]
    let labels: [Diagram.Edge: String]
    let appearance: Appearance
    let isDirected: Bool
    let tail, arrow: Int

    init(_ diagram: Diagram, _ names: [String], _ appearance: Appearance) {
      self.appearance = appearance
      isDirected = diagram.isDirected
      let charset = appearance.charset
      // The arrow takes six columns at least, and either name four.
      tail = min(diagram.edges.map { CellWidth.of(names[$0.tail]) }.max() ?? 0, (appearance.width - 8) / 2)
      let room = max(0, (appearance.width - tail - 6) / 2)
      labels = Dictionary(
        diagram.edges.map { edge in
          (edge, Truncation.end(Gate.quoted(edge.label, charset: charset), width: room, charset: charset))
        }, uniquingKeysWith: { first, _ in first })
      arrow = labels.values.map { CellWidth.of($0) }.max() ?? 0
      self.names = names
    }

    func row(_ edge: Diagram.Edge) -> StyledText {
      let charset = appearance.charset
      let label = labels[edge] ?? ""
      let line = BoxSigns.signs(charset).horizontal
      let dashes = String(repeating: line, count: arrow - CellWidth.of(label) + 1)
      let start = Truncation.end(names[edge.tail], width: tail, charset: charset).padded(to: tail)
      let head = Truncation.end(
        names[edge.head], width: appearance.width - tail - arrow - 5, charset: charset)
      return StyledText(start + " ") + StyledText(line, .frame) + StyledText(label, .operation)
        + StyledText(dashes + (isDirected ? BoxSigns.signs(charset).arrow : line) + " ", .frame)
        + StyledText(head)
    }

    func row(of place: Int) -> StyledText {
      StyledText(Truncation.end(names[place], width: appearance.width, charset: appearance.charset))
    }
  }
}
