import Testing

@testable import Tutor

@Suite("Going to a step")
struct GoToTests {
  private static let lesson = """
    ## One

    ```pycon
    >>> xs = [1]
    ```

    ## Two words

    ```pycon
    >>> xs.append(2)
    ```

    ## Two others

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
    try TutorWalk(progress: progress, course: TutorWalk.course(["a": Self.lesson, "b": "## S\n\nWords."]))
  }

  @Test("forward, with what the steps between have made", arguments: ["4", "four", "FO"])
  func forward(wish: String) throws {
    let walk = try walk()
    walk.type("own = 1")
    let words = "Everything is as the lesson has it; your own names are gone.\n\n4. Four\n"
    #expect(walk.type(":goto \(wish)").hasPrefix(words))
    #expect(walk.type("xs, n").hasPrefix("([1, 2], 2)\n"))
    #expect(walk.type("own").contains("NameError"))
    #expect(walk.lastLine == "step 4 of 4 · Enter runs the next lines")
  }

  @Test("back, to what was there; from free play and from the end too")
  func back() throws {
    let walk = try walk()
    for text in ["", "", "own = 1", "", ""] { walk.type(text) }
    #expect(walk.type(":goto two-w").hasPrefix("2. Two words\n"))
    #expect(walk.type("xs").hasPrefix("[1]\n"))
    walk.type(":play")
    #expect(walk.type(":goto 1").hasPrefix("Free play is over"))
    for _ in 1...5 { walk.type(":skip") }
    #expect(walk.lastLine.contains("the end"))
    #expect(walk.type(":goto 3").hasPrefix("3. Two others\n"))
    #expect(walk.type("n = len(xs)").contains("✓"))
  }

  @Test(
    "a step that is not there says what may be meant",
    arguments: [
      ("", "to which step?\ngive a number from 1 to 4, or a name\n"),
      ("9", "no step is named 9\ngive a number from 1 to 4, or a name\n"),
      ("\(Int.min)", "no step is named \(Int.min)\ngive a number from 1 to 4, or a name\n"),
      ("two", "no step is named two\ndid you mean: two-words or two-others?\n"),
      ("fuor", "no step is named fuor\ndid you mean: four?\n"),
    ])
  func unknown(wish: String, words: String) throws {
    let walk = try walk()
    #expect(walk.type(":goto \(wish)").hasPrefix(words), "\(walk.screen)")
    #expect(walk.lastLine.hasPrefix("step 1 of 4"))
  }

  @Test("without a lesson")
  func outside() throws {
    let walk = try walk()
    walk.type(":leave")
    #expect(walk.type(":goto 1") == "no lesson is running\n:lessons lists them\n")
    #expect(walk.type(":recap").hasPrefix("nothing was done yet"), "the own session's command")
  }

  // MARK: - What is written down

  @Test("looking around in a step writes nothing")
  func review() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let walk = try walk(progress)
    for text in ["", "", "", "", "n = len(xs)", ""] { walk.type(text) }
    #expect(walk.lastLine.hasPrefix("step 4 of 4"))
    let count = progress.records.count
    for text in [":lessons", ":recap", ":again", ":play", "1", ":done", ":hint", ":submit", ":goto 4"] {
      walk.type(text)
    }
    #expect(progress.records.count == count, "\(progress.records.dropFirst(count))")
    #expect(try self.walk(progress).screen.hasPrefix("Lesson a · step 4 of 4 · resumed\n"))
  }

  @Test("a lesson goes on where it was left, also at a step that began before")
  func wayBack() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let first = try walk(progress)
    for text in [":goto 4", ":goto 2", ""] { first.type(text) }
    let second = try walk(progress)
    #expect(second.screen.hasPrefix("Lesson a · step 2 of 4 · resumed\n"))
    #expect(second.type(":lessons").contains("step 2 of 4 · 5 minutes"))
    for text in [":goto 4", ""] { second.type(text) }
    #expect(second.type(":lessons").contains("step 4 of 4 · 5 minutes"))
    #expect(try walk(progress).screen.hasPrefix("Lesson a · step 4 of 4 · resumed\n"))
  }

  @Test("an exercise that is met again and solved again is behind the learner")
  func solvedAgain() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let first = try walk(progress)
    for text in ["", "", "", "", "n = len(xs)", "", ":goto 3"] { first.type(text) }
    #expect(try walk(progress).screen.hasPrefix("Lesson a · step 3 of 4 · resumed\n"))
    first.type("n = len(xs)")
    #expect(try walk(progress).screen.hasPrefix("Lesson a · step 4 of 4 · resumed\n"))
  }

  @Test("who takes a finished lesson again is written down again")
  func again() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let first = try walk(progress)
    for _ in 1...5 { first.type(":skip") }
    #expect(progress.isFinished("a"))
    let count = progress.records.count
    first.type(":lessons a")
    for text in ["", ""] { first.type(text) }
    #expect(progress.records.count == count + 2)
    #expect(first.type(":lessons a").hasPrefix("Lesson a · step 2 of 4 · resumed"))
  }
}
