import MersenneTwister

/// Neurons side by side, which take in the same inputs.
public struct Layer: Module {
  /// One neuron for each output.
  public var neurons: [Neuron]

  /// Creates a layer from neurons that exist.
  public init(neurons: [Neuron]) {
    self.neurons = neurons
  }

  /// Creates a layer of random neurons, drawn one after the other.
  public init(
    inputs: Int, outputs: Int, activation: Activation = .relu, using generator: inout MersenneTwister,
    on tape: Tape = .current
  ) {
    neurons = []
    for _ in 0..<outputs {
      neurons.append(Neuron(inputs: inputs, activation: activation, using: &generator, on: tape))
    }
  }

  /// Each neuron's answer to some values.
  public func callAsFunction(_ inputs: [Value]) -> [Value] { neurons.map { $0(inputs) } }

  /// Each neuron's answer to some inputs.
  @inlinable
  public func callAsFunction(_ inputs: [some NeuronInput]) -> [Value] {
    neurons.map { $0(inputs) }
  }

  /// The parameters of all neurons, one after the other.
  public var parameters: [Value] { neurons.flatMap { $0.parameters } }

  /// Replaces each parameter's handle by the one it has after a compaction.
  public mutating func remap(by remapping: Remapping) {
    for place in neurons.indices { neurons[place].remap(by: remapping) }
  }

  /// The neurons, as `Layer of [ReLUNeuron(2), ReLUNeuron(2)]`.
  public var description: String {
    "Layer of [\(neurons.map { $0.description }.joined(separator: ", "))]"
  }
}
