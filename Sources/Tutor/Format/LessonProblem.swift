/// What is wrong with the text of a lesson, where, and one way on.
public struct LessonProblem: Error, Sendable, Hashable {
  /// The file.
  public var file: String
  /// The line, from 1; 0 where there is none.
  public var line: Int
  /// What is wrong.
  public var message: String
  /// One way on.
  public var hint: String?

  init(_ message: String, file: String = "", line: Int, hint: String? = nil) {
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
  }
}

extension LessonProblem: CustomStringConvertible {
  /// One line: `slope.md:41: message · way on`.
  public var description: String {
    "\(file):" + (line > 0 ? "\(line):" : "") + " \(message)" + (hint.map { " · \($0)" } ?? "")
  }
}
