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
  func parameters() throws -> [ValueObject] { [] }

  /// What the part gives for inputs.
  func apply(_ inputs: [Input], _ interpreter: Interpreter) throws -> [Value] { [] }

  /// Whether a call with one result gives that result and not a list.
  var unwrapsSingleResult: Bool { true }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1, arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.name).__call__() takes one argument: the inputs")
    }
    let inputs = try arguments.interpreter.items(of: arguments[0]).map(library.input)
    let results = try apply(inputs, arguments.interpreter).map { Object.other(library.live.object(of: $0)) }
    return results.count == 1 && unwrapsSingleResult ? results[0] : .list(results)
  }
}

/// `Neuron`: a weight for each input, a bias, and an activation.
final class NeuronObject: NetworkObject {
  let weights: ListObject
  var bias: Object
  let activation: Activation

  init(_ neuron: Neuron, _ library: NetworkLibrary) {
    weights = ListObject(ContiguousArray(neuron.weights.map { .other(library.live.object(of: $0)) }))
    bias = .other(library.live.object(of: neuron.bias))
    activation = neuron.activation
    super.init(library)
  }

  override var type: TypeObject { library.neuronType }

  override func repr(_ interpreter: Interpreter) throws -> String { try neuron().description }

  override func parameters() throws -> [ValueObject] {
    try (weights.items + [bias]).map(library.valueObject)
  }

  override func apply(_ inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    [try neuron()(inputs)]
  }

  /// The neuron as its parameters stand now; a program may have put others in their places.
  func neuron() throws -> Neuron {
    let values = try parameters().map(\.value)
    return Neuron(weights: Array(values.dropLast()), bias: values[values.count - 1], activation: activation)
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    switch name.text {
    case "w": .list(weights)
    case "b": bias
    case "nonlin": .bool(activation != .linear)
    default: nil
    }
  }

  override func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    guard name.text == "b" else { return false }
    _ = try library.valueObject(value)
    interpreter.touch(self)
    bias = value
    return true
  }

  override func snapshot() -> any Snapshot { BiasSnapshot(neuron: self, bias: bias) }

  override var attributeNames: [String] { ["w", "b", "nonlin"] }
}

/// What a neuron's `b` was before it was replaced.
private struct BiasSnapshot: Snapshot {
  let neuron: NeuronObject
  let bias: Object

  func restore() { neuron.bias = bias }
}

/// `Layer`: neurons side by side.
final class LayerObject: NetworkObject {
  let neurons: [NeuronObject]

  init(_ layer: Layer, _ library: NetworkLibrary) {
    neurons = layer.neurons.map { NeuronObject($0, library) }
    super.init(library)
  }

  override var type: TypeObject { library.layerType }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "Layer of [\(try neurons.map { try $0.repr(interpreter) }.joined(separator: ", "))]"
  }

  override func parameters() throws -> [ValueObject] { try neurons.flatMap { try $0.parameters() } }

  /// No tick here: a compaction would move the values that are held on the way.
  override func apply(_ inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    try neurons.map { neuron in
      try interpreter.stopIfInterrupted()
      try library.live.checkRoom()
      return try neuron.neuron()(inputs)
    }
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    name.text == "neurons" ? .list(neurons.map { .other($0) }) : nil
  }

  override var attributeNames: [String] { ["neurons"] }
}

/// `MLP`: layers in a row.
final class MLPObject: NetworkObject {
  let layers: [LayerObject]

  init(_ network: MLP, _ library: NetworkLibrary) {
    layers = network.layers.map { LayerObject($0, library) }
    super.init(library)
  }

  override var type: TypeObject { library.mlpType }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "MLP of [\(try layers.map { try $0.repr(interpreter) }.joined(separator: ", "))]"
  }

  override func parameters() throws -> [ValueObject] { try layers.flatMap { try $0.parameters() } }

  override func apply(_ inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    var results: [Value] = []
    var passed = inputs
    for layer in layers {
      results = try layer.apply(passed, interpreter)
      passed = results.map(Input.value)
    }
    return results
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    name.text == "layers" ? .list(layers.map { .other($0) }) : nil
  }

  override var attributeNames: [String] { ["layers"] }
}
