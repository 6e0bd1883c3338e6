import Notebook

/// Something in a lesson that does not hold, where it is, and one way on.
public struct Finding: Sendable, Hashable {
  /// The file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What does not hold.
  public var message: String
  /// One way on.
  public var hint: String
  /// Where a cell differs from its file: the first line of each that does.
  public var difference: TextDifference?
}

extension Finding: CustomStringConvertible {
  /// One line: `slope.md:41: message · way on`.
  public var description: String { "\(file):\(line): \(message) · \(hint)" }
}

extension Finding {
  /// Says that a text is no lesson.
  init(_ problem: LessonProblem, in file: String) {
    self.init(
      file: file, line: problem.line, message: problem.message, hint: problem.hint ?? "see Lessons/README.md")
  }

  /// Says that a cell of a notebook does not give what its file says.
  public init(_ verdict: CellVerdict, in file: String) {
    let words =
      if case .raises(let title) = verdict.finding { "this fails: \(title)" } else {
        "this gives something else than the file says"
      }
    self.init(
      file: file, line: verdict.cell.line ?? 1, message: words, hint: "micrograd check \(file) shows both")
    if case .differs(let difference) = verdict.finding { self.difference = difference }
  }

  /// One JSON object in a line, with the members file, line, message and hint; of a cell that differs, stored and here too.
  public var json: String {
    var object = JSONLine()
    object.add("file", file)
    object.add("line", line)
    object.add("message", message)
    object.add("hint", hint)
    if let difference {
      object.add("stored", difference.stored)
      object.add("here", difference.here)
    }
    return object.text
  }
}
