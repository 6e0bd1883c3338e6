// One way on for the mistakes that other languages and other notations lead to.

extension Parser {
  /// Returns a way on for the token that fits nowhere; nil when the words of the message must do.
  func hint() -> String? {
    symbolHint() ?? wordHint()
  }

  /// `x++`, `a && b`, `!x`, `a ? b : c`.
  private func symbolHint() -> String? {
    let last = previous
    switch peek() {
    case .unknown: return unknownSymbolHint()
    case .ampersand where last.kind == .ampersand: return "Python says `and`"
    case .bar where last.kind == .bar: return "Python says `or`"
    case .newline, .semicolon, .rightParenthesis, .endOfText: return incrementHint()
    case .leftBrace where position > 0: return "a block is opened by `:` and made of indented lines"
    case .equal where last.kind == .greaterEqual || last.kind == .equalEqual:
      return "Python compares with `==`"
    case .greater where last.kind == .equal:
      return "`>=` is one word; a function without a name is a `lambda`"
    default: return nil
    }
  }

  private func unknownSymbolHint() -> String? {
    switch text(current) {
    case "!": return "Python says `not`"
    case "?": return "Python says `a if test else b`"
    case "<>": return "Python says `!=`"
    case "$": return "names have no `$` in Python"
    case "`": return "strings stand in '…' or \"…\""
    default: return nil
    }
  }

  private func incrementHint() -> String? {
    guard position >= 2, previous.end - previous.start == 1 else { return nil }
    let earlier = tokens[position - 2]
    guard earlier.kind == previous.kind, earlier.end == previous.start else { return nil }
    switch previous.kind {
    case .plus: return "Python says `x += 1`"
    case .minus: return "Python says `x -= 1`"
    default: return nil
    }
  }

  /// `elseif x:`, `let x = 1`, `function f()`.
  private func wordHint() -> String? {
    guard position > 0, previous.kind == .name || previous.kind == .keyElse else {
      return check(.keyElse) || check(.keyElif) || check(.keyExcept) || check(.keyFinally)
        ? "`\(text(current))` belongs to a block above it, in the same column" : nil
    }
    switch text(previous) {
    case "elseif", "elsif": return "Python says `elif`"
    case "else" where check(.keyIf): return "Python says `elif`"
    case "let", "var", "const", "int", "float", "double", "auto": return "just write `name = value`"
    case "function", "func", "fn", "sub": return "a function starts with `def`"
    case "foreach": return "Python says `for x in …:`"
    case "switch": return "Python says `if … elif … else`"
    case "new": return "call the class itself: `Value(1.0)`"
    case "unless": return "Python says `if not`"
    default: return productHint()
    }
  }

  /// `x 2`, `a b`: a sign between them was left out.
  private func productHint() -> String? {
    check(.integer) || check(.float) ? "a product is written with `*`" : nil
  }

  /// A way on for two expressions side by side in brackets; `place` is the token at which the second starts.
  func neighbourHint(at place: Int) -> String? {
    let (left, right) = (tokens[max(0, place - 1)], tokens[place])
    switch (left.kind, right.kind) {
    case (.integer, .name), (.float, .name): return "a product is written with `*`"
    default: return nil
    }
  }
}
