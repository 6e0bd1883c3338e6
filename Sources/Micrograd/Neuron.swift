import MersenneTwister

/// A neuron: the sum of a bias and of each input times its weight, and an activation of that.
public struct Neuron: Module {
  /// One weight for each input.
  public var weights: [Value]
  /// What the sum starts at.
  public var bias: Value
  /// What is done with the sum.
  public var activation: Activation

  /// Creates a neuron from parameters that exist.
  public init(weights: [Value], bias: Value, activation: Activation) {
    self.weights = weights
    self.bias = bias
    self.activation = activation
  }

  /// Creates a neuron with weights drawn from -1 ..< 1, in order.
  ///
  /// The bias is drawn after them for `tanh`, as in the lecture, and 0 otherwise, as in the repository.
  public init(
    inputs: Int, activation: Activation = .relu, using generator: inout MersenneTwister,
    on tape: Tape = .current
  ) {
    weights = []
    for _ in 0..<inputs { weights.append(Value(generator.uniform(-1, 1), on: tape)) }
    bias = Value(activation.drawsBias ? generator.uniform(-1, 1) : 0, on: tape)
    self.activation = activation
  }

  /// The neuron's answer to some inputs.
  ///
  /// Adds one product after the other to the bias. As in micrograd, inputs or weights that have no partner are
  /// left out.
  @inlinable
  public func callAsFunction(_ inputs: [some NeuronInput]) -> Value {
    var sum = bias
    for (weight, input) in zip(weights, inputs) { sum += input.weighted(by: weight) }
    return activation(sum)
  }

  /// The neuron's answer to some values: the nodes are those that any inputs make, and are written when somebody looks.
  public func callAsFunction(_ inputs: [Value]) -> Value {
    activation(bias.plus(weights, times: inputs))
  }

  /// The weights, then the bias.
  public var parameters: [Value] { weights + [bias] }

  /// Replaces each parameter's handle by the one it has after a compaction.
  public mutating func remap(by remapping: Remapping) {
    weights = weights.map { remapping.kept($0) }
    bias = remapping.kept(bias)
  }

  /// The activation and the number of inputs, as `ReLUNeuron(2)`.
  public var description: String { "\(activation.name)Neuron(\(weights.count))" }
}

extension Remapping {
  /// The new handle of a value that the compaction had to keep.
  func kept(_ value: Value) -> Value {
    guard let kept = self[value] else { preconditionFailure("a network's parameters are kept") }
    return kept
  }
}

extension Value {
  /// The sum of this value and of each factor times its partner, which are added one after the other.
  fileprivate func plus(_ factors: [Value], times partners: [Value]) -> Value {
    let terms = min(factors.count, partners.count)
    if terms == 0 { return self }
    if factors.count > terms { return plus(Array(factors.prefix(terms)), times: partners) }
    if partners.count > terms { return plus(factors, times: Array(partners.prefix(terms))) }
    let data = sum(factors, times: partners)
    let first = state.pointee.extend(by: 2 * terms)
    let sum = WeightedSum(
      first: first, start: place, factors: factors, partners: partners, time: state.pointee.clock.time)
    return Value(state: state, index: UInt32(truncatingIfNeeded: state.pointee.append(sum: data, of: sum)))
  }

  private func sum(_ factors: [Value], times partners: [Value]) -> Double {
    let (nodes, count) = (state.pointee.nodes, state.pointee.count)
    var sum = nodes[place].data
    factors.withUnsafeBufferPointer { factors in
      partners.withUnsafeBufferPointer { partners in
        for term in factors.indices {
          let (factor, partner) = (factors[term], partners[term])
          precondition(factor.state == state && partner.state == state, "all operands are on the same tape")
          precondition(factor.index < count && partner.index < count, "no operand was freed")
          sum += nodes[factor.index].data * nodes[partner.index].data
        }
      }
    }
    return sum
  }
}
