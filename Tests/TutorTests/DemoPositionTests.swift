import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

/// What the presenter's other terminal shows.
@Suite struct DemoPositionTests {
  private func walk() throws -> DemoWalk {
    DemoWalk(
      try DemoWalk.lesson(
        """
        ## One

        ```notes
        Ask for hands.
        ```

        ```pycon
        >>> n = 1
        >>> n
        1
        ```

        ## Two

        ```predict
        n is
        1) one
        2) two
        answer: 1
        right: Yes.
        wrong: No.
        ```
        """))
  }

  @Test func itFollowsTheDemo() throws {
    let walk = try walk()
    #expect(
      walk.demo.position.draw(at: 65, for: Appearance(width: 80)).plainText == """
        My own · step 1 of 2 · minute 1 of 5
        1. One

          Ask for hands.

        >>> n = 1
        >>> n

        then: 2. Two

        """)
    walk.enter()
    #expect(walk.demo.position.inputs == ">>> n")
    walk.enter()
    #expect(walk.demo.position.inputs == "")
    walk.press(.enter)
    #expect(walk.demo.position.inputs == "r: 1) one")
    #expect(walk.demo.position.nextHeading == "")
  }

  @Test func notesAreNeverShownToTheClass() throws {
    let walk = try walk()
    walk.playThrough()
    #expect(!walk.output.contains("hands"))
  }

  @Test func itIsReadAsItWasWritten() throws {
    let position = try walk().demo.position
    let line = position.line(ofProcess: 7)
    let read = try #require(JSONLine(Array(line.text.utf8)[...]))
    #expect(DemoPosition(read) == position)
    #expect(read.number("process") == 7)
    #expect(DemoPosition(JSONLine()) == nil)
  }

  @Test func nothingInAFileReachesTheTerminalAsItIs() throws {
    var position = try walk().demo.position
    position.inputs = ">>> \u{1B}[2J" + String(repeating: "x", count: 300)
    position.started = .min
    let drawn = Gate.render(position.draw(at: .max, for: Appearance(width: 40)), for: Appearance(width: 40))
    #expect(!drawn.contains("\u{1B}"))
    #expect(drawn.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
