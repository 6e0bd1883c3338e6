extension JSONLine {
  /// Reads one line; nil where it is anything but a flat object of texts and whole numbers.
  init?(_ text: String) {
    self.init()
    var scanner = JSONScanner(text)
    guard scanner.match("{") else { return nil }
    repeat {
      guard let name = scanner.string(), scanner.match(":") else { return nil }
      if let value = scanner.string() {
        add(name, value)
      } else if let number = scanner.integer() {
        add(name, number)
      } else {
        return nil
      }
    } while scanner.match(",")
    guard scanner.match("}"), scanner.isAtEnd() else { return nil }
  }
}

/// Walks over the scalars of a JSON text.
private struct JSONScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = text[...].unicodeScalars }

  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return rest.isEmpty
  }

  mutating func match(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  mutating func integer() -> Int? {
    skipBlanks()
    let digits = rest.prefix { $0 == "-" || ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(digits))
  }

  mutating func string() -> String? {
    guard match("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escaped() else { return nil }
        text.append(escaped)
      default: text.append(scalar)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "n"?: return "\n"
    case "t"?: return "\t"
    case "r"?: return "\r"
    case "u"?:
      let digits = String(rest.prefix(4))
      rest = rest.dropFirst(4)
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
    case let scalar: return scalar
    }
  }

  private mutating func skipBlanks() {
    while let first = rest.first, first == " " || first == "\t" || first == "\r" { rest.removeFirst() }
  }
}
