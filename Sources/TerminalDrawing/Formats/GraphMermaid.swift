/// A graph as a flowchart of Mermaid's, which GitHub and many editors draw.
///
///     graph LR
///       n0["a<br/>data 2.0000<br/>grad 6.0000"]
///       o1(["*"])
///       o1 --> n1
///       n0 --> o1
enum GraphMermaid {
  /// Returns the text. O(values + edges).
  static func text(of graph: Graph, runsRight: Bool = true) -> String {
    var lines = ["graph \(runsRight ? "LR" : "TB")"]
    for (place, node) in graph.nodes.enumerated() {
      lines.append("  n\(place)[\"\(fields(node, of: graph).joined(separator: "<br/>"))\"]")
      guard let operation = node.operation, !node.operands.isEmpty else { continue }
      lines.append("  o\(place)([\"\(escaped(operation))\"])")
      lines.append("  o\(place) --> n\(place)")
      lines += node.operands.map { "  n\($0) --> o\(place)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func fields(_ node: Graph.Node, of graph: Graph) -> [String] {
    let title = node.title.isEmpty ? [] : [escaped(node.titleWithFormula)]
    return title + graph.namedNumbers(of: node)
  }

  /// Text as Mermaid takes it between quotation marks: signs with a meaning of their own by their number.
  private static func escaped(_ text: String) -> String {
    Gate.quoted(text, charset: .unicode).unicodeScalars.map { scalar in
      "\"#;<>&`".unicodeScalars.contains(scalar) ? "#\(scalar.value);" : String(scalar)
    }.joined()
  }
}
