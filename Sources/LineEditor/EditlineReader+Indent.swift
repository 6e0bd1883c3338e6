extension EditlineReader {
  /// Whether a space is one of the blanks that Enter has put there; it is not typed a second time.
  ///
  /// The one after Escape or Ctrl-V belongs to that key.
  func takesForIndent(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == " ", search == nil, !isCommanding, lastKey != "\u{1B}", lastKey != "\u{16}" else {
      return false
    }
    guard automaticIndent?.awaitsText(in: buffer) == true else { return false }
    return (automaticIndent?.take(1) ?? 0) > 0
  }

  /// Forgets the blanks that have been changed since: those that stand there now were chosen.
  func checkAutomaticIndent(in buffer: MarkedBuffer) {
    if automaticIndent?.holds(in: buffer) == false { automaticIndent = nil }
  }

  /// Returns the text without those blanks at its beginning that Enter has already put there.
  func withoutAutomaticIndent(_ text: String) -> String {
    guard automaticIndent?.awaitsText(in: buffer) == true else { return text }
    let spaces = text.unicodeScalars.prefix { $0 == " " }.count
    return MarkedBuffer.text(text.unicodeScalars.dropFirst(automaticIndent?.take(spaces) ?? 0))
  }

  /// Moves the row that Enter ends to the left, unless its blanks were chosen: to the column that was typed, or
  /// where `else` and its like belong.
  func moveToOuterBlock() {
    let buffer = buffer
    guard let indent = automaticIndent, indent.row == buffer.rowNumber,
      indent.typed < indent.blanks.count, buffer.cursor == buffer.row.upperBound,
      buffer.indent.unicodeScalars.elementsEqual(indent.blanks),
      let blanks = outerBlanks(for: text.textBeforeCursor, typed: indent.typed),
      blanks.unicodeScalars.count < indent.blanks.count
    else { return }
    replaceAll(with: buffer.indented(by: blanks))
  }

  private func outerBlanks(for text: String, typed: Int) -> String? {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    if typed > 0, let blanks = ClauseIndent.blanks(forLastOf: rows, typed: typed) { return blanks }
    return ClauseIndent.blanks(forLastOf: rows)
  }
}
