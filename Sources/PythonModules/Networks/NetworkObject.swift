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
  func apply(_ inputs: NetworkInputs, _ results: inout [Value], _ interpreter: Interpreter) throws {}

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1, arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name).__call__() takes one argument: the inputs")
    }
    try arguments.interpreter.stopIfInterrupted()
    let inputs = NetworkInputs(try arguments.interpreter.items(of: arguments[0]).map(library.input))
    var results: [Value] = []
    try apply(inputs, &results, arguments.interpreter)
    let objects = results.map { Object.other(library.live.object(of: $0)) }
    return objects.count == 1 ? objects[0] : .list(objects)
  }
}

/// What goes into a part of a network.
enum NetworkInputs {
  /// Values alone, as between two layers.
  case values([Value])
  /// Values and numbers.
  case mixed([Input])

  init(_ inputs: [Input]) {
    let values = inputs.compactMap { if case .value(let value) = $0 { value } else { nil } }
    self = values.count == inputs.count ? .values(values) : .mixed(inputs)
  }
}
