import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

/// What each key does in a demo.
@Suite struct DemoTests {
  private static let twoInputs = "```pycon\n>>> barber = 1\n>>> barber + 1\n2\n```"

  @Test func theOpeningSaysWhereOneIs() throws {
    let words = "My own · step 1 of 1\n"
    #expect(try DemoWalk(step: DemoTests.twoInputs).screen.hasPrefix(words + "1. Only\n"))
  }

  @Test func anyKeyTypesTheNextCharacter() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    #expect(walk.row == ">>> ")
    #expect(walk.press(.letter("b"), .letter("r"), .letter("é")) == "bar")
    #expect(walk.row == ">>> bar")
    #expect(walk.press(.other) == "")
  }

  @Test func whereAllIsTypedOnlyEnterGoesOn() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.mash("b", times: 40)
    #expect(walk.row == ">>> barber = 1")
    #expect(walk.value("'barber' in vars()") == ["False"])
    #expect(walk.press(.enter) == "\n>>> ")
    #expect(walk.value("barber") == ["1"])
  }

  @Test func enterFinishesARowBeforeItRunsIt() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.press(.letter("x"))
    #expect(walk.press(.enter) == "arber = 1")
    #expect(walk.press(.tab) == "")
    walk.press(.enter)
    #expect(walk.press(.tab) == "barber + 1")
    #expect(walk.press(.enter).hasPrefix("\n2\n"))
  }

  @Test func theTakenOverPromptGoesToAStep() throws {
    let steps = (1...3).map { "## S\($0)\n\n```pycon\n>>> a\($0) = \($0)\n```" }
    let walk = DemoWalk(try DemoWalk.lesson(steps.joined(separator: "\n\n")))
    func go(_ wish: String) -> Reply {
      walk.press(.escape)
      let reply = walk.demo.conversation.respond(to: ":goto \(wish)")
      if reply.exitCode == 0 { walk.demo.giveBack() }
      return reply
    }
    #expect(go("3").exitCode == 0 && walk.demo.position.step == 3)
    #expect(walk.row == ">>> " && walk.value("(a1, a2)") == ["(1, 2)"])
    #expect(go("s1").exitCode == 0 && walk.demo.position.step == 1)
    #expect(walk.value("'a1' in vars()") == ["False"])
    #expect(go("s9").failure?.message == "no step is named s9")
    walk.demo.giveBack()
    #expect(walk.demo.position.step == 1)
    #expect(walk.enter() != "" && walk.value("a1") == ["1"])
  }

  @Test func aBlockIsTypedRowByRow() throws {
    let walk = try DemoWalk(step: "```pycon\n>>> def f(x):\n...     return x + 1\n...\n>>> f(2)\n3\n```")
    #expect(walk.press(.tab, .enter) == "def f(x):\n... ")
    #expect(walk.press(.letter("x"), .enter) == "    return x + 1")
    #expect(walk.press(.enter) == "\n... ")
    #expect(walk.press(.enter) == "\n>>> ")
    #expect(walk.enter().contains("3\n"))
  }

  @Test func aCallOverSeveralRowsIsNoBlock() throws {
    let walk = try DemoWalk(step: "```pycon\n>>> print(1,\n...     2)\n1 2\n```")
    #expect(walk.press(.tab, .enter) == "print(1,\n... ")
    #expect(walk.press(.letter("x"), .enter) == "    2)")
    #expect(walk.press(.enter).hasPrefix("\n1 2\n"))
  }

  @Test func aBlockOfASolutionEndsWithAnEmptyRow() throws {
    let walk = try DemoWalk(
      step: """
        Your turn.

        ```python solution
        # by the rule
        def g(x):
            if x > 0:
                return 1
            else:
                return 2

        y = g(1)
        ```

        ```check
        value y = 1
        ```
        """)
    walk.mash(times: 500)
    #expect(walk.screen.hasSuffix("...     else:\n...         return 2\n... "))
    #expect(walk.screen.contains(">>> # by the rule\n... def g(x):\n"))
    #expect(walk.press(.enter) == "\n>>> ")
    walk.mash(times: 500)
    #expect(walk.row == ">>> y = g(1)")
    walk.press(.enter)
    #expect(walk.value("y") == ["1"])
  }

  @Test func theBeginningOfAnExerciseIsShown() throws {
    let walk = try DemoWalk(
      step: "```python starter\ns = 1\n```\n\n```python solution\ns = 2\n```\n\n```check\nvalue s = 2\n```")
    #expect(walk.screen.contains("A beginning:"))
    #expect(walk.screen.contains("    s = 1\n"))
    walk.enter()
    #expect(walk.value("s") == ["2"])
  }

  private static let prediction = """
    ```predict
    1 + 1 is
    1) two
    2) three
    answer: 1
    right: Yes.
    wrong: Count them.
    ```

    ```pycon
    >>> 1 + 1
    2
    ```
    """

  @Test func aPredictionIsHeldUntilItIsRevealed() throws {
    let walk = try DemoWalk(step: DemoTests.prediction)
    #expect(walk.lastLine == "r reveals the answer · b blanks")
    for key in [Demo.Key.enter, .tab, .letter("x"), .letter("1")] { #expect(walk.press(key) == "") }
    let told = walk.press(.letter("r"))
    #expect(told.contains("It is 1) two. Count them."))
    #expect(walk.row == ">>> ")
  }

  @Test func whoOnlyWatchesIsToldNoKeys() throws {
    let lesson = try DemoWalk.lesson("## One\n\n\(DemoTests.prediction)\n\n## Two\n\nWords.")
    let walk = DemoWalk(lesson, hasPresenter: false)
    while let (key, _) = AutomaticPlay(pace: 100).next(in: walk.demo) { walk.press(key) }
    #expect(walk.output.contains("\nstep 2 of 2 next\n") && walk.output.hasSuffix("\nthe end of My own\n"))
    for key in ["reveals", "blanks", "Enter"] { #expect(!walk.output.contains(key)) }
  }

  @Test func lettersAreCommandsOnlyWhereNothingCanBeTyped() throws {
    let walk = try DemoWalk(step: DemoTests.prediction)
    let screen = walk.screen
    walk.press(.letter("b"))
    #expect(walk.screen == "")
    walk.press(.letter("r"))
    #expect(walk.screen == screen)
    walk.press(.letter("r"))
    #expect(walk.press(.letter("b")) == "1")
  }

  @Test func aBlankScreenComesBackAsItWas() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.press(.tab, .enter, .letter("x"))
    let screen = walk.screen
    walk.press(.blank)
    #expect(walk.screen == "")
    walk.press(.enter)
    #expect(walk.screen == screen)
    walk.press(.redraw)
    #expect(walk.screen == screen)
  }

  @Test func aBlankScreenHoldsWhatWasPrintedMeanwhile() throws {
    let notebook = Notebook()
    notebook.onOutput = { _ in }
    let walk = try DemoWalk(step: "```pycon\n>>> print('told')\ntold\n```", notebook: notebook)
    walk.press(.tab, .enter, .redraw)
    #expect(walk.screen.contains("\ntold\n"))
  }

  @Test func theEndWaitsForEnter() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.enter()
    walk.enter()
    #expect(walk.lastLine == "the end of My own · Enter leaves · b blanks")
    walk.press(.nextStep, .letter("x"))
    #expect(!walk.demo.isOver)
    walk.press(.enter)
    #expect(walk.demo.isOver)
  }

  @Test func leavingIsAskedTwice() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.press(.letter("x"), .leave)
    #expect(walk.lastLine.hasPrefix("Ctrl-C or Ctrl-D leaves"))
    #expect(walk.press(.letter("x")) == ">>> b")
    walk.press(.leave, .leave)
    #expect(walk.demo.isOver)
  }

  @Test func aShellInBetweenLeavesTheRow() throws {
    let walk = try DemoWalk(step: DemoTests.twoInputs)
    walk.press(.letter("x"))
    #expect(walk.press(.resume) == "\n>>> b")
  }

  @Test func whatIsStoppedIsEnteredAgain() throws {
    let notebook = Notebook()
    var isStopped = true
    notebook.interpreter.isInterrupted = { isStopped }
    let walk = try DemoWalk(
      step: "```pycon\n>>> a = []\n>>> for i in range(100000): a.append(i)\n>>> len(a)\n100000\n```",
      notebook: notebook)
    isStopped = false
    walk.enter()
    isStopped = true
    let told = walk.enter()
    isStopped = false
    #expect(told.contains("KeyboardInterrupt"))
    #expect(walk.row == ">>> ")
    #expect(walk.value("len(a)") == ["0"])
    walk.enter()
    #expect(walk.enter().contains("100000"))
  }
}

/// The page keys, and the steps that they lead to.
@Suite struct DemoStepsTests {
  private static let steps = """
    ## One

    ```pycon
    >>> n = 1
    >>> n
    1
    ```

    ```micrograd
    :show off
    ```

    ## Two

    ```pycon
    >>> n = n + 1
    >>> n
    2
    ```

    ## Three

    Words alone.
    """

  private func walk(from step: Int = 0) throws -> DemoWalk {
    DemoWalk(try DemoWalk.lesson(DemoStepsTests.steps), from: step)
  }

  @Test func enterBeginsTheNextStep() throws {
    let walk = try walk()
    for _ in 0..<3 { walk.enter() }
    #expect(walk.lastLine == "step 2 of 3 next · Enter · b blanks")
    #expect(walk.press(.enter).hasPrefix("\n2. Two\n"))
  }

  @Test func pageDownDoesTheRestUnseen() throws {
    let walk = try walk()
    walk.press(.letter("x"))
    #expect(walk.press(.nextStep) == "\n\n2. Two\n\n>>> ")
    #expect(walk.value("n") == ["1"])
    #expect(walk.demo.notebook.show == .off)
  }

  @Test func pageUpPutsEverythingBack() throws {
    let walk = try walk()
    walk.press(.nextStep)
    walk.enter()
    #expect(walk.value("n") == ["2"])
    #expect(walk.press(.previousStep) == "\n\n2. Two\n\n>>> ")
    #expect(walk.value("n") == ["1"])
    walk.press(.previousStep)
    #expect(walk.demo.step == 0)
    #expect(walk.value("'n' in vars()") == ["False"])
    #expect(walk.demo.notebook.show == .graph)
    #expect(walk.press(.previousStep) == "")
    walk.press(.nextStep, .nextStep)
    #expect(walk.lastLine.hasPrefix("the end of"))
    walk.press(.previousStep)
    #expect(walk.demo.step == 1)
  }

  @Test func aDemoBeginsAnywhere() throws {
    let walk = try walk(from: 1)
    #expect(walk.screen == "My own · step 2 of 3\n2. Two\n\n>>> ")
    walk.enter()
    #expect(walk.value("n") == ["2"])
    walk.press(.previousStep, .previousStep)
    #expect(walk.demo.step == 0)
  }

  @Test(arguments: [("2", 1), ("two", 1), ("tw", 1), ("t", nil), ("9", nil), ("0", nil), ("trhee", nil)])
  func aStepIsFoundByNumberAndName(_ name: String, _ place: Int?) throws {
    #expect(try DemoWalk.lesson(DemoStepsTests.steps).place(ofStep: name) == place)
  }

  @Test func aStepMisspelledIsSuggested() throws {
    let lesson = try DemoWalk.lesson(DemoStepsTests.steps)
    #expect(lesson.suggestion(forStep: "trhee") == "did you mean: three?")
    let rules = try DemoWalk.lesson("## The chain rule\n\nWords.\n\n## Chains\n\nWords.")
    #expect(rules.suggestion(forStep: "Chain") == "did you mean: chains?")
    #expect(rules.suggestion(forStep: "rule") == "did you mean: the-chain-rule?")
  }
}

/// The real prompt in the middle of a demo.
@Suite struct DemoTakingOverTests {
  @Test func givingBackLeavesNoTrace() throws {
    let walk = try DemoWalk(
      step: "```pycon\n>>> a = Value(2.0)\n>>> b = a * 3\n>>> b.backward()\n>>> a.grad\n3.0\n```")
    walk.enter()
    walk.press(.letter("x"), .escape)
    #expect(walk.demo.isTakenOver)
    let prompt = walk.demo.conversation
    for text in ["a.data = 7", "b = a * 5", "b.backward()", ":show off", "del Value", "import random"] {
      _ = prompt.respond(to: text)
    }
    #expect(prompt.respond(to: ":done").exitCode == 0)
    walk.demo.giveBack()
    #expect(!walk.demo.isTakenOver)
    #expect(walk.row == ">>> b")
    #expect(walk.demo.notebook.show == .graph)
    #expect(walk.value("a") == ["Value(data=2.0, grad=0)"])
    for _ in 0..<2 { walk.enter() }
    #expect(walk.enter().contains("3.0"))
  }

  @Test func whatIsForLearnersSaysWhatThereIs() throws {
    let walk = try DemoWalk(step: "```pycon\n>>> a = 1\n```")
    walk.press(.escape)
    let prompt = walk.demo.conversation
    let failure = prompt.respond(to: ":hint").failure
    #expect(failure?.message == ":hint is for learners, and this is a demo")
    #expect(failure?.hint == "Esc or :done goes back to it · :goto STEP · :help")
    #expect(prompt.respond(to: "a = 3").failure == nil)
  }

  @Test func upRecallsWhatTheDemoEnters() throws {
    let walk = try DemoWalk(step: "```pycon\n>>> a = 1\n>>> b = 2\n>>> c = 3\n```")
    walk.enter()
    walk.press(.escape)
    #expect(walk.demo.conversation.open().recalled == ["a = 1", "b = 2"])
  }
}

/// What holds of each lesson of the course as a demo.
@Suite struct DemoLessonsTests {
  @Test func everyLessonIsPlayedWhole() throws {
    for lesson in try DemoWalk.lessons() {
      let walk = DemoWalk(lesson)
      walk.playThrough()
      for (number, step) in lesson.steps.enumerated() {
        #expect(walk.output.contains("\(number + 1). \(step.title)\n"))
      }
      #expect(walk.output.contains("the end of \(lesson.title)"))
    }
  }

  @Test(arguments: [40, 80]) func everyLessonKeepsToNarrowASCII(_ width: Int) throws {
    let appearance = Appearance(width: width, charset: .ascii)
    for lesson in try DemoWalk.lessons() {
      let walk = DemoWalk(lesson, appearance: appearance)
      walk.playThrough()
      #expect(walk.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
      for event in walk.events {
        let rows = event.withoutProgram.text(for: appearance).lines.map(\.plainText)
        #expect(rows.allSatisfy { CellWidth.of($0) <= width }, "\(rows)")
      }
    }
  }
}

extension DemoEvent {
  /// What is ours of it: what is typed and what programs print wraps by itself.
  fileprivate var withoutProgram: DemoEvent {
    switch self {
    case .text: return .clear
    case .reply(var reply, _):
      reply.outputs = []
      return .reply(reply, cell: "")
    case .remark, .clear: return self
    }
  }
}
