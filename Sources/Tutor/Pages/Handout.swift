import Notebook
import TerminalDrawing

/// A lesson on paper.
public enum Handout {
  /// Where the answers are.
  public enum Answers: String, CaseIterable, Sendable {
    case atEnd = "at-end"
    case leftOut = "left-out"
  }

  /// Writes a lesson as Markdown: its words, transcripts, pictures and exercises, with or without answers at the end.
  ///
  /// - Parameters:
  ///   - wishes: How wide the pictures are, with which signs, or whether they are sentences.
  ///   - isInterrupted: Ends the programs that are run.
  /// - Throws: `LessonProblem` where the file is not there or wrong.
  public static func text(
    of entry: Course.Entry, in course: Course, answers: Answers, wishes: Appearance.Wishes = .init(),
    isInterrupted: @escaping () -> Bool = { false }
  ) throws(LessonProblem) -> String {
    let lesson = try course.lesson(entry)
    return LessonPage.text(
      lesson, source: course.text(of: entry) ?? "", answers: answers == .atEnd ? .atEnd : .leftOut,
      in: .forPages(isInterrupted: isInterrupted),
      appearance: Appearance(
        width: wishes.width ?? LessonPage.columns, charset: wishes.charset ?? .unicode, plain: wishes.plain))
  }
}
