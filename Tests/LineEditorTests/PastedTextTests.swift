import Testing

@testable import LineEditor

@Suite struct PastedTextTests {
  private func pasted(_ text: String) -> String { PastedText(Array(text.unicodeScalars)).text }

  @Test func controlCharactersAreDropped() {
    #expect(pasted("a\u{1B}[31m\u{07}\tb\u{9B}c\r\nd\re\n\n") == "a[31m\tbc\nd\ne")
  }

  @Test(arguments: [
    (">>> a = 2", "a = 2"),
    ("\n>>> a = 2\n>>> a\n2\n", "a = 2\na"),
    (">>> for x in [1]:\n...     f(x)\n...\n1\n>>> g()", "for x in [1]:\n    f(x)\n\ng()"),
    (">>> for x in [1]:\n...     f(x)\n... \n1\n", "for x in [1]:\n    f(x)"),
    ("    >>> a\n    2\n    >>> b\n", "a\nb"),
    (">>>\n>>> a", "\na"),
    (">>> a\r\n2\r\n>>> b\r\n", "a\nb"),
    (
      "In [3]: for x in y:\n   ...:     f(x)\n   ...: \nOut[3]: 2\n\nIn [12]: a", "for x in y:\n    f(x)\n\na"
    ),
    (">>> d\n\n┌a───┐\n│data│\n└────┘\n>>> :graph d", "d\n:graph d"),
  ])
  func aTranscriptGivesWhatWasTyped(transcript: String, typed: String) {
    #expect(pasted(transcript) == typed)
  }

  @Test(arguments: [
    ("    f(x)\n    g(x)", "f(x)\ng(x)"), ("    if x:\n        g(x)\n\n    h()", "if x:\n    g(x)\n\nh()"),
    ("  a\n \n  b", "a\n\nb"), ("    a\nb", "    a\nb"), ("\n    a", "\na"), ("\ta\n\t\tb", "a\n\tb"),
    ("\ta\n    b", "\ta\n    b"), ("    a", "a"), ("   ", "   "), ("", ""), (">>>   a\n>>>   b", "a\nb"),
  ])
  func aSharedIndentIsDropped(text: String, dedented: String) {
    #expect(PastedText(Array(text.unicodeScalars)).dedentedText == dedented)
  }

  @Test(arguments: [
    "... \nx = 1", "def f():\n    ...\n>>> a", "x = 1\n>>> a", "a >>> b", ">>>a", "In [x]: a", "In [3]", "",
    "    f(x)\n    g(x)",
  ])
  func otherTextIsLeftAlone(text: String) {
    #expect(pasted(text) == text)
  }
}
