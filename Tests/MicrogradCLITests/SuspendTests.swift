import TerminalTesting
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ctrl-Z and `fg`, windows that change all the time, and Ctrl-C at any moment.
@Suite struct SuspendTests {
  /// The command as the job of a shell.
  private func startInShell(state: String = "/nonexistent", arguments: String = "") throws -> PseudoTerminal {
    let environment = ["PATH": "/usr/bin:/bin", "PS1": "shell$ ", "XDG_STATE_HOME": state]
    let terminal = try PseudoTerminal(
      command: ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: Session.utf8.merging(environment) { $1 }, rows: 40)
    try terminal.wait(forRow: "shell$ ")
    terminal.type("\(Session.path) \(arguments)\r")
    return terminal
  }

  /// Stops the command and has the shell go on with it.
  private func suspendAndResume(_ terminal: PseudoTerminal) throws {
    terminal.press(.controlZ)
    try terminal.wait(forRow: "shell$ ")
    terminal.type("fg\r")
    try terminal.wait(until: "the shell has gone") { !$0.rowBeforeCursor.hasPrefix("shell$") }
  }

  @Test func aLineOutlivesManyStops() throws {
    let terminal = try startInShell()
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * ")
    for _ in 0..<20 {
      try terminal.wait(forRow: ">>> 6 * ")
      try suspendAndResume(terminal)
    }
    try terminal.wait(forRow: ">>> 6 * ")
    #expect(!terminal.isCooked)
    terminal.type("7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func aRunGoesOnAfterAStop() throws {
    let terminal = try startInShell()
    try terminal.wait(forRow: ">>> ")
    terminal.paste(
      "print('run' + 'ning')\nn = 0\nwhile True:\n    n += 1\n    if n % 10000 == 0: print('.')\n")
    terminal.type("\r\r")
    try terminal.wait(forLine: "running")
    for _ in 0..<3 {
      try terminal.wait(until: "the program goes on") {
        $0.lines.suffix(3).contains(".") || $0.text.hasSuffix("\n.")
      }
      try suspendAndResume(terminal)
    }
    try terminal.wait(until: "the program goes on") { $0.text.hasSuffix("\n.") }
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("n > 0\r")
    try terminal.wait(forLine: "True")
  }

  @Test func aLessonGoesOnAfterAStop() throws {
    try Session.withFolder { folder in
      let terminal = try startInShell(state: folder, arguments: "learn")
      try terminal.wait(for: "step 1 of")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.controlC)
      try terminal.wait(forRow: ">>> ")
      terminal.type("1 + ")
      try terminal.wait(forRow: ">>> 1 + ")
      try suspendAndResume(terminal)
      try terminal.wait(forRow: ">>> 1 + ")
      terminal.type("41\r")
      try terminal.wait(forLine: "42")
    }
  }

  /// Nobody could continue it, so the system does not stop it either.
  @Test func withoutAShellThereIsNoStop() throws {
    let terminal = try Session.start()
    terminal.type("6 * ")
    try terminal.wait(forRow: ">>> 6 * ")
    for _ in 0..<10 { terminal.press(.controlZ) }
    terminal.type("7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func aStormOfSizesLeavesTheLineAsItIsDrawnLast() throws {
    let terminal = try Session.start()
    terminal.type("(1 +\r2 +\r")
    try terminal.wait(for: "2 +")
    for round in 0..<300 {
      terminal.resize(columns: 30 + round % 60, rows: 20 + round % 15)
      if round % 50 == 0 { terminal.type("0 + ") }
    }
    terminal.resize(columns: 80, rows: 40)
    terminal.type("3)\r")
    try terminal.wait(forLine: "6")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.problems == [])
  }

  @Test func aStormOfSizesLeavesADrawingWhole() throws {
    let terminal = try Session.start()
    terminal.type("a = Value(2.0)\r")
    try terminal.wait(for: "leaf")
    for round in 0..<100 {
      terminal.resize(columns: 60 + round % 20, rows: 40)
      if round % 10 == 0 { terminal.type("b = a * 3\r") }
    }
    terminal.resize(columns: 80, rows: 40)
    terminal.type("'al' + 'ive'\r")
    try terminal.wait(forLine: "'alive'")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.problems == [])
  }

  /// At the prompt, in a key, between two cells and in one; the signal comes when it comes.
  @Test func ctrlCAtAnyMomentLeavesThePrompt() throws {
    let terminal = try Session.start()
    terminal.type("kept = 42\r")
    try terminal.wait(for: "kept = 42")
    try terminal.wait(forRow: ">>> ")
    let beginnings = ["x", "(1,\r", "\u{1B}[", "sum(range(10**6))\r", "\u{12}ke", "a = Value(1.0)\r"]
    for round in 0..<300 {
      terminal.type(beginnings[round % beginnings.count])
      if round % 2 == 0 { try terminal.waitUntilRead() }
      terminal.signal(SIGINT)
    }
    try terminal.waitUntilRead()
    terminal.press(.controlC)
    terminal.type("'" + String(repeating: "=", count: 9) + "', kept\r")
    try terminal.wait(forLine: "('=========', 42)")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.problems == [])
  }

  /// The terminal forgets what was typed before Ctrl-C, but not what comes after it.
  @Test func whatIsTypedRightAfterCtrlCIsKept() throws {
    let terminal = try Session.start(rows: 200)
    for round in 0..<40 {
      terminal.type("\u{03}'round' + '\(round)'\r")
      try terminal.wait(forLine: "'round\(round)'")
      try terminal.wait(forRow: ">>> ")
    }
  }

  /// Every key that a terminal takes for itself reaches the editor instead: Ctrl-S searches, Ctrl-Q stops nothing.
  @Test func theTerminalsOwnKeysDoNotFreezeThePrompt() throws {
    let terminal = try Session.start()
    terminal.type("\u{13}")
    try terminal.wait(for: "search:")
    terminal.press(.controlC)
    try terminal.wait(until: "the search is over") { !$0.text.contains("search:") }
    terminal.type("6 \u{11}+ 1\r")
    try terminal.wait(forLine: "7")
    try terminal.wait(forRow: ">>> ")
    for key in [Key.controlBackslash, .controlZ] { terminal.press(key) }
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func ctrlDLeavesOnlyWhereNothingIsTyped() throws {
    let terminal = try Session.start()
    terminal.type("ab")
    try terminal.wait(forRow: ">>> ab")
    terminal.press(.controlD)
    terminal.press(.controlU)
    terminal.type("(\r")
    try terminal.wait(until: "the block is open") { $0.rowBeforeCursor.hasPrefix("...") }
    terminal.press(.controlD)
    terminal.press(.controlC)
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func ctrlDLeavesALesson() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }
      let terminal = try Session.start(environment, arguments: ["learn"])
      terminal.press(.controlD)
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.isCooked)
    }
  }
}
