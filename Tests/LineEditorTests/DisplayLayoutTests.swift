import Testing

@testable import LineEditor

@Suite struct DisplayLayoutTests {
  init() { CharacterLocale.useUTF8() }

  @Test(arguments: [
    ("", 0), ("abcde", 0), ("abcdef", 1), ("abcdefg", 1), ("a\nb", 1), ("a\n0123456789\nb", 3),
    ("日日日", 1), ("abcde日", 1), ("\tx", 0), ("é\u{301}abcd", 0),
  ])
  func countsRowsOfTen(text: String, row: Int) {
    #expect(DisplayLayout(columns: 10, promptWidth: 4).lastRow(of: text.unicodeScalars) == row)
  }
}
