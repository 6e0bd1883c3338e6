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
      return "\(grouped(names[0])) - \(names[1].dropFirst())"
    }
    if names.count == 2, ["+", "-", "*", "/"].contains(operation) {
      return "\(grouped(names[0])) \(operation) \(grouped(names[1]))"
    }
    if names.count == 1, operation.hasPrefix("**") { return grouped(names[0], isBase: true) + operation }
    return operation + "(" + names.joined(separator: ", ") + ")"
  }

  private func isNegativeNumber(_ place: Int, _ name: String) -> Bool {
    nodes[place].kind == .constant && name.hasPrefix("-") && Double(name) != nil
  }

  /// A name that is itself a formula, as titles may be, stands in parentheses.
  private func grouped(_ name: String, isBase: Bool = false) -> String {
    (isBase && name.hasPrefix("-")) || Self.hasOpenSign(name) ? "(\(name))" : name
  }

  /// Whether a sign or a blank stands outside of all parentheses, but for a minus at the start.
  private static func hasOpenSign(_ name: String) -> Bool {
    var depth = 0
    for byte in name.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: " "):
        if depth <= 0 { return true }
      default: break
      }
    }
    return false
  }
}
