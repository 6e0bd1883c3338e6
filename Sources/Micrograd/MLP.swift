import MersenneTwister

/// A multi-layer perceptron: layers in a row, each of which takes in what the one before gives.
///
///     var generator = SeededRandom(seed: 1337)
///     let model = MLP(inputs: 2, outputs: [16, 16, 1], using: &generator)
///     let score = model([0.5, -1.0])[0]
public struct MLP: Module {
  /// The layers, from the inputs on; at least one.
  public var layers: [Layer]

  /// Creates a network from layers that exist.
  public init(layers: [Layer]) {
    precondition(!layers.isEmpty, "a network has a layer")
    self.layers = layers
  }

  /// Creates a random network in one of the two shapes that people know.
  ///
  /// With `relu` it is the micrograd repository's: ReLU in all layers but the last, which is linear, and biases of 0.
  /// With `tanh` it is the lecture's: tanh in every layer, and random biases. The numbers are drawn in the order of
  /// ``parameters``, so that a seed gives the same network as in Python.
  ///
  /// - Parameters:
  ///   - inputs: How many numbers go in.
  ///   - outputs: How many neurons each layer has; at least one layer.
  public init(
    inputs: Int, outputs: [Int], activation: Activation = .relu, using generator: inout MersenneTwister,
    on tape: Tape = .current
  ) {
    precondition(!outputs.isEmpty, "a network has a layer")
    layers = []
    for (place, width) in outputs.enumerated() {
      let isLast = place == outputs.count - 1
      layers.append(
        Layer(
          inputs: place == 0 ? inputs : outputs[place - 1], outputs: width,
          activation: isLast ? activation.ofLastLayer : activation, using: &generator, on: tape))
    }
  }

  /// The network's answer to some inputs, one value for each neuron of the last layer.
  @inlinable
  public func callAsFunction(_ inputs: [some NeuronInput]) -> [Value] {
    layers.dropFirst().reduce(layers[0](inputs)) { values, layer in layer(values) }
  }

  /// The parameters of all layers, one after the other.
  public var parameters: [Value] { layers.flatMap { $0.parameters } }

  /// Replaces each parameter's handle by the one it has after a compaction.
  public mutating func remap(by remapping: Remapping) {
    for place in layers.indices { layers[place].remap(by: remapping) }
  }

  /// The layers, as `MLP of [Layer of [ReLUNeuron(2), ReLUNeuron(2)], Layer of [LinearNeuron(2)]]`.
  public var description: String {
    "MLP of [\(layers.map { $0.description }.joined(separator: ", "))]"
  }
}
