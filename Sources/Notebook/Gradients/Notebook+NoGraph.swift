import PythonModules
import PythonRuntime
import TerminalDrawing

extension Notebook {
  /// Says why an object has no graph, and what of it has one.
  ///
  /// - Parameter command: A command about a value, as an example.
  func noGraph(in object: Object, called expression: String, for command: String) -> Failure {
    if hasParameters(object) { return noGraphYet(in: object, expression, command) }
    if let items = object.storedItems, items.contains(where: \.isInGraph) {
      let list = object.indexedItems == nil ? "list(\(expression))" : expression
      return Failure(
        command:
          "\(expression) is a \(object.typeName) of \(counted(items.count, "item")), and each has a graph of its own",
        hint: "for example \(command.about("\(list)[0]"))")
    }
    guard case .instance(let instance) = object else {
      return Failure(
        command: "\(expression) is not a Value",
        hint: "for example \(command.hasPrefix("micrograd ") ? command : ":" + command)")
    }
    return Failure(
      command: "there is no graph in a \(instance.type.name)",
      hint: "a class of your own is read by data (a number) and _prev (what it was made from)")
  }

  /// A network is a way to make a graph, and has none before it is called.
  private func noGraphYet(in network: Object, _ expression: String, _ command: String) -> Failure {
    let parameters = (try? parameters(of: network, named: expression))?.count
    let size = parameters.map { ", \(counted($0, "parameter"))" } ?? ""
    let result = expression == "y" ? "out" : "y"
    let made = "\(result) = \(expression)(\(inputs(of: network)))"
    return Failure(
      command:
        "\(expression) is a network (\(network.typeName)\(size)): it makes a graph each time it is called",
      hint:
        "for example \(made), then \(command.about(result)) · :plot weights \(expression) shows its parameters"
    )
  }

  /// As many numbers as a network takes, where it is built as the lecture builds it; else a name for them.
  private func inputs(of network: Object) -> String {
    var part = network
    for name in ["layers", "neurons"] {
      if let first = (try? interpreter.attribute(part, Name(name)))?.storedItems?.first { part = first }
    }
    guard let count = (try? interpreter.attribute(part, "w"))?.storedItems?.count, (1...4).contains(count)
    else { return "xs" }
    return "[" + ["1.0", "-2.0", "3.0", "0.5"].prefix(count).joined(separator: ", ") + "]"
  }
}

extension String {
  /// An example of a command for something else: `explain a --of L` about `y` is `:explain y`.
  fileprivate func about(_ name: String) -> String {
    guard hasPrefix("micrograd ") else { return ":\(prefix { $0 != " " }) \(name)" }
    return split(separator: " ").dropLast().joined(separator: " ") + " \(name)"
  }
}
