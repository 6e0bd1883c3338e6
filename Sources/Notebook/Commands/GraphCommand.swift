import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:graph NAME`, and without a name the graph of the newest result.
  static var graph: Command {
    Command(
      "graph", aliases: ["g"], usage: ":graph [NAME]",
      summary:
        "draws the graph that ends in a value; --style boxes|lanes|tree|table|dot|mermaid|svg, --focus NAME, "
        + "--depth N, --fold, --group layers|neurons, --expand LAYER, --data-only, --grad-only, --direction LR|TB, --ascii, "
        + "--width N, --all", example: ["a = Value(2.0); d = a * a + a", ":graph d --style tree"],
      task: .look,
      argument: .expression({ $0.asValue != nil || LearnerValue($0) != nil }, options: GraphOptions.list)
    ) { notebook, argument in
      var rest = argument[...]
      var options = try GraphOptions(takenFrom: &rest)
      let expression = String(rest)
      options.command = argument.isEmpty ? ":graph" : ":graph \(argument)"
      return Reply(figures: try notebook.figures(of: expression, options))
    }
  }
}

extension Notebook {
  /// Draws the graph that ends in what an expression gives; without one the newest result's.
  public func drawing(of expression: String, _ options: GraphOptions) -> Reply {
    do { return Reply(figures: try figures(of: expression, options)) } catch {
      return Reply(failure: failure(error, in: nil))
    }
  }

  fileprivate func figures(of expression: String, _ options: GraphOptions) throws -> [Figure] {
    if let first = expression.partsBetweenCommas.first, first != expression.trimmed {
      throw Failure(command: "one graph is drawn at a time", hint: "for example :graph \(first)")
    }
    let command = options.command(for: "L", insteadOf: expression)
    let (graph, note) = try options.part(of: graph(endingIn: expression, for: command))
    return [.graph(graph, options)] + (note.map { [.text(StyledText($0, .dim))] } ?? [])
  }

  /// The graph that ends in what an expression gives, or in the newest result that nothing uses.
  ///
  /// - Parameter command: An example of the command that draws graphs.
  func graph(endingIn expression: String, for command: String = "graph L") throws -> Graph {
    if expression.isEmpty { return try newestGraph() }
    let object = try evaluate(expression)
    if let value = object.asValue { return ValueGraph(of: value, names: valueNames).graph }
    if let graph = learnerGraph(of: object) { return graph }
    throw noGraph(in: object, called: expression, for: command)
  }

  private func newestGraph() throws -> Graph {
    if let newest = newestResult, !(newest.isLeaf && valueNames.isParameter(newest)) {
      return ValueGraph(of: newest, names: valueNames).graph
    }
    if let newest = newestLearnerValue, let graph = learnerGraph(of: .instance(newest.instance)) {
      return graph
    }
    guard newestResult == nil else {
      throw Failure(command: "nothing is computed yet", hint: "for example y = n([2.0, 3.0]); then :graph y")
    }
    throw Failure(command: "there is no value yet", hint: "for example a = Value(2.0)")
  }
}
