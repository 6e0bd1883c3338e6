import Notebook
import TerminalDrawing

/// Verifies a lesson: its outputs, its exercises, and that it can be read.
public enum LessonChecker {
  /// Returns what does not hold, in the order of the lesson.
  ///
  /// A text that is no lesson gives one finding for each part that can't be read; of `course.md` only the list is
  /// looked at. `isInterrupted` ends the programs that are run.
  public static func check(
    _ text: String, name: String, isInterrupted: @escaping () -> Bool = { false }
  ) -> [Finding] {
    do throws(LessonProblem) {
      if name.split(separator: "/").last == "course.md" { return try checkCourse(text, name: name) }
      let lesson: Lesson
      switch Lesson.read(text) {
      case .success(let read): lesson = read
      case .failure(let problems):
        return problems.all.map { Finding($0, in: name) }.sorted { $0.line < $1.line }
      }
      var check = LessonCheck(lesson: lesson, file: name, isInterrupted: isInterrupted)
      check.run(text)
      return check.findings.sorted { $0.line < $1.line }
    } catch {
      return [Finding(error, in: name)]
    }
  }

  /// Whether a file is meant for a lesson, or for the course's list.
  public static func isMeant(by text: String, name: String) -> Bool {
    name.split(separator: "/").last == "course.md" || Lesson.isMeant(by: text)
      || Lesson.hasOwnFences(in: text)
  }

  /// Returns what a lesson needs and is not there; nothing of a text that is none.
  public static func checkNeeds(of text: String, name: String, isThere: (String) -> Bool) -> [Finding] {
    guard case .success(let lesson) = Lesson.read(text) else { return [] }
    return lesson.needs.filter { !isThere($0) }.map { need in
      Finding(
        file: name, line: 1, message: "this lesson needs \(need), and there is no such lesson",
        hint: "write \(need).md beside it, or take it out of needs")
    }
  }

  /// Returns what does not hold in a course as a whole: lessons whose `needs` name one that comes later
  /// or not at all, not in the course in the binary either. Its files are named with the folder.
  public static func checkOrder(of course: Course, in folder: String) -> [Finding] {
    let names = course.entries.map(\.name)
    return course.entries.enumerated().flatMap { place, entry -> [Finding] in
      guard let lesson = try? course.lesson(entry) else { return [] }
      let earlier = names[..<place]
      return lesson.needs.filter { need in
        !earlier.contains(need) && course.entry(exactly: need)?.isEmbedded != true
      }.map { need in
        Finding(
          file: "\(folder)/\(entry.file)", line: 1,
          message: "this lesson needs \(need), which does not come before it",
          hint: names.contains(need) ? "list \(need) before it" : "list \(need), or take it out of needs")
      }
    }
  }

  private static func checkCourse(_ text: String, name: String) throws(LessonProblem) -> [Finding] {
    let course = try Course(text, file: name) { _ in nil }
    guard course.entries.isEmpty else { return [] }
    return [
      Finding(
        file: name, line: 1, message: "the course lists no lesson", hint: "write 1. [The title](name.md)")
    ]
  }
}

/// One lesson under examination.
struct LessonCheck {
  let lesson: Lesson
  let file: String
  let isInterrupted: () -> Bool
  private(set) var findings: [Finding] = []

  init(lesson: Lesson, file: String, isInterrupted: @escaping () -> Bool) {
    self.lesson = lesson
    self.file = file
    self.isInterrupted = isInterrupted
  }

  mutating func run(_ text: String) {
    checkSigns(text)
    if file.hasSuffix(".md"), file.split(separator: "/").last != "\(lesson.id).md" {
      add(1, "the id is \(lesson.id), but the file is named otherwise", "name the file \(lesson.id).md")
    }
    checkTranscripts()
    checkOtherAnswers()
    for (place, step) in lesson.steps.enumerated() {
      checkLength(of: step)
      checkExercise(of: step, at: place)
    }
  }

  mutating func add(_ line: Int, _ message: String, _ hint: String) {
    findings.append(Finding(file: file, line: line, message: message, hint: hint))
  }
}
