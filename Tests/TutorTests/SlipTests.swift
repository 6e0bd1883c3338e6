import Foundation
import Notebook
import Testing

@testable import Tutor

/// What new learners typed where an answer was asked for, and what they hear.
@Suite("Slips in exercises")
struct SlipTests {
  private static let lesson = """
    ## One

    ```pycon
    >>> x = 2
    ```

    ```python solution
    s = x + 1
    ```

    ```check
    value s = 3
    value float(s == 3) = 1
    vary x in 1, 5
    ```

    ```mistake text
    value len(s) = 1
    say: s is {s}, and `s` is a number; {t}
    ```

    ```python wrong text
    s = "3"
    ```
    """

  private func walk() throws -> TutorWalk {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson]))
    walk.type("")
    return walk
  }

  @Test(
    "words that are no Python point to the hints",
    arguments: ["i don't know", "what should s be", "five x five"])
  func prose(_ text: String) throws {
    #expect(try walk().type(text).contains("An answer is typed as Python. :hint helps"))
  }

  @Test("Python with a mistake is told of the mistake alone", arguments: ["s = (3", "s = 3 3", "x"])
  func python(_ text: String) throws {
    #expect(try !walk().type(text).contains("An answer is typed as Python"))
  }

  @Test(
    "a command that changes values is told to be no part of an answer",
    arguments: [(":set v 3", ":set"), (":run p.py", ":run"), (":load p.py", ":load")])
  func unjudged(command: String, name: String) throws {
    let folder = try TemporaryFolder()
    try "s = 3".write(toFile: folder.path + "/p.py", atomically: true, encoding: .utf8)
    let walk = try walk()
    walk.type("v = Value(1.0)")
    walk.type(command.replacing("p.py", with: folder.path + "/p.py"))
    let words = "\(name) is no part of an answer: what counts is typed in Python."
    #expect(walk.type(":submit").contains(words), "\(walk.screen)")
  }

  @Test("a command that only looks is not")
  func looking() throws {
    let walk = try walk()
    walk.type("v = Value(1.0)")
    walk.type(":graph v")
    #expect(!walk.type(":submit").contains("no part of an answer"))
  }

  @Test("whatever gives values other contents is known to do so")
  func changing() {
    let changing = Notebook().commands.filter(\.changesValues).map(\.name)
    #expect(changing == ["set", "zero", "train", "undo", "redo", "load", "run"])
  }

  @Test("behind such a command no number is told that nobody sees")
  func unseen() throws {
    let walk = try walk()
    walk.type("v = Value(1.0)")
    walk.type(":set v 3")
    walk.type("s = 7")
    let shown = walk.type(":submit")
    #expect(shown.contains("Not yet: :set is no part of an answer: what counts is typed in Python."))
    #expect(!shown.contains("7"))
    walk.type(":again")
    walk.type("")
    walk.type("s = 7")
    #expect(walk.type(":submit").contains("Not yet: s is 7, and that is not it.\n"))
  }

  @Test("a solution that does not pass, since something was changed, says so")
  func solution() throws {
    let words = "The solution does not pass here. :again puts the lesson's own back.\n"
    let walk = try walk()
    #expect(!walk.type(":solution").contains(words))
    walk.type(":back")
    walk.type("")
    walk.type("x = 7")
    #expect(walk.type(":solution").contains(words))
    #expect(walk.type(":again").contains("Everything is as the lesson has it"))
  }

  @Test("a verdict leaves out what only a check would write")
  func verdict() throws {
    #expect(try walk().type("s = x + 1").contains("✓ s is 3. It also holds at 2 other points.\n"))
  }

  @Test("an answer is not praised above an error")
  func error() throws {
    let walk = try walk()
    let shown = walk.type("s = x + 1; nothing")
    #expect(shown.contains("NameError") && !shown.contains("✓"))
    #expect(walk.type(":submit").contains("✓"))
  }

  @Test("a reply says what the answer is, whatever it is, and marks code")
  func filled() throws {
    let walk = try walk()
    walk.type("s = '3'")
    #expect(walk.type(":submit").contains("Not yet: s is '3', and `s` is a number; not there\n"))
  }
}
