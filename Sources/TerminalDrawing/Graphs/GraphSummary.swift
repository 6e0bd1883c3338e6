/// Tells what is in a graph that is too large to be looked at, and how to see a part of it.
///
///     l0 ─▶ l1 ─▶ l2 ─▶ out
///
///           neurons  values  params  |grad| max     mean
///     l0     4 tanh      44      16      0.4139   0.1102
///     l1     4 tanh      60      20      0.3350   0.1264
///     l2     1 tanh      14       5      1.0000   0.5213
///
///     out   data 0.4277   grad 1.0000   tanh(%116)
///     118 values, 73 operations, 17 deep
///     :graph out --expand l0 · :graph out --all (118 rows)
struct GraphSummary {
  private let graph: Graph
  private let appearance: Appearance
  private let command: String?

  /// Returns the summary, no line wider than the appearance. O(values + edges).
  ///
  /// - Parameter command: The command that draws the graph, to which options can be added.
  static func draw(_ graph: Graph, for appearance: Appearance, command: String?) -> StyledText {
    GraphSummary(graph: GroupSpread.spread(graph), appearance: appearance, command: command).text
  }

  private var text: StyledText {
    let layers = LayerSummary.all(of: graph)
    let parts = layers.isEmpty ? [end] : [chain(layers), table(layers) + "\n\n" + last]
    return StyledText(joining: parts + [StyledText(joining: [counts] + ways(layers))], separator: "\n\n")
  }

  private func wrapped(_ words: String, _ role: Role) -> StyledText {
    TextWrap.wrap(StyledText(words, role), for: appearance, hanging: 2)
  }

  /// The layers in a row, and what they lead to.
  private func chain(_ layers: [LayerSummary]) -> StyledText {
    let arrow = appearance.charset == .ascii ? " -> " : " ─▶ "
    let names = layers.map(\.name)
    let shown = names.count <= Self.mostLayers ? names : [names[0], "…", names[names.count - 1]]
    let end = graph.root.map { [graph.name(of: $0, appearance.charset)] } ?? []
    return wrapped((shown + end).joined(separator: arrow), .emphasis)
  }

  /// More layers are not told of one by one.
  private static let mostLayers = 12

  private func table(_ layers: [LayerSummary]) -> StyledText {
    let headings = ["", "neurons", "values", "params", "|grad| max", "mean"]
    let rows = layers.prefix(Self.mostLayers).map { layer in
      [layer.name, layer.neurons, String(layer.values), String(layer.parameters)]
        + [layer.largestGradient, layer.meanGradient].map(gradient)
    }.map { $0.map { StyledText($0) } }
    let rest = layers.count - rows.count
    let table = WordTable(rows, "<>>>>>", headings: headings, gap: 2).draw(for: appearance)
    return rest == 0 ? table : table + "\n" + wrapped(counted(rest, "more layer"), .dim)
  }

  private func gradient(_ magnitude: Double?) -> String {
    magnitude.map { number($0) } ?? Graph.Gradient.none.text(.fixed, appearance.charset)
  }

  /// The value the graph ends in, in one row.
  private var last: StyledText {
    ValueRows.draw(graph, showing: [graph.root ?? graph.nodes.count - 1], for: appearance)
  }

  /// The value the graph ends in and what it was made from, in a picture.
  private var end: StyledText {
    let (part, _) = graph.part(around: graph.root ?? graph.nodes.count - 1, below: Self.stepsShown, above: 0)
    return GraphDrawing.draw(part, for: appearance)
  }

  /// The steps below the end that are drawn: at most 15 values.
  private static let stepsShown = 3

  /// How many values and operations there are, the operations by kind.
  private var counts: StyledText {
    var kinds: [String: Int] = [:]
    for operation in graph.nodes.lazy.compactMap(\.operation) { kinds[operation, default: 0] += 1 }
    let frequent = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map { "\($1) \($0)" }
    let more = kinds.count > 4 ? ", …" : ""
    let operations = kinds.values.reduce(0, +)
    return wrapped(
      "\(graph.nodes.count) values, \(operations) operations (\(frequent.joined(separator: ", "))\(more)), "
        + "\(depth) deep", .dim)
  }

  /// The most steps from a leaf to the end.
  private var depth: Int {
    var depths = [Int](repeating: 0, count: graph.nodes.count)
    for (place, node) in graph.nodes.enumerated() {
      for operand in node.operands { depths[place] = max(depths[place], depths[operand] + 1) }
    }
    return depths.max() ?? 0
  }

  /// The commands that show parts, or all of it.
  private func ways(_ layers: [LayerSummary]) -> [StyledText] {
    guard let command else { return [] }
    let part = layers.isEmpty ? "--depth 5" : "--expand \(layers[0].name)"
    let groups = layers.isEmpty ? [] : ["\(command) --group neurons"]
    let ways = groups + ["\(command) \(part)", "\(command) --all (\(graph.nodes.count) rows)"]
    let line = ways.joined(separator: " · ")
    return [wrapped(CellWidth.of(line) <= appearance.width ? line : ways.joined(separator: "\n"), .hint)]
  }
}
