import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:graph NAME`, and without a name the graph of the newest result.
  static var graph: Command {
    Command(
      "graph", usage: ":graph [NAME]",
      summary: "draws the graph that ends in a value; --all, --style boxes|lanes, --width N",
      argument: .expression({ $0.asValue != nil }, options: graphOptions)
    ) { notebook, argument in
      var rest = argument[...]
      var options = try GraphOptions(takenFrom: &rest)
      let expression = String(rest)
      let value = try GraphOptions.namingUnknown(around: expression) { try notebook.graphEnd(expression) }
      options.commandForAll = expression.isEmpty ? ":graph --all" : ":graph \(expression) --all"
      return Reply(figures: [.graph(ValueGraph(of: value, names: notebook.valueNames).graph, options)])
    }
  }
}

extension Command {
  private static var graphOptions: [Argument.Option] {
    [.plain("--all"), .taking("--style", GraphStyle.allCases.map(\.rawValue)), .taking("--width")]
  }
}

extension Notebook {
  /// The value of an expression, or the newest result that nothing uses.
  fileprivate func graphEnd(_ expression: String) throws -> Value {
    guard !expression.isEmpty else {
      if let newest = micrograd.live.tape.newestUnused(since: 0, and: []) { return newest }
      throw Failure(command: "there is no value yet", hint: "for example a = Value(2.0)")
    }
    if let value = try evaluate(expression).asValue { return value }
    throw Failure(command: "\(expression) is not a Value", hint: "for example :graph L")
  }
}
