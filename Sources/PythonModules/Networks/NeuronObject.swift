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

  override func apply(_ inputs: [Value], _ results: inout [Value], _ interpreter: Interpreter) throws {
    try library.live.checkRoom()
    results.append(try currentReading().neuron(inputs))
  }

  override func apply(mixed inputs: [Input], _ results: inout [Value], _ interpreter: Interpreter) throws {
    try library.live.checkRoom()
    results.append(try currentReading().neuron(inputs))
  }

  /// The neuron as its parameters stand now; a program may have put others in their places.
  func neuron() throws -> Neuron { try currentReading().neuron }

  private func currentReading() throws -> Reading {
    if let reading, reading.holds(for: self) { return reading }
    let neuron = Neuron(
      weights: try weights.items.map { try library.valueObject($0).value },
      bias: try library.valueObject(bias).value, activation: activation)
    let made = Reading(neuron, of: self)
    reading = made
    return made
  }

  /// The parameters as they were read last: a network is applied to a hundred inputs between two steps.
  private final class Reading {
    let neuron: Neuron
    private let weights: ItemsSeen
    private let compactions: Int

    init(_ neuron: Neuron, of object: NeuronObject) {
      self.neuron = neuron
      weights = ItemsSeen(of: object.weights)
      compactions = object.library.live.compactions
    }

    /// Whether neither the weights have changed nor the places of values.
    @inline(__always)
    func holds(for object: NeuronObject) -> Bool {
      compactions == object.library.live.compactions && weights.areStill(in: object.weights)
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
