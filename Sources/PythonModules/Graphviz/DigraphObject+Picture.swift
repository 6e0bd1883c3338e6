import PythonRuntime
import TerminalDrawing

extension DigraphObject: Pictured {
  /// An expression graph where every node is a value or an operation, else a diagram.
  var picture: Picture {
    let diagram = diagram
    return ExpressionGraph.graph(of: diagram).map(Picture.graph) ?? .diagram(diagram)
  }

  /// The nodes and edges, without what only changes their look.
  var diagram: Diagram {
    var reader = DiagramReader(shape: text("shape", in: nodeAttributes))
    for statement in content.statements { reader.read(statement.meaning) }
    let direction = reader.whole["rankdir"] ?? text("rankdir", in: graphAttributes)
    return Diagram(
      nodes: reader.nodes, edges: reader.edges,
      title: reader.whole["label"] ?? text("label", in: graphAttributes) ?? "", isDirected: isDirected,
      runsRight: ["LR", "RL"].contains(direction?.uppercased()))
  }

  private func text(_ name: String, in dict: DictObject) -> String? {
    if case .string(let text)? = dict.entries[DictKey(name)] { text.value } else { nil }
  }
}

/// Gathers nodes and edges from statements.
private struct DiagramReader {
  private(set) var nodes: [Diagram.Node] = []
  private(set) var edges: [Diagram.Edge] = []
  /// The attributes of the whole graph.
  private(set) var whole: [String: String] = [:]
  private var places: [String: Int] = [:]
  /// The shape of the nodes to come.
  private var shape: String?

  init(shape: String?) { self.shape = shape }

  mutating func read(_ meaning: DigraphObject.Meaning) {
    switch meaning {
    case .node(let name, let label, let attributes):
      nodes[place(of: name)] = node(label ?? name, name, attributes["shape"] ?? shape)
    case .edge(let tail, let head, let label):
      edges.append(
        Diagram.Edge(from: place(of: tail), to: place(of: head), label: RecordLabel.plain(label, name: "")))
    case .nodeAttributes(let attributes): shape = attributes["shape"] ?? shape
    case .graphAttributes(let attributes): whole.merge(attributes) { $1 }
    case .other: break
    }
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = nodes.count
    nodes.append(node(name, name, shape))
    return nodes.count - 1
  }

  private func node(_ label: String, _ name: String, _ shape: String?) -> Diagram.Node {
    switch shape?.lowercased() {
    case "record", "mrecord": Diagram.Node(fields: RecordLabel.fields(label, name: name), shape: .box)
    case "box", "rect", "rectangle", "square", "plaintext", "plain", "none":
      Diagram.Node(fields: [RecordLabel.plain(label, name: name)], shape: .box)
    default: Diagram.Node(fields: [RecordLabel.plain(label, name: name)], shape: .ellipse)
    }
  }
}
