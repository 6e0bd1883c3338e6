/// The blocks that are open, by the columns at which they start.
///
/// Columns are counted twice, with a tab reaching to the next multiple of 8 and with a tab as one column:
/// two lines whose order depends on the width of a tab are refused, as in CPython.
struct IndentationStack {
  /// How many blocks may be open at once, the outermost included, as in CPython.
  static let deepest = 100

  private var columns = [0]
  private var narrowColumns = [0]

  /// How many blocks are open, the outermost included.
  var count: Int { columns.count }

  /// What a line's indentation means.
  enum Change {
    case same, inconsistent, indent
    /// Closes this many blocks.
    case dedent(Int)
    /// Fits no open block.
    case mismatch
  }

  /// Takes the indentation of a line that is not blank, and returns what it means.
  mutating func enter(column: Int, narrow: Int) -> Change {
    let current = columns[columns.count - 1]
    let currentNarrow = narrowColumns[narrowColumns.count - 1]
    if column == current { return narrow == currentNarrow ? .same : .inconsistent }
    return column > current
      ? open(column: column, narrow: narrow, narrowerThan: currentNarrow)
      : close(column: column, narrow: narrow)
  }

  private mutating func open(column: Int, narrow: Int, narrowerThan current: Int) -> Change {
    guard narrow > current else { return .inconsistent }
    columns.append(column)
    narrowColumns.append(narrow)
    return .indent
  }

  private mutating func close(column: Int, narrow: Int) -> Change {
    var closed = 0
    while column < columns[columns.count - 1] {
      columns.removeLast()
      narrowColumns.removeLast()
      closed += 1
    }
    guard column == columns[columns.count - 1] else { return .mismatch }
    return narrow == narrowColumns[narrowColumns.count - 1] ? .dedent(closed) : .inconsistent
  }
}

extension Lexer {
  /// Reads the blanks before a line, and makes indents and dedents of them; blank lines are passed over.
  mutating func readIndentation() throws(SyntaxProblem) {
    atLineStart = false
    var (column, narrow) = measureBlanks()
    while isBlankLine() {
      skipComment()
      guard offset < limit else { return }
      skipLineEnd()
      (column, narrow) = measureBlanks()
    }
    guard offset < limit else { return }
    try enterLine(column: column, narrow: narrow)
  }

  private func isBlankLine() -> Bool {
    offset < limit && (peek() == .hash || peek() == .lineFeed || peek() == .carriageReturn)
  }

  private mutating func measureBlanks() -> (column: Int, narrow: Int) {
    var column = 0
    var narrow = 0
    // Of a line that begins with `\` and goes on in the next one, the blanks before the first `\` count, if there are any.
    var joined = 0
    while true {
      switch peek() {
      case .space: (column, narrow) = (column + 1, narrow + 1)
      case .tab: (column, narrow) = ((column / 8 + 1) * 8, narrow + 1)
      case .formFeed: (column, narrow) = (0, 0)
      case .backslash where isLineEnd(peek(1)):
        if joined == 0 { joined = column }
        skipJoin()
      default: return joined == 0 ? (column, narrow) : (joined, joined)
      }
      offset += 1
    }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == .carriageReturn }

  /// Moves to the last byte of `\` and the line end after it.
  private mutating func skipJoin() {
    offset += peek(1) == .carriageReturn && peek(2) == .lineFeed ? 2 : 1
  }

  private var lineStart: Int {
    var place = offset
    while place > 0, !isLineEnd(bytes[place - 1]) { place -= 1 }
    return place
  }

  private var lineEnd: Int {
    var place = offset
    while place < limit, !isLineEnd(bytes[place]) { place += 1 }
    return place
  }

  private mutating func enterLine(column: Int, narrow: Int) throws(SyntaxProblem) {
    switch indentation.enter(column: column, narrow: narrow) {
    case .same: break
    case .indent:
      guard indentation.count <= IndentationStack.deepest else {
        throw SyntaxProblem(.indentationError, "too many levels of indentation", at: Span(offset, offset))
      }
      append(.indent, from: offset)
    case .dedent(let count):
      for _ in 0..<count { append(.dedent, from: offset) }
    case .inconsistent:
      throw SyntaxProblem(
        .tabError, "inconsistent use of tabs and spaces in indentation", at: Span(lineStart, offset),
        hint: "indent every line of a block with blanks only")
    case .mismatch:
      throw SyntaxProblem(
        .indentationError, "unindent does not match any outer indentation level", at: Span(lineEnd, lineEnd),
        hint: "start the line exactly below a line of the block that it belongs to")
    }
  }
}
