import Foundation
import TerminalTesting
import Testing

/// A lesson played in a real terminal.
@Suite struct DemoTests {
  private func start(
    _ arguments: [String] = ["slope"], _ environment: [String: String] = Session.utf8, columns: Int = 80
  ) throws -> PseudoTerminal {
    try Session.start(environment, columns: columns, arguments: ["demo"] + arguments)
  }

  /// Enters the first cell, which is a block of two rows.
  private func enterBlock(_ terminal: PseudoTerminal) throws {
    terminal.press(.tab)
    try terminal.wait(forRow: ">>> def f(x):")
    for row in ["... ", "...     return 3*x**2 - 4*x + 5", "... ", ">>> "] {
      terminal.press(.enter)
      try terminal.wait(forRow: row)
    }
  }

  @Test(arguments: [(Session.utf8, 80), (Session.c, 80), (Session.utf8, 40), (Session.c, 40)])
  func aStepIsPlayed(_ environment: [String: String], columns: Int) throws {
    let terminal = try start(["slope"], environment, columns: columns)
    terminal.type("bbrq")
    try terminal.wait(forRow: ">>> def ")
    terminal.type("é zz")
    try terminal.wait(forRow: ">>> def f(x)")
    terminal.press(.up)
    terminal.press(.controlA)
    try enterBlock(terminal)
    terminal.type("any keys at all, and none too many")
    try terminal.wait(forRow: ">>> f(3.0)")
    terminal.press(.enter)
    try terminal.wait(forLine: "20.0")
    try terminal.wait(for: "step 2 of 9 next")
    terminal.type("b")
    try terminal.wait(until: "the screen is blank") { $0.text.allSatisfy(\.isWhitespace) }
    terminal.type("x")
    try terminal.wait(for: "20.0")
    try terminal.wait(for: "step 2 of 9 next")
    terminal.press(.pageDown)
    try terminal.wait(for: "2. A table of heights")
    terminal.press(.pageDown)
    try terminal.wait(for: "3. Nudge it")
    terminal.press(.pageUp)
    try terminal.wait(forRow: ">>> ")
    terminal.press(.tab)
    try terminal.wait(forRow: ">>> [f(x) for x in range(-5, 6)]")
  }

  @Test func theRealPromptIsAnEscapeAway() throws {
    let terminal = try start()
    try enterBlock(terminal)
    terminal.type("xx")
    terminal.press(.escape)
    try terminal.wait(for: "the real prompt")
    terminal.type("f = 3; f * 14\r")
    try terminal.wait(forLine: "42")
    try terminal.wait(forRow: ">>> ")
    terminal.type("f(")
    try terminal.wait(forRow: ">>> f(")
    terminal.press(.left)
    try terminal.wait(forRow: ">>> f")
    terminal.press(.escape)
    try terminal.wait(for: "back in the demo")
    try terminal.wait(forRow: ">>> f(")
    terminal.press(.escape)
    try terminal.wait(until: "there are two prompts") { screen in
      screen.text.components(separatedBy: "the real prompt").count == 3
    }
    try terminal.wait(forRow: ">>> ")
    terminal.type("for x in [1]:\r")
    try terminal.wait(forRow: "...     ")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> f(")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> ")
    terminal.press(.up)
    try terminal.wait(forRow: ">>> f(3.0)")
    terminal.press(.controlU)
    terminal.type(":done\r")
    try terminal.wait(forRow: ">>> f(")
    terminal.press(.tab)
    try terminal.wait(forRow: ">>> f(3.0)")
    terminal.press(.enter)
    try terminal.wait(forLine: "20.0")
  }

  @Test func withViKeysTheSecondEscapeGoesBack() throws {
    let terminal = try start(["slope", "--keys", "vi"])
    terminal.press(.escape)
    try terminal.wait(for: "the real prompt")
    try terminal.wait(forRow: ">>> ")
    terminal.type("12")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> 1")
    terminal.type("x")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.escape)
    try terminal.wait(for: "back in the demo")
  }

  @Test func aPlainTerminalIsTakenOverInItsOwnModes() throws {
    let terminal = try start(["slope"], Session.utf8.merging(["TERM": "dumb"]) { $1 })
    terminal.press(.escape)
    try terminal.wait(for: "the real prompt")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.isCooked)
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: ">>> 6 * 7")
    try terminal.wait(forLine: "42")
    terminal.type(":done\r")
    try terminal.wait(for: "back in the demo")
    terminal.type("xx")
    try terminal.wait(forRow: ">>> de")
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func aWindowOfAnotherSizeIsNoMatter() throws {
    let terminal = try start()
    try enterBlock(terminal)
    terminal.type("xx")
    try terminal.wait(forRow: ">>> f(")
    terminal.resize(columns: 40, rows: 20)
    terminal.resize(columns: 60, rows: 40)
    terminal.type("xxxx")
    try terminal.wait(until: "the input is whole") { $0.text.contains("f(3.0)") }
    terminal.press(.enter)
    try terminal.wait(until: "the words fit") { screen in
      screen.text.contains("20.0") && screen.text.contains("step 2 of 9 next")
    }
  }

  @Test func aKeyCostsFewBytes() throws {
    let terminal = try start()
    let before = terminal.output.count
    terminal.type("xxxxxxxxx")
    try terminal.wait(forRow: ">>> def f(x):")
    #expect(terminal.output.count == before + "def f(x):".count)
  }

  // MARK: - Ways out

  @Test func controlCLeavesWhenPressedTwice() throws {
    let terminal = try start()
    terminal.type("xx")
    try terminal.wait(forRow: ">>> de")
    #expect(!terminal.isCooked)
    terminal.press(.controlC)
    try terminal.wait(for: "Ctrl-C or Ctrl-D leaves")
    terminal.type("x")
    try terminal.wait(forRow: ">>> de")
    terminal.press(.controlC)
    try terminal.wait(until: "it is asked again") {
      $0.text.components(separatedBy: "or Ctrl-D leaves").count == 3
    }
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP])
  func whateverKillsItLeavesTheTerminalAsItWas(_ signal: Int32) throws {
    let terminal = try start()
    terminal.type("xx")
    try terminal.wait(forRow: ">>> de")
    #expect(!terminal.isCooked)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .killed(signal: signal))
    #expect(terminal.isCooked)
  }

  @Test func controlCStopsACellAndTheDemoGoesOn() throws {
    try Session.withFolder { folder in
      let lesson =
        "<!--\nid: own\n-->\n\n# Own\n\n## One\n\n```pycon\n>>> for i in range(10**12): pass\n```\n"
      try lesson.write(toFile: folder + "/own.md", atomically: true, encoding: .utf8)
      let terminal = try start([folder + "/own.md"])
      terminal.press(.tab)
      try terminal.wait(forRow: ">>> for i in range(10**12): pass")
      terminal.press(.enter)
      try terminal.wait(forRow: "")
      terminal.press(.controlC)
      try terminal.wait(for: "KeyboardInterrupt")
      try terminal.wait(forRow: ">>> ")
      terminal.type("xxx")
      try terminal.wait(forRow: ">>> for")
    }
  }

  @Test func aTerminalThatIsGoneEndsIt() throws {
    let terminal = try start()
    terminal.hangUp()
    _ = try terminal.waitForExit()
  }

  // MARK: - Unattended

  @Test func someLessonsAreRehearsed() throws {
    for name in ["slope", "value", "reuse"] {
      let run = try Session.run(["demo", name, "--rehearse"])
      #expect(run.code == 0 && run.output.contains("\(name): no surprise in "), "\(run)")
    }
  }

  @Test func aSurpriseFailsTheRehearsal() throws {
    try Session.withFolder { folder in
      let lesson = "<!--\nid: own\n-->\n\n# Own\n\n## One\n\n```pycon\n>>> 1 + 1\n3\n```\n"
      try lesson.write(toFile: folder + "/own.md", atomically: true, encoding: .utf8)
      let run = try Session.run(["demo", folder + "/own.md", "--rehearse", "--width", "200"])
      #expect(run.code == 1 && run.output.contains("own.md:10: this prints 2"), "\(run)")
      #expect(run.output.contains("own: 1 surprise in "))
    }
  }

  @Test func itPlaysItselfWithoutATerminal() throws {
    let run = try Session.run(
      ["demo", "slope", "--auto", "--pace", "1000", "--from", "9"],
      environment: Session.withState(Session.utf8))
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("The slope of f(x) · step 9 of 9\n9. A slope for any place\n"))
    #expect(run.output.contains("the end of The slope of f(x)"))
  }

  @Test func controlCEndsARecording() throws {
    let terminal = try start(["slope", "--auto", "--pace", "1"])
    terminal.press(.controlC)
    #expect(try terminal.waitForExit() == .exited(130))
    #expect(terminal.isCooked)
  }

  // MARK: - Notes

  @Test func theNotesFollow() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }
      let notes = try PseudoTerminal(
        command: [Session.path, "demo", "--notes"], environment: environment, rows: 40)
      try notes.wait(for: "Waiting for a demo")
      notes.type("typed")
      let demo = try start(["slope", "--from", "2"], environment)
      try notes.wait(for: "The slope of f(x) · step 2 of 9 · minute 0 of 20")
      try notes.wait(forLine: ">>> :plot f -5 5")
      try notes.wait(for: "then: 3. Nudge it")
      demo.press(.tab)
      demo.press(.enter)
      try notes.wait(until: "the first input is done") { !$0.text.contains("range(-5, 6)") }
      demo.press(.pageDown)
      try notes.wait(for: "step 3 of 9")
      demo.press(.controlD)
      demo.press(.controlD)
      #expect(try demo.waitForExit() == .exited(0))
      try notes.wait(for: "The demo is over.")
      #expect(try notes.waitForExit() == .exited(0))
      #expect(!String(decoding: notes.output, as: UTF8.self).contains("typed"))
    }
  }

  @Test func theNotesStayWithTheDemoThatBeganFirst() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }
      let first = try start(["slope"], environment)
      try first.wait(forRow: ">>> ")
      let second = try start(["backprop"], environment)
      try second.wait(forRow: ">>> ")
      let notes = try PseudoTerminal(
        command: [Session.path, "demo", "--notes"], environment: environment, rows: 40)
      try notes.wait(for: "The slope of f(x) · step 1 of 9")
      second.press(.controlC)
      try second.wait(for: "leaves the demo")
      second.press(.controlC)
      try second.wait(for: "The notes could not follow: they follow a demo that began before.")
      #expect(try second.waitForExit() == .exited(0))
      first.press(.pageDown)
      try notes.wait(for: "The slope of f(x) · step 2 of 9")
    }
  }

  @Test func theNotesEndWithADemoThatIsKilled() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }
      let demo = try start(["slope"], environment)
      let notes = try PseudoTerminal(
        command: [Session.path, "demo", "--notes"], environment: environment, rows: 40)
      try notes.wait(for: "step 1 of 9")
      demo.signal(SIGKILL)
      try demo.waitForExit()
      #expect(try notes.waitForExit() == .exited(0))
    }
  }

  // MARK: - Wrong command lines

  @Test(arguments: [
    (["solpe"], "no lesson 'solpe', did you mean: slope?; there are: micrograd, slope, inputs"),
    (["slope", "--from", "nudge"], "at a terminal"),
    (["slope", "--from", "nugde-it"], "slope has no step 'nugde-it', did you mean: nudge-it?"),
    (["slope"], "a demo is played at a terminal; --auto and --rehearse need none"),
    ([], "Which lesson?"),
    (["slope", "--notes"], "Type: micrograd demo --notes"),
    (["slope", "--auto", "--rehearse"], "exclude each other"),
    (["slope", "--pace", "3"], "--pace is for --auto"),
    (["slope", "--auto", "--pace", "0"], "from 1 to 1000"),
  ])
  func aWrongCommandLineSaysWhatIsWrong(_ arguments: [String], _ words: String) throws {
    let run = try Session.run(["demo"] + arguments)
    #expect(run.code == 2 && run.errors.contains(words), "\(run)")
  }

  @Test(arguments: ["demo", "handout"]) func aFileThatIsNotThereIsSaid(_ command: String) throws {
    let run = try Session.run([command, "nothing/here.md"])
    #expect(
      run.code == 2 && run.errors == "micrograd: nothing/here.md: No such file or directory\n", "\(run)")
  }
}
