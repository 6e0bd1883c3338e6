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
  final func parameters() throws -> [ValueObject] {
    var parameters: [ValueObject] = []
    try addParameters(to: &parameters)
    return parameters
  }

  /// Adds the parameters of this part.
  func addParameters(to parameters: inout [ValueObject]) throws {}

  /// Adds what the part gives for inputs.
  ///
  /// No tick within: a compaction would move the values that are held on the way. Nor does it ask whether it is to stop: the
  /// limit on values ends it in less than a second.
  func apply(_ inputs: [Value], _ results: inout [Value]) throws {}

  /// The same for inputs that are not all values.
  func apply(mixed inputs: [Input], _ results: inout [Value]) throws {}

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1, arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name).__call__() takes one argument: the inputs")
    }
    try arguments.interpreter.stopIfInterrupted()
    let inputs = try arguments.interpreter.items(of: arguments[0]).map(library.input)
    let values = inputs.compactMap { if case .value(let value) = $0 { value } else { nil } }
    var results: [Value] = []
    if values.count == inputs.count {
      try apply(values, &results)
    } else {
      try apply(mixed: inputs, &results)
    }
    let objects = results.map { Object.other(library.live.object(of: $0)) }
    return objects.count == 1 ? objects[0] : .list(objects)
  }
}
