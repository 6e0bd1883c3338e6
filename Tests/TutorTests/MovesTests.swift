import Notebook
import Testing

@testable import Tutor

@Suite("Moving in a lesson, and from one to the next")
struct MovesTests {
  private static let lesson = """
    ## One

    ```pycon
    >>> xs = [1]
    >>> a = Value(2.0)
    ```

    ## Two

    ```pycon
    >>> xs.append(2)
    >>> a.data = 3.0
    ```

    ## Three

    ```python solution
    n = len(xs)
    ```

    ```check
    value n = 2
    ```

    ## Four

    ```pycon
    >>> n
    2
    ```
    """

  private func walk(_ progress: LearnerProgress = LearnerProgress(path: nil, now: { 0 })) throws -> TutorWalk
  {
    try TutorWalk(progress: progress, course: TutorWalk.course(["a": Self.lesson]))
  }

  /// At the exercise, with names of one's own.
  private func atExercise() throws -> TutorWalk {
    let walk = try walk()
    for text in ["own = 'mine'", "", "", "", "xs.append(own)", ""] { walk.type(text) }
    #expect(walk.lastLine == "a/three · :submit · :solution · :play · :skip · :back")
    return walk
  }

  @Test("again begins the step anew, with everything as it was there")
  func again() throws {
    let walk = try atExercise()
    for text in ["xs.clear()", "a.data = 0", "n = 3", "own = 1"] { walk.type(text) }
    #expect(walk.type(":again").hasPrefix("3. Three\n"))
    #expect(walk.lastLine.hasPrefix("a/three"))
    #expect(walk.type("xs, a.data, own").hasPrefix("([1, 2, 'mine'], 3.0, 'mine')\n"))
    #expect(walk.type("n").contains("NameError"))
    #expect(walk.type(":submit").hasPrefix("Not yet: there is no n."))
    #expect(walk.type("xs.pop(); n = len(xs)").contains("✓ n is 2."))
    #expect(walk.type(":again").hasPrefix("3. Three\n"))
    #expect(walk.type("xs.pop(); n = len(xs)").contains("✓ n is 2."))
  }

  @Test("back comes step by step to what was there, and forth again")
  func back() throws {
    let walk = try atExercise()
    #expect(walk.type(":back").hasPrefix("2. Two\n"))
    #expect(walk.type("xs, a.data, own").hasPrefix("([1], 2.0, 'mine')\n"))
    #expect(walk.type(":back").hasPrefix("1. One\n"))
    #expect(walk.type("own").contains("NameError"))
    #expect(walk.type(":back").hasPrefix("this is the first step\n:again goes to its beginning\n"))
    for text in ["", "", "", ""] { walk.type(text) }
    #expect(walk.type("n = len(xs)").contains("✓ n is 2."))
  }

  @Test("from a step's end, back goes to its beginning; past a step that is only read, to the one before")
  func fromAStepsEnd() throws {
    let course = try TutorWalk.course([
      "a": "## One\n\n```pycon\n>>> a = 1\n```\n\n## Two\n\nWords.\n\n## Three\n\nWords."
    ])
    let walk = try TutorWalk(course: course)
    walk.type("")
    #expect(walk.lastLine == "step 2 of 3 next · Enter goes on")
    #expect(walk.type(":back").hasPrefix("1. One\n"))
    #expect(walk.type("a").contains("NameError"))
    #expect(walk.type(":back").hasPrefix("this is the first step\n"))
    for text in ["", "", ""] { walk.type(text) }
    #expect(walk.lastLine == "step 3 of 3 done · Enter ends the lesson")
    #expect(walk.type(":back").hasPrefix("2. Two\n"))
    #expect(walk.type(":back").hasPrefix("1. One\n"))
  }

  @Test("a step from before this sitting is made by the lesson")
  func backBeyond() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let first = try walk(progress)
    for text in ["", "", "", ""] { first.type(text) }
    let walk = try walk(progress)
    #expect(walk.screen.hasPrefix("Lesson a · step 3 of 4 · resumed\n"))
    walk.type("own = 1")
    #expect(walk.type(":back").hasPrefix("2. Two\n"))
    #expect(walk.type("xs, a.data").hasPrefix("([1], 2.0)\n"))
    for text in ["", ""] { walk.type(text) }
    #expect(walk.type("n = len(xs)").contains("✓ n is 2."))
  }

  @Test("from the lesson's end, back and again go to its last step")
  func fromTheEnd() throws {
    for command in [":back", ":again"] {
      let walk = try walk()
      for _ in 1...5 { walk.type(":skip") }
      #expect(walk.lastLine == "Lesson a · the end · :lessons · :back · :leave · :quit")
      #expect(walk.type("").hasPrefix("Lesson a · the end"))
      #expect(walk.type(":skip").hasPrefix("the lesson is at its end\n:back goes back\n"))
      #expect(walk.type(command).hasPrefix("4. Four\n"))
      #expect(walk.type("").hasPrefix(">>> n\n2\n"))
    }
  }

  @Test(
    "what takes nothing after it says so",
    arguments: ["hint 3", "skip foo", "back 2", "again now", "play a", "done x", "submit s", "solution 1"])
  func arguments(command: String) throws {
    let walk = try atExercise()
    let name = command.split(separator: " ")[0]
    #expect(
      walk.type(":\(command)").hasPrefix(":\(name) takes nothing after it\ntype :\(name) alone\na/three"))
  }

  @Test("without a lesson each move says what to do")
  func withoutALesson() throws {
    let teacher = Teacher(
      course: try TutorWalk.course(["a": Self.lesson]), progress: LearnerProgress(path: nil, now: { 0 })
    ) { Notebook() }
    for name in ["hint", "submit", "solution", "again", "back", "skip"] {
      let shown = TutorWalk.shown(teacher.respond(to: ":\(name)"), cell: "")
      #expect(shown == "no lesson is running\n:lessons lists them\n")
    }
  }

  @Test("an exercise without hints says so")
  func noHints() throws {
    #expect(try atExercise().type(":hint").hasPrefix("this exercise has no hints\n:solution shows"))
  }

  // MARK: - Lessons

  private func three(_ progress: LearnerProgress = LearnerProgress(path: nil, now: { 0 })) throws -> TutorWalk
  {
    try TutorWalk(
      progress: progress,
      course: TutorWalk.course(["alpha": "## S\n\nWords.", "beta": "## S\n\nWords.", "bravo": Self.lesson]))
  }

  @Test("the list says how far one is, how long each takes and what it gives")
  func list() throws {
    let walk = try three()
    walk.type("")
    walk.type(":lessons bravo")
    for text in ["", ""] { walk.type(text) }
    #expect(
      walk.type(":lessons") == """
        A course
          1. Lesson alpha · :lessons alpha
             ✓ done · 5 minutes · what alpha gives
          2. Lesson beta · :lessons beta
             not begun · 5 minutes · what beta gives
          3. Lesson bravo · :lessons bravo
             step 2 of 4 · 5 minutes · what bravo gives

        step 2 of 4 · Enter runs the next lines

        """)
  }

  @Test("a lesson's end offers the next that is not finished")
  func next() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let walk = try three(progress)
    walk.type(":lessons beta")
    #expect(
      walk.type("").contains(
        "✓ Lesson beta: its one step.\n\n  Next: Lesson bravo · 5 minutes · what bravo gives\n"))
    #expect(walk.lastLine == "Lesson beta · the end · Enter begins bravo · :lessons · :back · :leave · :quit")
    #expect(walk.type("").hasPrefix("Lesson bravo · step 1 of 4\n\n1. One\n"))
    for _ in 1...5 { walk.type(":skip") }
    #expect(
      walk.lastLine == "Lesson bravo · the end · Enter begins alpha · :lessons · :back · :leave · :quit")
    walk.type("")
    walk.type("")
    #expect(walk.lastLine == "Lesson alpha · the end · :lessons · :back · :leave · :quit")
    #expect(walk.type("") == "Lesson alpha · the end · :lessons · :back · :leave · :quit\n")
  }

  @Test("without a name the lesson that was left goes on")
  func whatWasLeft() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let walk = try three(progress)
    walk.type(":lessons bravo")
    for text in ["", ""] { walk.type(text) }
    #expect(try three(progress).screen.hasPrefix("Lesson bravo · step 2 of 4 · resumed\n"))
    for name in ["beta", "bravo"] { walk.type(":lessons \(name)") }
    #expect(try three(progress).screen.hasPrefix("Lesson bravo · step 2 of 4 · resumed\n"))
    for _ in 1...4 { walk.type(":skip") }
    #expect(progress.isFinished("bravo"))
    #expect(try three(progress).screen.hasPrefix("Lesson beta · step 1 of 1"))
  }

  @Test("a lesson that builds on others says so while they are not finished")
  func needs() throws {
    let course = try Course("# C\n\n1. [One](a.md)\n2. [Two](b.md)\n") { file in
      let needs = file == "b.md" ? "needs: a, elsewhere\n" : ""
      return "<!--\nid: \(file.dropLast(3))\n\(needs)-->\n\n# Lesson\n\n## S\n\nWords.\n\n## T\n\nWords.\n"
    }
    let walk = try TutorWalk(course: course)
    let words = "This builds on what you have not finished yet: One. :lessons a begins there.\n"
    #expect(!walk.screen.contains("builds on"))
    #expect(walk.type(":lessons b").hasPrefix("Lesson · step 1 of 2\n\n  " + words))
    walk.type("")
    #expect(!walk.type(":lessons b").contains("builds on"))
    walk.type(":lessons a")
    for _ in 1...2 { walk.type("") }
    #expect(walk.type("").hasPrefix("Lesson · step 2 of 2 · resumed"))
  }

  @Test("a lesson is known by its name, its number, its file or a beginning that no other has")
  func names() throws {
    let walk = try three()
    for name in ["beta", "2", "beta.md", "be", "BE"] {
      #expect(walk.type(":lessons \(name)").hasPrefix("Lesson beta · step 1 of 1"), "\(name)")
      walk.type(":lessons alpha")
    }
    #expect(walk.type(":lessons b").hasPrefix("no lesson is named b\ndid you mean: beta or bravo?\n"))
    #expect(walk.type(":lessons alhpa").hasPrefix("no lesson is named alhpa\ndid you mean: alpha?\n"))
    #expect(walk.type(":lessons 4").hasPrefix("no lesson is named 4\n:lessons lists them\n"))
    #expect(walk.type(":lessons zzzzz").hasPrefix("no lesson is named zzzzz\n:lessons lists them\n"))
    #expect(walk.teacher.course.suggestion(for: "") == nil)
  }

  @Test("a next lesson whose file is wrong is said to be")
  func wrongFile() throws {
    let course = try TutorWalk.course(["a": "## S\n\nWords.", "b": "no step"])
    let walk = try TutorWalk(course: course)
    walk.type("")
    #expect(walk.type("").hasPrefix("b.md:"))
    #expect(walk.lastLine.contains("Enter begins b"))
    #expect(walk.type(":lessons").contains("its file is wrong: micrograd check"))
  }
}
