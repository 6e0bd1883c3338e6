extension Failure {
  /// Gives its hint to what a command was given beside the one expression that it takes, and could not read.
  ///
  ///     :graph a b              it takes one expression, as in :graph a
  ///     :graph d --depth 1 + 1  --depth takes one word, without blanks
  func explainingLeftOver(of command: Command) -> Failure {
    guard kind == "SyntaxError", hint == nil, let text = places.last?.text,
      case .expression(_, let options) = command.argument
    else { return self }
    let words = text.split(separator: " ").map(String.init)
    var failure = self
    if let option = options.first(where: { $0.takesWord && words.contains($0.name) }) {
      failure.hint = "\(option.name) takes one word, without blanks"
    } else if command.takesOneExpression, let first = text.leadingExpression {
      failure.hint = "it takes one expression, as in :\(command.name) \(first)"
    } else {
      failure.hint = "it is typed \(command.usage)"
    }
    return failure
  }
}

extension Command {
  /// Whether one thing stands behind its name: `:graph [NAME]`, but not `:watch EXPR...` or `:nudge NAME [H]`.
  fileprivate var takesOneExpression: Bool {
    usage.split(separator: " ").count == 2 && !usage.hasSuffix("...")
  }
}

extension String {
  /// The longest expression with which the text begins, before a blank; nil where there is none.
  fileprivate var leadingExpression: String? {
    var rest = self[...]
    while let blank = rest.lastIndex(of: " ") {
      rest = rest[..<blank]
      if String(rest).isWholeExpression { return String(rest).trimmed }
    }
    return nil
  }
}
