extension Lexer {
  /// Reads a number of any spelling, and refuses a wrong one in CPython's words.
  mutating func readNumber() throws(SyntaxProblem) {
    let start = offset
    if peek() == .zero {
      switch peek(1) | 0x20 {
      case UInt8(ascii: "x"): return try readPrefixed(radix: 16, "hexadecimal", from: start)
      case UInt8(ascii: "o"): return try readPrefixed(radix: 8, "octal", from: start)
      case UInt8(ascii: "b"): return try readPrefixed(radix: 2, "binary", from: start)
      default: break
      }
    }
    try readDecimal(from: start)
  }

  private mutating func readPrefixed(radix: UInt32, _ name: String, from start: Int) throws(SyntaxProblem) {
    offset += 2
    repeat {
      if peek() == .underscore { offset += 1 }
      guard let value = peek().hexadecimalValue, value < radix else { throw wrongDigit(name) }
      while let value = peek().hexadecimalValue, value < radix { offset += 1 }
    } while peek() == .underscore
    if peek().isDigit { throw wrongDigit(name) }
    try endNumber(name)
    append(.integer, from: start)
  }

  /// Says what is wrong with the digit that comes next.
  private func wrongDigit(_ name: String) -> SyntaxProblem {
    guard peek().isDigit else { return invalidLiteral(name) }
    return SyntaxProblem(
      "invalid digit '\(peek().character)' in \(name) literal", at: Span(offset, offset + 1))
  }

  private func invalidLiteral(_ name: String) -> SyntaxProblem {
    SyntaxProblem("invalid \(name) literal", at: Span(offset - 1, offset))
  }

  private mutating func readDecimal(from start: Int) throws(SyntaxProblem) {
    if peek() != .dot { try readDigits() }
    let digits = start..<offset
    var kind = Token.Kind.integer
    if peek() == .dot { kind = try readFraction() }
    if peek() | 0x20 == UInt8(ascii: "e"), try readExponent() { kind = .float }
    if peek() | 0x20 == UInt8(ascii: "j") { return try readImaginary(from: start) }
    if kind == .integer { try checkInteger(digits) }
    try endNumber("decimal", from: start)
    append(kind, from: start)
  }

  private mutating func readFraction() throws(SyntaxProblem) -> Token.Kind {
    offset += 1
    if peek().isDigit { try readDigits() }
    return .float
  }

  /// Reads `e+10` if digits follow; else leaves the `e` to be a name.
  private mutating func readExponent() throws(SyntaxProblem) -> Bool {
    let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
    guard peek(signed ? 2 : 1).isDigit else {
      guard signed else { return false }
      offset += 2
      throw invalidLiteral("decimal")
    }
    offset += signed ? 2 : 1
    try readDigits()
    return true
  }

  private mutating func readDigits() throws(SyntaxProblem) {
    while true {
      while peek().isDigit { offset += 1 }
      guard peek() == .underscore else { return }
      offset += 1
      guard peek().isDigit else { throw invalidLiteral("decimal") }
    }
  }

  private mutating func readImaginary(from start: Int) throws(SyntaxProblem) {
    offset += 1
    if peek().isDigit { throw invalidLiteral("imaginary") }
    try endNumber("imaginary")
    append(.imaginary, from: start)
  }

  /// `007` was an octal number once; only zero itself may be written with leading zeros.
  private func checkInteger(_ range: Range<Int>) throws(SyntaxProblem) {
    guard bytes[range.lowerBound] == .zero else { return }
    guard let first = range.first(where: { bytes[$0] != .zero && bytes[$0] != .underscore }) else { return }
    throw SyntaxProblem(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      at: Span(range.lowerBound, first))
  }

  /// A number may be followed at once by a keyword that continues an expression, and by no other name.
  private func endNumber(_ name: String, from start: Int? = nil) throws(SyntaxProblem) {
    guard peek().startsName, !isContinuation() else { return }
    if peek() >= 0x80, !startsWithLetter() { return }
    var problem = invalidLiteral(name)
    if let start { problem.hint = productHint(from: start) }
    throw problem
  }

  private func startsWithLetter() -> Bool {
    let text = String(decoding: bytes[offset..<min(offset + 4, limit)], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isXIDStart ?? false
  }

  private func isContinuation() -> Bool {
    switch (peek(), peek(1)) {
    case (UInt8(ascii: "a"), UInt8(ascii: "n")): return peek(2) == UInt8(ascii: "d")
    case (UInt8(ascii: "e"), UInt8(ascii: "l")): return true
    case (UInt8(ascii: "f"), UInt8(ascii: "o")): return peek(2) == UInt8(ascii: "r")
    case (UInt8(ascii: "i"), UInt8(ascii: "n")), (UInt8(ascii: "i"), UInt8(ascii: "f")),
      (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "o"), UInt8(ascii: "r")):
      return true
    case (UInt8(ascii: "n"), UInt8(ascii: "o")): return peek(2) == UInt8(ascii: "t")
    default: return false
    }
  }

  private func productHint(from start: Int) -> String {
    var end = offset
    while end < limit, bytes[end].continuesName { end += 1 }
    let number = String(decoding: bytes[start..<offset], as: UTF8.self)
    let name = String(decoding: bytes[offset..<end], as: UTF8.self)
    return "a product is written with `*`: \(number)*\(name)"
  }
}
