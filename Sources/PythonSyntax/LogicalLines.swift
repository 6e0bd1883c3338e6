/// Cuts a text into its logical lines: a row, with the rows that its brackets, triple quotes and `\` join to it.
///
///     c = (a +
///          b)            one logical line of two rows
///     :graph c           one by itself, whatever it holds, where `isApart` says so of its first byte
///
/// The lines joined by newlines are the text. A line with a mistake ends at the end of its row; after a hundred of them
/// the text is no program, and each row is a line. O(length).
///
/// - Parameter isApart: Whether a row that starts with this byte is no Python.
public func logicalLines(of text: String, isApart: (UInt8) -> Bool) -> [String] {
  var lexer = Lexer(Array(text.utf8))
  guard lexer.limit <= Int(Int32.max) else { return [text] }
  var lines: [String] = []
  var mistakes = 0
  lexer.offset = 0
  while lexer.offset < lexer.limit {
    let start = lexer.offset
    if isApart(lexer.bytes[lexer.firstSign(from: start)]) || mistakes == Lexer.mostMistakes {
      lexer.skipRow()
    } else if !lexer.skipLogicalLine() {
      mistakes += 1
    }
    let line = lexer.bytes[start..<lexer.offset]
    lines.append(String(decoding: line.last == .lineFeed ? line.dropLast() : line, as: UTF8.self))
  }
  return lexer.bytes.last == .lineFeed || lines.isEmpty ? lines + [""] : lines
}

extension Lexer {
  /// Where the first sign of a row stands that is no blank; where there is none, the row's start.
  fileprivate func firstSign(from start: Int) -> Int {
    var place = start
    while place < limit, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < limit ? place : start
  }

  /// Moves past the rest of a row, whatever it holds.
  fileprivate mutating func skipRow() {
    while offset < limit, bytes[offset] != .lineFeed { offset += 1 }
    offset = min(offset + 1, limit)
  }

  /// Moves past a logical line, and says whether its tokens are without mistakes.
  fileprivate mutating func skipLogicalLine() -> Bool {
    tokens.removeAll(keepingCapacity: true)
    brackets = []
    commentStart = nil
    do {
      // The blanks before a line say nothing about where it ends.
      repeat { try readPiece() } while offset < limit && !isAtRowAfterLine
      return true
    } catch {
      skipRow()
      return false
    }
  }

  private var isAtRowAfterLine: Bool { tokens.last?.kind == .newline && bytes[offset - 1] == .lineFeed }
}
