import TerminalTesting
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct EditlineReaderTests {
  @Test func handsOverATypedLine() throws {
    let terminal = try Probe.start()
    terminal.type("1 + 1\r")
    try terminal.wait(forBlock: "1 + 1")
    #expect(
      terminal.screen.lines.prefix(3) == ["EditlineReader interactive: true", ">>> 1 + 1", #"read "1 + 1""#])
    #expect(terminal.screen.problems == [])
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "LANG": "C.UTF-8"], ["TERM": "xterm-256color", "LC_ALL": "C"],
    ["TERM": "xterm-256color", "LC_ALL": "xx_YY.bad"], ["TERM": "xterm-256color"],
  ])
  func takesUTF8WhateverTheLocale(environment: [String: String]) throws {
    let terminal = try Probe.start(environment)
    terminal.type("é日😀")
    try terminal.wait(forRow: ">>> é日😀")
    terminal.press(.backspace)
    terminal.press(.left)
    terminal.type("x\r")
    try terminal.wait(forBlock: "éx日")
    #expect(terminal.screen.problems == [])
  }

  @Test(arguments: ["xterm-kitty", "no-such-terminal", "linux", "vt100", "tmux-256color"])
  func editsOnAnyTerminalWithoutAComplaint(name: String) throws {
    let terminal = try Probe.start(["TERM": name])
    terminal.type("ac")
    terminal.press(.left)
    terminal.type("b\r")
    try terminal.wait(forBlock: "abc")
    terminal.type("(\rx")
    try terminal.wait(forRow: "...     x")
    terminal.press(.up)
    try terminal.wait(forRow: ">>> (")
    #expect(terminal.screen.lines[0] == "EditlineReader interactive: true")
    #expect(terminal.screen.problems == [])
  }

  @Test func controlDLeavesOnAnEmptyLineOnly() throws {
    let terminal = try Probe.start()
    terminal.type("ab")
    terminal.press(.controlD)
    terminal.press(.home)
    terminal.press(.controlD)
    try terminal.wait(forRow: ">>> ")
    terminal.type("\r")
    try terminal.wait(forBlock: "b")
    #expect(terminal.screen.bells == 1)
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.text.hasSuffix(">>>\nend"))
  }

  @Test func survivesEveryKey() throws {
    let terminal = try Probe.start()
    // Those that leave the line: between two lines it is the terminal that takes the keys.
    let leaving: Set<UInt8> = [0x03, 0x04, 0x0A, 0x0D, 0x1A, 0x1C]
    for byte in UInt8.min...UInt8.max where !leaving.contains(byte) {
      for prefix in [[], [0x1B], [0x18]] as [[UInt8]] { terminal.send(prefix + [byte]) }
    }
    terminal.type(" \u{15}\u{15}alive\r")
    try terminal.wait(for: #"read "alive""#)
    #expect(terminal.screen.problems == [])
  }

  @Test(arguments: ["rows 0 cols 0", "rows 1 cols 1", "rows 2 cols 4", "rows 65535 cols 65535"])
  func editsInAWindowOfAnySize(size: String) throws {
    let terminal = try Probe.shell("stty \(size); exec $PROBE")
    try terminal.wait(until: "the prompt is there") { $0.text.contains(">") }
    terminal.type("(a\rb)\r")
    try terminal.wait(forOutput: #"read "(a\n    b)""#)
  }

  @Test func wrapsALongLine() throws {
    let terminal = try Probe.start(columns: 20)
    let long = String(repeating: "0123456789", count: 5)
    terminal.type(long)
    try terminal.wait(forRow: "67890123456789")
    terminal.press(.home)
    terminal.type("x\r")
    try terminal.wait(until: "the line is read") { $0.lines.joined().contains("read \"x\(long)\"") }
  }

  /// Libedit itself lost its place here, wrote zeros, and in some windows died.
  @Test(arguments: [(4, 4), (4, 2), (10, 3), (80, 3)])
  func oneRowMayOutgrowTheWindow(columns: Int, rows: Int) throws {
    let terminal = try PseudoTerminal(
      command: [Probe.path], environment: Probe.c, columns: columns, rows: rows)
    try terminal.wait(for: ">>>")
    // In a window of 4 by 4 it died of just these keys.
    terminal.type("\u{18}\u{18}\u{16}\u{01})\u{16}\u{1B}(byyp\u{18}\u{18}[\u{1B}\u{1B}[D\u{1B}[Fé ")
    terminal.press(.controlU)
    let long = String(repeating: "0123456789", count: 50)
    terminal.type(long)
    for key in [Key.left, .left, .end, .home, .end, .up, .controlL] { terminal.press(key) }
    terminal.press(.end)
    terminal.type("é \r")
    try terminal.wait(forOutput: "6789é \"")
    try terminal.wait(until: "it reads again") { $0.marksPastes }
    terminal.paste(String(repeating: long, count: 50))
    terminal.type("\u{15}alive\r")
    try terminal.wait(until: "the next line is read") {
      $0.transcript.replacing("\n", with: "").contains(#"read "alive""#)
    }
    #expect(!terminal.output.contains(0))
    #expect(terminal.screen.problems == [])
  }

  @Test(arguments: [
    (Key.home, "Xab cd"), (.end, "ab cdX"), (.controlLeft, "ab Xcd"), (.left, "ab cXd"),
    (.controlA, "Xab cd"),
  ])
  func movesByKey(key: Key, result: String) throws {
    let terminal = try Probe.start()
    terminal.type("ab cd")
    terminal.press(key)
    terminal.type("X\r")
    try terminal.wait(forBlock: result)
  }

  @Test func deletesByKey() throws {
    let terminal = try Probe.start()
    terminal.type("abcd")
    terminal.press(.home)
    terminal.press(.delete)
    terminal.press(.right)
    terminal.press(.controlK)
    terminal.type("\r")
    try terminal.wait(forBlock: "b")
  }

  @Test func recallsAndGivesTheDraftBack() throws {
    let terminal = try Probe.start()
    for line in ["first", "second"] {
      terminal.type(line + "\r")
      try terminal.wait(forBlock: line)
    }
    terminal.press(.up)
    try terminal.wait(forRow: ">>> second")
    terminal.press(.up)
    try terminal.wait(forRow: ">>> first")
    terminal.press(.down)
    terminal.press(.down)
    try terminal.wait(forRow: ">>> ")
  }
}
