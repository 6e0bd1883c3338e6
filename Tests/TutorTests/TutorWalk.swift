import Foundation
import Notebook
import TerminalDrawing

@testable import Tutor

/// A learner at a teacher, who sees what a terminal of 80 columns shows.
final class TutorWalk {
  let teacher: Teacher
  private(set) var screen = ""
  private let appearance: Appearance

  init(
    progress: LearnerProgress = LearnerProgress(path: nil, now: { 0 }), lesson: String = "slope",
    appearance: Appearance = Appearance(width: 80)
  ) throws {
    self.appearance = appearance
    teacher = Teacher(course: try Course.embedded(), progress: progress) { Notebook() }
    _ = try teacher.start(named: lesson)
    screen = TutorWalk.shown(teacher.open(), cell: "", appearance)
  }

  /// Types a block and returns what is shown.
  @discardableResult
  func type(_ text: String) -> String {
    screen = TutorWalk.shown(teacher.respond(to: text), cell: text, appearance)
    return screen
  }

  /// Presses Enter until the status line says so.
  @discardableResult
  func enter(until words: String) -> String {
    for _ in 0..<60 where !lastLine.contains(words) { type("") }
    return screen
  }

  var lastLine: String { screen.split(separator: "\n").last.map(String.init) ?? "" }

  static func shown(
    _ reply: Reply, cell: String, _ appearance: Appearance = Appearance(width: 80)
  ) -> String {
    return Gate.render(
      ReplyRenderer(appearance: appearance, typedPrefix: ">>> ").render(reply, cell: cell), for: appearance)
  }
}

/// A new folder that goes when the test ends.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/tutor-\(UUID().uuidString)"
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}
