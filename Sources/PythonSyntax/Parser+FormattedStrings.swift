// formatted → (text | "{{" | "}}" | field)*
// field     → "{" expressions ["="] ["!" ("r" | "s" | "a")] [":" specification] "}"
// specification → (text | field)*            nested once

/// Joins neighbouring pieces of text.
struct FormattedPartsBuilder {
  /// The text since the last field.
  var text = ""
  private var parts: [FormattedPart] = []

  mutating func append(_ field: FormattedField) {
    flush()
    parts.append(.field(field))
  }

  /// Returns all parts.
  mutating func finished() -> [FormattedPart] {
    flush()
    return parts
  }

  private mutating func flush() {
    if !text.isEmpty { parts.append(.text(text)) }
    text = ""
  }
}

/// A place in the body of an f-string.
struct FieldCursor {
  let literal: StringLiteral
  let token: Token
  var offset: Int
  var end: Int { literal.body.upperBound }

  init(literal: StringLiteral, token: Token) {
    self.literal = literal
    self.token = token
    offset = literal.body.lowerBound
  }
}

extension Parser {
  /// The parts of an f-string, or of a specification up to the `}` that ends its field.
  mutating func formattedParts(
    _ cursor: inout FieldCursor, into builder: inout FormattedPartsBuilder
  ) throws(SyntaxProblem) {
    while cursor.offset < cursor.end {
      try formattedText(&cursor, into: &builder)
      guard cursor.offset < cursor.end, bytes[cursor.offset] == .leftBrace else { break }
      builder.append(try field(&cursor))
    }
  }

  /// Text up to the next single brace.
  private mutating func formattedText(
    _ cursor: inout FieldCursor, into builder: inout FormattedPartsBuilder
  ) throws(SyntaxProblem) {
    while cursor.offset < cursor.end {
      let start = cursor.offset
      skipText(&cursor)
      var textEnd = cursor.offset
      let stop = try brace(&cursor)
      if stop == .doubled { textEnd += 1 }
      builder.text += try decoded(start..<textEnd, cursor.literal, cursor.token)
      if stop == .single { return }
    }
  }

  private enum Brace { case single, doubled, none }

  private func skipText(_ cursor: inout FieldCursor) {
    while cursor.offset < cursor.end {
      switch bytes[cursor.offset] {
      case .leftBrace, .rightBrace: return
      case .backslash where !cursor.literal.prefix.isRaw: skipEscape(&cursor)
      default: cursor.offset += 1
      }
    }
  }

  private func skipEscape(_ cursor: inout FieldCursor) {
    let next = cursor.offset + 1 < cursor.end ? bytes[cursor.offset + 1] : 0
    let isBrace = next == .leftBrace || next == .rightBrace
    cursor.offset += 1
    if next == UInt8(ascii: "N"), cursor.offset + 1 < cursor.end, bytes[cursor.offset + 1] == .leftBrace {
      while cursor.offset < cursor.end, bytes[cursor.offset] != .rightBrace { cursor.offset += 1 }
    }
    if !isBrace, cursor.offset < cursor.end { cursor.offset += 1 }
  }

  /// Takes the brace at the cursor; a doubled one is a character, but not in a specification.
  private func brace(_ cursor: inout FieldCursor) throws(SyntaxProblem) -> Brace {
    guard cursor.offset < cursor.end else { return .none }
    guard specificationDepth == 0 else { return .single }
    let byte = bytes[cursor.offset]
    if cursor.offset + 1 < cursor.end, bytes[cursor.offset + 1] == byte {
      cursor.offset += 2
      return .doubled
    }
    if byte == .rightBrace {
      throw wrong("single '}' is not allowed", cursor, "write `}}` for the character")
    }
    return .single
  }

  // MARK: A field

  private mutating func field(_ cursor: inout FieldCursor) throws(SyntaxProblem) -> FormattedField {
    guard specificationDepth < 2 else { throw wrong("expressions nested too deeply", cursor) }
    cursor.offset += 1
    let start = cursor.offset
    try skipFieldExpression(&cursor)
    let value = try fieldExpression(start..<cursor.offset, cursor)
    let shown = selfDocumenting(from: start, &cursor)
    var conversion = try conversion(&cursor)
    let specification = try specification(&cursor)
    guard cursor.offset < cursor.end, bytes[cursor.offset] == .rightBrace else { throw unclosedField(cursor) }
    cursor.offset += 1
    if shown != nil, conversion == nil, specification == nil { conversion = "r" }
    return FormattedField(
      value: value, selfDocumenting: shown, conversion: conversion, specification: specification)
  }

  private func selfDocumenting(from start: Int, _ cursor: inout FieldCursor) -> String? {
    guard cursor.offset < cursor.end, bytes[cursor.offset] == UInt8(ascii: "=") else { return nil }
    cursor.offset += 1
    while cursor.offset < cursor.end, bytes[cursor.offset].isBlank { cursor.offset += 1 }
    return String(decoding: bytes[start..<cursor.offset], as: UTF8.self)
  }

  private func conversion(_ cursor: inout FieldCursor) throws(SyntaxProblem) -> Character? {
    guard cursor.offset < cursor.end, bytes[cursor.offset] == UInt8(ascii: "!") else { return nil }
    cursor.offset += 1
    guard cursor.offset < cursor.end else { throw unclosedField(cursor) }
    let letter = bytes[cursor.offset].character
    guard letter == "r" || letter == "s" || letter == "a" else {
      throw wrong("invalid conversion character: expected 's', 'r', or 'a'", cursor)
    }
    cursor.offset += 1
    return letter
  }

  private mutating func specification(_ cursor: inout FieldCursor) throws(SyntaxProblem) -> [FormattedPart]? {
    guard cursor.offset < cursor.end, bytes[cursor.offset] == UInt8(ascii: ":") else { return nil }
    cursor.offset += 1
    var builder = FormattedPartsBuilder()
    specificationDepth += 1
    defer { specificationDepth -= 1 }
    try formattedParts(&cursor, into: &builder)
    return builder.finished()
  }

  private func unclosedField(_ cursor: FieldCursor) -> SyntaxProblem {
    wrong("expecting '}'", cursor, "write `{{` for the character")
  }

  private func emptyField(_ cursor: FieldCursor) -> SyntaxProblem {
    let end = bytes[cursor.offset]
    guard end != .rightBrace else { return wrong("empty expression not allowed", cursor) }
    return wrong("expression required before '\(end.character)'", cursor)
  }

  /// A problem at the cursor.
  func wrong(_ words: String, _ cursor: FieldCursor, _ hint: String? = nil) -> SyntaxProblem {
    SyntaxProblem("f-string: \(words)", at: Span(cursor.offset, cursor.offset + 1), hint: hint)
  }

  // MARK: The expression in a field

  /// Parses the text between the braces as if it stood in brackets.
  private mutating func fieldExpression(_ range: Range<Int>, _ cursor: FieldCursor) throws(SyntaxProblem)
    -> Expression
  {
    guard bytes[range].contains(where: { !$0.isBlank }) else {
      throw emptyField(cursor)
    }
    var lexer = Lexer(field: bytes, from: range.lowerBound, to: range.upperBound)
    try lexer.run()
    var parser = Parser(lexer)
    parser.depth = depth + Self.expressionDepth
    parser.isGuessing = isGuessing
    do {
      return try parser.wholeField()
    } catch {
      throw error.insideField
    }
  }

  private mutating func wholeField() throws(SyntaxProblem) -> Expression {
    if check(.doubleStar) {
      throw SyntaxProblem("cannot use double starred expression here", at: current.span)
    }
    let value = try expressions()
    try expect(.endOfText)
    guard case .starred = value.kind else { return value }
    throw SyntaxProblem("cannot use starred expression here", at: value.span)
  }
}

extension SyntaxProblem {
  /// The same problem, said of an f-string.
  fileprivate var insideField: SyntaxProblem {
    guard kind == .syntaxError, !message.hasPrefix("f-string"), !message.contains("not in this subset") else {
      return self
    }
    var problem = self
    problem.message = "f-string: " + message
    return problem
  }
}

extension UInt8 {
  /// Whether it is white space to Python.
  var isBlank: Bool {
    switch self {
    case .space, .tab, .lineFeed, .carriageReturn, .formFeed, 0x0B: return true
    default: return false
    }
  }
}
