import Micrograd
import PythonRuntime

/// `Neuron`: a weight for each input, a bias, and an activation.
final class NeuronObject: NetworkObject {
  let weights: ListObject
  @exclusivity(unchecked) var bias: Object {
    didSet { reading = nil }
  }
  let activation: Activation
  @exclusivity(unchecked) private var reading: Reading?

  init(_ neuron: Neuron, _ library: NetworkLibrary) {
    weights = ListObject(ContiguousArray(neuron.weights.map { .other(library.live.object(of: $0)) }))
    bias = .other(library.live.object(of: neuron.bias))
    activation = neuron.activation
    super.init(library)
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(weights)
    visitor(bias)
  }

  override func clear() { reading = nil }

  override var type: TypeObject { library.neuronType }

  override func repr(_ interpreter: Interpreter) throws -> String { try neuron().description }

  override func addParameters(to parameters: inout [ValueObject], _ interpreter: Interpreter) throws {
    for weight in weights.items { parameters.append(try library.valueObject(weight)) }
    parameters.append(try library.valueObject(bias))
  }

  override func apply(_ inputs: [Value], _ interpreter: Interpreter) throws -> [Value] {
    try library.live.checkRoom(for: 2 * weights.items.count + 1)
    return [try currentReading().neuron(inputs)]
  }

  override func apply(mixed inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    try library.live.checkRoom(for: 3 * weights.items.count + 1)
    return [try currentReading().neuron(inputs)]
  }

  /// The neuron as its parameters stand now; a program may have put others in their places.
  func neuron() throws -> Neuron { try currentReading().neuron }

  /// The parameters as they stand now, to be asked later whether they still do.
  func currentReading() throws -> Reading {
    if let reading, isStill(as: reading) { return reading }
    let neuron = Neuron(
      weights: try weights.items.map { try library.valueObject($0).value },
      bias: try library.valueObject(bias).value, activation: activation)
    let made = Reading(neuron, of: self)
    reading = made
    return made
  }

  /// Whether the parameters, and the places of their values, are what they were when they were read last, and this reading is that.
  @inline(__always)
  func isStill(as reading: Reading) -> Bool {
    self.reading === reading && reading.compactions == library.live.compactions
      && reading.weights.areStill(in: weights)
  }

  /// The parameters as they were read once: a network is applied to a hundred inputs between two steps.
  final class Reading {
    let neuron: Neuron
    fileprivate let weights: ItemsSeen
    fileprivate let compactions: Int

    fileprivate init(_ neuron: Neuron, of object: NeuronObject) {
      self.neuron = neuron
      weights = ItemsSeen(of: object.weights)
      compactions = object.library.live.compactions
    }
  }

  override func storedAttribute(_ name: Name) -> Object? {
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

  func present() -> any Snapshot { neuron.snapshot() }
}
