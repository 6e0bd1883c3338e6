import Micrograd
import PythonRuntime
import TerminalDrawing

extension GraphvizLibrary {
  /// More values make a text that nobody draws.
  private static let mostValues = 100_000

  /// The lecture's `draw_dot(root)`: a graph with a record for each value, and a small node for each operation.
  ///
  /// Unlike the lecture's it draws an edge for each operand: `a + a` has two.
  ///
  /// - Parameter names: What the program calls its values; a label comes first.
  public func drawDot(names: @escaping () -> ValueNames) -> BuiltinFunction {
    BuiltinFunction(
      "draw_dot", "root, format='svg', rankdir='LR'",
      "Draw the graph that ends in a value, as the lecture does."
    ) { [unowned self] arguments in
      guard let root = arguments[0].asValue else {
        throw PythonError.type("draw_dot() takes a Value, not '\(arguments[0].typeName)'")
      }
      let interpreter = arguments.interpreter
      let direction = try arguments.given(2).map(interpreter.dotText) ?? "LR"
      guard ["LR", "TB"].contains(direction) else {
        throw PythonError(.assertionError, "rankdir must be 'LR' or 'TB'")
      }
      let digraph = DigraphObject(isDirected: true, self)
      digraph.graphAttributes.entries[DictKey("rankdir")] = .string(direction)
      let format = try arguments.given(1).map(interpreter.dotText).map(DotNames.format)
      digraph.change(interpreter) { $0.format = format ?? "svg" }
      try digraph.add(root, names(), interpreter)
      return .other(digraph)
    }
  }

  fileprivate static func values(below root: Value) throws -> [Value] {
    if let values = root.tape.topologicalOrder(of: [root], atMost: mostValues) { return values }
    throw PythonError(
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
    let title = RecordLabel.escaped(names.name(of: value) ?? "")
    let numbers = try [value.data, value.grad].map { try interpreter.formatted(.float($0), nil, ".4f") }
    addNode(name, "{ \(title) | data \(numbers[0]) | grad \(numbers[1]) }", isRecord: true, interpreter)
    guard !value.isLeaf else { return }
    addNode(name + value.operation.symbol, value.operation.symbol, isRecord: false, interpreter)
    addEdge(name + value.operation.symbol, name, interpreter)
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
