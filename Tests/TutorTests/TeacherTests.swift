import Foundation
import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

@Suite("The teacher")
struct TeacherTests {
  @Test("goes through the whole lesson with right answers")
  func wholeLesson() throws {
    let walk = try TutorWalk()
    var log = walk.screen
    func add(_ text: String) { log += ">>> \(text)\n" + walk.type(text) }
    for _ in 0..<80 {
      if walk.lastLine.contains(" · the end") { break }
      switch walk.teacher.task {
      case .predict: add("2")
      case .solve where walk.lastLine.contains("minus-3"): add("s = (f(-3 + h) - f(-3)) / h")
      case .solve: add("def slope(x):\n    return (f(x + h) - f(x)) / h\n")
      default: add("")
      }
    }
    if let path = ProcessInfo.processInfo.environment["LESSON_LOG"] {
      try log.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(walk.lastLine.contains("the end"))
    #expect(log.contains("✓ The slope of f(x): all 9 steps."))
    #expect(walk.type(":lessons").contains("✓ done"))
    #expect(log.contains("14.00300000000243"))
    #expect(log.contains("✓ -21.997, within 0.01 of -22. It also holds for 5 other functions."))
    #expect(walk.teacher.progress.isFinished("slope"))
    #expect(log.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("fits narrow terminals and plain ASCII", arguments: [40, 80, 120])
  func narrow(width: Int) throws {
    let walk = try TutorWalk(appearance: Appearance(width: width, charset: .ascii))
    for _ in 0..<40 where !walk.lastLine.contains(":quit") {
      let text = walk.screen + walk.type(walk.lastLine.contains("Enter") ? "" : ":skip")
      // What Python echoes or prints is not broken by us, whatever the width.
      for line in text.split(separator: "\n") where ![">>>", "...", "[10"].contains(line.prefix(3)) {
        #expect(line.utf8.count <= width && line.utf8.allSatisfy { $0 < 0x7f }, "\(line)")
      }
    }
    #expect(walk.lastLine.contains(":quit"))
  }

  /// Goes to the first exercise.
  private func atExercise(_ progress: LearnerProgress = LearnerProgress(path: nil, now: { 0 })) throws
    -> TutorWalk
  {
    let walk = try TutorWalk(progress: progress)
    walk.enter(until: "type 1 to 3")
    walk.type("2")
    walk.enter(until: ":submit")
    return walk
  }

  @Test("says more of a wrong answer each time it is handed in")
  func feedback() throws {
    let walk = try atExercise()
    #expect(walk.type("s = f(-3 + h) - f(-3)").hasPrefix("not yet · :submit says why\nslope/"))
    #expect(
      walk.type(":submit") == """
        Not yet: s is -0.021997, and that is how far f moved. How far did x move?
        slope/s-at-minus-3 · :submit · :hint (1 of 2) · :play · :skip · :back

        """)
    #expect(walk.type(":submit").contains(":hint helps."))
    #expect(walk.type(":submit").contains("Hint: It is the slope at 3 again"))
    #expect(walk.lastLine.contains(":hint (2 of 2)"))
    #expect(walk.type(":hint").contains("mind the brackets"))
    #expect(walk.lastLine.contains(":hint (an example)"))
    #expect(walk.type(":hint").contains("12.006001"))
    #expect(walk.lastLine.contains(":solution"))
    #expect(walk.type(":hint").contains("those were all the hints"))
    #expect(walk.type("s = -22; :submit").contains("SyntaxError"))
    walk.type("s = -22")
    #expect(walk.type(":submit").contains("does not follow when f is another function"))
    #expect(walk.type("s?").contains("-22"))
    #expect(walk.type("s = (f(-3 + h) - f(-3)) / h  # right?").contains("✓ -21.997"))
    #expect(walk.lastLine == "step 6 of 9 next · Enter goes on")
  }

  @Test("a worked example is shown after the hints, or after five wrong answers, and is not run")
  func twin() throws {
    let lesson = """
      ## S

      ```python solution
      s = 2 + 3
      ```

      ```check
      value s = 5
      ```

      ```pycon twin
      >>> def add(a, b):
      ...     return a + b
      ...
      >>> t = add(4, 4)
      >>> t
      8
      ```

      ```hint
      One.
      ```

      ```hint
      Two.
      ```

      ```hint
      Three.
      ```
      """
    let example = """
        Another one like it, solved:
            >>> def add(a, b):
            ...     return a + b
            ...
            >>> t = add(4, 4)
            >>> t
            8

      """
    let course = try TutorWalk.course(["a": lesson])
    let asking = try TutorWalk(course: course)
    for _ in 1...3 { asking.type(":hint") }
    #expect(asking.lastLine == "a/s · :submit · :hint (an example) · :play · :skip · :back")
    #expect(asking.type(":hint") == example + "\na/s · :submit · :solution · :play · :skip · :back\n")
    #expect(asking.type("t").contains("NameError"))
    #expect(asking.type(":hint").contains("those were all the hints"))
    let failing = try TutorWalk(course: course)
    failing.type("s = 1")
    let said = (1...6).map { _ in failing.type(":submit") }
    #expect(said[1].contains(":hint helps."))
    #expect(said[2].contains("Hint: One.") && said[3].contains("Hint: Two."))
    #expect(said[4].hasPrefix("Not yet: s is 1, and that is not it.\n\n" + example + "\na/s"))
    #expect(said[5].contains("Hint: Three."))
    #expect(failing.lastLine.contains(":solution"))
  }

  @Test("shows and runs the solution, and does not call it passed")
  func solution() throws {
    let walk = try atExercise()
    #expect(walk.type(":solution").contains(">>> s = (f(-3 + h) - f(-3)) / h\n"))
    #expect(walk.lastLine == "step 6 of 9 next · Enter goes on")
    #expect(walk.type("round(s, 3)").hasPrefix("-21.997\n"))
    #expect(walk.teacher.progress.records.last?.event == .seen)
    #expect(
      walk.type(":solution") == "nothing is asked for just now\nstep 6 of 9 next · Enter goes on\n")
  }

  @Test("skipping shows and runs what it skips")
  func skip() throws {
    let walk = try TutorWalk()
    #expect(walk.type(":skip").contains(">>> f(3.0)\n20.0\n"))
    #expect(walk.lastLine == "step 2 of 9 next · Enter goes on")
    for _ in 2...9 {
      walk.type("")
      walk.type(":skip")
    }
    #expect(walk.lastLine.contains("Enter ends the lesson"))
    #expect(walk.type("round(slope(3), 3)").hasPrefix("14.003\n"))
  }

  @Test("skipping shows the words too, and goes on to the next step when there is nothing left")
  func skipWords() throws {
    let walk = try TutorWalk()
    #expect(walk.type(":skip").contains("asks for the height of the curve at x = 3"))
    #expect(walk.lastLine == "step 2 of 9 next · Enter goes on")
    let second = walk.type(":skip")
    for words in ["2. A table of heights", "One height says little", "[100, 69", "Keep that place in mind."] {
      #expect(second.contains(words), "\(second)")
    }
    #expect(walk.lastLine == "step 3 of 9 next · Enter goes on")
    walk.type(":skip")
    #expect(walk.type(":skip").contains("\n  3) zero\n\n  It is 2) negative. The table went"))
    #expect(walk.type(":skip").contains("The exact slope is -22"))
    for _ in 6...9 { walk.type(":skip") }
    #expect(walk.lastLine == "step 9 of 9 done · Enter ends the lesson")
    #expect(walk.type(":skip").contains("The slope of f(x): the end. Seen but not solved: steps 5 and 9.\n"))
    #expect(walk.lastLine.hasPrefix("slope · the end · Enter begins inputs"))
    #expect(walk.type(":lessons").contains("seen to the end, 2 exercises not solved · 20 minutes"))
    #expect(walk.teacher.progress.isFinished("slope"))
    #expect(walk.type(":skip").contains("the lesson is at its end"))
  }

  @Test("what does not bear on the exercise is not remarked on")
  func calm() throws {
    let walk = try atExercise()
    for cell in ["t = 1", "s", "s = 1/0", ":plot f -1 1", "s?"] {
      #expect(!walk.type(cell).contains("not yet"), "\(cell)")
    }
    #expect(walk.type("s = f(-3)").hasPrefix("not yet · :submit says why\n"))
  }

  @Test("the step in a right formula may be too large")
  func largeStep() throws {
    let walk = try atExercise()
    for cell in ["h = 0.1\ns = (f(-3 + h) - f(-3)) / h", "s = (f(-3 + 0.1) - f(-3)) / 0.1"] {
      for line in cell.split(separator: "\n") { walk.type(String(line)) }
      #expect(
        walk.type(":submit").hasPrefix(
          "Not yet: s is -21.7. The formula is right, but the step is too large: take a"))
    }
    walk.type("h = 1e-17")
    walk.type("s = (f(-3 + h) - f(-3)) / h")
    #expect(walk.type(":submit").hasPrefix("Not yet: s is 0. The step is so small that"))
    walk.type("h = 0.003")
    #expect(walk.type("s = (f(-3 + h) - f(-3)) / h").contains("✓ -21.991"))
  }

  @Test("a function that never ends is said to take long")
  func endless() throws {
    let walk = try TutorWalk()
    for _ in 1...8 { walk.type(":skip") }
    walk.enter(until: ":submit")
    #expect(walk.lastLine.hasPrefix("slope/slope-anywhere · :submit"))
    walk.type("def slope(x):\n    while True:\n        pass\n")
    #expect(walk.type(":submit").hasPrefix("Not yet: slope(3) took too long."))
    walk.type("slope = 3")
    #expect(walk.type(":submit").hasPrefix("Not yet: slope is not a function but of the type int"))
  }

  @Test("a finished lesson says that it begins again, and stays finished")
  func again() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let walk = try atExercise(progress)
    walk.type("s = (f(-3 + h) - f(-3)) / h")
    for _ in 6...9 { walk.type(":skip") }
    walk.type("")
    #expect(walk.lastLine.contains(" · the end"))
    let second = try TutorWalk(progress: progress)
    #expect(
      second.screen.hasPrefix(
        """
        The slope of f(x) · step 1 of 9

          You have finished this lesson. This one begins anew; what you have done
        """), "\(second.screen)")
    #expect(second.type(":lessons").contains("seen to the end, 1 exercise not solved"))
    second.enter(until: "type 1 to 3")
    second.type("1")
    second.enter(until: ":submit")
    // Left at the exercise, which was passed the first time: it is met again.
    let third = try TutorWalk(progress: progress)
    #expect(third.screen.hasPrefix("The slope of f(x) · step 5 of 9 · resumed\n"))
    #expect(third.screen.contains("You are in this one again"))
    third.type(":solution")
    let lesson = try third.teacher.course.lesson(third.teacher.course.slope)
    #expect(progress.isDoneSinceItBegan(lesson.steps[4], in: lesson))
    #expect(progress.isFinished("slope"))
  }

  @Test("one lesson of two is finished: it begins again where it is asked for by name")
  func oneOfTwo() throws {
    func text(_ id: String) -> String { "<!-- id: \(id) -->\n\n# Lesson \(id)\n\n## Step\n\nWords.\n" }
    let course = try Course("# Two\n\n1. [A](a.md)\n2. [B](b.md)\n") { text(String($0.dropLast(3))) }
    let teacher = Teacher(course: course, progress: LearnerProgress(path: nil, now: { 0 })) { Notebook() }
    func opened(_ name: String?) throws -> String {
      #expect(try teacher.start(named: name))
      return TutorWalk.shown(teacher.open(), cell: "")
    }
    #expect(!(try opened(nil)).contains("You have finished"))
    _ = teacher.respond(to: "")
    #expect(try opened("a").contains("You have finished this lesson. This one begins anew"))
    #expect(try opened(nil).hasPrefix("Lesson b · step 1 of 1\n\n1. Step"))
  }

  @Test("going back brings back what was there")
  func back() throws {
    let walk = try atExercise()
    walk.type("f = 3")
    #expect(walk.type(":back").contains("4. The other side"))
    walk.type(":play")
    #expect(walk.type("f(3)").hasPrefix("20\n"))
    walk.type(":done")
    #expect(walk.type(":back").contains("3. Nudge it"))
    #expect(walk.type("h").contains("NameError"))
    walk.type(":back")
    walk.type(":back")
    #expect(walk.type(":back").contains("this is the first step"))
  }

  @Test("a command that waits is answered before the lesson, and the lesson goes on behind it")
  func waitingCommand() throws {
    let walk = try TutorWalk()
    walk.enter(until: "type 1 to 3")
    walk.type(":play")
    walk.type("a = Value(2.0); b = a * 3")
    #expect(walk.type(":step b").contains("step 1 of 2"))
    #expect(walk.teacher.prompt == "? " && !walk.teacher.awaitsCell)
    #expect(walk.type("").contains("a.grad += 3 × 1.0000  =   3.0000"))
    #expect(walk.type("q").contains("left at step 2 of 2"))
    #expect(walk.teacher.prompt == ">>> ")
    walk.type(":predict a.data")
    #expect(walk.type("2").contains("✓ as you said"))
    walk.type(":done")
    #expect(walk.teacher.prompt == "? ")
    #expect(walk.type("3").hasPrefix("Not quite"))
  }

  @Test("a wrong prediction is answered, and nothing is run meanwhile")
  func prediction() throws {
    let walk = try TutorWalk()
    walk.enter(until: "type 1 to 3")
    #expect(walk.teacher.prompt == "? ")
    #expect(
      walk.type("f = 3") == """
        that is none of the choices
        type 1 to 3; :play is for trying things
        step 4 of 9 · type 1 to 3 · :play · :skip · :back

        """)
    #expect(walk.teacher.completeness(of: "f(") == .complete)
    #expect(walk.type("?f").contains("function"))
    #expect(walk.type("7").contains("there is no choice 7"))
    for command in [":hint", ":submit", ":solution"] {
      #expect(
        walk.type(command).hasPrefix("a prediction is asked for\ntype 1 to 3; any guess will do\n"),
        "\(walk.screen)")
    }
    #expect(walk.type("").contains("type 1 to 3"))
    #expect(walk.type("3").hasPrefix("Not quite: it is 2) negative. The table went 69, 44, 25 there"))
    #expect(walk.lastLine == "step 5 of 9 next · Enter goes on")
    #expect(walk.teacher.prompt == ">>> ")
    #expect(walk.type("f(-3)").hasPrefix("44\n"))
  }

  @Test("an error of the learner's leaves the last line on screen")
  func errors() throws {
    let walk = try TutorWalk()
    #expect(
      walk.type("g(3)").hasPrefix("    ^\nNameError: name 'g' is not defined\n"), "\(walk.screen)")
    #expect(walk.lastLine == "step 1 of 9 · Enter runs the next lines")
  }

  @Test(
    "says how many of the next lines are meant to fail",
    arguments: [("inputs", "2 are"), ("value", "one is")])
  func failing(lesson: String, count: String) throws {
    let walk = try TutorWalk(lesson: lesson)
    walk.enter(until: "fail")
    #expect(walk.lastLine.hasSuffix(" · Enter runs the next lines, and \(count) meant to fail"))
  }

  @Test("goes on where it was left")
  func resume() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/state/micrograd/progress.jsonl"
    let walk = try atExercise(LearnerProgress(path: path, now: { 7 }))
    walk.type("s = (f(-3 + h) - f(-3)) / h")
    #expect(walk.teacher.progress.problem == nil)
    let again = try TutorWalk(progress: LearnerProgress(path: path, now: { 8 }))
    #expect(again.screen.hasPrefix("The slope of f(x) · step 6 of 9 · resumed\n"))
    #expect(again.type("round(s, 3)").hasPrefix("-21.997\n"))
    #expect(again.type(":lessons").contains("step 6 of 9"))
    let lesson = try again.teacher.course.lesson(again.teacher.course.slope)
    #expect(again.teacher.progress.isDoneSinceItBegan(lesson.steps[4], in: lesson))
  }

  @Test("without a lesson it is the notebook, and :lessons begins one")
  func idle() throws {
    let teacher = Teacher(course: Course.embedded, progress: LearnerProgress(path: nil, now: { 0 })) {
      Notebook()
    }
    func shown(_ text: String) -> String { TutorWalk.shown(teacher.respond(to: text), cell: text) }
    #expect(TutorWalk.shown(teacher.open(), cell: "") == "")
    #expect(shown("1 + 1") == "2\n")
    #expect(shown("").isEmpty)
    #expect(shown(":hint").contains("no lesson is running"))
    #expect(shown(":lessons").contains("not begun"))
    #expect(shown(":lessons nothing").contains("no lesson is named nothing"))
    #expect(shown(":lessons slope").hasSuffix("step 1 of 9 · Enter runs the next lines\n"))
  }
}
