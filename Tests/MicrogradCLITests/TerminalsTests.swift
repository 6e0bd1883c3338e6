import TerminalTesting
import Testing

/// The prompt in every terminal: names that nobody knows, locales that are not there, windows of any size.
///
/// Where the faults of terminals are tested, one by one:
///
/// - Terminal names, locales, `COLUMNS`, sizes of the window, ASCII where there is no UTF-8: here.
/// - Changes of the size, Ctrl-Z, Ctrl-C, Ctrl-D, Ctrl-S, Ctrl-\\: ``SuspendTests``, and `EditlineReader+SignalTests`.
/// - Signals that end the process, a terminal that is gone, closed and full outputs and odd inputs, readers
///   that leave, ignored and blocked signals: ``FaultsTests``.
/// - Sequences in all forms, in pieces and cut short, random bytes: `KeyDecoderTests`, `EditlineReader+KeysTests`.
/// - Pastes: `EditlineReader+PasteTests`.
///
/// Without a test: a slow line needs none, for nothing is queued in the process, whose writes wait; that Ctrl-C
/// ends such a wait is tested. That interrupted system calls are begun again was seen under
/// `strace -e inject=read,write:error=EINTR:when=2+3`, which not every machine allows.
@Suite struct TerminalsTests {
  /// What one session shows in a window of some width, with UTF-8 or without.
  struct Window: Sendable, CustomTestStringConvertible {
    let columns: Int
    let environment: [String: String]

    var testDescription: String { "\(columns) columns, \(environment["LC_ALL"] ?? "UTF-8")" }
    var isASCII: Bool { environment["LC_ALL"] == "C" }
  }

  static let windows = [40, 80, 120].flatMap { columns in
    [Session.utf8, Session.c].map { Window(columns: columns, environment: $0) }
  }

  /// One line, then what shows that it has been answered; the prompt has to be back each time.
  private static let session = [
    ("a = Value(2.0); b = Value(-3.0)\r", "-3.0000"), ("c = Value(10.0)\r", "10.0000"),
    ("d = (a*b + c).tanh()\r", "0.9993"),
    ("d.backward()\r", "grad"), ("d = a*nosuchname + 1\r", "NameError"),
    ("def f(x):\rreturn x**2 - 2*x\r\r", "...\n>>>"), (":plot f -5 5\r", "lowest"),
  ]

  @Test(arguments: TerminalsTests.windows) func aSessionFitsTheWindow(_ window: Window) throws {
    let terminal = try Session.start(window.environment, columns: window.columns, rows: 200)
    for (keys, answer) in TerminalsTests.session {
      let before = terminal.screen.text
      terminal.type(keys)
      try terminal.wait(until: "\(answer) is shown") { screen in
        screen.text != before && screen.text.dropFirst(before.count).contains(answer)
      }
      try terminal.wait(forRow: ">>> ")
    }
    expectFit(terminal, window)
    let picture = terminal.screen.lines
    let caret = try #require(picture.firstIndex { $0.hasSuffix("^^^^^^^^^^") })
    #expect(picture[caret - 1].hasSuffix("nosuchname + 1"))
    #expect(picture[caret].utf8.count == ">>> d = a*nosuchname".utf8.count)
  }

  @Test(arguments: TerminalsTests.windows) func aLessonFitsTheWindow(_ window: Window) throws {
    try Session.withFolder { folder in
      let environment = window.environment.merging(["XDG_STATE_HOME": folder]) { $1 }
      let terminal = try Session.start(environment, columns: window.columns, rows: 200, arguments: ["learn"])
      terminal.press(.enter)
      try terminal.wait(for: "step 2 of 9 next")
      try terminal.wait(forRow: ">>> ")
      expectFit(terminal, window)
    }
  }

  private func expectFit(_ terminal: PseudoTerminal, _ window: Window) {
    #expect(terminal.screen.wraps == 0, "\(terminal.screen.picture)")
    #expect(terminal.screen.problems == [])
    if window.isASCII { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
  }

  @Test(arguments: [
    ["TERM": "no-such-terminal"], ["TERM": "xterm-kitty"], ["TERM": "xterm-ghostty"], ["TERM": "linux"],
    ["TERM": "vt100"], ["TERM": "dumb"], ["TERM": ""], [:], ["TERM": "../../etc/passwd"],
    ["TERM": "\u{1B}[2J"],
    ["TERM": "xterm\n"], ["TERM": String(repeating: "x", count: 100_000)],
    ["TERM": "xterm", "TERMINFO": "/nonexistent", "TERMCAP": "xterm:tc=xterm:"],
  ])
  func anyTerminalIsUsed(_ environment: [String: String]) throws {
    let terminal = try Session.start(environment)
    let notices = terminal.screen.lines.prefix { !$0.hasPrefix(">>>") }
    #expect(notices.count <= 5, "\(terminal.screen.picture)")
    terminal.type("a = Value(0.5); b = a * 3\r")
    try terminal.wait(for: "data 1.5")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    #expect(terminal.screen.problems == [])
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": ""], [:], ["LC_ALL": "xx_YY.bad"], ["LANG": "tr_TR"],
    ["LC_ALL": "de_DE"], ["LC_NUMERIC": "de_DE.ISO-8859-1"], ["LC_ALL": "../../tmp"], ["LANG": "\u{1B}[2J"],
    ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.UTF-8"], ["LANG": "C.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
  ])
  func anyLocaleIsUsed(_ locale: [String: String]) throws {
    let environment = locale.merging(["TERM": "xterm-256color", "NO_COLOR": "1"]) { $1 }
    let terminal = try Session.start(environment)
    terminal.type("'IiTITLE'.lower(), 1/2, float('2.5'), len('é日')\r")
    try terminal.wait(forLine: "('iititle', 0.5, 2.5, 2)")
    terminal.type("a = Value(0.5); b = a * 3\r")
    try terminal.wait(for: "1.5000")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.problems == [])
    let drawn = terminal.screen.text.split(separator: "1.5000").first ?? ""
    #expect(
      drawn.contains("┌a") == locale.values.contains { $0.hasSuffix("UTF-8") && $0 != "de_DE.UTF-8" }
        || locale["LC_ALL"] == "de_DE.UTF-8")
  }

  /// Over ssh the locale is often lost, though the terminal can show it all.
  @Test func unicodeCanBeAskedFor() throws {
    let terminal = try Session.start(Session.c, arguments: ["--unicode"])
    terminal.type("a = Value(0.5); b = a * 3\r")
    try terminal.wait(for: "┌a")
  }

  @Test(arguments: ["1", "0", "-1", "abc", "100000", "", "9999999999999999999999"])
  func aVariableDoesNotWidenTheWindow(columns: String) throws {
    let terminal = try Session.start(Session.utf8.merging(["COLUMNS": columns, "LINES": columns]) { $1 })
    terminal.type("a = Value(2.0); b = a * 3 + a.tanh() * a.exp()\r")
    try terminal.wait(for: "13.1233")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.wraps == 0)
    #expect(terminal.screen.problems == [])
  }

  /// 65535 by 65535 would have libedit take gigabytes for its cells; the program may have one here.
  @Test(arguments: [
    "rows 0 cols 0", "rows 1 cols 1", "rows 24 cols 20", "rows 24 cols 400", "rows 65535 cols 65535",
  ])
  func anyWindowIsUsed(size: String) throws {
    let terminal = try Session.shell("ulimit -v 1000000; stty \(size); exec $MICROGRAD")
    try terminal.wait(until: "the prompt is there") { $0.text.contains(">") }
    terminal.type("print('al' + 'ive')\r")
    try terminal.wait(until: "the answer is there") {
      $0.transcript.replacing("\n", with: "").contains("alive")
    }
    terminal.type("exit()\r")
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
