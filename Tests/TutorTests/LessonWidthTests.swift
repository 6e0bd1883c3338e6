import TerminalDrawing
import Testing

@testable import Tutor

@Suite("Lessons in narrow and plain terminals")
struct LessonWidthTests {
  /// A lesson is taken once and looked at in all terminals: some lessons train networks.
  @Test("every lesson is shown to its end within the width", arguments: LessonLibraryTests.names)
  func withinWidth(lesson: String) throws {
    let walk = try TutorWalk(lesson: lesson)
    for _ in 0..<60 where !walk.lastLine.contains(":quit") { walk.type(":skip") }
    #expect(walk.lastLine.contains(":quit"))
    for width in [40, 80, 120] {
      for isPlain in [false, true] {
        check(walk, in: Appearance(width: width, charset: .ascii, plain: isPlain))
      }
    }
  }

  private func check(_ walk: TutorWalk, in appearance: Appearance) {
    for (reply, cell) in walk.replies {
      for line in TutorWalk.shown(reply, cell: cell, appearance).split(separator: "\n").map(String.init)
      where !walk.pythons.contains(line) {
        #expect(line.utf8.count <= appearance.width && line.utf8.allSatisfy { $0 < 0x7f }, "\(line)")
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
