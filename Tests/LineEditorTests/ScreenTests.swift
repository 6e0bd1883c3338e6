import TerminalTesting
import Testing

/// The terminal that the other tests look at.
@Suite struct ScreenTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 3) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    for byte in text.utf8 { screen.show([byte]) }
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", "ab\ncd"), ("abc\u{08}\u{08}X", "aXc"), ("0123456789X", "0123456789\nX"),
    ("0123456789\r\nX", "0123456789\nX"), ("012345678日", "012345678\n日"), ("a\u{1B}[3Cb", "a   b"),
    ("abcd\u{1B}[2D\u{1B}[K", "ab"), ("abcd\r\u{1B}[2P", "cd"), ("ab\r\u{1B}[2@x", "x ab"),
    ("a\r\nb\u{1B}[A\r\u{1B}[J", ""), ("\u{1B}[2;3Hx", "\n  x"), ("a\tb", "a       b"),
    ("\u{1B}[31mr\u{1B}[0m", "r"),
  ])
  func shows(text: String, picture: String) {
    let screen = screen(text)
    #expect(screen.text == picture)
    #expect(screen.problems == [])
  }

  @Test func scrollsAndRemembers() {
    let screen = screen("1\r\n2\r\n3\r\n4")
    #expect(screen.text == "2\n3\n4")
    #expect(screen.transcript == "1\n2\n3\n4")
  }

  @Test(arguments: ["\u{1B}[5n", "\u{1B}]0;title\u{07}", "\u{1B}[?1049h", "\u{1B}c", "\u{0E}"])
  func notesWhatItDoesNotKnow(text: String) { #expect(screen(text).problems.count == 1) }

  @Test func rowBeforeCursorKeepsBlanks() { #expect(screen(">>> a  ").rowBeforeCursor == ">>> a  ") }
}
