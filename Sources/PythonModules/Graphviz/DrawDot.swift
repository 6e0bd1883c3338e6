import Micrograd
import PythonRuntime
import TerminalDrawing

extension GraphvizLibrary {
  /// More values make a text that nobody draws.
  fileprivate static let mostValues = 100_000

  /// The lecture's `draw_dot(root)`: a graph with a record for each value, and a small node for each operation.
  ///
  /// Unlike the lecture's it draws an edge for each operand: `a + a` has two.
  ///
  /// - Parameters:
  ///   - names: What the program calls its values; a label comes first.
  ///   - learnerNames: The same for values of a class that the learner has written.
  public func drawDot(
    _ names: @escaping () -> ValueNames, learnerNames: @escaping () -> [LearnerValue: String]
  ) -> BuiltinFunction {
    BuiltinFunction(
      "draw_dot", "root, format='svg', rankdir='LR'",
      "Draw the graph that ends in a value, as the lecture does.\n>>> a = Value(2.0); draw_dot(a * a)"
    ) { [unowned self] arguments in
      let root = arguments[0]
      let interpreter = arguments.interpreter
      let direction = try arguments.given(2).map(interpreter.dotText) ?? "LR"
      guard ["LR", "TB"].contains(direction) else {
        throw PythonError(.assertionError, "rankdir must be 'LR' or 'TB'")
      }
      let digraph = DigraphObject(isDirected: true, self)
      digraph.graphAttributes.entries[DictKey("rankdir")] = .string(direction)
      let format = try arguments.given(1).map(interpreter.dotText).map(DotNames.format)
      digraph.change(interpreter) { $0.format = format ?? "svg" }
      if let value = root.asValue {
        try digraph.add(value, names(), interpreter)
      } else if let value = LearnerValue(root) {
        try digraph.add(value, learnerNames(), interpreter)
      } else {
        throw GraphvizLibrary.notDrawn(root)
      }
      return .other(digraph)
    }
  }

  fileprivate static func notDrawn(_ root: Object) -> PythonError {
    guard case .instance = root else {
      return .type("draw_dot() takes a Value, not '\(root.typeName)'")
    }
    return .type(
      "draw_dot() finds no graph in a '\(root.typeName)' object",
      hint: "a class of your own is drawn by its attributes data (a number) and _prev (what it was made from)"
    )
  }

  fileprivate static func values(below root: Value) throws -> [Value] {
    if let values = root.tape.topologicalOrder(of: [root], atMost: mostValues) { return values }
    throw tooLarge
  }

  fileprivate static var tooLarge: PythonError {
    PythonError(
      .memoryError, "draw_dot() of more than \(mostValues) values would be too large",
      hint: "the command :graph draws the end of such a graph")
  }
}

extension DigraphObject {
  /// Adds a value and all it was made from, operands first.
  fileprivate func add(_ root: Value, _ names: ValueNames, _ interpreter: Interpreter) throws {
    let values = try GraphvizLibrary.values(below: root)
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1.index, $0) })
    for (place, value) in values.enumerated() {
      // A tick could move the values.
      try interpreter.stopIfInterrupted()
      try add(value, "\(place)", names, interpreter)
      for operand in value.parents {
        guard let source = places[operand.index] else { continue }
        addEdge("\(source)", "\(place)\(value.operation.symbol)", interpreter)
      }
    }
  }

  private func add(_ value: Value, _ name: String, _ names: ValueNames, _ interpreter: Interpreter) throws {
    try add(
      name, title: names.name(of: value) ?? "", data: value.data, grad: value.grad,
      operation: value.isLeaf ? nil : value.operation.symbol, interpreter)
  }

  /// Adds a value of a class of the learner's own, and all it was made from.
  fileprivate func add(
    _ root: LearnerValue, _ names: [LearnerValue: String], _ interpreter: Interpreter
  ) throws {
    guard let whole = LearnerGraph(of: [root], atMost: GraphvizLibrary.mostValues, names: names) else {
      throw GraphvizLibrary.tooLarge
    }
    for (place, node) in whole.graph.nodes.enumerated() {
      try interpreter.stopIfInterrupted()
      let title = whole.values[place].label.isEmpty ? names[whole.values[place]] ?? "" : node.title
      try add(
        "\(place)", title: title, data: node.data, grad: whole.values[place].grad, operation: node.operation,
        interpreter)
      for operand in node.operands { addEdge("\(operand)", "\(place)\(node.operation ?? "")", interpreter) }
    }
  }

  private func add(
    _ name: String, title: String, data: Double, grad: Double?, operation: String?, _ interpreter: Interpreter
  ) throws {
    let numbers = try [("data", data), ("grad", grad)].compactMap { word, number in
      try number.map { "\(word) \(try interpreter.formatted(.float($0), nil, ".4f"))" }
    }
    let fields = [RecordLabel.escaped(title)] + numbers
    addNode(name, "{ \(fields.joined(separator: " | ")) }", isRecord: true, interpreter)
    guard let operation else { return }
    addNode(name + operation, operation, isRecord: false, interpreter)
    addEdge(name + operation, name, interpreter)
  }

  private func addNode(_ name: String, _ label: String, isRecord: Bool, _ interpreter: Interpreter) {
    let attributes = [(name: "label", value: label)] + (isRecord ? [(name: "shape", value: "record")] : [])
    add(
      "\t\(DotQuoting.quoted(name))\(DotQuoting.bracketed(attributes))\n",
      .node(name: name, label: label, attributes: isRecord ? ["shape": "record"] : [:]), interpreter)
  }

  private func addEdge(_ tail: String, _ head: String, _ interpreter: Interpreter) {
    add(
      "\t\(DotQuoting.quotedEnd(tail)) -> \(DotQuoting.quotedEnd(head))\n",
      .edge(tail: tail, head: head, label: ""), interpreter)
  }
}
