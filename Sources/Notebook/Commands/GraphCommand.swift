import PythonModules
import PythonRuntime

extension Command {
  /// `:graph NAME`
  static var graph: Command {
    Command(
      "graph", usage: ":graph NAME", summary: "draws the graph that ends in a value",
      argument: .expression { $0.asValue != nil }
    ) { notebook, argument in
      guard !argument.isEmpty else {
        throw Failure(command: "the graph of which value?", hint: "for example :graph L")
      }
      guard let value = try notebook.evaluate(argument).asValue else {
        throw Failure(command: "\(argument) is not a Value", hint: "for example :graph L")
      }
      return Reply(figures: [.graph(ValueGraph(of: value, names: notebook.valueNames).graph)])
    }
  }
}
