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

  /// The neuron's answer to some values: the nodes are those that any inputs make, laid down in one go.
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
    factors.withUnsafeBufferPointer { factors in
      partners.withUnsafeBufferPointer { partners in
        let count = min(factors.count, partners.count)
        return count == 0 ? self : plus(factors, times: partners, count: count)
      }
    }
  }

  private func plus(
    _ factors: UnsafeBufferPointer<Value>, times partners: UnsafeBufferPointer<Value>, count: Int
  ) -> Value {
    var last = place
    let first = state.pointee.extend(by: 2 * count)
    let nodes = state.pointee.nodes
    var sum = nodes[last].data
    var product = first
    for term in 0..<count {
      let (factor, partner) = (factors[term], partners[term])
      precondition(factor.state == state && partner.state == state, "all operands are on the same tape")
      precondition(factor.index < first && partner.index < first, "no operand was freed")
      let data = nodes[factor.index].data * nodes[partner.index].data
      sum += data
      nodes[product] = Node(data: data, .multiply, factor.index, partner.index)
      nodes[product &+ 1] = Node(data: sum, .add, last, product)
      last = product &+ 1
      product &+= 2
    }
    state.pointee.shareGradient(inSum: last, of: count)
    return Value(state: state, index: UInt32(truncatingIfNeeded: last))
  }
}

extension Node {
  fileprivate init(data: Double, _ operation: OperationCode, _ first: Int, _ second: Int) {
    self.init(
      data: data, operation: operation, first: UInt32(truncatingIfNeeded: first),
      second: UInt32(truncatingIfNeeded: second))
  }
}
