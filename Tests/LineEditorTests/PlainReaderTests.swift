import TerminalTesting
import Testing

@Suite struct PlainReaderTests {
  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["LANG": "C"]])
  func aDumbTerminalGetsNoEscapeSequence(environment: [String: String]) throws {
    let terminal = try Probe.start(environment)
    terminal.type("(é\r")
    try terminal.wait(forRow: "... ")
    terminal.type("日)\r")
    try terminal.wait(forBlock: "(é\n日)")
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.screen.lines[0] == "PlainReader interactive: true")
  }

  @Test func isThereOnRequest() throws {
    let terminal = try Probe.start(arguments: ["--plain"])
    #expect(terminal.screen.lines[0] == "PlainReader interactive: true")
  }

  @Test func controlCAbandonsTheBlock() throws {
    let terminal = try Probe.start(["TERM": "dumb"])
    terminal.type("(a\r")
    try terminal.wait(forRow: "... ")
    terminal.type("b")
    try terminal.wait(forRow: "... b")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    terminal.type("1\r")
    try terminal.wait(forBlock: "1")
  }

  @Test func thePromptLeavesAPipedOutputAlone() throws {
    let terminal = try Probe.shell("$PROBE | sed 's/^/out: /'")
    try terminal.wait(for: ">>>")
    terminal.type("1\r")
    try terminal.wait(for: #"out: read "1""#)
    terminal.press(.controlD)
    try terminal.waitForExit()
    #expect(!terminal.screen.text.contains("out: >>>"))
  }
}
