import TerminalTesting
import Testing

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
    #expect(terminal.screen.transcript.hasSuffix(shown.joined(separator: "\n")))
    terminal.type("\r")
    let block = "read " + rows.joined(separator: "\n").debugDescription
    try terminal.wait(until: "the paste is read") { $0.transcript.replacing("\n", with: "").contains(block) }
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

  @Test func controlCharactersAreDropped() {
    let scalars = Array("a\u{1B}[31m\u{07}\tb\u{9B}c\r\nd\re\n\n".unicodeScalars)
    #expect(EditlineReader.pasted(scalars) == "a[31m\tbc\nd\ne")
  }
}
