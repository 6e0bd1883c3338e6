@testable import TerminalDrawing

/// The graphs of the lecture, as the tests draw them.
enum Examples {
  static func leaf(_ title: String, _ data: Double, _ gradient: Double?) -> Graph.Node {
    Graph.Node(title: title, data: data, gradient: gradient.map { .fresh($0) } ?? .none)
  }

  static func value(
    _ title: String, _ data: Double, _ gradient: Double?, _ operation: String, _ operands: Int...
  ) -> Graph.Node {
    Graph.Node(
      title: title, data: data, gradient: gradient.map { .fresh($0) } ?? .none, operation: operation,
      operands: operands)
  }

  /// e = a*b; d = e + c; L = d*f
  static let lossOfThree = Graph(
    nodes: [
      leaf("a", 2, 6), leaf("b", -3, -4), leaf("c", 10, -2), value("e", -6, -2, "*", 0, 1),
      value("d", 4, -2, "+", 3, 2), leaf("f", -2, 4), value("L", -8, 1, "*", 4, 5),
    ], root: 6)

  /// The neuron of two inputs with tanh.
  static let neuron = Graph(
    nodes: [
      leaf("x1", 2, -1.5), leaf("x2", 0, 0.5), leaf("w1", -3, 1), leaf("w2", 1, 0),
      leaf("b", 6.8813735870195432, 0.5), value("x1*w1", -6, 0.5, "*", 0, 2),
      value("x2*w2", 0, 0.5, "*", 1, 3), value("x1w1+x2w2", -6, 0.5, "+", 5, 6),
      value("n", 0.8813735870195432, 0.5, "+", 7, 4), value("o", 0.7071067811865476, 1, "tanh", 8),
    ], root: 9)

  /// f = (a*b) * (a+b)
  static let sharing = Graph(
    nodes: [
      leaf("a", -2, -3), leaf("b", 3, -8), value("d", -6, 1, "*", 0, 1), value("e", 1, -6, "+", 0, 1),
      value("f", -6, 1, "*", 2, 3),
    ], root: 4)

  /// b = a + a
  static let doubled = Graph(nodes: [leaf("a", 3, 2), value("b", 6, 1, "+", 0, 0)], root: 1)

  /// d = a*b + c, before the backward pass.
  static let firstExpression = Graph(
    nodes: [
      leaf("a", 2, nil), leaf("b", -3, nil), leaf("c", 10, nil), value("", -6, nil, "*", 0, 1),
      value("d", 4, nil, "+", 3, 2),
    ], root: 4)

  static func text(_ graph: Graph, _ appearance: Appearance) -> String {
    Gate.render(GraphDrawing.draw(graph, for: appearance), for: appearance)
  }
}
