import Testing

@testable import LineEditor

@Suite struct PasteMarksTests {
  @Test(arguments: [
    ("abc", false), ("\u{1B}[200~", true), ("x\u{1B}[200~abc", true), ("\u{1B}[200~a\u{1B}[201~b", false),
    ("\u{1B}[200~a\u{1B}[201~\u{1B}[200~b", true), ("a\u{1B}[201~", false), ("\u{1B}[20", false),
  ])
  func aPasteIsOpenUpToItsEnd(typed: String, isOpen: Bool) {
    #expect(PasteMarks.leaveOpen(Array(typed.utf8)[...]) == isOpen)
  }
}
