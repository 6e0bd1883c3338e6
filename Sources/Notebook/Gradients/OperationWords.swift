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
    guard let told = OperationWords.told(operation) else { return nil }
    (name, formula, sentence, range, note) = told
    let operands = operation.isBinary ? ["a", "b"] : ["x"]
    derivatives = operands.indices.map {
      "dy/d\(operands[$0]) = \(operation.slope($0, operands, result: "y", gap: " "))"
    }
  }

  private typealias Told = (
    name: String, formula: String, sentence: String, range: ClosedRange<Double>?, note: String
  )

  private static func told(_ operation: Operation) -> Told? {
    switch operation {
    case .leaf, .custom: nil
    case .add: addition
    case .multiply: multiplication
    case .power(let exponent): power("\(exponent)")
    case .relu: relu
    case .tanh: tanh
    case .exp: exp
    case .log: log
    }
  }

  private static let addition: Told = (
    "+", "y = a + b", "passes the gradient on unchanged", nil,
    "Both operands get the whole gradient."
  )

  private static let multiplication: Told = (
    "*", "y = a * b", "swaps the data", nil,
    "Each operand gets the other one's number: where one is 0, the other learns nothing."
  )

  private static func power(_ exponent: String) -> Told {
    (
      "**", "y = x**\(exponent)", "brings the exponent down", -3...3,
      "The exponent is a plain number and gets no gradient."
    )
  }

  private static let relu: Told = (
    "relu", "y = x where x > 0, else 0", "passes the gradient on where it passed the number on", -4...4,
    "At 0 there is a kink: the engine takes 0 for the slope there."
  )

  private static let tanh: Told = (
    "tanh", "y = tanh(x)", "squashes: flat ends pass little on", -4...4,
    "The slope is 1 at 0 and nearly 0 where y is near -1 or 1: a saturated neuron learns nothing."
  )

  private static let exp: Told = (
    "exp", "y = exp(x)", "is its own slope", -3...3,
    "Beyond x = 709 no float is large enough: an OverflowError, as math.exp has."
  )

  private static let log: Told = (
    "log", "y = log(x)", "passes on one over the number", 0.05...5,
    "At 0 and below there is no logarithm: a ValueError, as math.log has."
  )
}

extension Operation {
  fileprivate var isBinary: Bool { self == .add || self == .multiply }

  /// The local derivative in symbols: `b`, `1 - y**2`.
  ///
  /// - Parameters:
  ///   - operand: By which operand, from 0.
  ///   - operands: What they are called.
  ///   - result: What the result is called.
  ///   - gap: What stands around its signs of multiplication and division.
  fileprivate func slope(_ operand: Int, _ operands: [String], result: String, gap: String) -> String {
    switch self {
    case .leaf: "0"
    case .add: "1"
    case .multiply: operands[1 - operand]
    case .power(let exponent): "\(exponent)\(gap)*\(gap)\(operands[0])**\(Exponent(lowering: exponent))"
    case .relu: "1 where \(operands[0]) > 0, else 0"
    case .tanh: "1 - \(result)**2"
    case .exp: result
    case .log: "1\(gap)/\(gap)\(operands[0])"
    case .custom: "its own rule"
    }
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
    let operation = operations[place]
    // At a value it is known which of the two holds.
    if operation == .relu { return data(of: place) > 0 ? "1" : "0" }
    let names = operands(of: place).map(bracketed)
    let slope = operation.slope(operand, names, result: bracketed(place), gap: "")
    return operation == .tanh ? "(\(slope))" : slope
  }
}
