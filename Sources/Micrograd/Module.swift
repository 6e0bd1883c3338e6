/// A part of a network: it has parameters, which training changes.
public protocol Module: CustomStringConvertible {
  /// The parameters, in micrograd's order: each neuron's weights, then its bias.
  var parameters: [Value] { get }

  /// Replaces each parameter's handle by the one it has after a compaction, which kept ``parameters``.
  mutating func remap(by remapping: Remapping)
}

extension Module {
  /// Forgets the gradients of the parameters.
  public func zeroGrad() { parameters.zeroGrad() }
}

/// What a neuron takes in: a value, or a number that each neuron wraps anew as micrograd does.
public protocol NeuronInput {
  /// The product of a weight, the first operand, and this input.
  func weighted(by weight: Value) -> Value
}

extension Value: NeuronInput {
  /// The product of a weight, the first operand, and this value.
  @inlinable
  public func weighted(by weight: Value) -> Value { weight * self }
}

extension Double: NeuronInput {
  /// The product of a weight, the first operand, and a new node for this number.
  @inlinable
  public func weighted(by weight: Value) -> Value { weight * self }
}

/// One input of a list in which values and numbers are mixed.
@frozen
public enum Input: NeuronInput {
  /// A value of the graph.
  case value(Value)
  /// A plain number.
  case number(Double)

  /// The product of a weight, the first operand, and this input.
  @inlinable
  public func weighted(by weight: Value) -> Value {
    switch self {
    case .value(let value): value.weighted(by: weight)
    case .number(let number): number.weighted(by: weight)
    }
  }
}
