import TerminalDrawing

/// Recognises the lecture's drawings: a record for each value, and a small node for the operation that it comes from.
///
///     { a | data 2.0000 | grad 6.0000 } ──▶ (*) ──▶ { e | data -6.0000 | grad -2.0000 }
enum ExpressionGraph {
  /// The graph of values that a diagram shows, operations folded into what they give; nil where it shows anything else.
  static func graph(of diagram: Diagram) -> Graph? {
    guard diagram.isDirected, diagram.edges.allSatisfy(\.label.isEmpty) else { return nil }
    let values = diagram.nodes.map(RecordedValue.init)
    guard values.contains(where: { $0 != nil }), let feeds = Feeds(diagram, values) else { return nil }
    guard let order = feeds.order else { return nil }
    let placeOf = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let nodes = order.compactMap { node in
      values[node].map { value in
        Graph.Node(
          title: value.title, data: value.data, gradient: value.gradient.map(Graph.Gradient.fresh) ?? .none,
          operation: feeds.operation[node], operands: feeds.operands[node].compactMap { placeOf[$0] })
      }
    }
    return Graph(nodes: nodes, root: root(of: nodes))
  }

  /// The one value that no other is made from; nil where there are several.
  private static func root(of nodes: [Graph.Node]) -> Int? {
    let used = Set(nodes.flatMap(\.operands))
    let unused = nodes.indices.filter { !used.contains($0) }
    return unused.count == 1 ? unused[0] : nil
  }
}

/// What a record says of a value: `a`, `data 2.0000`, `grad 6.0000`; the name and the gradient may be missing.
private struct RecordedValue {
  var title = ""
  var data: Double
  var gradient: Double?

  init?(_ node: Diagram.Node) {
    guard node.shape == .box else { return nil }
    var fields = node.fields[...]
    if let first = fields.first, Self.number(first, "data") == nil {
      title = fields.removeFirst() == "" ? "" : first
    }
    guard let data = fields.popFirst().flatMap({ Self.number($0, "data") }) else { return nil }
    self.data = data
    if let field = fields.popFirst() {
      guard let gradient = Self.number(field, "grad") else { return nil }
      self.gradient = gradient
    }
    if !fields.isEmpty { return nil }
  }

  /// The number behind a word, with or without a sign between them.
  private static func number(_ field: String, _ word: String) -> Double? {
    guard field.hasPrefix(word) else { return nil }
    return Double(field.dropFirst(word.count).drop { " :=".contains($0) })
  }
}

/// From which values each value is made, by which operation.
private struct Feeds {
  private(set) var operation: [String?]
  /// The values, in the order in which their edges were drawn.
  private(set) var operands: [[Int]]
  private let values: [Int]

  /// Folds operations; nil where an edge leads elsewhere than from a value to an operation, and from that to one value.
  init?(_ diagram: Diagram, _ recorded: [RecordedValue?]) {
    operation = diagram.nodes.map { _ in nil }
    operands = diagram.nodes.map { _ in [] }
    values = recorded.indices.filter { recorded[$0] != nil }
    var result = [Int?](repeating: nil, count: diagram.nodes.count)
    for edge in diagram.edges where recorded[edge.tail] == nil {
      guard recorded[edge.head] != nil, result[edge.tail] == nil, operation[edge.head] == nil else {
        return nil
      }
      result[edge.tail] = edge.head
      operation[edge.head] = diagram.nodes[edge.tail].fields.joined(separator: " ")
    }
    for edge in diagram.edges where recorded[edge.tail] != nil {
      guard recorded[edge.head] == nil, let value = result[edge.head] else { return nil }
      operands[value].append(edge.tail)
    }
    let isWhole = diagram.nodes.indices.allSatisfy { node in
      recorded[node] == nil ? result[node] != nil : (operation[node] == nil) == operands[node].isEmpty
    }
    if !isWhole { return nil }
  }

  /// The values, operands before their users; nil where they run in a ring. Without recursion.
  var order: [Int]? {
    var waiting = operands.map(\.count)
    var users = operands.map { _ in [Int]() }
    for value in values { for operand in operands[value] { users[operand].append(value) } }
    var ready = values.filter { waiting[$0] == 0 }
    var next = 0
    while next < ready.count {
      for user in users[ready[next]] {
        waiting[user] -= 1
        if waiting[user] == 0 { ready.append(user) }
      }
      next += 1
    }
    return ready.count == values.count ? ready : nil
  }
}
