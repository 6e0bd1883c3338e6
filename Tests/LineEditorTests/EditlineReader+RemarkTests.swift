import TerminalTesting
import Testing

/// The row below a block that says what is still open.
@Suite struct EditlineReaderRemarkTests {
  @Test(arguments: [(Probe.utf8, 80), (Probe.c, 80), (Probe.utf8, 40), (Probe.utf8, 120)])
  func saysWhatIsOpenUntilTheNextKey(environment: [String: String], columns: Int) throws {
    let terminal = try Probe.start(environment, columns: columns)
    terminal.type("f(\r")
    try terminal.wait(until: "the remark is there") { $0.text.hasSuffix(">>> f(\n...\nstill open: (") }
    try terminal.wait(forRow: "...     ")
    terminal.type("x")
    try terminal.wait(until: "the remark is gone") { $0.text.hasSuffix(">>> f(\n...     x") }
    terminal.type(")\r")
    try terminal.wait(forBlock: "f(\n    x)")
    #expect(terminal.screen.problems == [])
    #expect(!terminal.screen.transcript.contains("still"))
  }

  @Test func staysBelowWhereTheWindowEnds() throws {
    let terminal = try Probe.start(rows: 5)
    terminal.type("f:\r")
    for number in 1...6 {
      try terminal.wait(until: "the remark is on the last row") { $0.text.contains("\nstill open: block") }
      try terminal.wait(forRow: "...     ")
      terminal.type("\(number)\r")
    }
    try terminal.wait(until: "the remark is on the last row") {
      $0.lines[2...] == ["...     6", "...", "still open: block, an empty row ends it"]
    }
    terminal.type("\r")
    let block = "f:\n" + (1...6).map { "    \($0)" }.joined(separator: "\n")
    try terminal.wait(forBlock: block)
    let shown = ">>> f:\n" + (1...6).map { "...     \($0)" }.joined(separator: "\n") + "\n...\nread "
    #expect(terminal.screen.transcript.contains(shown))
    #expect(!terminal.screen.transcript.contains("still"))
  }

  @Test func isCutToANarrowWindow() throws {
    let terminal = try Probe.start(columns: 10)
    terminal.type("f(\r")
    try terminal.wait(until: "its beginning is there") { $0.text.hasSuffix("...\nstill ope") }
    try terminal.wait(forRow: "...     ")
    terminal.type("12345)\r")
    try terminal.wait(forBlock: "f(\n    12345)")
  }

  @Test func isGoneWhenTheBlockIsAbandoned() throws {
    let terminal = try Probe.start()
    terminal.type("f(\r")
    try terminal.wait(for: "still open: (")
    terminal.press(.controlC)
    try terminal.wait(until: "the remark is gone") { !$0.text.contains("still") }
  }

  @Test func isNotLeftBehindByAnotherWindow() throws {
    let terminal = try Probe.start()
    terminal.type("f(\r")
    try terminal.wait(for: "still open: (")
    terminal.resize(columns: 60, rows: 20)
    terminal.type("x")
    try terminal.wait(until: "the remark is gone") { $0.text.hasSuffix("...     x") }
    terminal.type(")\r")
    try terminal.wait(forBlock: "f(\n    x)")
  }
}
