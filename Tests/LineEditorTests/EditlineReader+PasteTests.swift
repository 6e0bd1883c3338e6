import TerminalTesting
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@testable import LineEditor

/// Bracketed paste: one insertion in which nothing is a key.
@Suite struct EditlineReaderPasteTests {
  @Test func insertsAllRowsAtOnceAndEvaluatesNothing() throws {
    let terminal = try Probe.start()
    terminal.paste("a = 1\rb = 2\r\nc = é\n")
    try terminal.wait(forRow: "... c = é")
    #expect(terminal.screen.lines[1...3] == [">>> a = 1", "... b = 2", "... c = é"])
    terminal.type("\r")
    try terminal.wait(forBlock: "a = 1\nb = 2\nc = é")
    #expect(terminal.screen.problems == [])
  }

  @Test func aLostEndMarkDoesNotHang() throws {
    let terminal = try Probe.start()
    terminal.type("\u{1B}[200~abc")
    try terminal.wait(forRow: ">>> abc")
    terminal.type("\r")
    try terminal.wait(forBlock: "abc")
  }

  @Test func anotherWidthInTheMiddleExecutesNothing() throws {
    let terminal = try Probe.start()
    terminal.type("\u{1B}[200~one = 1\nt")
    try terminal.waitUntilRead()
    terminal.resize(columns: 90, rows: 24)
    terminal.type("wo = 2\nthree = 3\u{1B}[201~")
    try terminal.wait(forRow: "... three = 3")
    terminal.type("\r")
    try terminal.wait(forBlock: "one = 1\ntwo = 2\nthree = 3")
    #expect(terminal.screen.problems == [])
  }

  @Test func anEndMarkSplitBetweenReadsIsFound() throws {
    let terminal = try Probe.start()
    for byte in "\u{1B}[200~é\u{1B}[201~x".utf8 { terminal.send([byte]) }
    terminal.type("\r")
    try terminal.wait(forBlock: "éx")
  }

  @Test func aPasteTallerThanTheWindowStaysRight() throws {
    let terminal = try Probe.start(rows: 6)
    let rows = (1...19).map { "line(\($0))" } + ["\tline(20)"]
    terminal.paste(rows.joined(separator: "\n"))
    try terminal.wait(forRow: "...     line(20)")
    let shown = [">>> line(1)"] + rows[1..<19].map { "... " + $0 } + ["...     line(20)"]
    #expect(terminal.screen.text.hasSuffix(shown.suffix(5).joined(separator: "\n")))
    terminal.type("\r")
    let block = "read " + rows.joined(separator: "\n").debugDescription
    try terminal.wait(until: "the paste is read") { $0.transcript.replacing("\n", with: "").contains(block) }
    #expect(terminal.screen.transcript.contains(shown.joined(separator: "\n")))
  }

  @Test func marksAreAskedForOnlyWhileReading() throws {
    let terminal = try Probe.start()
    #expect(terminal.screen.marksPastes)
    terminal.type("spin\r")
    try terminal.wait(for: "spinning")
    #expect(!terminal.screen.marksPastes)
    terminal.press(.controlC)
    try terminal.wait(for: "stopped")
    try terminal.wait(until: "marks are on") { $0.marksPastes }
  }

  @Test func anEndMarkInsideLeavesNoJunk() throws {
    let terminal = try Probe.start()
    terminal.paste("a\u{1B}[201~b")
    try terminal.wait(forRow: ">>> ab")
    terminal.type("\r")
    try terminal.wait(forBlock: "ab")
    #expect(terminal.screen.bells == 0)
  }

  @Test(arguments: [(Probe.utf8, 80), (Probe.c, 80), (Probe.utf8, 40), (Probe.utf8, 120)])
  func aTranscriptGivesWhatWasTyped(environment: [String: String], columns: Int) throws {
    let terminal = try Probe.start(environment, columns: columns)
    terminal.paste(">>> f(x,\n...     y)\n... \n1\n2\n>>> g()\n")
    try terminal.wait(forRow: "... g()")
    #expect(terminal.screen.lines[1...4] == [">>> f(x,", "...     y)", "...", "... g()"])
    terminal.type("\r")
    try terminal.wait(forBlock: "f(x,\n    y)\n\ng()")
    #expect(terminal.screen.problems == [])
  }

  @Test func whatIsPastedWhileACommandRunsComesToTheNextPrompt() throws {
    let terminal = try Probe.start()
    terminal.type("spin\r")
    try terminal.wait(for: "spinning")
    terminal.type("one = 1\ntwo = 2\n")
    try terminal.wait(for: "two = 2")
    terminal.signal(SIGINT)
    try terminal.wait(for: #"read "one = 1""#)
    try terminal.wait(forBlock: "two = 2")
  }

  @Test func aMegabyteIsBoundedAndLeavesThePromptWorking() throws {
    let terminal = try Probe.start()
    let row = String(repeating: "x", count: 60) + "\n"
    terminal.paste(String(repeating: row, count: 18_000))
    try terminal.wait(until: "the last row is there") { $0.rowBeforeCursor.hasPrefix("... xx") }
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    terminal.type("alive\r")
    try terminal.wait(forBlock: "alive")
  }
}
