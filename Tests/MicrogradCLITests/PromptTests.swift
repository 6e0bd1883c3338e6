import Foundation
import TerminalTesting
import Testing

/// The prompt as a person meets it: a real terminal of 80 columns, with UTF-8 and with `LC_ALL=C`.
@Suite struct PromptTests {
  @Test func drawsTheGraphAfterEachStep() throws {
    let terminal = try Session.start()
    terminal.type("a = Value(2.0); b = Value(-3.0); c = Value(10.0)\r")
    try terminal.wait(for: "c   data 10.0000   grad –        leaf")
    terminal.type("d = a*b + c\r")
    try terminal.wait(for: "│grad       –│      ┌c───────────┐ ├(+)▶│grad      –│")
    terminal.type("d.backward()\r")
    try terminal.wait(for: "a grad -3.0000   b grad 2.0000   c grad 1.0000   d grad 1.0000")
    #expect(terminal.screen.problems.isEmpty)
  }

  @Test func drawsInASCIIWhereTheLocaleSaysSo() throws {
    let terminal = try Session.start(Session.c)
    terminal.type("a = Value(2.0); b = Value(-3.0); d = a*b\r")
    try terminal.wait(for: "+(*)>")
    terminal.type("d.backward()\r")
    try terminal.wait(for: "d grad 1.0000")
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func controlCLeavesAWalkAndSaysHowToComeBack() throws {
    let terminal = try Session.start()
    terminal.type("a = Value(2.0); d = a * 3\r:step d\r")
    try terminal.wait(for: "Enter next · f finish · q leave")
    try terminal.wait(forRow: "? ")
    terminal.press(.controlC)
    try terminal.wait(for: "left at step 1 of 2: no gradient was written · :step d begins again")
    try terminal.wait(forRow: ">>> ")
    terminal.type(":step d\rx\r")
    try terminal.wait(for: "x is no key here")
    terminal.type("6 * 7\r")
    try terminal.wait(for: "42")
    try terminal.wait(forRow: ">>> ")
    #expect(
      terminal.screen.transcript.contains(
        "42\nleft at step 1 of 2: no gradient was written · :step d begins again\n>>>"))
  }

  @Test func controlDLeavesAWalkAndNotTheProgram() throws {
    let terminal = try Session.start()
    terminal.type("a = Value(2.0); d = a * 3\r:step d\r")
    try terminal.wait(forRow: "? ")
    terminal.press(.controlD)
    try terminal.wait(for: "left at step 1 of 2: no gradient was written · :step d begins again")
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(for: "42")
  }

  /// The prompt is a shorter one while a walk is on, also when the answer has ended the walk.
  @Test func aCaretIsUnderWhatWasTypedInAWalk() throws {
    let terminal = try Session.start()
    terminal.type("d = Value(2.0) * 3\r:step d\r")
    try terminal.wait(forRow: "? ")
    terminal.type("d.grad = )\r")
    try terminal.wait(for: "SyntaxError")
    #expect(terminal.screen.transcript.contains("? d.grad = )\n           ^\n"))
  }

  @Test(arguments: [Session.utf8, Session.c]) func stepsBackwardOneValueAtATime(
    _ environment: [String: String]
  ) throws {
    let terminal = try Session.start(environment)
    terminal.type("a = Value(2.0); b = Value(-3.0); d = a*b\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type(":step d\r")
    try terminal.wait(for: "step 1 of 2   d = a * b   seed: d.grad = 1")
    try terminal.wait(forRow: "? ")
    terminal.type("\r")
    try terminal.wait(for: "Enter runs d.backward()")
    #expect(terminal.screen.text.contains("a.grad += b "))
    terminal.type("\r")
    try terminal.wait(for: "a grad -3.0000   b grad 2.0000   d grad 1.0000")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.screen.problems.isEmpty)
  }

  @Test(arguments: [Session.utf8, Session.c]) func keepsWhatIsNotASCII(_ environment: [String: String]) throws
  {
    let terminal = try Session.start(environment)
    terminal.type("len('é日')\r")
    try terminal.wait(forLine: "2")
    terminal.type("ord('é')\r")
    try terminal.wait(forLine: "233")
  }

  @Test func theParserDecidesWhatEnterDoes() throws {
    let terminal = try Session.start()
    terminal.type("def double(x):\r")
    try terminal.wait(for: "\n...")
    terminal.type("return 2 * x\r\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type("double(\r")
    terminal.type("21)\r")
    try terminal.wait(forLine: "42")
  }

  @Test func aPastedTextWithCommandsIsAnsweredCellByCell() throws {
    let terminal = try Session.start()
    terminal.paste("print('be' + 'fore')\n:show off\n1/0\n:show graph")
    terminal.press(.enter)
    try terminal.wait(for: "ZeroDivisionError")
    let screen = terminal.screen.transcript
    #expect(screen.contains("... :show graph\nbefore\n>>> :show off\nafter each step"))
    #expect(!screen.contains(">>> 1/0"), "Python stands above already")
    #expect(!screen.contains(">>> :show graph"), "nothing is run after a failure")
  }

  /// The program says that it runs before Ctrl-C is pressed: a moment earlier the key would still belong to the prompt.
  @Test(arguments: [Session.utf8, Session.c]) func ctrlCStopsALoop(_ environment: [String: String]) throws {
    let terminal = try Session.start(environment)
    terminal.type("x = 41\r")
    try terminal.wait(forRow: ">>> ")
    terminal.paste("print('run' + 'ning')\nwhile True: pass")
    terminal.press(.enter)
    try terminal.wait(forLine: "running")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("x + 1\r")
    try terminal.wait(forLine: "42")
  }

  @Test(arguments: [
    "sum(range(10**15))", "[0 for i in range(10**15) if i < 0]", "max(x for x in range(10**15))",
  ])
  func ctrlCStopsNativeWorkToo(_ work: String) throws {
    let terminal = try Session.start()
    terminal.type("print('run' + 'ning'); \(work)\r")
    try terminal.wait(forLine: "running")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("'still ' + 'here'\r")
    try terminal.wait(forLine: "'still here'")
  }

  @Test func ctrlCAtThePromptGivesAFreshOne() throws {
    let terminal = try Session.start()
    terminal.type("half a li")
    try terminal.wait(forRow: ">>> half a li")
    terminal.press(.controlC)
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func noSlipOfTheFingerEndsTheSession() throws {
    let terminal = try Session.start()
    terminal.type("x = 6\r")
    try terminal.wait(for: "x = 6")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlBackslash)
    try terminal.wait(forRow: ">>> ")
    terminal.type("x * 7\r")
    try terminal.wait(forLine: "42")
  }

  @Test(arguments: [Session.utf8, Session.c]) func ctrlDLeaves(_ environment: [String: String]) throws {
    let terminal = try Session.start(environment)
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test(arguments: ["exit()", "quit()", ":quit", ":q"]) func wordsLeaveToo(_ word: String) throws {
    let terminal = try Session.start()
    terminal.type("\(word)\r")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func theCaretStandsUnderThePlace() throws {
    let terminal = try Session.start()
    terminal.type("d = a*x + c\r")
    try terminal.wait(forLine: "        ^")
    try terminal.wait(forLine: "NameError: name 'a' is not defined")
  }

  /// The two ways from stock libedit to a shell, at the whole program's prompt: a command typed after M-x, then a key.
  @Test(
    arguments: [
      "\u{1B}xbind -v", "\u{1B}Xbind -v", "\u{1B}xbind ^T vi-histedit", "\u{1B}Xbind ^T vi-histedit",
    ],
    [Session.utf8, Session.c])
  func noKeyReachesAnEditor(command: String, environment: [String: String]) throws {
    let footprint = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: footprint) }
    let terminal = try Session.start(
      environment.merging(["EDITOR": "/bin/sh", "PATH": "/usr/bin:/bin"]) { $1 })
    terminal.type("\(command)\r")
    try terminal.wait(for: "Error: ")
    try terminal.wait(forRow: ">>> ")
    terminal.type("touch \(footprint)\u{1B}v\u{14}")
    try terminal.wait(for: "touch")
    terminal.press(.controlC)
    try terminal.wait(forRow: ">>> ")
    terminal.type("'ali' + 've'\r")
    try terminal.wait(forLine: "'alive'")
    #expect(!FileManager.default.fileExists(atPath: footprint))
  }

  @Test func whatAProgramPrintsCannotMoveTheCursor() throws {
    let terminal = try Session.start()
    terminal.type(#"print('\x1b[2J\x1b]0;title\x07\u202e')"# + "\r")
    try terminal.wait(for: #"\x1b[2J\x1b]0;title\x07\u202e"#)
    #expect(terminal.screen.problems.isEmpty)
  }

  @Test func aDumbTerminalGetsSentences() throws {
    let terminal = try Session.start(["TERM": "dumb", "LANG": "C.UTF-8"])
    terminal.type("a = Value(2.0); b = a * 3\r")
    try terminal.wait(for: "used by")
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func aQueryThatTheCharsetWidensStaysInItsRow() throws {
    let terminal = try Session.start(Session.c, columns: 40)
    terminal.press(.controlR)
    try terminal.wait(for: "search:")
    terminal.type("ηθικλμνξ")
    try terminal.wait(for: #"not found: \u03b7\u03b8\u03b9\u03ba\u03"#)
    terminal.press(.controlG)
    try terminal.wait(until: "nothing is left of it") { $0.text.hasSuffix(">>>") }
    #expect(!terminal.screen.text.contains("u03"))
  }
}
