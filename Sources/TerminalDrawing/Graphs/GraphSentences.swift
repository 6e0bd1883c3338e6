/// Tells a graph in sentences, one a value, for those who hear it.
///
///     e = a * b. data -6. grad -2. used by d.
enum GraphSentences {
  /// Returns the sentences, operands first, wrapped to the width.
  ///
  /// Of more sentences than `limit` the newest are told, and `more` is named as the command that tells all.
  static func draw(
    _ graph: Graph, showing places: [Int]? = nil, for appearance: Appearance, limit: Int = .max,
    more: String? = nil
  ) -> StyledText {
    let places = places ?? Array(graph.nodes.indices)
    let users = graph.users()
    let skipped = max(0, places.count - limit)
    var sentences: [String] = []
    if skipped > 0 { sentences.append(GraphDrawing.noteOfMore(skipped, more) + ".") }
    for place in places.dropFirst(skipped) {
      sentences.append(sentence(graph, place, users[place], appearance.charset))
    }
    return StyledText(lines: sentences.map { TextWrap.wrap(StyledText($0), for: appearance, hanging: 2) })
  }

  private static func sentence(_ graph: Graph, _ place: Int, _ users: [Int], _ charset: Charset) -> String {
    let node = graph.nodes[place]
    let formula = graph.formula(of: place, charset)
    let name = graph.name(of: place, charset)
    var facts = [formula.isEmpty ? "\(name), \(kind(node.kind))" : "\(name) = \(formula)"]
    if graph.numbers != .gradient {
      facts.append(
        node.bundle?.countText ?? "data \(number(node.data, .general))" + (node.dataStale ? ", stale" : ""))
    }
    if graph.numbers != .data { facts.append(gradient(node)) }
    if !users.isEmpty {
      facts.append("used by " + names(of: users, graph, charset))
    }
    if node.isCurrent { facts[0] = "now " + facts[0] }
    return facts.map { $0 + "." }.joined(separator: " ")
  }

  /// More users than these are counted.
  private static let mostUsers = 6

  private static func names(of users: [Int], _ graph: Graph, _ charset: Charset) -> String {
    let named = users.prefix(mostUsers).map { graph.name(of: $0, charset) }.joined(separator: ", ")
    return users.count > mostUsers ? "\(named), and \(grouped(users.count - mostUsers)) more" : named
  }

  private static func kind(_ kind: Graph.Kind) -> String {
    switch kind {
    case .input: "an input"
    case .parameter: "a parameter"
    case .constant: "a constant"
    case .intermediate: "a value"
    }
  }

  private static func gradient(_ node: Graph.Node) -> String {
    if let largest = node.bundle?.largestGradient { return "|g| max \(number(largest, .general))" }
    let gradient = node.gradient
    let text = number(gradient.value, .general)
    switch gradient.freshness {
    case .none: return "grad not computed"
    case .fresh: return "grad \(text)"
    case .accumulated(let count): return "grad \(text), accumulated \(count) times"
    case .stale(let count):
      return "grad \(text), stale" + (count > 1 ? ", accumulated \(count) times" : "")
    case .set: return "grad \(text), set by hand"
    }
  }
}
