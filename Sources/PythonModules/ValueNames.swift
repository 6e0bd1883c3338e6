import Micrograd
import TerminalDrawing

/// What values are called: the label, else the name that a program has bound, else the formula.
public struct ValueNames {
  /// Formulas of more cells than this are left out; a box with such a title would be wider than its numbers.
  public static let longestFormula = 12

  private let bound: [Int: String]
  private let bindings: [(name: String, value: Value)]

  /// Makes the table from what global names are bound to; the first name of a value counts.
  public init(_ bindings: [(name: String, value: Value)]) {
    self.bindings = bindings
    bound = Dictionary(bindings.map { ($0.value.index, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name, if there is one: a label, or a bound name.
  public func name(of value: Value) -> String? {
    let label = value.label
    return label.isEmpty ? bound[value.index] : label
  }

  /// The named values among some, and the bound ones that pass a test, each once in the order of making.
  public func values(among values: [Value], or isWanted: (Value) -> Bool) -> [Value] {
    let found = values.filter { name(of: $0) != nil } + bindings.map(\.value).filter(isWanted)
    return Set(found).sorted { $0.index < $1.index }
  }

  /// What stands over a value in a drawing: its name, or how it was made; empty when that would be long.
  public func title(of value: Value) -> String {
    if let name = name(of: value) { return name }
    if value.isLeaf, !value.isConstant { return "" }
    return formula(of: value, within: ValueNames.longestFormula) ?? ""
  }

  /// How the value was made, in names and numbers; nil when that takes more than `limit` cells, or when a leaf has no name.
  private func formula(of value: Value, within limit: Int) -> String? {
    guard limit > 0 else { return nil }
    if value.isConstant { return number(value.data, .general) }
    let operands = value.parents
    // One operand after the other: a chain of doublings would be walked 2ⁿ times if both were always asked.
    guard let only = operands.first, let first = operand(only, of: value, within: limit - 1) else {
      return nil
    }
    let text: String
    switch value.operation {
    case .add, .multiply:
      guard operands.count == 2, let second = operand(operands[1], of: value, within: limit - 1) else {
        return nil
      }
      text = first + value.operation.symbol + second
    case .power: text = first + value.operation.symbol
    default: text = "\(value.operation.symbol)(\(first))"
    }
    return CellWidth.of(text) <= limit ? text : nil
  }

  private func operand(_ operand: Value, of user: Value, within limit: Int) -> String? {
    if let name = name(of: operand) { return name }
    guard let text = formula(of: operand, within: limit) else { return nil }
    return operand.operation.needsBrackets(in: user.operation) ? "(\(text))" : text
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
