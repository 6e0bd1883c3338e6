import Foundation
import TerminalTesting
import Testing

/// The commands about lessons besides `learn`: other folders, handouts, progress, and verifying in JSON.
@Suite struct LessonCommandsTests {
  private static let lesson = """
    <!--
    id: mine
    minutes: 5
    -->

    # My own lesson

    ## One

    Some words.

    ```pycon
    >>> x = 6 * 7
    >>> x
    42
    ```

    ## Two

    Your turn.

    ```python solution
    s = x + 1
    ```

    ```check
    value s = 43
    vary x in 1, 5
    ```

    """

  private func inFolder(_ test: (String, [String: String]) throws -> Void) throws {
    try Session.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/lessons", withIntermediateDirectories: true)
      try Self.lesson.write(toFile: folder + "/lessons/mine.md", atomically: true, encoding: .utf8)
      try test(folder, Session.utf8.merging(["XDG_STATE_HOME": folder + "/state"]) { $1 })
    }
  }

  @Test(arguments: [true, false]) func aFolderOfLessonsIsTaught(_ isOption: Bool) throws {
    try inFolder { folder, environment in
      let lessons = folder + "/lessons"
      let terminal = try Session.start(
        isOption ? environment : environment.merging(["MICROGRAD_LESSONS": lessons]) { $1 },
        arguments: isOption ? ["learn", "--lessons", lessons] : ["learn"])
      try terminal.wait(for: "My own lesson · step 1 of 2")
      terminal.press(.enter)
      try terminal.wait(forLine: "42")
      terminal.type(":goto 2\r")
      try terminal.wait(for: "mine/two")
      terminal.type("s = x + 1\r")
      try terminal.wait(for: "✓ s is 43.")
      terminal.type(":recap\r")
      try terminal.wait(forLine: "My answer:")
    }
  }

  @Test func aLessonOfAFolderIsRehearsed() throws {
    try inFolder { folder, environment in
      let run = try Session.run(
        ["demo", "mine", "--rehearse", "--lessons", folder + "/lessons"], environment: environment)
      #expect(run.code == 0 && run.output.contains("mine: no surprise in "), "\(run)")
    }
  }

  @Test func thePromptTeachesTheFolderToo() throws {
    try inFolder { folder, environment in
      let terminal = try Session.start(
        environment.merging(["MICROGRAD_LESSONS": folder + "/lessons"]) { $1 })
      terminal.type(":lessons\r")
      try terminal.wait(for: "1. My own lesson")
    }
  }

  @Test func aFolderWithoutLessonsIsSaid() throws {
    try inFolder { folder, environment in
      for command in [["learn"], ["progress"], ["check"], ["demo", "mine"]] {
        let result = try Session.run(command + ["--lessons", folder + "/none"], environment: environment)
        #expect(result.code == 2 && result.errors == "micrograd: \(folder)/none: No such file or directory\n")
      }
    }
  }

  @Test func aHandoutIsWrittenWithAndWithoutAnswers() throws {
    try inFolder { folder, environment in
      let arguments = ["handout", "mine", "--lessons", folder + "/lessons"]
      let with = try Session.run(arguments, environment: environment)
      #expect(with.code == 0 && with.output.hasPrefix("# My own lesson\n\n5 minutes\n\n## 1. One\n"))
      #expect(with.output.hasSuffix("## Answers\n\n**1.**\n\n```pycon\n>>> s = x + 1\n```\n"))
      let without = try Session.run(arguments + ["--answers", "left-out"], environment: environment)
      #expect(with.output.hasPrefix(without.output) && !without.output.contains("x + 1"))
      let wrong = try Session.run(["handout", "min", "--answers", "here"], environment: environment)
      #expect(wrong.code == 2)
      let unknown = try Session.run(["handout", "nosuch"], environment: environment)
      #expect(unknown.code == 2 && unknown.errors.contains("no lesson 'nosuch'"))
    }
  }

  @Test func aHandoutHasTheSignsOfItsPlace() throws {
    try inFolder { folder, environment in
      let lesson = folder + "/lessons/mine.md"
      let text = Self.lesson.replacingOccurrences(of: "Some words.", with: "x² − 4")
      try text.write(toFile: lesson, atomically: true, encoding: .utf8)
      #expect(try Session.run(["handout", lesson], environment: Session.c).output.contains("x² − 4"))
      let terminal = try PseudoTerminal(
        command: [Session.path, "handout", lesson], environment: Session.withState(Session.c), columns: 80,
        rows: 40)
      try terminal.wait(for: "x^2 - 4")
    }
  }

  @Test func progressIsListedCarriedAndReset() throws {
    try inFolder { folder, environment in
      let lessons = ["--lessons", folder + "/lessons"]
      func run(_ arguments: String..., state: String = "state") throws -> (String, String, Int32) {
        let result = try Session.run(
          ["progress"] + arguments + lessons,
          environment: environment.merging(["XDG_STATE_HOME": folder + "/" + state]) { $1 })
        return (result.output, result.errors, result.code)
      }
      #expect(try run() == ("mine  not begun\n", "", 0))
      let terminal = try Session.start(environment, arguments: ["learn"] + lessons)
      terminal.type(":goto 2\r")
      try terminal.wait(for: "mine/two")
      terminal.type("s = x + 1\r")
      try terminal.wait(for: "✓ s is 43.")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.controlD)
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(try run().0.hasPrefix("mine  step 2 of 2 · 1 of 1 exercises solved · 20"))
      let file = folder + "/carried.jsonl"
      #expect(try run("--export", file) == ("wrote \(file)\n", "", 0))
      #expect(try run("--export", file).2 == 1)
      let nowhere = try run("--export", folder + "/nowhere/x")
      #expect(nowhere.1.contains("nowhere/x") && !nowhere.1.contains("//"), "\(nowhere)")
      let kept = try String(contentsOfFile: file, encoding: .utf8)
      #expect(try run("--export", "-").0 == kept && kept.contains(#""event":"passed""#))
      #expect(try run("--import", file, state: "other").0 == "added 3 lines; what was here already stays\n")
      #expect(try run("--import", file, state: "other").0.hasPrefix("added 0 lines"))
      #expect(try run(state: "other").0 == run().0)
      let steps = "\n\n1  One  seen\n2  Two  ✓ solved\n"
      #expect(try run("mine").0.hasPrefix("mine  step 2 of 2 · ") && run("mine").0.hasSuffix(steps))
      let refused = try run("mine", "--reset")
      #expect(refused.2 == 2 && refused.1.contains("--reset --yes begins anew: mine"), "\(refused)")
      let asked = try PseudoTerminal(
        command: [Session.path, "progress", "--reset"] + lessons, environment: environment)
      try asked.wait(for: "counts no more: mine? [y/N]")
      asked.type("\r")
      try asked.wait(for: "nothing was changed")
      #expect(try run("mine", "--reset", "--yes").0 == "mine: not begun any more\n")
      #expect(try run("--reset") == ("nothing was begun\n", "", 0))
      #expect(try run() == ("mine  not begun\n", "", 0))
      #expect(try run("--import", folder + "/lessons/mine.md").2 == 1)
      for wrong in [["nobody"], ["--yes"], ["mine", "--export", "x"], ["--reset", "--export", "x"]] {
        #expect(try Session.run(["progress"] + wrong, environment: environment).code == 2)
      }
    }
  }

  @Test func aFolderIsVerifiedInJSON() throws {
    try inFolder { folder, environment in
      let arguments = ["check", "--json", "--lessons", folder + "/lessons"]
      let file = folder + "/lessons/mine.md"
      let good = try Session.run(arguments, environment: environment)
      #expect(good.code == 0 && good.output == #"{"file":"\#(file)","findings":0}"# + "\n")
      try Self.lesson.replacing("42", with: "43").write(toFile: file, atomically: true, encoding: .utf8)
      let bad = try Session.run(arguments, environment: environment)
      #expect(bad.code == 1)
      #expect(
        bad.output == """
          {"file":"\(file)","line":14,"message":"this prints 42, and the lesson says 43","hint":"write down what it prints"}
          {"file":"\(file)","findings":1}

          """)
      let notebook = folder + "/notes.md"
      try "```pycon\n>>> 1 + 1\n3\n>>> 1/0\n```\n".write(toFile: notebook, atomically: true, encoding: .utf8)
      let cells = try Session.run(["check", "--json", notebook], environment: environment)
      #expect(
        cells.code == 1 && cells.output.hasSuffix("{\"file\":\"\(notebook)\",\"findings\":2}\n"),
        "\(cells.output)")
      #expect(try Session.run(["check"], environment: environment).code == 2)
    }
  }
}
