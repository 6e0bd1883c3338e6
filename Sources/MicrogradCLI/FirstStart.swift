import Notebook
import TerminalDrawing
import Tutor

/// Whether this is the first time that somebody has the prompt: it is noted in the folder of states.
enum FirstStart {
  /// The suggestion of the first lesson, at the first start and where it can't be noted that there was one.
  static func suggestion(from course: Course) -> StyledText {
    guard isNow, let first = course.entries.first else { return StyledText() }
    return StyledText("New here? :lessons \(first.name) takes the first lesson.\n\n", .hint)
  }

  private static var isNow: Bool {
    guard let path = StateFile.standardPath(of: "started") else { return true }
    let file = StateFile(path: path)
    guard var lines = try? file.lines(atMost: 100), lines.next() == nil else { return false }
    var line = JSONLine()
    line.add("version", Main.version)
    try? file.append(line)
    return true
  }
}
