import PythonRuntime
import TerminalDrawing

/// `Digraph`, or `Graph` where lines have no direction: statements of dot as a program has made them so far.
final class DigraphObject: OtherObject {
  /// One statement: the line that it writes, and what it says.
  struct Statement {
    let line: String
    let meaning: Meaning
  }

  /// What a statement says.
  enum Meaning {
    case node(name: String, label: String?, attributes: [String: String])
    case edge(tail: String, head: String, label: String)
    /// What holds for all nodes from here on.
    case nodeAttributes([String: String])
    /// What holds for the whole graph.
    case graphAttributes([String: String])
    case other
  }

  /// What can change, but for the attributes, which are dicts of the program's.
  struct Content {
    var statements: [Statement] = []
    var name: String?
    var comment: String?
    var filename: String?
    var directory = ""
    var format = "pdf"
    var engine = "dot"
    var isStrict = false
  }

  /// Whether edges are arrows.
  let isDirected: Bool
  let graphAttributes = DictObject()
  let nodeAttributes = DictObject()
  let edgeAttributes = DictObject()
  let library: GraphvizLibrary
  private(set) var content = Content()

  init(isDirected: Bool, _ library: GraphvizLibrary) {
    self.isDirected = isDirected
    self.library = library
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    for dict in [graphAttributes, nodeAttributes, edgeAttributes] { visitor(dict) }
  }

  override var type: TypeObject { isDirected ? library.digraphType : library.graphType }

  /// Changes the content, through the one door.
  func change(_ interpreter: Interpreter, _ body: (inout Content) throws -> Void) rethrows {
    interpreter.touch(self)
    try body(&content)
  }

  func add(_ line: String, _ meaning: Meaning, _ interpreter: Interpreter) {
    change(interpreter) { $0.statements.append(Statement(line: line, meaning: meaning)) }
  }

  override func snapshot() -> any Snapshot { DigraphSnapshot(digraph: self, content: content) }

  fileprivate func restore(_ content: Content) { self.content = content }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<graphviz.graphs.\(isDirected ? "Digraph" : "Graph") object at \(try address(interpreter))>"
  }

  /// What `object` itself would say of its address.
  private func address(_ interpreter: Interpreter) throws -> String {
    let text = try super.repr(interpreter)
    return String(text.split(separator: " ").last?.dropLast() ?? "")
  }

  /// The text in the language of dot.
  override func str(_ interpreter: Interpreter) throws -> String { try source(interpreter) }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if name.text == "source" { return .string(try source(interpreter)) }
    if let way = DigraphRefusals.methods[name.text] {
      throw PythonError(.attributeError, "\(type.name).\(name.text) is not in this subset", hint: way)
    }
    return read(name)
  }

  override func storedAttribute(_ name: Name) -> Object? { read(name) }

  override var attributeNames: [String] {
    [
      "source", "name", "comment", "filename", "directory", "filepath", "format", "engine", "encoding",
      "strict", "directed",
      "graph_attr", "node_attr", "edge_attr", "body",
    ]
  }

  override func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    try write(name, value, interpreter)
  }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    try interpreter.iterator(.list(lines(interpreter).map { .string($0) }))
  }
}

/// What a digraph was before it was changed.
private struct DigraphSnapshot: Snapshot {
  let digraph: DigraphObject
  let content: DigraphObject.Content

  func restore() { digraph.restore(content) }

  func present() -> any Snapshot { digraph.snapshot() }
}

extension DigraphObject {
  /// The text in the language of dot.
  func source(_ interpreter: Interpreter) throws -> String { try lines(interpreter).joined() }

  /// The lines of the text, each ended.
  func lines(_ interpreter: Interpreter) throws -> [String] {
    var lines: [String] = []
    if let comment = content.comment, !comment.isEmpty { lines.append("// \(comment)\n") }
    let name = content.name.map { $0.isEmpty ? "" : DotQuoting.quoted($0) + " " } ?? ""
    lines.append("\(content.isStrict ? "strict " : "")\(isDirected ? "digraph" : "graph") \(name){\n")
    for (kind, dict) in [("graph", graphAttributes), ("node", nodeAttributes), ("edge", edgeAttributes)] {
      let attributes = try interpreter.dotAttributes(dict)
      if !dict.entries.isEmpty { lines.append("\t\(kind)\(DotQuoting.bracketed(attributes))\n") }
    }
    return lines + content.statements.map(\.line) + ["}\n"]
  }
}

extension Interpreter {
  /// The attributes in a dict, sorted by name; those that are `None` are left out.
  ///
  /// - Throws: TypeError where one is no text.
  func dotAttributes(_ dict: DictObject) throws -> [(name: String, value: String)] {
    try dict.entries.compactMap { key, value in
      value.isNone ? nil : (name: try dotText(key.object), value: try dotText(value))
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// A text that becomes a part of dot.
  ///
  /// - Throws: TypeError with the words of Python's `re`, which graphviz asks.
  func dotText(_ object: Object) throws -> String {
    guard case .string(let text) = object else {
      throw PythonError.type("expected string or bytes-like object, got '\(object.typeName)'")
    }
    return text.value
  }
}
