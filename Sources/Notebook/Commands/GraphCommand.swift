import PythonModules
import PythonRuntime

extension Command {
  /// `:graph NAME`
  static var graph: Command {
    Command("graph", usage: ":graph NAME", summary: "draws the graph that ends in a value") {
      notebook, argument in
      let expression = argument.isEmpty ? "_" : argument
      guard let value = try notebook.evaluate(expression).asValue else {
        throw Failure(command: "\(expression) is not a Value", hint: "for example :graph L")
      }
      return Reply(figures: [.graph(ValueGraph(of: value, names: notebook.valueNames).graph)])
    }
  }
}
