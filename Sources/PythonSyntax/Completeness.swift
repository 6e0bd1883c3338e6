/// Whether a block of text at the prompt can be run as it stands.
public enum Completeness: Hashable, Sendable {
  /// Enter runs it; it may still be wrong.
  case complete
  /// Enter goes on with another line.
  ///
  /// `open` names what is still open (`(`, `def`, `"""`), and `indent` is the blanks that the next line starts with.
  case incomplete(open: String, indent: String)
}

/// Returns whether `text` is a whole block, as the parser itself finds it.
///
/// It is incomplete when it ends too early: inside brackets or triple quotes, after `\`, after the header of
/// a block, after a decorator, after `try` without `except`. A statement with an indented block is complete
/// when an empty line follows it, as at Python's own prompt. Mistakes are complete, so that they are shown at once.
public func completeness(of text: String) -> Completeness {
  var lexer = Lexer(Array(text.utf8))
  do {
    try lexer.run()
  } catch {
    return lexer.completenessWhenUnfinished()
  }
  var parser = Parser(lexer)
  do {
    _ = try parser.module(Source(name: "", text: text))
  } catch {
    // Two empty rows end a block that lacks its body, or its `except`, and show what it lacks.
    guard let open = parser.endedWithin, parser.unclosed != nil || !parser.endsWithBlankLines(2) else {
      return .complete
    }
    return .incomplete(open: open, indent: parser.indentOfNextLine)
  }
  guard let open = parser.lastStatement.openBlock, !parser.endsWithBlankLines(1) else { return .complete }
  return .incomplete(open: open, indent: parser.indentOfNextLine)
}

extension Lexer {
  fileprivate func completenessWhenUnfinished() -> Completeness {
    switch unfinished {
    case .tripleQuote(let quotes): return .incomplete(open: quotes, indent: "")
    case .lineContinuation: return .incomplete(open: "\\", indent: bytes.lastIndent)
    case nil: return .complete
    }
  }
}

extension Parser {
  /// Whether the last lines hold nothing but blanks.
  fileprivate func endsWithBlankLines(_ count: Int) -> Bool {
    let blanks = bytes.reversed().prefix { $0.isBlank || $0.isLineEnd }
    return blanks.count { $0 == UInt8(ascii: "\n") } >= count
  }

  /// The blanks that fit what the text ends with.
  fileprivate var indentOfNextLine: String {
    unclosed == nil ? indentAfterLine : indentInsideBrackets
  }

  /// Inside brackets a line goes on where the one before it started.
  private var indentInsideBrackets: String {
    let indent = bytes.lastIndent
    switch tokens.last(where: { $0.kind != .endOfText })?.kind {
    case .leftParenthesis, .leftBracket, .leftBrace: return indent + step(after: indent)
    default: return indent
    }
  }

  /// A header may take several lines; its first one counts.
  private var indentAfterLine: String {
    guard let last = tokens.lastIndex(where: { !$0.isLayout && $0.kind != .endOfText }) else { return "" }
    let first = (tokens[..<last].lastIndex(where: \.isLayout) ?? -1) + 1
    let indent = bytes.indent(ofLineAt: Int(tokens[first].start))
    if tokens[last].kind == .colon { return indent + step(after: indent) }
    return leavesBlock ? indent.withoutLastStep : indent
  }

  private func step(after indent: String) -> String { indent.hasSuffix("\t") ? "\t" : "    " }

  /// Whether the last line says that its block ends: nothing after `return` would run.
  private var leavesBlock: Bool {
    guard unclosed == nil, let end = tokens.lastIndex(where: { $0.kind == .newline }) else { return false }
    let line = tokens[..<end]
    let first =
      (line.lastIndex { $0.isLayout || $0.kind == .semicolon || $0.kind == .colon && $0.level == 0 } ?? -1)
      + 1
    guard first < end else { return false }
    switch tokens[first].kind {
    case .keyReturn, .keyPass, .keyBreak, .keyContinue, .keyRaise: return true
    default: return false
    }
  }
}

extension [UInt8] {
  /// The blanks before the last line that holds more than blanks.
  fileprivate var lastIndent: String {
    guard let last = lastIndex(where: { !$0.isBlank }) else { return "" }
    return indent(ofLineAt: last)
  }

  /// The blanks that the line of a byte starts with.
  fileprivate func indent(ofLineAt offset: Int) -> String {
    let start = (self[..<offset].lastIndex(where: \.isLineEnd) ?? -1) + 1
    return String(decoding: self[start...].prefix { $0 == .space || $0 == .tab }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}

extension String {
  /// The indentation of the block around.
  fileprivate var withoutLastStep: String {
    hasSuffix("\t") ? String(dropLast()) : String(dropLast(4))
  }
}
