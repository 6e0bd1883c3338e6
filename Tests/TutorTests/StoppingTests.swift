import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

@Suite("What is not run to its end")
struct StoppingTests {
  /// The loop ends by itself before long, in case that nothing stops it.
  private static let long = """
    ## One

    ```pycon
    >>> x = 1
    >>> for i in range(1000000): x += 1
    ```
    """

  private static let withWalk = """
    ## One

    ```python setup
    a = Value(2.0); b = a * 3
    ```

    ```micrograd
    :step b
    ```

    ```pycon
    >>> b.backward()
    >>> a.grad
    3.0
    ```
    """

  private func walk(_ lesson: String) throws -> TutorWalk {
    try TutorWalk(course: TutorWalk.course(["a": lesson]))
  }

  @Test("lines that Ctrl-C stops are taken back, and Enter runs them again", arguments: ["", ":skip"])
  func stopped(_ way: String) throws {
    let walk = try walk(Self.long)
    walk.teacher.notebook.interpreter.isInterrupted = { true }
    let shown = walk.type(way)
    #expect(
      shown.contains("KeyboardInterrupt\nStopped, and taken back: these lines were not run.\n"), "\(shown)")
    #expect(walk.lastLine == "step 1 of 1 · Enter runs the next lines")
    walk.teacher.notebook.interpreter.isInterrupted = { false }
    #expect(walk.type("x").contains("NameError"))
    #expect(walk.teacher.journal == ["x"])
  }

  @Test("a hidden setup that Ctrl-C stops is taken back, and Enter runs it")
  func stoppedSetup() throws {
    let lesson = """
      ## One

      ```pycon
      >>> x = 1
      ```

      ## Two

      ```python setup
      for k in range(1000000): pass
      ```

      ```pycon
      >>> k
      999999
      ```
      """
    let walk = try walk(lesson)
    walk.type("")
    walk.teacher.notebook.interpreter.isInterrupted = { true }
    #expect(walk.type("").contains("Stopped, and taken back"))
    #expect(walk.teacher.journal == ["x = 1"] && walk.lastLine == "step 2 of 2 · Enter goes on")
    walk.teacher.notebook.interpreter.isInterrupted = { false }
    walk.type("")
    #expect(walk.type("").contains("999999\n"))
  }

  @Test("who skips leaves a walk through backward too")
  func skippedWalk() throws {
    let walk = try walk(Self.withWalk)
    #expect(walk.type(":skip").contains("3.0\n"))
    #expect(walk.teacher.awaitsCell)
    #expect(walk.type("a.grad").hasPrefix("3.0\n"))
  }
}
