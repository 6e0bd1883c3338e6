import Micrograd
import TerminalDrawing

/// What is said of an operation: how it is written, and how it passes a gradient on.
///
/// The numbers are the engine's; these are only the words.
struct OperationWords {
  /// The name in the list of rules.
  let name: String
  /// Forward, in symbols: `y = tanh(x)`.
  let formula: String
  /// Backward, in symbols, one line for each operand.
  let derivatives: [String]
  /// What it does to the gradient, as it goes on after the operation's name.
  let sentence: String
  /// The places over which a plot tells something; nil where two numbers go in.
  let range: ClosedRange<Double>?
  /// What else is worth knowing.
  let note: String

  /// The words for an operation; nil for a leaf and for operations of a program's own.
  init?(_ operation: Operation) {
    switch operation {
    case .leaf, .custom: return nil
    case .add:
      self.init(
        "+", "y = a + b", ["dy/da = 1", "dy/db = 1"], "passes the gradient on unchanged", nil,
        "Both operands get the whole gradient. a - b is a + (-b), and -b is b * -1.")
    case .multiply:
      self.init(
        "*", "y = a * b", ["dy/da = b", "dy/db = a"], "swaps the data", nil,
        "Each operand gets the other one's number: where one is 0, the other learns nothing. "
          + "a / b is a * b**-1.")
    case .power(let exponent):
      let (base, lower) = ("x**\(exponent)", Exponent(lowering: exponent))
      self.init(
        "**", "y = \(base)", ["dy/dx = \(exponent) * x**\(lower)"], "brings the exponent down", -3...3,
        "The exponent is a plain number and gets no gradient.")
    case .relu:
      self.init(
        "relu", "y = x where x > 0, else 0", ["dy/dx = 1 where x > 0, else 0"],
        "passes the gradient on where it passed the number on", -4...4,
        "At 0 there is a kink: the engine takes 0 for the slope there.")
    case .tanh:
      self.init(
        "tanh", "y = tanh(x)", ["dy/dx = 1 - y**2"], "squashes: flat ends pass little on", -4...4,
        "The slope is 1 at 0 and nearly 0 where y is near -1 or 1: a saturated neuron learns nothing.")
    case .exp:
      self.init(
        "exp", "y = exp(x)", ["dy/dx = y"], "is its own slope", -3...3,
        "Beyond x = 709 the number is inf, and :blame finds it.")
    case .log:
      self.init(
        "log", "y = log(x)", ["dy/dx = 1 / x"], "passes on one over the number", 0.05...5,
        "At 0 it is -inf, and below 0 there is no number: nan.")
    }
  }

  private init(
    _ name: String, _ formula: String, _ derivatives: [String], _ sentence: String,
    _ range: ClosedRange<Double>?, _ note: String
  ) {
    self.name = name
    self.formula = formula
    self.derivatives = derivatives
    self.sentence = sentence
    self.range = range
    self.note = note
  }
}

extension Exponent {
  /// One less, whole where this one is.
  fileprivate init(lowering exponent: Exponent) {
    if exponent.isWhole, let whole = Int(exactly: exponent.value) {
      self.init(whole &- 1)
    } else {
      self.init(exponent.value - 1)
    }
  }
}

extension GradientGraph {
  /// The name in brackets where something would bind to a part of it: `(a*b)`.
  func bracketed(_ place: Int) -> String {
    let name = name(of: place)
    return graph.nodes[place].isTitledByFormula && !name.hasPrefix("%") && !name.hasSuffix(")")
      || name.dropFirst().contains { "+-*/ ".contains($0) } ? "(\(name))" : name
  }

  /// How a value was made, one level deep: `(a*b) + c`, `tanh(n)`; its number for a leaf.
  func formula(of place: Int) -> String {
    let operands = operands(of: place).map(bracketed)
    guard !operands.isEmpty else { return short(data(of: place)) }
    let symbol = operations[place].symbol
    switch operations[place] {
    case .add, .multiply: return operands.joined(separator: " \(symbol) ")
    case .power: return operands[0] + symbol
    default:
      return "\(Gate.quoted(symbol, charset: .unicode))(\(operands.map(unbracketed).joined(separator: ", ")))"
    }
  }

  private func unbracketed(_ name: String) -> String {
    name.hasPrefix("(") && name.hasSuffix(")") ? String(name.dropFirst().dropLast()) : name
  }

  /// `d = (a*b) + c`; a value without a name of its own is how it was made.
  func definition(of place: Int) -> String {
    let node = graph.nodes[place]
    if node.operands.isEmpty { return name(of: place) }
    if node.isTitledByFormula, !node.title.isEmpty { return name(of: place) }
    return "\(name(of: place)) = \(formula(of: place))"
  }

  /// The local derivative along one edge in symbols: `b`, `1 - o**2`.
  ///
  /// - Parameter operand: Which operand of the value the edge leads to, from 0.
  func slopeInSymbols(of place: Int, operand: Int) -> String {
    let operands = operands(of: place)
    switch operations[place] {
    case .leaf: return "0"
    case .add: return "1"
    case .multiply: return bracketed(operands[1 - operand])
    case .power(let exponent):
      return "\(exponent)*\(bracketed(operands[0]))**\(Exponent(lowering: exponent))"
    case .relu: return data(of: place) > 0 ? "1" : "0"
    case .tanh: return "(1 - \(bracketed(place))**2)"
    case .exp: return bracketed(place)
    case .log: return "1/\(bracketed(operands[0]))"
    case .custom: return "its own rule"
    }
  }
}
