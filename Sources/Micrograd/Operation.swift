/// What produced a value.
public enum Operation: Hashable, Sendable {
  /// Nothing: the value was made from a number.
  case leaf
  case add
  case multiply
  /// A power with a plain number as its exponent.
  case power(Exponent)
  case relu
  case tanh
  case exp
  case log
  /// An operation with a rule of its own, by its name.
  case custom(String)

  /// The name that micrograd gives the operation: `+`, `*`, `**2`, `ReLU`, `tanh`, `exp`, `log`; empty for a leaf.
  public var symbol: String {
    switch self {
    case .leaf: ""
    case .add: "+"
    case .multiply: "*"
    case .power(let exponent): "**\(exponent)"
    case .relu: "ReLU"
    case .tanh: "tanh"
    case .exp: "exp"
    case .log: "log"
    case .custom(let name): name
    }
  }
}
