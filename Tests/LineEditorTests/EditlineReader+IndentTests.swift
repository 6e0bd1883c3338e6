import TerminalTesting
import Testing

/// The blanks that Enter puts before a row.
@Suite struct EditlineReaderIndentTests {
  /// Blocks as they are typed with all their blanks, without a pause, and as they must be read.
  @Test(arguments: [
    ("def f(x):\r    return x\r\r", "def f(x):\n    return x"),
    ("def f(x):\rreturn x\r\r", "def f(x):\n    return x"),
    ("def f(x):\r  return x\r\r", "def f(x):\n  return x"),
    (
      "def h(z):\r  if z:\r    z = 3\r    z = 4\r  return z\r\r",
      "def h(z):\n  if z:\n    z = 3\n    z = 4\n  return z"
    ),
    (
      "class A:\r  def f(self, x):\r    self.x = x\r    self.y = 0\r\r",
      "class A:\n  def f(self, x):\n    self.x = x\n    self.y = 0"
    ),
    ("if x:\rif y:\r    a\r\r", "if x:\n    if y:\n        a"),
    ("def f(x):\r      return x\r\r", "def f(x):\n      return x"),
    ("for x in y:\r    if x:\r        a b\r        c\r\r", "for x in y:\n    if x:\n        a b\n        c"),
    ("if x:\r    a\relse:\r    b\r\r", "if x:\n    a\nelse:\n    b"),
    ("if x:\ra\relif y :\rb\relse :\rc\r\r", "if x:\n    a\nelif y :\n    b\nelse :\n    c"),
    ("for x in y:\rif x:\ra\relse:\rb\r\r", "for x in y:\n    if x:\n        a\n    else:\n        b"),
    ("while x:\r    elsewhere = 1\r\r", "while x:\n    elsewhere = 1"),
    ("if x:\r    y\r    else:\r\r", "if x:\n    y\n    else:"),
    ("for x in y:\r    if x:\r        a\r    b\r\r", "for x in y:\n    if x:\n        a\n    b"),
    (
      "if x:\r    if y:\r        a\r    else:\r        b\r\r",
      "if x:\n    if y:\n        a\n    else:\n        b"
    ),
    ("if x:\r    if y:\r    a\r\r", "if x:\n    if y:\n        a"),
    ("(\r    a,\r    b)\r", "(\n    a,\n    b)"),
  ])
  func typedBlanksAreTakenForTheOnesThere(typed: String, block: String) throws {
    let terminal = try Probe.start()
    terminal.type(typed)
    try terminal.wait(forBlock: block)
    let rows = block.split(separator: "\n").enumerated().map { ($0 == 0 ? ">>> " : "... ") + $1 }
    #expect(terminal.screen.text.contains(rows.joined(separator: "\n")))
    #expect(terminal.screen.problems == [])
  }

  @Test func theBlanksTypedBesidesAreInserted() throws {
    let terminal = try Probe.start()
    terminal.type("if x:\r")
    try terminal.wait(forRow: "...     ")
    terminal.type("     ")
    try terminal.wait(forRow: "...      ")
    terminal.press(.backspace)
    try terminal.wait(forRow: "...     ")
    terminal.press(.backspace)
    try terminal.wait(forRow: "... ")
    terminal.type(" ")
    try terminal.wait(forRow: "...  ")
  }

  @Test func aClauseWhoseBlanksWereChosenStays() throws {
    let terminal = try Probe.start()
    terminal.type("if x:\r\telse:\r")
    try terminal.wait(forRow: "...             ")
    #expect(terminal.screen.lines.contains("...         else:"))
  }

  @Test func aSpaceAfterEscapeIsNotTaken() throws {
    let terminal = try Probe.start()
    terminal.type("if x:\r\u{1B} y\r\r")
    try terminal.wait(forBlock: "if x:\n    y")
  }

  @Test func aPasteBringsItsOwnBlanks() throws {
    let terminal = try Probe.start()
    terminal.type("if x:\r\u{1B}[200~    a\r    b\u{1B}[201~\r\r")
    try terminal.wait(forBlock: "if x:\n    a\n    b")
  }

  @Test func blanksAreTakenInABlockTallerThanTheWindow() throws {
    let terminal = try Probe.start(columns: 200, rows: 6)
    let typed = "if x:\r" + String(repeating: "    a\r", count: 8) + "else:\r    b\r\r"
    terminal.type(typed)
    let block = "if x:" + String(repeating: "\n    a", count: 8) + "\nelse:\n    b"
    try terminal.wait(forBlock: block)
    let rows = block.split(separator: "\n").enumerated().map { ($0 == 0 ? ">>> " : "... ") + $1 }
    #expect(terminal.screen.transcript.contains(rows.joined(separator: "\n")))
  }
}
