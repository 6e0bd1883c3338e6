import TerminalTesting
import Testing

@testable import LineEditor

/// Tab: the probe completes `backward` and `backtrack`, and lists them in brackets.
@Suite struct EditlineReaderTabTests {
  @Test func insertsWhatAllCandidatesBeginWithThenListsThem() throws {
    let terminal = try Probe.start()
    terminal.type("ba\t")
    try terminal.wait(forRow: ">>> back")
    terminal.type("\t")
    try terminal.wait(for: ">>> back\n(backward)  (backtrack)\n>>> back")
    try terminal.wait(forRow: ">>> back")
    terminal.type("w\t\r")
    try terminal.wait(forBlock: "backward")
    #expect(terminal.screen.bells == 0)
    #expect(terminal.screen.problems == [])
  }

  @Test func beepsWhereThereIsNothingToComplete() throws {
    let terminal = try Probe.start()
    terminal.type("zz\t")
    try terminal.wait(until: "the bell rings") { $0.bells == 1 }
    terminal.type(" backward\t")
    try terminal.wait(until: "the bell rings again") { $0.bells == 2 }
    terminal.type("\r")
    try terminal.wait(forBlock: "zz backward")
    #expect(terminal.screen.text.hasPrefix("EditlineReader interactive: true\n>>> zz backward\nread"))
  }

  @Test func keepsTheBlockAndTheCursorInItsMidst() throws {
    let terminal = try Probe.start()
    terminal.type("(a,\rb,\rback, c")
    try terminal.wait(forRow: "...     back, c")
    for _ in 0..<3 { terminal.press(.left) }
    terminal.type("\t")
    let block = ">>> (a,\n...     b,\n...     back, c"
    try terminal.wait(for: "\(block)\n(backward)  (backtrack)\n\(block)")
    try terminal.wait(forRow: "...     back")
    terminal.type("\t")
    try terminal.wait(for: "\(block)\n(backward)  (backtrack)\n\(block)\n(backward)  (backtrack)\n\(block)")
    try terminal.wait(forRow: "...     back")
    terminal.type("w\t")
    try terminal.wait(forRow: "...     backward")
    terminal.press(.end)
    terminal.type(")\r")
    try terminal.wait(forBlock: "(a,\n    b,\n    backward, c)")
    #expect(terminal.screen.problems == [])
  }

  @Test func listsBelowARowThatWraps() throws {
    let terminal = try Probe.start(columns: 20)
    let long = "back " + String(repeating: "x", count: 30)
    terminal.type(long)
    try terminal.wait(forRow: "xxxxxxxxxxxxxxxxxxx")
    terminal.press(.home)
    for _ in 0..<4 { terminal.press(.right) }
    terminal.type("\t")
    let drawn = ">>> back xxxxxxxxxxx\nxxxxxxxxxxxxxxxxxxx"
    try terminal.wait(for: "\(drawn)\n(backward)  (backtra\nck)\n\(drawn)")
    try terminal.wait(forRow: ">>> back")
    terminal.type("t\t\r")
    try terminal.wait(for: "read \"backtrack xxxx\nxxxxxxxxxxxxxxxxxxxx\nxxxxxx\"")
  }

  @Test func listsWhereTheBlockHasOutgrownTheWindow() throws {
    let terminal = try Probe.start(rows: 6)
    terminal.type("(\r" + String(repeating: "x,\r", count: 6) + "back\t")
    try terminal.wait(for: "(backward)  (backtrack)\n...     x,\n...     x,")
    try terminal.wait(forRow: "...     back")
    terminal.type("w\t)\r")
    try terminal.wait(forBlock: "(\n" + String(repeating: "    x,\n", count: 6) + "    backward)")
  }

  @Test func replacesAWordThatIsWrittenOtherwise() throws {
    let terminal = try Probe.start()
    terminal.type("x teh y")
    try terminal.wait(forRow: ">>> x teh y")
    terminal.type("\u{1B}[D\u{1B}[D\t\r")
    try terminal.wait(forBlock: "x the y")
  }

  @Test func theCommonBeginningIsThatOfAllTexts() {
    let texts = ["abc", "abd", "ab"].map { Completions.Candidate($0, shown: "") }
    #expect(Completions(candidates: Array(texts.prefix(2))).commonBeginning == ["a", "b"])
    #expect(Completions(candidates: texts + [.init("x", shown: "")]).commonBeginning == [])
    #expect(Completions().commonBeginning == [])
  }
}
