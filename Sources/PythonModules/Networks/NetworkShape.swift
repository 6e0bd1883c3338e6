import Micrograd
import PythonRuntime

/// A network of ours in numbers: its layers, from the inputs on.
public struct NetworkShape {
  /// Neurons side by side, all of one activation.
  public struct Layer {
    /// For each neuron the weights, one for each input.
    public let weights: [[Double]]
    /// The bias of each neuron.
    public let biases: [Double]
    /// What is applied to the sums.
    public let activation: Activation
  }

  /// The layers.
  public let layers: [Layer]

  /// How many inputs it takes.
  public var inputCount: Int { layers.first?.weights.first?.count ?? 0 }

  /// Reads an `MLP`, a `Layer` or a `Neuron`; nil for anything else, and where neurons of a layer differ in kind.
  public init?(_ object: Object) {
    guard case .other(let other) = object, let network = other as? NetworkObject else { return nil }
    guard let neurons = try? NetworkShape.neurons(of: network) else { return nil }
    let layers = neurons.compactMap(Layer.init)
    guard !layers.isEmpty, layers.count == neurons.count else { return nil }
    self.layers = layers
  }

  /// - Throws: RecursionError where networks lie deeper in each other than any that is one.
  private static func neurons(of network: NetworkObject, depth: Int = 0) throws -> [[Neuron]] {
    if depth > 8 { throw PythonError(.recursionError, "a network lies in itself") }
    switch network {
    case let neuron as NeuronObject: return [[try neuron.neuron()]]
    case let layer as LayerObject:
      return [try layer.parts().compactMap { try ($0 as? NeuronObject)?.neuron() }]
    case let group as NetworkGroupObject:
      return try group.parts().flatMap { try neurons(of: $0, depth: depth + 1) }
    default: return []
    }
  }
}

extension NetworkShape.Layer {
  fileprivate init?(_ neurons: [Neuron]) {
    guard let first = neurons.first,
      neurons.allSatisfy({ $0.activation == first.activation && $0.weights.count == first.weights.count })
    else { return nil }
    weights = neurons.map { $0.weights.map(\.data) }
    biases = neurons.map(\.bias.data)
    activation = first.activation
  }
}
