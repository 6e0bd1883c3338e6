import PythonRuntime
import TerminalDrawing

/// The methods of `Digraph` and `Graph`.
enum DigraphMethods {
  static let all = adding + writing

  private static let adding = [
    BuiltinFunction(
      "node", "self, /, name, label=None, _attributes=None, **attrs",
      """
      Add a node.
      >>> g = graphviz.Digraph(); g.node('a', label='data 2'); g
      """
    ) {
      arguments in
      let (digraph, interpreter) = (try receiver(arguments), arguments.interpreter)
      let name = try interpreter.dotText(arguments[1])
      let label = try arguments.given(2).map(interpreter.dotText)
      let attributes = try attributes(arguments, place: 3)
      let shown = (label.map { [(name: "label", value: $0)] } ?? []) + attributes
      digraph.add(
        "\t\(DotQuoting.quoted(name))\(DotQuoting.bracketed(shown))\n",
        .node(name: name, label: label ?? table(attributes)["label"], attributes: table(attributes)),
        interpreter)
      return .none
    },
    BuiltinFunction(
      "edge", "self, /, tail_name, head_name, label=None, _attributes=None, **attrs",
      "Add an edge from one node to another.\n>>> g = graphviz.Digraph(); g.edge('a', 'b'); g"
    ) { arguments in
      let (digraph, interpreter) = (try receiver(arguments), arguments.interpreter)
      let label = try arguments.given(3).map(interpreter.dotText)
      let attributes = try attributes(arguments, place: 4)
      let shown = (label.map { [(name: "label", value: $0)] } ?? []) + attributes
      try addEdge(
        to: digraph, arguments[1], arguments[2], DotQuoting.bracketed(shown),
        label: label ?? table(attributes)["label"] ?? "", interpreter)
      return .none
    },
    BuiltinFunction(
      "edges", "self, /, tail_head_iter",
      """
      Add edges: edges([('a', 'b')]) or edges(['ab', 'bc']).
      >>> g = graphviz.Digraph(); g.edges(['ab', 'bc']); g
      """
    ) {
      arguments in
      for pair in try arguments.interpreter.items(of: arguments[1]) {
        let ends = try arguments.interpreter.items(of: pair)
        guard ends.count == 2 else {
          throw PythonError.value(
            ends.count < 2
              ? "not enough values to unpack (expected 2, got \(ends.count))"
              : "too many values to unpack (expected 2)")
        }
        try addEdge(to: receiver(arguments), ends[0], ends[1], "", label: "", arguments.interpreter)
      }
      return .none
    },
    BuiltinFunction(
      "attr", "self, /, kw=None, _attributes=None, **attrs",
      """
      Set attributes from here on.
      >>> g = graphviz.Digraph(); g.attr(rankdir='LR'); g.edge('a', 'b'); g
      """
    ) {
      arguments in
      try addAttributes(arguments)
      return .none
    },
    BuiltinFunction(
      "clear", "self, /, keep_attrs=False",
      """
      Make the graph empty.
      >>> g = graphviz.Digraph(); g.node('a'); g.clear(); len(g.body)
      0
      """
    ) { arguments in
      let (digraph, interpreter) = (try receiver(arguments), arguments.interpreter)
      digraph.change(interpreter) { $0.statements = [] }
      if try arguments.given(1).map(interpreter.truth) != true {
        for dict in [digraph.graphAttributes, digraph.nodeAttributes, digraph.edgeAttributes] {
          interpreter.touch(dict)
          dict.entries = KeyTable()
        }
      }
      return .none
    },
  ]

  private static func addEdge(
    to digraph: DigraphObject, _ tail: Object, _ head: Object, _ attributes: String, label: String,
    _ interpreter: Interpreter
  ) throws {
    try interpreter.tick()
    let (tail, head) = (try interpreter.dotText(tail), try interpreter.dotText(head))
    let arrow = digraph.isDirected ? "->" : "--"
    let ends = "\(DotQuoting.quotedEnd(tail)) \(arrow) \(DotQuoting.quotedEnd(head))"
    digraph.add(
      "\t\(ends)\(attributes)\n",
      .edge(tail: DotQuoting.node(ofEnd: tail), head: DotQuoting.node(ofEnd: head), label: label), interpreter
    )
  }

  private static func addAttributes(_ arguments: Arguments) throws {
    let (digraph, interpreter) = (try receiver(arguments), arguments.interpreter)
    let kind = try arguments.given(1).map(interpreter.dotText)
    if let kind, !["graph", "node", "edge"].contains(kind.lowercased()) {
      throw PythonError.value(
        "attr statement must target graph, node, or edge: \(try interpreter.repr(.string(kind)))")
    }
    let attributes = try attributes(arguments, place: 2)
    if attributes.isEmpty { return }
    let line = kind.map { $0 + DotQuoting.bracketed(attributes) } ?? DotQuoting.list(attributes)
    digraph.add("\t\(line)\n", meaning(of: kind?.lowercased(), table(attributes)), interpreter)
  }

  private static func meaning(of kind: String?, _ attributes: [String: String]) -> DigraphObject.Meaning {
    switch kind {
    case nil, "graph": .graphAttributes(attributes)
    case "node": .nodeAttributes(attributes)
    default: .other
    }
  }

  /// What was given by name, sorted, and then what stands in `_attributes`.
  private static func attributes(_ arguments: Arguments, place: Int) throws -> [(name: String, value: String)]
  {
    let interpreter = arguments.interpreter
    let named = try arguments.keywords.filter { !$0.value.isNone }.map {
      (name: $0.name.text, value: try interpreter.dotText($0.value))
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard let more = arguments.given(place) else { return named }
    guard case .dict(let dict) = more else {
      throw PythonError.type("_attributes must be a dict, not '\(more.typeName)'")
    }
    return named + (try interpreter.dotAttributes(dict))
  }

  private static func table(_ attributes: [(name: String, value: String)]) -> [String: String] {
    Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }

  private static let writing = [
    BuiltinFunction(
      "render",
      "self, /, filename=None, directory=None, view=False, cleanup=False, format=None, **kwargs",
      """
      Write the text, and the picture where the format is svg, into files of the current folder.
      >>> g = graphviz.Digraph(); g.edge('a', 'b'); g.render('picture', format='svg')
      """
    ) { arguments in
      let (digraph, interpreter) = (try receiver(arguments), arguments.interpreter)
      func text(_ place: Int) throws -> String? { try arguments.given(place).map(interpreter.dotText) }
      let rendered = try digraph.render(
        text(1), directory: text(2), format: text(5),
        keepsText: arguments.given(4).map(interpreter.truth) != true,
        interpreter)
      if try arguments.given(3).map(interpreter.truth) == true { digraph.show() }
      return .string(rendered)
    },
    BuiltinFunction(
      "save", "self, /, filename=None, directory=None",
      """
      Write the text into a file of the current folder.
      >>> g = graphviz.Digraph(); g.edge('a', 'b'); g.save('picture')
      """
    ) {
      arguments in
      let interpreter = arguments.interpreter
      return .string(
        try receiver(arguments).save(
          arguments.given(1).map(interpreter.dotText),
          directory: arguments.given(2).map(interpreter.dotText), interpreter))
    },
    BuiltinFunction(
      "view", "self, /, *args, **kwargs",
      """
      Draw the graph here.
      >>> g = graphviz.Digraph(); g.edge('a', 'b'); g.view()
      """
    ) { arguments in
      try receiver(arguments).show()
      return .none
    },
  ]
}

private func receiver(_ arguments: Arguments) throws -> DigraphObject {
  guard case .other(let object) = arguments[0], let digraph = object as? DigraphObject else {
    throw PythonError.type("a method of Digraph was called on '\(arguments[0].typeName)'")
  }
  return digraph
}
