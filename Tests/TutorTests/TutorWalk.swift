import Foundation
import Notebook
import TerminalDrawing

@testable import Tutor

extension Course {
  /// The lesson on the slope of f(x), about which many tests are; where it is missing, the first one.
  var slope: Entry { entries.first { $0.name == "slope" } ?? entries[0] }
}

/// A learner at a teacher, who sees what a terminal of 80 columns shows.
final class TutorWalk {
  let teacher: Teacher
  private(set) var screen = ""
  private let appearance: Appearance

  /// Without a course it is the one in the binary, and its first lesson.
  init(
    progress: LearnerProgress = LearnerProgress(path: nil, now: { 0 }), lesson: String? = nil,
    course: Course? = nil, appearance: Appearance = Appearance(width: 80)
  ) throws {
    self.appearance = appearance
    teacher = Teacher(course: course ?? .embedded, progress: progress) { Notebook() }
    _ = try teacher.start(named: lesson ?? (course == nil ? "slope" : nil))
    let opening = teacher.open()
    replies = [(opening, "")]
    screen = TutorWalk.shown(opening, cell: "", appearance)
  }

  /// A course of lessons that are given as texts below their titles.
  static func course(_ lessons: KeyValuePairs<String, String>) throws -> Course {
    let list = lessons.enumerated().map { "\($0 + 1). [Lesson \($1.key)](\($1.key).md)" }
    return try Course("# A course\n\n" + list.joined(separator: "\n")) { file in
      lessons.first { $0.key + ".md" == file }.map {
        "<!--\nid: \($0.key)\nminutes: 5\ngives: what \($0.key) gives\n-->\n\n# Lesson \($0.key)\n\n\($0.value)\n"
      }
    }
  }

  /// Types a block and returns what is shown.
  @discardableResult
  func type(_ text: String) -> String {
    let reply = teacher.respond(to: text)
    for case .cell(let cell, let shown) in reply.figures {
      pythons.formUnion(
        shown.printedLines + cell.split(separator: "\n").flatMap { [">>> \($0)", "... \($0)"] })
    }
    replies.append((reply, text))
    screen = TutorWalk.shown(reply, cell: text, appearance)
    return screen
  }

  /// All replies so far, each with what was typed, to be looked at in other terminals.
  private(set) var replies: [(reply: Reply, cell: String)] = []

  /// The lines that the lesson typed and that Python echoed or printed, which are as long as they are.
  private(set) var pythons: Set<String> = []

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
