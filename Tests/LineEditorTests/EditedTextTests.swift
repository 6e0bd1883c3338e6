import Testing

@testable import LineEditor

@Suite struct EditedTextTests {
  /// A text with `|` for the cursor.
  private func text(_ picture: String) -> EditedText { EditedText(picture: picture) }

  @Test(arguments: [
    ("ab cd|", 3, 5), ("|ab cd", 0, 2), ("a.b_1|(", 2, 6), ("ab\n  |cd", 0, 7), ("|", 0, 0), ("é|té x", 0, 3),
  ])
  func wordsAreWhatCanBeNames(picture: String, start: Int, end: Int) {
    #expect(text(picture).wordStart == start)
    #expect(text(picture).wordEnd == end)
  }

  @Test(arguments: [("foo.grad+bar|", 0), ("a foo.b  |", 2), ("a\nb.c|", 2), ("|a", 0)])
  func blankWordsGoBackToWhiteSpace(picture: String, start: Int) {
    #expect(text(picture).blankWordStart == start)
  }

  @Test func rowsAreKnown() {
    let middle = text("a\n  b|c\nd")
    #expect((middle.rowStart, middle.textStart, middle.rowEnd) == (2, 4, 6))
    #expect(middle.indent == [" ", " "])
  }

  @Test(arguments: [
    ("ab|c", "acb|"), ("ab|", "ba|"), ("a|bc", "ba|c"), ("|ab", "|ab"), ("a|", "a|"), ("|", "|"),
    ("ab|\ncd", "ba|\ncd"), ("ab\n|cd", "ab\n|cd"), ("ab\nc|", "ab\nc|"), ("ab\nc|d", "ab\ndc|"),
  ])
  func transposingStaysInTheRow(before: String, after: String) {
    var text = text(before)
    text.transpose()
    #expect(text.picture == after)
  }

  @Test(
    arguments: [
      ("abc|\nd", 1, "abc\nd|"), ("a\nbcd|", -1, "a|\nbcd"), ("a|\nb", -1, nil), ("a\nb|", 1, nil),
      ("ab|\ncde\nf", 1, "ab\ncd|e\nf"), ("a\nb\nc|\n", -2, "a|\nb\nc\n"), ("a|\n", 1, "a\n|"),
    ] as [(String, Int, String?)])
  func movesBetweenRows(picture: String, rows: Int, moved: String?) {
    var text = text(picture)
    #expect(text.move(byRows: rows) == (moved != nil))
    #expect(text.picture == moved ?? picture)
  }

  @Test(arguments: [
    ("|", 0), ("a|", 1), ("a\n|b", 1), ("a\n    |b", 4), ("a\n      |b", 2), ("    |", 4), ("a   |", 1),
  ])
  func backspaceTakes(picture: String, length: Int) {
    #expect(text(picture).rangeBeforeCursor.count == length)
  }

  @Test(arguments: [("a|", 0), ("|a", 1), ("a|\nb", 1)])
  func deleteTakes(picture: String, length: Int) {
    #expect(text(picture).rangeAfterCursor.count == length)
  }

  @Test(arguments: [
    ("  |  a", "  ", true), ("x\n  |a", "  ", true), ("  a|b", "  ", false), ("x\n  |\ny", "  ", false),
    ("|", "", false), ("|a", "", true),
  ])
  func blanksBeforeTheCursor(picture: String, blanks: String, isBeforeText: Bool) {
    let text = text(picture)
    #expect(MarkedBuffer.text(text.blanksBeforeCursor) == blanks)
    #expect(text.isBeforeRowText == isBeforeText)
  }

  @Test func removingKeepsTheCursorAtItsCharacter() {
    var before = text("ab|cd")
    before.remove(0..<1)
    #expect(before == text("b|cd"))
    before.remove(0..<2)
    #expect(before == text("|d"))
  }

  @Test func turnsIntoAMarkedBufferAndBack() {
    let edited = text("a\nb|c\n")
    let marked = MarkedBuffer(edited, marker: "... ")
    #expect(MarkedBuffer.text(marked.scalars) == "a\n... bc\n... ")
    #expect(marked.cursor == 7)
    #expect(marked.edited == edited)
  }
}

extension EditedText {
  /// Takes a text in which `|` is the cursor.
  init(picture: String) {
    let scalars = Array(picture.unicodeScalars)
    self.init(scalars: scalars.filter { $0 != "|" }, cursor: scalars.firstIndex(of: "|") ?? scalars.count)
  }

  /// The text with `|` for the cursor.
  var picture: String {
    var scalars = scalars
    scalars.insert("|", at: cursor)
    return MarkedBuffer.text(scalars)
  }
}
