import TerminalTesting
import Testing

/// Long answers to commands, a page at a time, with one line below that goes when a key is pressed.
@Suite struct PagerTests {
  @Test func spaceShowsAPageEnterALineAndQStops() throws {
    let terminal = try start()
    terminal.type(" ")
    try terminal.wait(for: "-- 46 of ")
    #expect(!terminal.screen.transcript.contains("-- 23 of "))
    terminal.type("\r")
    try terminal.wait(for: "-- 47 of ")
    terminal.type("q")
    try terminal.wait(forRow: ">>> ")
    #expect(!terminal.screen.transcript.contains("lines ·"))
    #expect(!terminal.screen.transcript.contains("leaves; so does Ctrl-D"))
    #expect(terminal.screen.problems.isEmpty)
  }

  @Test func theLastPageEndsAtThePrompt() throws {
    let terminal = try start()
    for page in 2...9 where !terminal.screen.text.contains("Tab  ") {
      terminal.type(" ")
      try terminal.wait(until: "page \(page)") {
        $0.text.contains("-- \(page * 23) of ") || $0.text.contains("Tab  ")
      }
    }
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.transcript.contains("leaves; so does Ctrl-D"))
  }

  @Test func controlCStops() throws {
    let terminal = try start()
    terminal.press(.controlC)
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func whatIsTypedAheadIsNotLost() throws {
    let terminal = try start()
    terminal.type("print(6 * 7)\r")
    try terminal.wait(forLine: "42")
    #expect(terminal.screen.transcript.contains(">>> print(6 * 7)"))
  }

  @Test func anotherWindowIsSafe() throws {
    let terminal = try start()
    terminal.resize(columns: 30, rows: 10)
    try terminal.wait(for: "-- 23 of ")
    terminal.type(" ")
    try terminal.wait(for: "-- 2")
    terminal.type("q")
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
    #expect(terminal.screen.problems.isEmpty)
  }

  @Test func inASCIIItHasNoOtherSigns() throws {
    let terminal = try start(Session.c)
    #expect(terminal.screen.text.contains("lines, Space next, Enter one line, q stop --"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [["--no-pager"], ["--plain"]]) func nobodyIsAskedWhere(_ arguments: [String]) throws {
    let terminal = try Session.start(rows: 24, arguments: arguments)
    terminal.type(":help\r")
    try terminal.wait(for: "leaves; so does Ctrl-D")
    try terminal.wait(forRow: ">>> ")
    #expect(!terminal.screen.transcript.contains("q stop"))
  }

  @Test func shortAnswersAreShownAtOnce() throws {
    let terminal = try Session.start(rows: 24)
    terminal.type(":show\r")
    try terminal.wait(for: "after each step")
    try terminal.wait(forRow: ">>> ")
    #expect(!terminal.screen.transcript.contains("q stop"))
  }

  @Test func nobodyIsAskedForASingleRow() throws {
    let terminal = try Session.start(rows: 12)
    for (names, isAsked) in [(12, false), (13, true)] {
      let list = (1...names).map { "v\($0)" }.joined(separator: " = ")
      terminal.type("\(list) = 7\r")
      terminal.type(":names v\r")
      if isAsked {
        try terminal.wait(for: "-- 11 of 13 lines")
        terminal.type("q")
      } else {
        try terminal.wait(for: "v\(names)      ")
      }
      try terminal.wait(forRow: ">>> ")
    }
  }

  private func start(_ environment: [String: String] = Session.utf8) throws -> PseudoTerminal {
    let terminal = try Session.start(environment, rows: 24)
    terminal.type(":help\r")
    try terminal.wait(for: "q stop --")
    return terminal
  }
}
