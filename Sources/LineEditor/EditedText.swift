/// The text of a block and the cursor in it, as a person thinks of them: rows without markers.
///
/// All keys that move by words or change more than a character work on this; ``MarkedBuffer`` turns it into
/// what is shown.
struct EditedText: Equatable {
  /// The text; rows are parted by newlines.
  var scalars: [Unicode.Scalar]

  /// Where the next scalar goes: from 0 to the number of scalars.
  var cursor: Int

  /// Takes a text, with the cursor at its end.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = min(max(cursor, 0), scalars.count)
  }

  /// The text as a string.
  var text: String { MarkedBuffer.text(scalars) }

  /// The text before the cursor.
  var textBeforeCursor: String { MarkedBuffer.text(scalars[..<cursor]) }
}

// MARK: - Rows

extension EditedText {
  /// Where each row begins and ends, in order; the newlines are outside.
  var rows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for end in scalars.indices where scalars[end] == "\n" {
      rows.append(start..<end)
      start = end + 1
    }
    rows.append(start..<scalars.count)
    return rows
  }

  /// The number of the row that the cursor is in.
  var rowNumber: Int { scalars[..<cursor].count { $0 == "\n" } }

  /// Moves the cursor down by a number of rows, or up where it is negative, and says whether there is such a row.
  mutating func move(byRows rowsDown: Int) -> Bool {
    let rows = rows
    let target = rowNumber + rowsDown
    guard rows.indices.contains(target) else { return false }
    cursor = min(rows[target].lowerBound + (cursor - rowStart), rows[target].upperBound)
    return true
  }

  /// Where the cursor's row begins.
  var rowStart: Int { rowStart(of: cursor) }

  /// Where the cursor's row ends: the place of its newline, or the text's end.
  var rowEnd: Int { rowEnd(of: cursor) }

  func rowStart(of place: Int) -> Int { (scalars[..<place].lastIndex(of: "\n") ?? -1) + 1 }

  func rowEnd(of place: Int) -> Int { scalars[place...].firstIndex(of: "\n") ?? scalars.count }

  /// The place of the first character in the cursor's row that is no blank.
  var textStart: Int { rowStart + scalars[rowStart..<rowEnd].prefix(while: \.isBlank).count }

  /// Whether all that the cursor's row holds but blanks stands after the cursor.
  var isBeforeRowText: Bool { cursor <= textStart && textStart < rowEnd }

  /// The white space that the cursor's row begins with, up to the cursor.
  var blanksBeforeCursor: [Unicode.Scalar] { Array(scalars[rowStart..<min(cursor, textStart)]) }

  /// The white space that the cursor's row begins with.
  var indent: [Unicode.Scalar] { Array(scalars[rowStart..<textStart]) }
}

// MARK: - Changes

extension EditedText {
  /// Inserts text at the cursor, which stands behind it then.
  mutating func insert(_ text: some Collection<Unicode.Scalar>) {
    scalars.insert(contentsOf: text, at: cursor)
    cursor += text.count
  }

  /// Takes a piece out and returns it; the cursor stays before or after it, or is where it was.
  @discardableResult
  mutating func remove(_ range: Range<Int>) -> [Unicode.Scalar] {
    let removed = Array(scalars[range])
    scalars.removeSubrange(range)
    if cursor > range.lowerBound { cursor = max(range.lowerBound, cursor - range.count) }
    return removed
  }

  /// Swaps the character before the cursor with the one after it and goes on behind both; at the row's end the
  /// last two. Nothing crosses the row's bounds.
  mutating func transpose() {
    let second = cursor < rowEnd ? cursor : cursor - 1
    guard second > rowStart else { return }
    scalars.swapAt(second - 1, second)
    cursor = second + 1
  }
}

// MARK: - One key's deletion

extension EditedText {
  /// What Backspace takes: a row's break, a step of the indent, or one character.
  var rangeBeforeCursor: Range<Int> {
    let before = scalars[rowStart..<cursor]
    guard !before.isEmpty, before.allSatisfy({ $0 == " " }) else { return max(0, cursor - 1)..<cursor }
    return cursor - ((before.count - 1) % EditedText.indentStep + 1)..<cursor
  }

  /// What Delete takes: a row's break, or one character.
  var rangeAfterCursor: Range<Int> { cursor..<min(cursor + 1, scalars.count) }

  /// The width of one step of Python's indent.
  static let indentStep = 4
}

// MARK: - Words

extension EditedText {
  /// The end of the word at or after the cursor, as Emacs has it; a word is what can be a name.
  var wordEnd: Int {
    let start = scalars[cursor...].firstIndex(where: EditedText.isWord) ?? scalars.count
    return scalars[start...].firstIndex { !EditedText.isWord($0) } ?? scalars.count
  }

  /// The beginning of the word before the cursor.
  var wordStart: Int {
    let end = scalars[..<cursor].lastIndex(where: EditedText.isWord).map { $0 + 1 } ?? 0
    return scalars[..<end].lastIndex { !EditedText.isWord($0) }.map { $0 + 1 } ?? 0
  }

  /// The beginning of what stands before the cursor without white space in it.
  var blankWordStart: Int {
    let end = scalars[..<cursor].lastIndex { !EditedText.isWhiteSpace($0) }.map { $0 + 1 } ?? 0
    return scalars[..<end].lastIndex(where: EditedText.isWhiteSpace).map { $0 + 1 } ?? 0
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }
}

// MARK: - Markers

extension MarkedBuffer {
  /// The text and the cursor without the markers.
  var edited: EditedText {
    EditedText(scalars: unmarked(scalars), cursor: unmarked(scalars[..<cursor]).count)
  }

  /// Takes a text and puts the marker before each of its rows but the first.
  init(_ edited: EditedText, marker: String) {
    let before = MarkedBuffer.marked(edited.textBeforeCursor, with: marker)
    let all = MarkedBuffer.marked(edited.text, with: marker)
    self.init(
      scalars: Array(all.unicodeScalars), cursor: before.unicodeScalars.count, marker: marker)
  }
}
