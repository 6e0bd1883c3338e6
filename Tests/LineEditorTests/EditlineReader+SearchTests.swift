import TerminalTesting
import Testing

/// Ctrl-R and Ctrl-S, and the entries that begin alike.
@Suite struct EditlineReaderSearchTests {
  private static let block = "f(x,\n    return)"

  @Test(arguments: [(Probe.utf8, 80), (Probe.c, 80), (Probe.utf8, 40), (Probe.utf8, 120)])
  func showsTheBlockFoundWithTheQueryBelow(environment: [String: String], columns: Int) throws {
    let terminal = try Probe.start(environment, columns: columns)
    try Probe.enter([EditlineReaderSearchTests.block, "other"], in: terminal)
    terminal.press(.controlR)
    try terminal.wait(until: "the query is empty") { $0.text.hasSuffix(">>>\nsearch:") }
    terminal.type("return")
    try terminal.wait(until: "the block is found") {
      $0.text.hasSuffix(">>> f(x,\n...     return)\nsearch: return")
    }
    try terminal.wait(forRow: "...     ")
    terminal.type("\r")
    try terminal.wait(until: "it is read again, and the query is gone") {
      $0.text.hasSuffix("...     return)\nread \(EditlineReaderSearchTests.block.debugDescription)\n>>>")
    }
    #expect(terminal.screen.problems == [])
  }

  @Test func goesToOlderAndNewerOnes() throws {
    let terminal = try Probe.start()
    try Probe.enter(["a = 1", "b = 2", "a = 3", "a = 3", "b = 4", "a = 3"], in: terminal)
    terminal.press(.controlR)
    terminal.type("a =")
    try terminal.wait(until: "a = 3") { $0.text.hasSuffix(">>> a = 3\nsearch: a =") }
    terminal.press(.controlR)
    try terminal.wait(until: "a = 1") { $0.text.hasSuffix(">>> a = 1\nsearch: a =") }
    terminal.press(.controlR)
    try terminal.wait(until: "no more") { $0.text.hasSuffix(">>> a = 1\nnot found: a =") && $0.bells == 1 }
    terminal.press(.controlS)
    try terminal.wait(until: "a = 3") { $0.text.hasSuffix(">>> a = 3\nsearch: a =") }
    terminal.press(.backspace)
    terminal.press(.backspace)
    terminal.press(.backspace)
    terminal.type("b")
    try terminal.wait(until: "b = 4") { $0.text.hasSuffix(">>> b = 4\nsearch: b") }
    terminal.press(.escape)
    try terminal.wait(until: "the query is gone") { $0.text.hasSuffix(">>> b = 4") }
    terminal.press(.up)
    try terminal.wait(forRow: ">>> a = 3")
  }

  @Test func controlGGivesTheDraftBack() throws {
    let terminal = try Probe.start()
    try Probe.enter(["a = 1"], in: terminal)
    terminal.type("dra")
    try terminal.wait(forRow: ">>> dra")
    terminal.press(.controlR)
    terminal.type("a =")
    try terminal.wait(for: "search: a =")
    terminal.press(.controlG)
    try terminal.wait(forRow: ">>> dra")
    #expect(terminal.screen.text.hasSuffix(">>> dra"))
    terminal.type("ft\r")
    try terminal.wait(forBlock: "draft")
  }

  @Test func controlCEndsASearchWithItsText() throws {
    let terminal = try Probe.start()
    try Probe.enter(["a = 1"], in: terminal)
    terminal.press(.controlR)
    terminal.type("a =")
    try terminal.wait(for: "search: a =")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("fresh\r")
    try terminal.wait(forBlock: "fresh")
  }

  @Test func anArrowTakesWhatIsFoundAndMoves() throws {
    let terminal = try Probe.start()
    try Probe.enter(["a = 1"], in: terminal)
    terminal.press(.controlR)
    terminal.type("=")
    try terminal.wait(forRow: ">>> a ")
    terminal.press(.right)
    terminal.type("=\r")
    try terminal.wait(forBlock: "a == 1")
    terminal.press(.controlR)
    terminal.press(.controlR)
    try terminal.wait(until: "the query before is taken up") { $0.text.hasSuffix(">>> a == 1\nsearch: =") }
  }

  @Test func aBlockTallerThanTheWindowIsShownInPartAndTakenWhole() throws {
    let terminal = try Probe.start(rows: 6)
    let rows = (1...12).map { "line(\($0))" }
    try Probe.enter(["first"], in: terminal)
    terminal.paste(rows.joined(separator: "\n"))
    terminal.type("\r")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlR)
    terminal.type("(7)")
    try terminal.wait(until: "the rows around the match are there") {
      $0.text.hasSuffix("... line(7)\n... line(8)\nsearch: (7)")
    }
    #expect(terminal.screen.rowBeforeCursor == "... line")
    terminal.type("\r")
    let read = "read " + rows.joined(separator: "\n").debugDescription
    try terminal.wait(until: "the block is read twice") {
      $0.transcript.replacing("\n", with: "").split(separator: read, omittingEmptySubsequences: false).count
        == 3
    }
    #expect(terminal.screen.problems == [])
  }

  @Test(arguments: [("\u{1B}p", "\u{1B}n"), ("\u{1B}[5~", "\u{1B}[6~")])
  func entriesThatBeginAlike(older: String, newer: String) throws {
    let terminal = try Probe.start()
    try Probe.enter(["ab = 1", "x = 2", "ab = (\n3)", "y = 4"], in: terminal)
    terminal.type("ab")
    terminal.type(older)
    try terminal.wait(until: "ab = (3)") { $0.text.hasSuffix(">>> ab = (\n... 3)") }
    try terminal.wait(forRow: ">>> ab")
    terminal.type(older)
    try terminal.wait(until: "ab = 1") { $0.text.hasSuffix(">>> ab = 1") }
    terminal.type(newer)
    try terminal.wait(until: "ab = (3)") { $0.text.hasSuffix(">>> ab = (\n... 3)") }
    terminal.type(newer)
    try terminal.wait(until: "the draft") { $0.text.hasSuffix(">>> ab") }
    terminal.type("c\r")
    try terminal.wait(forBlock: "abc")
  }
}
