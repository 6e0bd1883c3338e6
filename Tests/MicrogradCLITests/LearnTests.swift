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
      let terminal = try Session.start(environment, arguments: ["learn"])
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
      let progress = folder + "/micrograd"
      try FileManager.default.createDirectory(atPath: progress, withIntermediateDirectories: true)
      try #"{"lesson":"slope","step":"s-at-minus-3","event":"started","hash":"","time":0}"#.appending("\n")
        .write(toFile: progress + "/progress.jsonl", atomically: true, encoding: .utf8)
      let terminal = try Session.start(
        Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }, arguments: ["learn"])
      try terminal.wait(for: "slope/s-at-minus-3")
      terminal.type("s = f(-3 + h) - f(-3)\r")
      terminal.type(":submit\r")
      try terminal.wait(for: "How far did x move?")
      terminal.type("s = (f(-3 + h) - f(-3)) / h\r")
      try terminal.wait(for: "✓ -21.997, within 0.01 of -22")
    }
  }

  @Test func anUnknownLessonIsAWrongCommandLine() throws {
    let result = try Session.run(["learn", "nosuch"])
    #expect(result.code == 2)
    #expect(result.errors.contains("there are: slope"))
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

  private func inFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(folder.path)
  }
}
