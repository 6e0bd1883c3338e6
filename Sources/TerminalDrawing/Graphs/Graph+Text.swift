extension Graph.Freshness {
  /// The words for a gradient that is not simply fresh, the most telling one last: `×2`, `stale`, `stale ×2`, `set`.
  func marks(_ charset: Charset) -> [String] {
    let times = { (count: Int) in (charset == .ascii ? "x" : "×") + String(count) }
    switch self {
    case .none, .fresh: return []
    case .accumulated(let count): return [times(count)]
    case .stale(let count): return ["stale"] + (count > 1 ? [times(count)] : [])
    case .set: return ["set"]
    }
  }

  /// The words in one.
  func mark(_ charset: Charset) -> String { marks(charset).joined(separator: " ") }

  /// Whether some of it was computed before an input changed.
  var isStale: Bool { if case .stale = self { true } else { false } }
}

extension Graph.Gradient {
  /// The number, or a dash where there is none.
  func text(_ style: NumberStyle, _ charset: Charset) -> String {
    freshness == .none ? (charset == .ascii ? "-" : "–") : number(value, style)
  }
}

extension Graph.Node {
  /// What stands for the data: the number, or how many values they are.
  func dataText(_ style: NumberStyle) -> String { bundle?.countText ?? number(data, style) }

  /// What stands for the gradient: the number, or the largest of several; a dash where there is none.
  func gradientText(_ style: NumberStyle, _ charset: Charset) -> String {
    bundle?.gradientText(style, charset) ?? gradient.text(style, charset)
  }

  /// The title, and behind it the formula of several steps.
  var titleWithFormula: String { formula.map { title + " = " + $0 } ?? title }

  /// What stands before the title: the sign of the value that is spoken of, or nothing.
  func currentSign(_ charset: Charset) -> String { isCurrent ? (charset == .ascii ? "> " : "▶ ") : "" }

  /// The colour of the title, by where the value comes from.
  func role(isRoot: Bool) -> Role {
    if isRoot, !operands.isEmpty { return .output }
    switch kind {
    case .input: return .input
    case .parameter: return .parameter
    case .constant: return .constant
    case .intermediate: return .plain
    }
  }
}

extension Graph {
  /// The name a row or a sentence calls a value by: its title, else `%` and its place.
  func name(of place: Int, _ charset: Charset) -> String {
    let title = nodes[place].title
    return title.isEmpty ? "%\(place)" : Gate.quoted(title, charset: charset)
  }

  /// What a value was computed from, operands by name: `a * b`, `a**2`, `tanh(n)`; empty for a leaf.
  func formula(of place: Int, _ charset: Charset) -> String {
    formula(of: place, charset) { name(of: $0, charset) }
  }

  /// What a value was computed from, in names of the caller's.
  ///
  /// - Parameter keepsNames: Whether every operand must be found by its name: else `w + -3` becomes `w - 3`.
  func formula(
    of place: Int, _ charset: Charset, keepsNames: Bool = false, naming: (Int) -> String
  ) -> String {
    let node = nodes[place]
    if let formula = node.formula { return formula }
    let names = node.operands.map(naming)
    let operation = Gate.quoted(node.operation ?? "", charset: charset)
    guard !names.isEmpty else { return "" }
    if !keepsNames, names.count == 2, operation == "+", isNegativeNumber(node.operands[1], names[1]) {
      return "\(names[0].grouped(in: .sum)) - \(names[1].dropFirst())"
    }
    if names.count == 2, let binding = Binding(ofOperation: operation) {
      return "\(names[0].grouped(in: binding)) \(operation) \(names[1].grouped(in: binding))"
    }
    if names.count == 1, operation.hasPrefix("**") { return names[0].grouped(in: .power) + operation }
    return operation + "(" + names.joined(separator: ", ") + ")"
  }

  private func isNegativeNumber(_ place: Int, _ name: String) -> Bool {
    nodes[place].kind == .constant && name.hasPrefix("-") && Double(name) != nil
  }
}

/// How tightly the signs of a formula bind, the loosest first.
private enum Binding: Int, Comparable {
  /// Words with blanks between them, which no sign may join.
  case words
  case sum, product, power
  /// No sign at all.
  case name

  /// That of an operation with two operands; nil for any other.
  init?(ofOperation sign: String) {
    switch sign {
    case "+", "-": self = .sum
    case "*", "/": self = .product
    default: return nil
    }
  }

  /// That of the loosest sign outside of all parentheses, but for a minus at the start or behind another sign.
  init(of formula: String) {
    self = .name
    // Most names have no sign.
    guard formula.utf8.contains(where: Binding.isSign) else { return }
    var depth = 0
    let bytes = [UInt8(ascii: "+")] + formula.utf8 + [UInt8(ascii: "+")]
    for place in 1..<bytes.count - 1 {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0 {
        self = min(self, Binding(of: bytes[place], between: bytes[place - 1], bytes[place + 1]))
      }
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"): true
    default: false
    }
  }

  private init(of byte: UInt8, between before: UInt8, _ after: UInt8) {
    let star = UInt8(ascii: "*")
    switch byte {
    case UInt8(ascii: " "): self = .words
    case star where before == star || after == star: self = .power
    case UInt8(ascii: "+") where !Self.isSign(before): self = .sum
    case UInt8(ascii: "-") where !Self.isSign(before): self = .sum
    case star, UInt8(ascii: "/"): self = .product
    default: self = .name
    }
  }

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
}

extension String {
  /// The name as an operand: one that is itself a formula, as titles may be, stands in parentheses where its signs bind no
  /// more tightly, so that `(a+b) + c` still tells what was added first.
  fileprivate func grouped(in binding: Binding) -> String {
    let isNegativeBase = binding == .power && hasPrefix("-")
    return isNegativeBase || Binding(of: self) <= binding ? "(\(self))" : self
  }
}
