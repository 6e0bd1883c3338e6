import PythonRuntime
import TerminalDrawing

/// The classes `Digraph` and `Graph` of one interpreter: what `import graphviz` finds.
///
/// Graphs are drawn here, and written as text or as SVG.
public final class GraphvizLibrary {
  let pictures: Pictures
  let files: PictureFiles
  private(set) var digraphType: TypeObject = .object
  private(set) var graphType: TypeObject = .object

  /// Gives an interpreter graphviz.
  ///
  /// - Parameters:
  ///   - pictures: Where drawings go.
  ///   - files: The door for `render` and `save`.
  public init(in interpreter: Interpreter, _ pictures: Pictures, _ files: PictureFiles) {
    self.pictures = pictures
    self.files = files
    digraphType = makeType(
      "Digraph",
      """
      A graph of nodes and arrows.
      >>> g = graphviz.Digraph(); g.edge('a', 'b'); g
      """, isDirected: true)
    graphType = makeType(
      "Graph",
      """
      A graph of nodes and lines.
      >>> g = graphviz.Graph(); g.edge('a', 'b'); g
      """, isDirected: false)
    // The interpreter keeps the library, whose classes the program may still call.
    interpreter.modules["graphviz"] = ModuleSource { [self] _ in
      ModuleObject(
        "graphviz", members: [("Digraph", .type(digraphType)), ("Graph", .type(graphType))],
        refusals: DigraphRefusals.module)
    }
  }

  private func makeType(_ name: String, _ summary: String, isDirected: Bool) -> TypeObject {
    let constructor = BuiltinFunction(
      name,
      "name=None, comment=None, filename=None, directory=None, format=None, engine=None, encoding='utf-8', "
        + "graph_attr=None, node_attr=None, edge_attr=None, body=None, strict=False",
      "Make a graph: Digraph(format='svg', graph_attr={'rankdir': 'LR'})."
    ) { [unowned self] arguments in
      let digraph = DigraphObject(isDirected: isDirected, self)
      try digraph.fill(arguments)
      return .other(digraph)
    }
    return TypeObject(name, summary: summary, methods: DigraphMethods.all, constructor: constructor)
  }
}

extension DigraphObject {
  /// Takes what its class was called with.
  fileprivate func fill(_ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    func text(_ place: Int) throws -> String? { try arguments.given(place).map(interpreter.dotText) }
    try change(interpreter) { content in
      content.name = try text(0)
      content.comment = try text(1)
      content.filename = try text(2)
      content.directory = try text(3) ?? ""
      content.format = try text(4).map(DotNames.format) ?? content.format
      content.engine = try text(5).map(DotNames.engine) ?? content.engine
      let lines =
        try arguments.given(10).map { try interpreter.items(of: $0).map(interpreter.dotText) } ?? []
      content.statements = lines.map { .init(line: $0, meaning: .other) }
      content.isStrict = try arguments.given(11).map(interpreter.truth) ?? false
    }
    for (place, dict) in [(7, graphAttributes), (8, nodeAttributes), (9, edgeAttributes)] {
      guard let given = arguments.given(place) else { continue }
      guard case .dict(let attributes) = given else {
        throw PythonError.type("the attributes of a \(type.name) must be a dict, not '\(given.typeName)'")
      }
      dict.entries = attributes.entries
    }
  }
}
