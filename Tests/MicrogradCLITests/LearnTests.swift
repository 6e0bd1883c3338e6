import Foundation
import TerminalTesting
import Testing

/// The first lesson at the real prompt, its progress in a folder of the test's own.
@Suite struct LearnTests {
  @Test(arguments: [Session.utf8, Session.c]) func theLessonIsTakenAndResumed(_ environment: [String: String])
    throws
  {
    try inFolder { folder in
      let environment = environment.merging(["XDG_STATE_HOME": folder]) { $1 }
      let terminal = try Session.start(environment, arguments: ["learn", "slope"])
      try terminal.wait(for: "The slope of f(x)")
      try terminal.wait(for: "step 1 of 9")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.enter)
      try terminal.wait(forLine: "20.0")
      try terminal.wait(for: "step 2 of 9 next")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.enter)
      try terminal.wait(for: "2. A table of heights")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.controlD)
      #expect(try terminal.waitForExit() == .exited(0))

      let again = try Session.start(environment, arguments: ["learn", "slope"])
      try again.wait(for: "step 2 of 9")
      try again.wait(for: "resumed")
      again.type("f(3.0)\r")
      try again.wait(forLine: "20.0")
    }
  }

  @Test func anAnswerIsJudgedAsSoonAsItHolds() throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder)
      terminal.type("s = f(-3 + h) - f(-3)\r")
      terminal.type(":submit\r")
      try terminal.wait(for: "How far did x move?")
      terminal.type("s = (f(-3 + h) - f(-3)) / h\r")
      try terminal.wait(for: "✓ -21.997, within 0.01 of -22")
    }
  }

  @Test(arguments: [(Session.utf8, 80), (Session.c, 80), (Session.utf8, 40), (Session.c, 120)])
  func freePlayComesBackExactly(_ environment: [String: String], columns: Int) throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder, environment, columns: columns)
      try submit(":play", to: terminal, until: "playing")
      try submit("f = 3; h = 2; s = -22; s - h", to: terminal, untilLine: "-24")
      try submit("f(1)", to: terminal, until: "TypeError: 'int' object is not callable")
      terminal.type("print('run' + 'ning'); sum(range(10**15))\r")
      try terminal.wait(forLine: "running")
      terminal.press(.controlC)
      try terminal.wait(for: "KeyboardInterrupt")
      try terminal.wait(forRow: ">>> ")
      try submit(":submit", to: terminal, until: "judged in free play")
      try submit(":done", to: terminal, until: "everything is as it")
      try submit("round(f(-3 + h), 3)", to: terminal, untilLine: "43.978")
      try submit("s", to: terminal, until: "NameError: name 's' is not defined")
      try submit("s = (f(-3 + h) - f(-3)) / h", to: terminal, until: "within 0.01 of -22")
    }
  }

  @Test(arguments: [Session.utf8, Session.utf8.merging(["TERM": "dumb"]) { $1 }])
  func controlDLeavesFreePlayFirst(_ environment: [String: String]) throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder, environment)
      try submit(":play", to: terminal, until: "playing")
      terminal.press(.controlD)
      try terminal.wait(for: "Back in the lesson: everything is as it was. Ctrl-D again leaves.")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.controlD)
      #expect(try terminal.waitForExit() == .exited(0))
    }
  }

  @Test func theLastLineSaysWhereOneIs() throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder)
      func isAboveThePrompt(_ words: String) throws {
        try terminal.wait(until: "\(words) stands above the prompt") {
          $0.text.split(separator: "\n").map(String.init).suffix(2).first?.contains(words) == true
        }
      }
      terminal.type("abc")
      try terminal.wait(forRow: ">>> abc")
      terminal.press(.controlC)
      try isAboveThePrompt("slope/s-at-minus-3 · :submit")
      try submit("def g(x):\r:hint", to: terminal, until: ":hint was not run: what stands before it failed.")
      try isAboveThePrompt("slope/s-at-minus-3 · :submit")
      terminal.type(":lessons\r")
      try terminal.wait(for: "lines · Space")
      terminal.type("q")
      try isAboveThePrompt("slope/s-at-minus-3 · :submit")
    }
  }

  @Test func upRecallsTheStarterAndWhatTheLessonRan() throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder)
      try submit(":play", to: terminal, until: "playing")
      try submit(":done", to: terminal, until: "everything is as it")
      for _ in 1...3 { terminal.press(.up) }
      try terminal.wait(forRow: ">>> s = f(-3)")
      try submit(" - 1", to: terminal, until: "not yet")
      let kept = try String(contentsOfFile: folder + "/micrograd/history.jsonl", encoding: .utf8)
      #expect(kept.contains("\"s = f(-3) - 1\"") && !kept.contains("\"s = f(-3)\""), "\(kept)")
      try submit(":solution", to: terminal, until: "step 6 of 9 next")
      terminal.press(.up)
      try terminal.wait(forRow: ">>> s = (f(-3 + h) - f(-3)) / h")
    }
  }

  @Test func aStepIsBegunAgain() throws {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder)
      try submit("own = 5; h = 1; own + h", to: terminal, untilLine: "6")
      try submit(":again", to: terminal, until: "5. The slope at -3")
      try submit("own", to: terminal, until: "NameError: name 'own'")
      try submit("h", to: terminal, untilLine: "0.001")
      try submit(":skip now", to: terminal, until: ":skip takes nothing after it")
    }
  }

  @Test(arguments: ["leave", "kill"]) func whoIsGoneWhilePlayingFindsTheLessonWhereItWas(_ way: String) throws
  {
    try inFolder { folder in
      let terminal = try atFirstExercise(folder)
      try submit(":play", to: terminal, until: "playing")
      try submit("del f; h = 7; -h", to: terminal, untilLine: "-7")
      if way == "leave" {
        terminal.type(":quit\r")
        #expect(try terminal.waitForExit() == .exited(0))
      } else {
        terminal.signal(SIGKILL)
        #expect(try terminal.waitForExit() == .killed(signal: SIGKILL))
      }
      let again = try Session.start(
        Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }, arguments: ["learn"])
      try again.wait(for: "step 5 of 9")
      try again.wait(for: "slope/s-at-minus-3")
      try submit("round(f(-3 + h), 3)", to: again, untilLine: "43.978")
    }
  }

  @Test func anUnknownLessonIsAWrongCommandLine() throws {
    let result = try Session.run(["learn", "nosuch"])
    #expect(result.code == 2)
    #expect(result.errors.contains("there are: micrograd, slope"))
  }

  @Test func checkVerifiesALesson() throws {
    let lesson = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Lessons/course/slope.md").path
    let good = try Session.run(["check", lesson])
    #expect(good.code == 0, "\(good.output)")
    let text = try String(contentsOfFile: lesson, encoding: .utf8).replacing(
      "20.014003000000002", with: "20.5")
    try inFolder { folder in
      try text.write(toFile: folder + "/slope.md", atomically: true, encoding: .utf8)
      let bad = try Session.run(["check", folder + "/slope.md"])
      #expect(bad.code == 1)
      #expect(bad.output.contains("20.014003"))
    }
  }

  /// A learner who left the first lesson at its first exercise.
  private func atFirstExercise(
    _ folder: String, _ environment: [String: String] = Session.utf8, columns: Int = 80
  ) throws -> PseudoTerminal {
    let progress = folder + "/micrograd"
    try FileManager.default.createDirectory(atPath: progress, withIntermediateDirectories: true)
    try #"{"lesson":"slope","step":"s-at-minus-3","event":"started","hash":"","time":0}"#.appending("\n")
      .write(toFile: progress + "/progress.jsonl", atomically: true, encoding: .utf8)
    let terminal = try Session.start(
      environment.merging(["XDG_STATE_HOME": folder]) { $1 }, columns: columns, arguments: ["learn"])
    try terminal.wait(for: "slope/s-at-minus-3")
    try terminal.wait(forRow: ">>> ")
    return terminal
  }

  /// Types a line, and waits for words of its answer and the prompt after it.
  private func submit(_ line: String, to terminal: PseudoTerminal, until words: String) throws {
    terminal.type(line + "\r")
    try terminal.wait(for: words)
    try terminal.wait(forRow: ">>> ")
  }

  /// Types a line, and waits for a line of its answer and the prompt after it.
  private func submit(_ line: String, to terminal: PseudoTerminal, untilLine answer: String) throws {
    terminal.type(line + "\r")
    try terminal.wait(forLine: answer)
    try terminal.wait(forRow: ">>> ")
  }

  private func inFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(folder.path)
  }
}
