import Testing

@testable import LineEditor

/// Which rows of a block are shown; rows are letters, as many high as they are long.
@Suite struct BlockViewTests {
  private func text(_ rows: String, cursorRow: Int) -> EditedText {
    let rows = rows.split(separator: " ").map(String.init)
    let before = rows[..<cursorRow].map { $0 + "\n" }.joined()
    var text = EditedText(rows.joined(separator: "\n"))
    text.cursor = before.unicodeScalars.count
    return text
  }

  private func shown(_ rows: String, cursorRow: Int, room: Int, near firstRow: Int = 0) -> String {
    let text = text(rows, cursorRow: cursorRow)
    let view = BlockView(of: text, room: room, near: firstRow) { $1.count }
    #expect(view.whole(around: view.shown(of: text)) == text)
    #expect(view.isWhole == (view.shown(of: text) == text))
    #expect(
      view.rowsAbove == text.text.split(separator: "\n").firstIndex(of: view.firstRow(of: text)))
    return view.shown(of: text).text.replacing("\n", with: " ")
  }

  @Test(arguments: [
    // All fits; the rows before stay where they are; the cursor keeps a row of context; the ends have none.
    ("a b c", 2, 3, 0, "a b c"), ("a b c d e f", 1, 4, 0, "a b c d"), ("a b c d e f", 2, 4, 0, "a b c d"),
    ("a b c d e f", 3, 4, 0, "b c d e"), ("a b c d e f", 5, 4, 1, "c d e f"),
    ("a b c d e f", 3, 4, 2, "c d e f"), ("a b c d e f", 2, 4, 2, "b c d e"),
    ("a b c d e f", 0, 4, 2, "a b c d"),
    // Rows that wrap, one that is higher than the window, no room at all, fewer rows than before.
    ("aaa b cc d", 1, 4, 0, "b cc d"), ("aaa b cc d", 0, 4, 0, "aaa b"), ("aaa b cc d", 2, 4, 0, "b cc d"),
    ("a bbbbbb c", 1, 4, 0, "bbbbbb"),
    ("a b c", 1, 1, 0, "b"), ("a b c", 1, 0, 0, "b"), ("a b c d e", 4, 3, 9, "c d e"),
  ])
  func keepsTheCursorInSight(rows: String, cursorRow: Int, room: Int, firstRow: Int, expected: String) {
    #expect(shown(rows, cursorRow: cursorRow, room: room, near: firstRow) == expected)
  }

  @Test func followsTheCursorByOneRowAKey() {
    let rows = (0..<40).map { String(UnicodeScalar(UInt8(65 + $0))) }.joined(separator: " ")
    var firstRow = 0
    for row in [Array(0..<40), (0..<40).reversed()].joined() {
      let text = text(rows, cursorRow: row)
      let view = BlockView(of: text, room: 23, near: firstRow) { $1.count }
      #expect(abs(view.rowsAbove - firstRow) <= 1)
      #expect((min(3, row)...max(19, 22 - (39 - row))).contains(row - view.rowsAbove))
      firstRow = view.rowsAbove
    }
    #expect(firstRow == 0)
  }
}

extension BlockView {
  fileprivate func firstRow(of text: EditedText) -> Substring {
    shown(of: text).text.split(separator: "\n").first.map { Substring(String($0)) } ?? ""
  }
}
