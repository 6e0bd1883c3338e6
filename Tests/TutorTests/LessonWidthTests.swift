import TerminalDrawing
import Testing

@testable import Tutor

@Suite("Lessons in narrow and plain terminals")
struct LessonWidthTests {
  @Test(
    "every lesson is shown to its end within the width", arguments: LessonLibraryTests.names, [40, 80, 120])
  func withinWidth(lesson: String, width: Int) throws {
    for isPlain in [false, true] {
      let walk = try TutorWalk(
        lesson: lesson, appearance: Appearance(width: width, charset: .ascii, plain: isPlain))
      var shown = walk.screen
      for _ in 0..<60 where !walk.lastLine.contains(":quit") { shown += walk.type(":skip") }
      #expect(walk.lastLine.contains(":quit"))
      for line in shown.split(separator: "\n").map(String.init) where !walk.pythons.contains(line) {
        #expect(line.utf8.count <= width && line.utf8.allSatisfy { $0 < 0x7f }, "\(line)")
      }
    }
  }

  @Test("a choice that goes on in another line is set in under its words")
  func longChoice() throws {
    let walk = try TutorWalk(lesson: "value", appearance: Appearance(width: 40))
    #expect(
      walk.enter(until: ":skip").contains(
        "\n  1) two boxes named a, with one line\n     each\n  2) one box"))
  }
}
