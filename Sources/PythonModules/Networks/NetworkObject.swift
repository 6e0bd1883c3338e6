import Micrograd
import PythonRuntime

/// A part of a network as a program sees it: it can be called, and it has parameters.
class NetworkObject: OtherObject {
  let library: NetworkLibrary

  init(_ library: NetworkLibrary) {
    self.library = library
    super.init()
  }

  /// The parameters in micrograd's order.
  final func parameters(_ interpreter: Interpreter) throws -> [ValueObject] {
    var parameters: [ValueObject] = []
    try addParameters(to: &parameters, interpreter)
    return parameters
  }

  /// Adds the parameters of this part.
  func addParameters(to parameters: inout [ValueObject], _ interpreter: Interpreter) throws {}

  /// What the part gives for inputs.
  ///
  /// No tick within: a compaction would move the values that are held on the way.
  func apply(_ inputs: [Value], _ interpreter: Interpreter) throws -> [Value] { [] }

  /// The same for inputs that are not all values.
  func apply(mixed inputs: [Input], _ interpreter: Interpreter) throws -> [Value] { [] }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1, arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name).__call__() takes one argument: the inputs")
    }
    let results = try results(of: try arguments.interpreter.items(of: arguments[0]), arguments.interpreter)
    return results.count == 1 ? results[0] : .list(results)
  }

  private func results(of inputs: ContiguousArray<Object>, _ interpreter: Interpreter) throws
    -> ContiguousArray<Object>
  {
    let results =
      if let values = values(of: inputs) { try apply(values, interpreter) } else {
        try apply(mixed: inputs.map(library.input), interpreter)
      }
    return ContiguousArray(results.map { .other(library.live.object(of: $0)) })
  }

  /// The inputs where all are values.
  private func values(of inputs: ContiguousArray<Object>) -> [Value]? {
    var values: [Value] = []
    values.reserveCapacity(inputs.count)
    for input in inputs {
      guard let value = input.asValue else { return nil }
      values.append(value)
    }
    return values
  }
}
