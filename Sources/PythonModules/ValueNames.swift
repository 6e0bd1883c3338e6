import Micrograd
import TerminalDrawing

/// What values are called: the label, else the name that a program has bound, else the formula.
public struct ValueNames {
  /// Formulas of more cells than this are left out; a box with such a title would be wider than its numbers.
  public static let longestFormula = 12

  private let boundNames: [Int: String]
  private let loopNames: [Int: String]
  private let bindings: [(name: String, value: Value)]
  private let parameters: ParameterNames

  /// Makes the table from what global names are bound to; the first name of a value counts.
  ///
  /// - Parameters:
  ///   - leftByLoops: Names that count only where a value has no other, not even that of a network's parameter.
  ///   - parameters: The parameters of networks, with what they are called in drawings.
  public init(
    _ bindings: [(name: String, value: Value)], leftByLoops: [(name: String, value: Value)] = [],
    parameters: ParameterNames = ParameterNames()
  ) {
    func firstNames(_ bindings: [(name: String, value: Value)]) -> [Int: String] {
      Dictionary(bindings.map { ($0.value.index, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
    self.bindings = bindings + leftByLoops
    boundNames = firstNames(bindings)
    loopNames = firstNames(leftByLoops)
    self.parameters = parameters
  }

  /// The values that have a bound name, or are items of a list that has.
  public var bound: [Value] { bindings.map(\.value) }

  /// The name, if there is one: a label, or a bound name.
  public func name(of value: Value) -> String? {
    let label = value.label
    return label.isEmpty ? boundNames[value.index] ?? loopName(of: value) : label
  }

  private func loopName(of value: Value) -> String? {
    guard let name = loopNames[value.index], !parameters.contains(value) else { return nil }
    return name
  }

  /// The name by which a program reaches the value, whatever its label says.
  public func boundName(of value: Value) -> String? { boundNames[value.index] ?? loopNames[value.index] }

  /// Whether the value is a parameter of a network that a program has bound.
  public func isParameter(_ value: Value) -> Bool { parameters.contains(value) }

  /// The parts of networks that values may belong to.
  var groups: [Graph.Group] { parameters.groups.groups }

  /// The place in `groups` of the part that a parameter belongs to; nil for another value.
  func group(of value: Value) -> Int? { parameters.group(of: value) }

  /// The named values among some, and the bound ones that pass a test, each once in the order of making.
  public func values(among values: [Value], or isWanted: (Value) -> Bool) -> [Value] {
    let found = values.filter { name(of: $0) != nil } + bindings.map(\.value).filter(isWanted)
    return Set(found).sorted { $0.index < $1.index }
  }

  /// The name, or that of a parameter of a network; empty where there is none.
  func givenName(of value: Value) -> String {
    if let name = name(of: value) { return name }
    return value.isLeaf && !value.isConstant ? parameters.name(of: value) ?? "" : ""
  }

  /// What stands over a value in a drawing: its name, or how it was made; empty when that would be long.
  public func title(of value: Value) -> String {
    let name = givenName(of: value)
    if !name.isEmpty || value.isLeaf && !value.isConstant { return name }
    return formula(of: value, within: ValueNames.longestFormula) ?? ""
  }

  /// How the value was made, in names and numbers; nil when that takes more than `limit` cells, or when a leaf has no name.
  private func formula(of value: Value, within limit: Int) -> String? {
    guard limit > 0 else { return nil }
    if value.isConstant { return constantText(value.data) }
    guard let text = spelled(value, within: limit - 1), CellWidth.of(text) <= limit else { return nil }
    return text
  }

  /// The formula as a person would write it: micrograd makes `a - b` of `a + b * -1` and `a / b` of `a * b**-1`.
  private func spelled(_ value: Value, within limit: Int) -> String? {
    let parents = value.parents
    switch value.operation {
    case .add, .multiply:
      if value.isNegation { return operand(parents[0], of: .multiply, within: limit).map { "-" + $0 } }
      let second = parents[1]
      if value.operation == .add, second.isNegation, name(of: second) == nil {
        return joined(parents[0], .add, "-", second.parents[0], .multiply, within: limit)
      }
      if value.operation == .add, second.isConstant, second.data < 0, name(of: second) == nil {
        return operand(parents[0], of: .add, within: limit).map { "\($0)-\(constantText(-second.data))" }
      }
      if value.operation == .multiply, second.isReciprocal, name(of: second) == nil {
        return joined(parents[0], .multiply, "/", second.parents[0], second.operation, within: limit)
      }
      return joined(
        parents[0], value.operation, value.operation.symbol, second, value.operation, within: limit)
    case .power:
      return operand(parents[0], of: value.operation, within: limit).map { $0 + value.operation.symbol }
    default:
      guard let only = parents.first else { return nil }
      return operand(only, of: value.operation, within: limit).map { "\(value.operation.symbol)(\($0))" }
    }
  }

  /// Two operands with a sign between them, each in brackets where its user needs them.
  ///
  /// One operand after the other: a chain of doublings would be walked 2ⁿ times if both were always asked. Each leaves a cell to
  /// the other.
  private func joined(
    _ first: Value, _ firstUser: Operation, _ sign: String, _ second: Value, _ secondUser: Operation,
    within limit: Int
  ) -> String? {
    guard let left = operand(first, of: firstUser, within: limit - 1),
      let right = operand(second, of: secondUser, within: limit - 1)
    else { return nil }
    return left + sign + right
  }

  private func operand(_ operand: Value, of user: Operation, within limit: Int) -> String? {
    if let name = name(of: operand) { return name }
    guard let text = formula(of: operand, within: limit) else { return nil }
    return operand.operation.needsBrackets(in: user) ? "(\(text))" : text
  }
}

/// A number as it is written into a formula: `2`, `0.5`; whole ones with all their digits where these are few.
func constantText(_ value: Double) -> String {
  if let whole = Int(exactly: value), whole.magnitude < 10_000_000 { return String(whole) }
  return number(value, .general)
}

extension Value {
  /// Whether micrograd made the value of `-x`: a product with the constant -1.
  fileprivate var isNegation: Bool {
    guard operation == .multiply, let second = parents.last else { return false }
    return second.isConstant && second.data == -1
  }

  /// Whether micrograd made the value of `1 / x`, the second half of a quotient.
  fileprivate var isReciprocal: Bool {
    if case .power(let exponent) = operation { exponent.value == -1 } else { false }
  }
}

extension Operation {
  /// Whether a formula of this operation needs brackets as an operand of another one.
  fileprivate func needsBrackets(in user: Operation) -> Bool {
    switch (self, user) {
    case (.add, .multiply), (.add, .power), (.multiply, .power), (.power, .power): true
    default: false
    }
  }
}
