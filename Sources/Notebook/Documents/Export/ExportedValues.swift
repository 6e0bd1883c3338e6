import Micrograd
import PythonModules
import PythonRuntime

/// Comma-separated values: of a graph, or of a list of numbers.
enum ExportedValues {
  /// One row for each value of a graph, operands first; they are named by their row.
  static func text(of graph: ValueGraph) -> String {
    let rows = graph.graph.nodes.enumerated().map { place, node in
      let grad = node.gradient.freshness == .none ? "" : "\(node.gradient.value)"
      let operands = node.operands.map { "\($0 + 1)" }.joined(separator: " ")
      return ["\(place + 1)", node.title, node.operation ?? "", operands, "\(node.data)", grad]
    }
    return text(of: [["row", "name", "operation", "operands", "data", "grad"]] + rows)
  }

  /// One row for each item of a list: a number, or a row of them; nil for anything else.
  static func text(of object: Object, _ interpreter: Interpreter) -> String? {
    guard let items = object.indexedItems else { return nil }
    let rows = items.map { item in (item.indexedItems ?? [item]).map { number($0, interpreter) } }
    guard !rows.isEmpty, rows.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return nil }
    return text(of: rows.map { $0.compactMap { $0 } })
  }

  private static func number(_ object: Object, _ interpreter: Interpreter) -> String? {
    if let value = object.asValue { return "\(value.data)" }
    switch object {
    case .int, .float, .bool: return try? interpreter.repr(object)
    case .string(let text): return text.value
    default: return nil
    }
  }

  private static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// A field in quotes where it must be (RFC 4180).
  private static func field(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
