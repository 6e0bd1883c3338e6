import TerminalTesting
import Testing

/// Blocks that are taller than the window.
@Suite struct EditlineReaderViewTests {
  private let rows = ["("] + (1...40).map { "    x\($0)," } + [")"]
  private var block: String { rows.joined(separator: "\n") }

  /// What the rows look like at the prompt.
  private func shown(_ rows: some Sequence<String>) -> [String] { rows.map { "... " + $0 } }

  private func picture(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  /// Waits until these are the last rows on the screen.
  private func wait(for lines: [String], in terminal: PseudoTerminal) throws {
    try terminal.wait(until: "the rows are seen") { $0.text.hasSuffix(picture(lines)) }
  }

  private func waitForTyping(in terminal: PseudoTerminal, ofRows rows: some Sequence<String>) throws {
    for row in rows {
      terminal.type("\r" + row.drop { $0 == " " })
      try terminal.wait(forRow: "... " + row)
    }
  }

  private func waitForRead(_ block: String, in terminal: PseudoTerminal) throws {
    let reading = "read \(block.debugDescription)"
    try terminal.wait(until: "the block is read") {
      $0.transcript.replacing("\n", with: "").contains(reading)
    }
    try terminal.wait(forRow: ">>> ")
  }

  @Test(arguments: [(24, Probe.utf8), (6, Probe.utf8), (24, Probe.c), (6, Probe.c)])
  func isTypedChangedAtItsTopAndReadWhole(height: Int, environment: [String: String]) throws {
    let terminal = try Probe.start(environment, rows: height)
    try Probe.enter(["old"], in: terminal)
    terminal.type("(")
    try waitForTyping(in: terminal, ofRows: rows[1...40])

    terminal.type("\u{1B}<")
    try terminal.wait(forRow: ">>> ")
    try wait(for: [">>> ("] + shown(rows[1..<height - 1]), in: terminal)
    terminal.type("[")
    try terminal.wait(forRow: ">>> [")
    terminal.type("\u{1B}>")
    try terminal.wait(forRow: "...     x40,")
    try wait(for: shown(rows[(42 - height)...40]), in: terminal)
    terminal.type("\r])")
    try terminal.wait(forRow: "...     ])")
    terminal.type("\r")
    let changed = (["[("] + rows[1...40] + ["    ])"]).joined(separator: "\n")
    try waitForRead(changed, in: terminal)
    #expect(terminal.screen.transcript.contains(picture([">>> [("] + shown(rows[1...40]))))

    terminal.press(.up)
    try terminal.wait(forRow: "...     ])")
    for _ in 1...42 { terminal.press(.up) }
    try terminal.wait(forRow: ">>> old")
    terminal.press(.down)
    try terminal.wait(forRow: "...     ])")
    #expect(terminal.screen.problems == [])
  }

  @Test func scrollsByARowWithTheCursor() throws {
    let terminal = try Probe.start(rows: 6)
    terminal.paste(block)
    try terminal.wait(forRow: "... )")
    try wait(for: shown(rows[37...]), in: terminal)
    for _ in 1...4 { terminal.press(.up) }
    try wait(for: shown(rows[36...40]), in: terminal)
    terminal.press(.home)
    terminal.press(.left)
    terminal.type("y")
    try terminal.wait(forRow: "...     x36,y")
    try terminal.wait(until: "the row above is x35") { $0.lines[$0.cursor.row - 1] == "...     x35," }
    for _ in 1...60 { terminal.press(.right) }
    try terminal.wait(forRow: "... )")
    try wait(for: shown(rows[37...]), in: terminal)
    #expect(terminal.screen.problems == [])
  }

  @Test func pageKeysMoveInIt() throws {
    let terminal = try Probe.start(rows: 12)
    terminal.paste(block)
    try terminal.wait(forRow: "... )")
    terminal.press(.pageUp)
    try terminal.wait(until: "the row is x31") { $0.lines[$0.cursor.row] == "...     x31," }
    for _ in 1...4 { terminal.press(.pageUp) }
    try terminal.wait(forRow: ">>> (")
    terminal.press(.pageUp)
    try terminal.wait(until: "the bell rings") { $0.bells == 1 }
    for _ in 1...5 { terminal.press(.pageDown) }
    try terminal.wait(forRow: "... )")
    #expect(terminal.screen.problems == [])
  }

  @Test func undoSearchAndKillsReachRowsOutOfSight() throws {
    let terminal = try Probe.start(rows: 6)
    try Probe.enter(["b = 1"], in: terminal)
    terminal.paste(block)
    try terminal.wait(forRow: "... )")
    terminal.type("\u{1B}<")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlK)
    try terminal.wait(until: "the row is empty") { $0.lines.contains(">>>") }
    terminal.type("\u{1B}>")
    try terminal.wait(forRow: "... )")
    terminal.type("\u{1F}")
    try terminal.wait(until: "the kill is undone") { $0.lines.contains(">>> (") }
    terminal.type("\u{12}b = ")
    try terminal.wait(until: "the entry is found") { $0.text.hasSuffix(">>> b = 1\nsearch: b =") }
    terminal.type("\u{07}")
    try terminal.wait(until: "the block is back") { $0.lines.contains(">>> (") }
    terminal.type("\u{1B}>\r")
    try waitForRead(block, in: terminal)
    terminal.type("\u{12}x20")
    try terminal.wait(until: "the row is found") { $0.lines.last == "search: x20" }
    #expect(terminal.screen.lines.contains("...     x20,"))
    terminal.type("\u{05} \r")
    try terminal.wait(forRow: "...     ")
    try terminal.wait(until: "x21 is below") { $0.lines.contains("...     x21,") }
    #expect(terminal.screen.problems == [])
  }

  @Test func anotherWindowShowsOtherRows() throws {
    let terminal = try Probe.start(rows: 10)
    terminal.paste(block)
    try terminal.wait(forRow: "... )")
    terminal.resize(columns: 80, rows: 6)
    terminal.type("x")
    try terminal.wait(forRow: "... )x")
    terminal.press(.backspace)
    try terminal.wait(forRow: "... )")
    #expect(terminal.screen.lines.suffix(6).contains("...     x40,"))
    terminal.resize(columns: 80, rows: 60)
    try terminal.wait(until: "all is seen") { $0.text.contains(">>> (\n...     x1,") }
    terminal.type("\r")
    try waitForRead(block, in: terminal)
    #expect(terminal.screen.problems == [])
  }

  @Test func aRowThatWrapsTakesTheRoomOfOthers() throws {
    let terminal = try Probe.start(columns: 20, rows: 6)
    terminal.paste("(\na,\nb,\nc,\n)")
    try terminal.wait(forRow: "... )")
    #expect(terminal.screen.lines.contains(">>> ("))
    terminal.press(.up)
    try terminal.wait(forRow: "... c")
    terminal.type("1234567890123456789")
    try wait(for: ["... a,", "... b,", "... c123456789012345", "6789,", "... )"], in: terminal)
    #expect(!terminal.screen.lines.contains(">>> ("))
    terminal.type("\u{1B}>\r")
    try waitForRead("(\na,\nb,\nc1234567890123456789,\n)", in: terminal)
    #expect(terminal.screen.problems == [])
  }
}

/// Rows of the screen that belong to one row of the text.
@Suite struct EditlineReaderWrappedRowTests {
  @Test func typingBeforeTextThatWrapsKeepsIt() throws {
    let terminal = try Probe.start(columns: 40)
    terminal.type("hxello worldhello world(")
    try terminal.wait(forRow: ">>> hxello worldhello world(")
    terminal.press(.home)
    for count in 1...34 {
      terminal.type("a")
      let text = ">>>" + String(repeating: "a", count: count) + "hxelloworldhelloworld("
      try terminal.wait(until: "all of it is shown") {
        $0.lines.joined().replacing(" ", with: "").hasSuffix(text)
      }
    }
    #expect(terminal.screen.problems == [])
  }
}

/// Enter and Alt-Enter within a block.
@Suite struct EditlineReaderOpenRowTests {
  @Test func altEnterOpensARowInACompleteBlock() throws {
    let terminal = try Probe.start()
    terminal.type("a = 1\u{1B}\rb = 2")
    try terminal.wait(forRow: "... b = 2")
    terminal.type("\r")
    try terminal.wait(forBlock: "a = 1\nb = 2")
    terminal.press(.up)
    try terminal.wait(forRow: "... b = 2")
    terminal.press(.up)
    terminal.press(.end)
    try terminal.wait(forRow: ">>> a = 1")
    terminal.type("\rc = 3")
    try terminal.wait(forRow: "... c = 3")
    #expect(terminal.screen.lines.contains("... b = 2"))
    terminal.press(.down)
    terminal.type("\r")
    try terminal.wait(forBlock: "a = 1\nc = 3\nb = 2")
  }

  @Test func theRowIsIndentedAsTheTextBeforeItAsks() throws {
    let terminal = try Probe.start()
    terminal.paste("if x:\n    if y:\n        f(x)\n    g(x)")
    try terminal.wait(forRow: "...     g(x)")
    terminal.press(.up)
    terminal.press(.up)
    terminal.press(.end)
    try terminal.wait(forRow: "...     if y:")
    terminal.type("\rh(x)")
    try terminal.wait(forRow: "...         h(x)")
    terminal.press(.down)
    terminal.press(.home)
    for _ in 1...8 { terminal.press(.right) }
    terminal.type("\r")
    try terminal.wait(forRow: "...         ")
    terminal.type("\u{1B}>\r\r")
    try terminal.wait(forBlock: "if x:\n    if y:\n        h(x)\n        \n        f(x)\n    g(x)")
  }
}
