import TerminalTesting
import Testing

/// Undo, and what is killed and yanked.
@Suite struct EditlineReaderEditingTests {
  @Test(arguments: ["\u{1F}", "\u{18}\u{15}"])
  func undoGoesBackStepByStep(key: String) throws {
    let terminal = try Probe.start()
    terminal.type("one two")
    try terminal.wait(forRow: ">>> one two")
    terminal.press(.controlW)
    try terminal.wait(forRow: ">>> one ")
    for row in ["one two", "one ", ""] {
      terminal.type(key)
      try terminal.wait(forRow: ">>> " + row)
    }
    terminal.type(key)
    try terminal.wait(until: "there is no more") { $0.bells == 1 }
  }

  @Test func undoGivesARowOfABlockBack() throws {
    let terminal = try Probe.start()
    terminal.paste("(a\nb")
    try terminal.wait(forRow: "... b")
    terminal.press(.controlU)
    terminal.press(.backspace)
    try terminal.wait(forRow: ">>> (a")
    terminal.press(.controlUnderscore)
    try terminal.wait(forRow: "... ")
    terminal.press(.controlUnderscore)
    try terminal.wait(forRow: "... b")
    terminal.type(")\r")
    try terminal.wait(forBlock: "(a\nb)")
  }

  @Test(arguments: [
    ("foo.grad+bar", "\u{17}X", "X"), ("a foo.b", "\u{17}X", "a X"), ("a.b", "\u{1B}\u{7F}X", "a.X"),
    ("ab cd", "\u{1B}b\u{1B}b\u{1B}dX", "X cd"), ("ab cd", "\u{15}X", "X"),
    ("ab cd", "\u{1B}b\u{0B}\u{01}\u{19}X", "cdXab "),
    ("a b c", "\u{17}\u{17}X\u{19}", "a Xb c"), ("ab cd", "\u{1B}b\u{1B}fX", "ab cdX"),
    ("ab", "\u{1B}<X\u{1B}>Y", "XabY"), ("ab", "\u{1B}[1;5HX\u{1B}[1;5FY", "XabY"),
  ])
  func deletesAndMovesByWords(typed: String, keys: String, block: String) throws {
    let terminal = try Probe.start()
    terminal.type(typed + keys + "\r")
    try terminal.wait(forBlock: block)
  }

  @Test func keysWorkOnRowsOfABlockAndLeaveTheMarkers() throws {
    let terminal = try Probe.start()
    terminal.paste("(a,\n    b,\n    c")
    try terminal.wait(forRow: "...     c")
    terminal.press(.controlHome)
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlK)
    terminal.press(.controlK)
    try terminal.wait(until: "the first row is gone") { $0.lines[1...2] == [">>>     b,", "...     c"] }
    terminal.press(.controlEnd)
    terminal.press(.controlU)
    terminal.press(.controlY)
    terminal.type("]")
    try terminal.wait(forRow: "...     c]")
    terminal.press(.controlW)
    terminal.press(.controlW)
    try terminal.wait(forRow: ">>>     ")
    terminal.press(.controlY)
    try terminal.wait(forRow: "...     c]")
    terminal.type("\r")
    try terminal.wait(forBlock: "    b,\n    c]")
    #expect(terminal.screen.problems == [])
  }
}
