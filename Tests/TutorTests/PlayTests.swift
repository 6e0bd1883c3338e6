import Notebook
import Testing

@testable import Tutor

@Suite("Free play in a lesson")
struct PlayTests {
  private static let lesson = """
    ## Begin

    ```pycon
    >>> import random
    >>> random.seed(7)
    >>> xs = [1, 2]
    >>> a = Value(2.0)
    >>> b = a * a
    >>> b.backward()
    ```

    ```predict
    which?
    1) this
    2) that
    answer: 1
    right: Yes.
    wrong: No.
    ```

    ## Your turn

    ```python solution
    s = sum(xs) + a.grad
    ```

    ```check
    value s = 7
    ```

    ```hint
    Add them.
    ```
    """

  private func walk() throws -> TutorWalk {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson, "b": "## One\n\nWords."]))
    walk.type("")
    return walk
  }

  private func atExercise() throws -> TutorWalk {
    let walk = try walk()
    walk.type("1")
    walk.type("")
    return walk
  }

  @Test("Ctrl-D in free play comes back, and leaves in the lesson")
  func end() throws {
    let walk = try atExercise()
    for text in [":play", "xs = 'gone'", ":step b"] { walk.type(text) }
    let left = TutorWalk.shown(try #require(walk.teacher.end()), cell: "")
    #expect(left.hasPrefix("left at step 1 of 2") && walk.type("xs").contains("gone"), "\(left)")
    let shown = TutorWalk.shown(try #require(walk.teacher.end()), cell: "")
    #expect(
      shown.hasPrefix("Back in the lesson: everything is as it was. Ctrl-D again leaves.\n"), "\(shown)")
    #expect(shown.hasSuffix("a/your-turn · :submit · :hint (1 of 1) · :play · :skip · :back\n"), "\(shown)")
    #expect(walk.teacher.end() == nil && walk.teacher.prompt == ">>> ")
    #expect(walk.type("xs").contains("[1, 2]"))
  }

  @Test("Ctrl-C leaves the last line where one is")
  func interrupted() throws {
    let walk = try atExercise()
    #expect(TutorWalk.shown(walk.teacher.interrupt(), cell: "") == walk.lastLine + "\n")
    walk.type(":leave")
    #expect(TutorWalk.shown(walk.teacher.interrupt(), cell: "") == "")
  }

  private static let questions = ["xs", "a", "a.label", "b", "random.random()", "_", "s", "h"]

  @Test("done gives back the exact state of before")
  func exact() throws {
    let (walk, twin) = (try atExercise(), try atExercise())
    walk.type(":show values")
    for text in ["42", "later = iter(xs)"] { for each in [walk, twin] { each.type(text) } }
    #expect(walk.type(":play").hasPrefix("Free play"))
    #expect(walk.lastLine == "playing · :done comes back · :keep NAME · step 2 of 2")
    for text in [
      "xs.append(3); xs[0] = None", "a.data = 9; a.label = 'x'", "b.backward()", "del b", "next(later)",
      "random.random()", "s = 7", "1/0", "while True: break", ":show off", "a = 3", "import math",
      "def h(): pass\n", "xs = 'gone'", "b = Value(1.0)", "for i in range(1000):\n    c = b * 2\n",
    ] {
      #expect(!walk.type(text).contains("✓"), "what is typed in play is not judged")
      #expect(walk.lastLine.hasPrefix("playing · "))
    }
    #expect(walk.type(":done").hasPrefix("Back in the lesson"))
    #expect(walk.lastLine.hasPrefix("a/your-turn · :submit"))
    #expect(walk.teacher.notebook.show == .values)
    walk.teacher.notebook.show = .graph
    for question in Self.questions + ["list(later)", "b.backward()", "a"] {
      #expect(walk.type(question) == twin.type(question), "\(question)")
    }
  }

  @Test("what is played is no part of the answer")
  func journal() throws {
    let walk = try atExercise()
    walk.type(":play")
    walk.type("s = sum(xs) + a.grad")
    walk.type(":done")
    #expect(walk.type(":submit").hasPrefix("Not yet: there is no s."))
    #expect(walk.type("s = sum(xs) + a.grad").contains("✓ s is 7."))
  }

  @Test("a prediction waits meanwhile")
  func prediction() throws {
    let walk = try walk()
    #expect(walk.teacher.prompt == "? ")
    walk.type(":play")
    #expect(walk.teacher.prompt == ">>> ")
    #expect(walk.type("1").hasPrefix("1\nplaying"))
    #expect(walk.type("") == "playing · :done comes back · :keep NAME · step 1 of 2\n")
    #expect(walk.type(":done").contains("Predict: which?\n  1) this\n  2) that\n"))
    #expect(walk.teacher.prompt == "? ")
    #expect(walk.type("1").contains("Yes."))
  }

  @Test("what only the lesson can do says how to come back; a hint is given")
  func refused() throws {
    let walk = try atExercise()
    #expect(walk.type(":done").hasPrefix("you are not in free play\n:play begins it\n"))
    walk.type(":play")
    for command in [":play", ":submit", ":solution"] {
      #expect(walk.type(command).contains("\n:done comes back to the lesson\nplaying · "), "\(walk.screen)")
    }
    #expect(walk.type(":hint").hasPrefix("Hint: Add them.\nplaying · "))
    walk.type(":done")
    #expect(walk.lastLine.contains(":solution"))
  }

  @Test("moves in the lesson leave free play behind", arguments: [":back", ":again", ":skip", ":lessons b"])
  func moves(command: String) throws {
    let (walk, twin) = (try atExercise(), try atExercise())
    walk.type(":play")
    for text in ["xs.clear()", "a.data = 5", ":show off", "h = 1", "random.random()"] { walk.type(text) }
    let words = "Free play is over, and what was changed in it is put back.\n\n"
    #expect(walk.type(command) == words + twin.type(command))
    #expect(!walk.lastLine.hasPrefix("playing"))
    for question in Self.questions { #expect(walk.type(question) == twin.type(question), "\(question)") }
  }

  @Test("a move that is refused leaves free play as it is")
  func refusedMove() throws {
    let walk = try walk()
    walk.type(":play")
    walk.type("h = 1")
    for command in [":back", ":lessons nosuch", ":again x"] {
      walk.type(command)
      #expect(walk.lastLine.hasPrefix("playing"), "\(walk.screen)")
    }
    #expect(walk.type("h").hasPrefix("1\n"))
  }

  @Test("without a lesson, and at its end")
  func outside() throws {
    let course = try TutorWalk.course(["a": Self.lesson])
    let teacher = Teacher(course: course, progress: LearnerProgress(path: nil, now: { 0 })) { Notebook() }
    func shown(_ text: String) -> String { TutorWalk.shown(teacher.respond(to: text), cell: text) }
    #expect(shown(":play") == "no lesson is running: all of this is free play\n:lessons lists them\n")
    #expect(shown(":done") == "you are not in free play\n:lessons lists the lessons\n")
    let walk = try TutorWalk(course: course)
    for text in [":skip", ":skip", "", ":play", "a.data = 1", ":done"] { walk.type(text) }
    #expect(walk.lastLine == "Lesson a · the end · :lessons · :back · :leave · :quit")
    #expect(walk.type("a.data").hasPrefix("2.0\n"))
  }

  @Test("leaving while playing leaves, and the lesson goes on where it was")
  func leaving() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let course = try TutorWalk.course(["a": Self.lesson])
    let walk = try TutorWalk(progress: progress, course: course)
    for text in ["", "1", "", ":play", "xs.clear()"] { walk.type(text) }
    #expect(walk.teacher.respond(to: ":quit").exitCode == 0)
    let later = try TutorWalk(progress: progress, course: course)
    #expect(later.screen.hasPrefix("Lesson a · step 2 of 2 · resumed\n"))
    #expect(later.lastLine.hasPrefix("a/your-turn"))
    #expect(later.type("xs").hasPrefix("[1, 2]\n"))
  }
}
