/// What a neuron does with the sum of its weighted inputs.
@frozen
public enum Activation: String, Hashable, Sendable {
  /// Nothing.
  case linear
  /// Cuts off what is negative, as in the micrograd repository.
  case relu
  /// Squashes it between -1 and 1, as in the lecture.
  case tanh

  /// The value after the activation.
  @inlinable
  public func callAsFunction(_ sum: Value) -> Value {
    switch self {
    case .linear: sum
    case .relu: sum.relu()
    case .tanh: sum.tanh()
    }
  }

  /// The operation on the sum, if there is one.
  var operation: OperationCode? {
    switch self {
    case .linear: nil
    case .relu: .relu
    case .tanh: .tanh
    }
  }

  /// The word before `Neuron` in a description.
  var name: String {
    switch self {
    case .linear: "Linear"
    case .relu: "ReLU"
    case .tanh: "Tanh"
    }
  }

  /// Whether the bias starts at a random number, as the lecture has it, and not at 0.
  var drawsBias: Bool { self == .tanh }

  /// The activation of a network's last layer: the repository ends linearly, the lecture squashes there too.
  var ofLastLayer: Activation { self == .relu ? .linear : self }
}
