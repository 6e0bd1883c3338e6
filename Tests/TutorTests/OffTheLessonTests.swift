import Foundation
import Notebook
import Testing

@testable import Tutor

@Suite("Where a learner changed what the lesson uses")
struct OffTheLessonTests {
  private static let notice =
    "The lesson says otherwise: something was changed. :again puts its own back.\n"

  /// Before the lines of the third step of `inputs`, whose prediction is answered.
  private func beforeTheLines(_ changes: [String]) throws -> TutorWalk {
    let walk = try TutorWalk(lesson: "inputs")
    walk.enter(until: "type 1 to 3")
    walk.type("2")
    for change in changes { walk.type(change) }
    return walk
  }

  @Test("it is said between the lines and the words about them, once")
  func said() throws {
    let walk = try beforeTheLines(["a = 5"])
    let shown = walk.type("")
    #expect(shown.contains("-90002."))
    #expect(shown.components(separatedBy: Self.notice).count == 2)
    #expect(shown.contains("\n" + Self.notice + "\n  The last line is rise over run again"), "\(shown)")
  }

  @Test("again puts back what the lesson has, even where the step began after the change")
  func again() throws {
    let walk = try beforeTheLines(["a = 5"])
    for _ in 1...2 { walk.type("") }
    walk.type("")
    #expect(
      walk.type(":again").hasPrefix(
        "Everything is as the lesson has it; your own names are gone.\n\n4. Sign and size\n"))
    let shown = walk.type("")
    #expect(shown.contains("3.9700000000000006") && !shown.contains(Self.notice))
    #expect(walk.type("a").hasPrefix("2.0\n"))
    #expect(walk.type(":again").hasPrefix("4. Sign and size\n"))
  }

  @Test("back to the beginning of the same step puts it back too; of one before, again does")
  func back() throws {
    let words = "Everything is as the lesson has it; your own names are gone.\n\n"
    let walk = try beforeTheLines(["a = 5"])
    walk.type("")
    #expect(walk.type(":back").hasPrefix(words + "3. Nudge a\n"))
    let other = try beforeTheLines(["a = 5"])
    for _ in 1...2 { other.type("") }
    #expect(other.type(":back").hasPrefix("3. Nudge a\n"))
    #expect(other.type(":again").hasPrefix(words + "3. Nudge a\n"))
    other.type("2")
    #expect(other.type("").contains("-3.000000000010772"))
  }

  @Test("names of one's own are no change, and a step goes back to its beginning as before")
  func ownNames() throws {
    let walk = try beforeTheLines(["mine = 5", "print(a)"])
    #expect(!walk.type("").contains(Self.notice))
    #expect(walk.type(":again").hasPrefix("3. Nudge a\n"))
  }

  @Test("a line that fails says otherwise too; one that is to fail does not")
  func failing() throws {
    #expect(try beforeTheLines(["del a"]).type("").contains(Self.notice))
    let walk = try TutorWalk(lesson: "inputs")
    walk.type("")
    walk.type("")
    #expect(walk.type("").contains("not callable"))
    #expect(!walk.screen.contains(Self.notice))
  }

  @Test("who skips sees it as well")
  func skipped() throws {
    #expect(try beforeTheLines(["a = 5"]).type(":skip").contains(Self.notice))
  }
}
