// The rules of `LocalRule` for numbers that lie on no tape: what a class of a learner's own computes can be read by them too.

extension Operation {
  /// Creates the operation of a sign that ``symbol`` gives, as a learner's own class writes it; nil for a leaf and for
  /// signs that the engine has no rule for.
  public init?(symbol: String) {
    switch symbol {
    case "+": self = .add
    case "*": self = .multiply
    case "ReLU", "relu": self = .relu
    case "tanh": self = .tanh
    case "exp": self = .exp
    case "log": self = .log
    default:
      guard symbol.hasPrefix("**"), let exponent = Exponent(text: symbol.dropFirst(2)) else { return nil }
      self = .power(exponent)
    }
  }

  /// How many operands the operation takes; nil for a custom operation, which takes any number.
  public var operandCount: Int? {
    switch self {
    case .leaf: 0
    case .add, .multiply: 2
    case .power, .relu, .tanh, .exp, .log: 1
    case .custom: nil
    }
  }

  /// What the operation gives for some numbers; nil for a leaf or a custom operation.
  ///
  /// - Parameter operands: As many numbers as ``operandCount`` says.
  public func value(of operands: [Double]) -> Double? {
    guard let rule = rule(for: operands) else { return nil }
    return LocalRule.value(rule.code, rule.x, rule.y)
  }

  /// The derivative of the operation by each of its operands; nil for a custom operation, whose rule alone knows.
  ///
  /// - Parameters:
  ///   - operands: As many numbers as ``operandCount`` says.
  ///   - value: What the operation gave for them.
  public func localDerivatives(at operands: [Double], value: Double) -> [Double]? {
    if self == .leaf { return [] }
    guard let rule = rule(for: operands) else { return nil }
    let (first, second) = LocalRule.derivatives(rule.code, rule.x, rule.y, out: value)
    return Array([first, second].prefix(operands.count))
  }

  private func rule(for operands: [Double]) -> (code: OperationCode, x: Double, y: Double)? {
    guard let code, let first = operands.first else { return nil }
    precondition(operands.count == operandCount, "an operation has as many operands as it takes")
    if case .power(let exponent) = self { return (code, first, exponent.value) }
    return (code, first, operands.count > 1 ? operands[1] : 0)
  }

  private var code: OperationCode? {
    switch self {
    case .leaf, .custom: nil
    case .add: .add
    case .multiply: .multiply
    case .power: .power
    case .relu: .relu
    case .tanh: .tanh
    case .exp: .exp
    case .log: .log
    }
  }
}

extension Exponent {
  /// Reads an exponent as ``description`` writes it.
  fileprivate init?(text: Substring) {
    if let whole = Int(text) {
      self.init(whole)
    } else if let number = Double(text) {
      self.init(number)
    } else {
      return nil
    }
  }
}
