import PythonModules
import PythonRuntime
import TerminalDrawing

/// Compares the graph that ends in a learner's value with the one that ends in the solution's.
///
/// They are the same where the same operations join the same leaves, with the operands of + and * in any order and
/// every value used as often.
struct GraphComparison {
  /// A larger graph is no answer to an exercise.
  private static let mostValues = 10_000

  private let expression: String

  init(_ expression: String) { self.expression = expression }

  /// Judges the graph; what is wrong is said without the right one.
  func judge(_ learner: Workbench, _ solution: Workbench) -> Verdict {
    guard let object = learner.evaluate(expression) else { return .fails("there is no \(expression).") }
    guard object.asValue != nil else {
      return .fails("\(expression) is of the type \(object.typeName), not a Value: it has no graph.")
    }
    guard let graph = GraphComparison.graph(of: object) else {
      return .fails("the graph of \(expression) is huge.")
    }
    guard let right = solution.evaluate(expression).flatMap(GraphComparison.graph) else {
      return .fails("the check itself is wrong: \(expression) has no graph.")
    }
    let isSame = graph.nodes.count == right.nodes.count && GraphComparison.haveSameShape(graph, right)
    return isSame
      ? .holds("")
      : .fails("\(expression) has another graph than the one asked for. See :graph \(expression)")
  }

  private static func graph(of object: Object) -> Graph? {
    guard let root = object.asValue else { return nil }
    return ValueGraph(of: [root], atMost: mostValues, names: ValueNames([]), changes: [])?.graph
  }

  /// What a value is, but for its place: a leaf's number, or an operation and what its operands are.
  private enum Form: Hashable {
    case leaf(UInt64)
    case made(String, [Int])
  }

  /// Numbers the forms of both graphs in one table; the same form has the same number. O(n) for n values.
  private static func haveSameShape(_ first: Graph, _ second: Graph) -> Bool {
    var numbers: [Form: Int] = [:]
    func formOfRoot(_ graph: Graph) -> Int? {
      var forms: [Int] = []
      for node in graph.nodes {
        let form = form(of: node, operands: node.operands.map { forms[$0] })
        let number = numbers[form] ?? numbers.count
        numbers[form] = number
        forms.append(number)
      }
      return graph.root.map { forms[$0] }
    }
    return formOfRoot(first) == formOfRoot(second)
  }

  private static func form(of node: Graph.Node, operands: [Int]) -> Form {
    guard let operation = node.operation else { return .leaf(node.data.bitPattern) }
    let isInAnyOrder = operation == "+" || operation == "*"
    return .made(operation, isInAnyOrder ? operands.sorted() : operands)
  }
}
