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
    bias.neuron(weights, inputs, activation)
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
  /// What a neuron with this value as its bias answers: each weight times its input is added to the bias, one after the other.
  fileprivate func neuron(_ weights: [Value], _ inputs: [Value], _ activation: Activation) -> Value {
    weights.withUnsafeBufferPointer { weights in
      inputs.withUnsafeBufferPointer { inputs in
        let count = min(weights.count, inputs.count)
        if count == 0 { return activation(self) }
        precondition(number < state.pointee.count, "the bias was not freed")
        let answer = state.pointee.append(neuron: self, weights, inputs, count, activation.operation)
        return Value(state: state, index: answer)
      }
    }
  }
}

extension TapeState {
  /// Adds the nodes of a neuron with some inputs, at least one, and returns the last.
  @inline(__always)
  fileprivate mutating func append(
    neuron bias: Value, _ weights: UnsafeBufferPointer<Value>, _ inputs: UnsafeBufferPointer<Value>,
    _ count: Int, _ activation: OperationCode?
  ) -> UInt32 {
    let first = extend(by: 2 * count + (activation == nil ? 0 : 1))
    var last = UInt32(truncatingIfNeeded: first)
    let sum = add(weights, inputs, count, to: bias, from: &last)
    shareGradient(inSum: Int(last), of: count)
    guard let activation else { return last }
    let activated = Int(last) + 1
    nodes[activated] = Node(
      data: LocalRule.value(activation, sum, 0), operation: activation, first: last, second: 0)
    gradients[activated] = Gradient()
    return last + 1
  }

  /// Writes the products and the partial sums from a place on, where `place` is the last of them afterwards; returns the sum.
  @inline(__always)
  private func add(
    _ weights: UnsafeBufferPointer<Value>, _ inputs: UnsafeBufferPointer<Value>, _ count: Int, to bias: Value,
    from place: inout UInt32
  ) -> Double {
    let first = place
    var (last, product) = (bias.number, place)
    var sum = nodes[bias.index].data
    for term in 0..<count {
      let (weight, input) = (weights[term], inputs[term])
      precondition(weight.state == bias.state && input.state == bias.state, "operands share a tape")
      precondition(weight.number < first && input.number < first, "no operand was freed")
      let data = nodes[weight.index].data * nodes[input.index].data
      sum += data
      nodes[Int(product)] = Node(data: data, operation: .multiply, first: weight.number, second: input.number)
      nodes[Int(product) &+ 1] = Node(data: sum, operation: .add, first: last, second: product)
      last = product &+ 1
      product &+= 2
    }
    place = last
    return sum
  }
}
