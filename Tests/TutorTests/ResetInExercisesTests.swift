import Testing

@testable import Tutor

/// `:zero` where an answer is asked for: the program advises it itself, so it has its part in what is judged.
@Suite("Gradients set back in an exercise")
struct ResetInExercisesTests {
  private static let lesson = """
    ## One

    ```pycon
    >>> a = Value(2.0); b = a * 3
    >>> b.backward()
    ```

    ```python solution
    s = a.grad
    ```

    ```check
    value s = 3
    ```
    """

  @Test("it is run again with the answer", arguments: [":zero", ":ze", ":zero b"])
  func counts(command: String) throws {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson]))
    walk.type("")
    #expect(walk.type("b.backward()").contains(":zero clears them"))
    #expect(walk.type("s = a.grad").contains("not yet"))
    walk.type(command)
    walk.type("b.backward()")
    #expect(walk.type("s = a.grad").contains("✓"), "\(walk.screen)")
  }

  private func byHand() throws -> TutorWalk {
    let walk = try TutorWalk(lesson: "backprop")
    walk.type(":goto c-and-e")
    walk.enter(until: ":submit")
    return walk
  }

  @Test("a right formula on grads that were set back hears why it does not pass")
  func onNothing() throws {
    let walk = try byHand()
    walk.type(":zero")
    walk.type("c.grad = 1.0 * d.grad")
    #expect(walk.type("e.grad = 1.0 * d.grad").contains("not yet · :submit says why"))
    let told = walk.type(":submit").replacing("\n", with: " ")
    #expect(told.contains("those were right before. :again puts them back."), "\(told)")
  }

  @Test("a gradient that is not right yet is told to be no answer")
  func wrongGradient() throws {
    let walk = try byHand()
    #expect(walk.type("c.grad = -2.0").contains("not yet · :submit says why"))
    #expect(!walk.type("c.grad").contains("not yet"))
  }
}
