import TerminalTesting
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ctrl-C, Ctrl-Z, another window size, and the signals that end a process.
@Suite struct EditlineReaderSignalTests {
  @Test func controlCAbandonsTheLine() throws {
    let terminal = try Probe.start()
    terminal.type("abandoned")
    try terminal.wait(forRow: ">>> abandoned")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("kept\r")
    try terminal.wait(forBlock: "kept")
    #expect(
      terminal.screen.lines[1...4] == [">>> abandoned", "KeyboardInterrupt", ">>> kept", #"read "kept""#])
  }

  @Test func controlCInABlockLeavesTheCursorBelowIt() throws {
    let terminal = try Probe.start()
    terminal.type("(a\rb\rc")
    try terminal.wait(forRow: "...     c")
    terminal.press(.up)
    terminal.press(.up)
    try terminal.wait(until: "the cursor is in the first row") { $0.cursor.row == 1 }
    terminal.press(.controlC)
    try terminal.wait(forRow: ">>> ")
    #expect(
      terminal.screen.lines[1...5] == [
        ">>> (a", "...     b", "...     c", "KeyboardInterrupt", ">>>",
      ])
    terminal.type("1\r")
    try terminal.wait(forBlock: "1")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[200~abc"])
  func controlCIsHeardInTheMiddleOfAKey(beginning: String) throws {
    let terminal = try Probe.start()
    terminal.type("x" + beginning)
    try terminal.wait(for: ">>> x")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    terminal.type("1\r")
    try terminal.wait(forBlock: "1")
  }

  @Test func controlCStopsAnEvaluation() throws {
    let terminal = try Probe.start()
    terminal.type("spin\r")
    try terminal.wait(for: "spinning")
    #expect(terminal.isCooked)
    terminal.press(.controlC)
    try terminal.wait(for: "stopped")
    terminal.type("1\r")
    try terminal.wait(forBlock: "1")
  }

  @Test func anotherWidthDrawsTheLineAnew() throws {
    let terminal = try Probe.start()
    let text = String(repeating: "abcdefgh", count: 4)
    terminal.type(text)
    try terminal.wait(forRow: ">>> " + text)
    terminal.resize(columns: 24, rows: 10)
    try terminal.wait(until: "the line is wrapped at 24 columns") {
      $0.text.hasSuffix(">>> abcdefghabcdefghabcd\nefghabcdefgh")
    }
    terminal.type("X\r")
    try terminal.wait(until: "the line is read") {
      $0.text.replacing("\n", with: "").contains("read \"\(text)X\"")
    }
    #expect(terminal.screen.problems == [])
  }

  /// Ctrl-C may come between a new width and the news of it, which never comes here.
  @Test func rowsAreCountedAsTheyWereDrawn() throws {
    let terminal = try Probe.shell("trap '' WINCH; exec $PROBE")
    try terminal.wait(forRow: ">>> ")
    terminal.type(String(repeating: "x", count: 100))
    try terminal.wait(forRow: String(repeating: "x", count: 24))
    terminal.press(.controlA)
    try terminal.wait(forRow: ">>> ")
    terminal.resize(columns: 20, rows: 24)
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    #expect(terminal.screen.lines[3] == "KeyboardInterrupt")
  }

  @Test func controlZGivesTheTerminalBackAndTheLineGoesOn() throws {
    let terminal = try PseudoTerminal(
      command: ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "shell$ "])
    try terminal.wait(forRow: "shell$ ")
    terminal.type(Probe.path + "\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type("half")
    try terminal.wait(forRow: ">>> half")
    terminal.press(.controlZ)
    try terminal.wait(for: "Stopped")
    try terminal.wait(forRow: "shell$ ")
    #expect(!terminal.screen.text.contains("2004"))
    terminal.type("fg\r")
    try terminal.wait(forRow: ">>> half")
    terminal.type(" done\r")
    try terminal.wait(forBlock: "half done")
    terminal.press(.controlD)
    try terminal.wait(forRow: "shell$ ")
    terminal.type("exit\r")
    try terminal.waitForExit()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func diesByTheSignalWithTheTerminalRestored(signal: Int32) throws {
    let terminal = try Probe.start()
    terminal.type("half")
    try terminal.wait(forRow: ">>> half")
    #expect(!terminal.isCooked)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .killed(signal: signal))
    #expect(!terminal.screen.marksPastes)
    #expect(terminal.isCooked)
  }

  @Test func aSignalToOneProcessReachesNoOther() throws {
    let probe = #"sh -c 'echo number $$; exec $PROBE'"#
    let terminal = try Probe.shell("trap 'echo shell was hit' TERM; \(probe); echo status $?")
    try terminal.wait(forRow: ">>> ")
    terminal.type("half")
    try terminal.wait(forRow: ">>> half")
    let number = try #require(pid_t(terminal.screen.lines[0].dropFirst("number ".count)))
    kill(number, SIGTERM)
    try terminal.wait(for: "status 143")
    #expect(!terminal.screen.text.contains("shell was hit"))
  }

  @Test func aTerminalThatIsGoneIsTheEnd() throws {
    let terminal = try Probe.shell("trap '' HUP; exec $PROBE")
    try terminal.wait(forRow: ">>> ")
    terminal.type("half")
    try terminal.wait(forRow: ">>> half")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func theTerminalIsRestoredAtTheEnd() throws {
    let terminal = try Probe.start()
    #expect(!terminal.isCooked)
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isCooked)
    #expect(!terminal.screen.marksPastes)
  }
}
