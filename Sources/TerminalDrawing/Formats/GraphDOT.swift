/// A graph in the language of Graphviz, drawn as the lecture draws it: a record for each value, a small node for each operation.
///
///     digraph {
///       rankdir=LR
///       v0 [shape=record, label="{ a | data 2.0000 | grad 6.0000 }"]
///       o1 [label="*"]
///       o1 -> v1
///       v0 -> o1
///     }
///
/// Unlike the lecture's it has an edge for each operand: `a + a` has two.
enum GraphDOT {
  /// Returns the text. O(values + edges).
  static func text(of graph: Graph, runsRight: Bool = true) -> String {
    var lines = ["digraph {", "  rankdir=\(runsRight ? "LR" : "TB")"]
    for (place, node) in graph.nodes.enumerated() {
      lines.append(
        "  v\(place) [shape=record, label=\"{ \(fields(node, of: graph).joined(separator: " | ")) }\"]")
      guard let operation = node.operation, !node.operands.isEmpty else { continue }
      lines.append("  o\(place) [label=\"\(quoted(operation))\"]")
      lines.append("  o\(place) -> v\(place)")
      lines += node.operands.map { "  v\($0) -> o\(place)" }
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private static func fields(_ node: Graph.Node, of graph: Graph) -> [String] {
    // In a record these signs part fields.
    return ([quoted(node.titleWithFormula)] + graph.namedNumbers(of: node)).map { field in
      field.map { "{}|<>".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
  }

  /// A text as it stands between quotation marks.
  private static func quoted(_ text: String) -> String {
    Gate.quoted(text, charset: .unicode).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
