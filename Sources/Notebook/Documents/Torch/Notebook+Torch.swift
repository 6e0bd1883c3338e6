import Micrograd
import PythonModules
import PythonRuntime

extension Notebook {
  /// The value that an expression gives, or the newest result that nothing uses.
  ///
  /// - Throws: A failure where that is none of the engine's.
  func value(of expression: String) throws -> Value {
    if expression.isEmpty {
      if let newest = newestResult { return newest }
      throw Failure(command: "there is no value yet", hint: "for example a = Value(2.0)")
    }
    let object = try evaluate(expression)
    if let value = object.asValue { return value }
    if LearnerValue(object) != nil {
      throw Failure(
        command: "\(expression) is of a class of your own: that is written as a drawing only",
        hint: ":export svg \(expression), or as dot or mermaid")
    }
    throw Failure(command: "\(expression) is not a Value", hint: "for example :export csv L")
  }

  /// The program for PyTorch of a value's graph, or of a network of ours.
  func torchProgram(of expression: String) throws -> TorchProgram {
    if !expression.isEmpty, let network = NetworkShape(try evaluate(expression)) {
      return TorchProgram(of: network, called: expression, outputs: try outputs(of: expression, network))
    }
    let root = try value(of: expression)
    return try TorchProgram(of: root, called: expression.isEmpty ? title(of: root) : expression, valueNames)
  }

  private func title(of value: Value) -> String {
    let title = valueNames.title(of: value)
    return title.isEmpty ? "the newest result" : title
  }

  /// What a network gives for the input that its program has, without leaving anything behind.
  private func outputs(of expression: String, _ network: NetworkShape) throws -> [Double] {
    let before = checkpoint()
    defer {
      restore(before)
      forget(before)
    }
    let input = TorchProgram.input(of: network).map { "\($0)" }.joined(separator: ", ")
    let result = try evaluate("(\(expression))([\(input)])")
    if let value = result.asValue { return [value.data] }
    guard case .list(let list) = result else { return [] }
    return list.items.compactMap { $0.asValue?.data }
  }
}
