extension Lexer {
  /// Reads brackets, operators and punctuation: the longest that fits.
  mutating func readOperator() throws(SyntaxProblem) {
    let start = offset
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return try openBracket(first)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return try closeBracket(first)
    default: break
    }
    let (kind, length) = Self.operation(first, peek(1), peek(2))
    offset += length
    append(kind, from: start)
  }

  private mutating func openBracket(_ byte: UInt8) throws(SyntaxProblem) {
    guard brackets.count < Self.deepestBrackets else {
      throw SyntaxProblem("too many nested parentheses", at: Span(offset, offset + 1))
    }
    brackets.append(Bracket(byte: byte, offset: offset))
    offset += 1
    append(Self.bracketKind(byte), from: offset - 1)
  }

  private mutating func closeBracket(_ byte: UInt8) throws(SyntaxProblem) {
    let place = Span(offset, offset + 1)
    guard let open = brackets.popLast() else {
      throw SyntaxProblem("unmatched '\(byte.character)'", at: place)
    }
    guard Self.bracketKind(open.byte).rawValue + 1 == Self.bracketKind(byte).rawValue else {
      throw mismatch(byte, open, at: place)
    }
    offset += 1
    append(Self.bracketKind(byte), from: offset - 1)
  }

  private func mismatch(_ byte: UInt8, _ open: Bracket, at place: Span) -> SyntaxProblem {
    let lines = bytes[..<offset].countLineEnds()
    let openLines = bytes[..<open.offset].countLineEnds()
    let words =
      "closing parenthesis '\(byte.character)' does not match opening parenthesis '\(open.byte.character)'"
    return SyntaxProblem(words + (lines == openLines ? "" : " on line \(openLines + 1)"), at: place)
  }

  /// Each closing bracket's kind comes right after its opening one's.
  private static func bracketKind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): return .leftParenthesis
    case UInt8(ascii: ")"): return .rightParenthesis
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"): return .leftBrace
    default: return .rightBrace
    }
  }

  /// Returns the kind and the length of the operator that starts with `first`.
  private static func operation(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Token.Kind, Int) {
    if let three = threeBytes(first, second, third) { return (three, 3) }
    if let two = twoBytes(first, second) { return (two, 2) }
    return (oneByte(first), 1)
  }

  private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Token.Kind? {
    guard first == second else { return nil }
    switch (first, third) {
    case (.dot, .dot): return .ellipsis
    case (UInt8(ascii: "*"), UInt8(ascii: "=")): return .doubleStarEqual
    case (UInt8(ascii: "/"), UInt8(ascii: "=")): return .doubleSlashEqual
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): return .leftShiftEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): return .rightShiftEqual
    default: return nil
    }
  }

  private static func twoBytes(_ first: UInt8, _ second: UInt8) -> Token.Kind? {
    if second == UInt8(ascii: "=") { return followedByEqual(first) }
    switch (first, second) {
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): return .doubleStar
    case (UInt8(ascii: "/"), UInt8(ascii: "/")): return .doubleSlash
    case (UInt8(ascii: "<"), UInt8(ascii: "<")): return .leftShift
    case (UInt8(ascii: ">"), UInt8(ascii: ">")): return .rightShift
    case (UInt8(ascii: "-"), UInt8(ascii: ">")): return .arrow
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): return .unknown
    default: return nil
    }
  }

  private static func followedByEqual(_ first: UInt8) -> Token.Kind? {
    switch first {
    case UInt8(ascii: "="): return .equalEqual
    case UInt8(ascii: "!"): return .notEqual
    case UInt8(ascii: "<"): return .lessEqual
    case UInt8(ascii: ">"): return .greaterEqual
    case UInt8(ascii: ":"): return .colonEqual
    case UInt8(ascii: "+"): return .plusEqual
    case UInt8(ascii: "-"): return .minusEqual
    case UInt8(ascii: "*"): return .starEqual
    case UInt8(ascii: "/"): return .slashEqual
    case UInt8(ascii: "%"): return .percentEqual
    case UInt8(ascii: "@"): return .atEqual
    case UInt8(ascii: "&"): return .ampersandEqual
    case UInt8(ascii: "|"): return .barEqual
    case UInt8(ascii: "^"): return .caretEqual
    default: return nil
    }
  }

  private static func oneByte(_ first: UInt8) -> Token.Kind {
    switch first {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "="): return .equal
    case UInt8(ascii: "@"): return .at
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "-"): return .minus
    case UInt8(ascii: "*"): return .star
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "&"): return .ampersand
    case UInt8(ascii: "|"): return .bar
    case UInt8(ascii: "^"): return .caret
    case UInt8(ascii: "~"): return .tilde
    case UInt8(ascii: "<"): return .less
    case UInt8(ascii: ">"): return .greater
    case .dot: return .dot
    default: return .unknown
    }
  }
}

extension ArraySlice<UInt8> {
  /// Returns how many lines end in it; `\r\n` is one end.
  func countLineEnds() -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in self {
      if byte == .carriageReturn || (byte == .lineFeed && previous != .carriageReturn) { count += 1 }
      previous = byte
    }
    return count
  }
}
