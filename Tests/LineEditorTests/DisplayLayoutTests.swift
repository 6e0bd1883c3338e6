import Testing

@testable import LineEditor

@Suite struct DisplayLayoutTests {
  init() { CharacterLocale.useUTF8() }

  @Test(arguments: [
    ("", 0), ("abcde", 0), ("abcdef", 1), ("abcdefg", 1), ("a\nb", 1), ("a\n0123456789\nb", 3),
    ("日日日", 1), ("abcde日", 1), ("\tx", 0), ("é\u{301}abcd", 0), ("abcd\u{1}", 1), ("abcde\u{1}", 1),
    ("abcde\u{1B}abcdefghi", 2), ("\u{10FFFE}", 1),
  ])
  func countsRowsOfTen(text: String, row: Int) {
    #expect(DisplayLayout(columns: 10, promptWidth: 4).lastRow(of: text.unicodeScalars) == row)
  }

  @Test(arguments: [("", 0, 4), ("abcdef", 1, 0), ("a\n日", 1, 2), ("abcde日", 1, 2)])
  func knowsTheColumn(text: String, row: Int, column: Int) {
    let place = DisplayLayout(columns: 10, promptWidth: 4).place(after: text.unicodeScalars)
    #expect(place == .init(row: row, column: column))
  }

  @Test(arguments: [("abc", "abc"), ("0123456789", "012345678"), ("日日日日日", "日日日日")])
  func clipsARemarkOneCellShort(text: String, shown: String) {
    #expect(DisplayLayout(columns: 10, promptWidth: 4).clipped(text) == shown)
  }
}
