import PythonRuntime

extension DigraphObject {
  /// What the name means on a graph; nil when nothing. `source` is made anew, so it is not among them.
  func read(_ name: Name) -> Object? {
    func text(_ text: String?) -> Object { text.map { .string($0) } ?? .none }
    return switch name.text {
    case "name": text(content.name)
    case "comment": text(content.comment)
    case "filename": .string(filename)
    case "directory": .string(content.directory)
    case "filepath": .string(content.directory.isEmpty ? filename : "\(content.directory)/\(filename)")
    case "format": .string(content.format)
    case "engine": .string(content.engine)
    case "encoding": .string("utf-8")
    case "strict": .bool(content.isStrict)
    case "directed": .bool(isDirected)
    case "graph_attr": .dict(graphAttributes)
    case "node_attr": .dict(nodeAttributes)
    case "edge_attr": .dict(edgeAttributes)
    case "body": .list(content.statements.map { .string($0.line) })
    default: nil
    }
  }

  /// Writes an attribute; false when it can't be written.
  func write(_ name: Name, _ value: Object, _ interpreter: Interpreter) throws -> Bool {
    let text = value.isNone ? nil : try interpreter.dotText(value)
    switch name.text {
    case "name": change(interpreter) { $0.name = text }
    case "comment": change(interpreter) { $0.comment = text }
    case "filename": change(interpreter) { $0.filename = text }
    case "directory": change(interpreter) { $0.directory = text ?? "" }
    case "format": try change(interpreter) { $0.format = try DotNames.format(text ?? "") }
    case "engine": try change(interpreter) { $0.engine = try DotNames.engine(text ?? "") }
    default: return false
    }
    return true
  }

  /// The name of the file with the text, where `render` is given none.
  var filename: String { content.filename ?? "\(content.name ?? type.name).gv" }
}

/// What graphviz has and is not carried, each with a way on.
enum DigraphRefusals {
  static let methods = [
    "pipe": "dot.source gives the text, dot.render('name') writes it",
    "subgraph": "draw its nodes and edges in the graph itself",
    "unflatten": "dot.source gives the text as it is",
    "copy": "make a second graph by the same calls",
  ]

  static let module = [
    "Source": "make the graph by node and edge of a Digraph", "render": "dot.render('name') writes a graph",
    "pipe": "dot.source gives the text", "view": "display(dot) draws a graph",
    "escape": "write \\\\ for a backslash",
    "nohtml": "write the text without < and >", "unflatten": "dot.source gives the text as it is",
  ]
}
