import Testing

@testable import LineEditor

@Suite struct OpenHintTests {
  @Test(arguments: [
    ("(", "f(", "still open: ("),
    ("def", "def f(x):", "still open: def"),
    ("def", "def f(x):\n    return x", "still open: def, an empty row ends it"),
    ("for", "for x in y:\n    if x:", "still open: for"),
    ("for", "for x in y:\n    f(x) ", "still open: for, an empty row ends it"),
    ("try", "try:\n    f()\nexcept:", "still open: try"),
    ("@", "@f", "still open: @"),
    ("\"\"\"", "x = \"\"\"a", "still open: \"\"\", a text of several rows"),
    ("\\", "x = 1 + \\", "still open: \\, the row goes on here"),
  ])
  func saysWhatIsOpenAndWhatEndsIt(open: String, block: String, hint: String) {
    #expect(OpenHint.text(open: open, in: block) == hint)
  }
}
