import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

/// Demos that nobody attends.
@Suite struct RehearsalTests {
  private func rehearse(
    _ lesson: Lesson, from first: Int = 0, in notebook: Notebook = Notebook()
  ) -> (outcome: Rehearsal.Outcome, steps: [Rehearsal.Step]) {
    var steps: [Rehearsal.Step] = []
    let outcome = Rehearsal(lesson, file: lesson.id + ".md", in: notebook).run(from: first) {
      steps.append($0)
    }
    return (outcome, steps)
  }

  @Test func noLessonSurprises() throws {
    for lesson in try DemoWalk.lessons() {
      let (outcome, steps) = rehearse(lesson)
      #expect(outcome.holds, "\(steps.flatMap(\.surprises))")
      #expect(steps.count == lesson.steps.count)
    }
  }

  private static let wrong = """
    ## One

    ```pycon
    >>> 1 + 1
    3
    >>> 1 / 0
    ZeroDivisionError: …
    ```

    ## Two

    ```micrograd
    :graph nothing
    ```

    ```pycon
    >>> a = Value(1.0) + 2
    ```
    """

  @Test func eachSurpriseIsNamedWithItsLine() throws {
    let (outcome, steps) = rehearse(try DemoWalk.lesson(RehearsalTests.wrong))
    #expect(outcome.surprises == 2 && !outcome.holds)
    #expect(steps[0].surprises.map { "\($0)" } == ["own.md:11: this prints 2 · micrograd check says more"])
    #expect(steps[1].surprises.map(\.line) == [20])
    #expect(steps.map(\.inputs) == [2, 2])
    #expect(steps[0].widest == [0, 0, 0])
    #expect(steps[1].widest.allSatisfy { $0 > 10 } && steps[1].widest[0] <= 40)
  }

  @Test func aRehearsalBeginsAnywhere() throws {
    let (outcome, steps) = rehearse(try DemoWalk.lesson(RehearsalTests.wrong), from: 1)
    #expect(outcome.surprises == 1)
    #expect(steps.map(\.title) == ["2. Two"])
  }

  @Test func aRowSaysWhatAStepTook() {
    var step = Rehearsal.Step(title: "3. Nudge it")
    step.inputs = 2
    step.time = .milliseconds(1234)
    step.widest = [38, 62, 62]
    let row = step.draw(for: Appearance(width: 120)).plainText
    #expect(row == "3. Nudge it · 2 inputs, 1.23 s · drawings 38 of 40, 62 of 80, 62 of 120 columns\n")
  }

  @Test func aRehearsalCanBeStopped() throws {
    let notebook = Notebook()
    notebook.interpreter.isInterrupted = { true }
    let (outcome, _) = rehearse(
      try DemoWalk.lesson("## One\n\n```pycon\n>>> for i in range(10**9): pass\n```"), in: notebook)
    #expect(outcome.isStopped)
  }
}

/// Demos that play themselves.
@Suite struct AutomaticPlayTests {
  @Test func itTypesAtItsPace() throws {
    let walk = try DemoWalk(step: "```pycon\n>>> abc = 1\n```")
    let play = AutomaticPlay(pace: 10)
    walk.press(.letter("x"))
    let next = try #require(play.next(in: walk.demo))
    #expect(next.key == .letter(" ") && next.delay == .milliseconds(100))
    walk.press(.tab)
    #expect(try #require(play.next(in: walk.demo)).key == .enter)
  }

  @Test func wordsAreGivenTimeToBeRead() throws {
    let words = String(repeating: "some words ", count: 20)
    let walk = try DemoWalk(step: "\(words)\n\n```pycon\n>>> abc = 1\n```")
    let delay = try #require(AutomaticPlay(pace: 10).next(in: walk.demo)).delay
    #expect(delay > .seconds(10) && delay < .seconds(20))
  }
}
