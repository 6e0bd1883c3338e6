/// Lists values, one row each, in columns.
///
///     a   data  2.0000   grad  6.0000  leaf
///     b   data -3.0000   grad -4.0000  leaf
///     e   data -6.0000   grad -2.0000  a * b
public enum ValueRows {
  /// Returns the rows of some values of a graph, in the order given.
  ///
  /// No line is wider than the appearance: long titles and formulas are cut, and where the columns do not fit
  /// side by side the numbers stand under the formula. In plain mode there is one sentence a value.
  public static func draw(_ graph: Graph, showing places: [Int], for appearance: Appearance) -> StyledText {
    graph.checkOrder()
    if appearance.plain { return GraphSentences.draw(graph, showing: places, for: appearance) }
    let rows = places.map { ValueRow(graph, $0, appearance.charset) }
    return StyledText(
      lines: ValueColumns(rows, width: appearance.width, charset: appearance.charset).lines(of: rows))
  }

  /// Returns the gradients only, as many in a line as fit: `a grad -3.0000   b grad 2.0000`.
  public static func drawCompact(
    _ graph: Graph, showing places: [Int], for appearance: Appearance
  ) -> StyledText {
    var lines: [StyledText] = []
    var used = 0
    for place in places {
      let item = compact(graph, place, appearance)
      let width = CellWidth.of(item.plainText)
      if !lines.isEmpty, used + 3 + width <= appearance.width, !appearance.plain {
        lines[lines.count - 1] += StyledText("   ") + item
        used += 3 + width
      } else {
        lines.append(item)
        used = width
      }
    }
    return StyledText(lines: lines)
  }

  private static func compact(_ graph: Graph, _ place: Int, _ appearance: Appearance) -> StyledText {
    let node = graph.nodes[place]
    let charset = appearance.charset
    let numbers = ValueNumbers(node, charset: charset)
    // No sign of change: the list is of nothing but gradients that have changed.
    var tail = StyledText(" grad \(numbers.gradient.text)")
    if !numbers.gradientMark.isEmpty { tail.append(" " + numbers.gradientMark) }
    let room = max(1, appearance.width - CellWidth.of(tail.plainText))
    let name = Truncation.end(graph.name(of: place, charset), width: room, charset: charset)
    return StyledText(name, node.role(isRoot: graph.root == place)) + tail
  }
}
