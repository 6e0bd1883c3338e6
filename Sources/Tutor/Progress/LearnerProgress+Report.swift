import Notebook
import TerminalDrawing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LearnerProgress {
  /// What became of a lesson: `step 3 of 9`, `✓ done`, and whether it was changed since.
  func outcome(of entry: Course.Entry, _ lesson: Lesson?) -> String {
    guard let lesson else { return "its file is wrong: micrograd check says where" }
    let changed = changedSteps(of: lesson).isEmpty ? "" : ", changed since"
    if isFinished(entry.name) { return outcome(ofFinished: lesson) + changed }
    guard let step = place(in: lesson) else { return "not begun" }
    return "step \(step + 1) of \(lesson.steps.count)" + changed
  }

  private func outcome(ofFinished lesson: Lesson) -> String {
    let count = unsolvedSteps(of: lesson).count
    return count == 0 ? "✓ done" : "seen to the end, \(counted(count, "exercise")) not solved"
  }

  /// One line for each lesson of the course: what became of it, how many exercises are solved, the day it was taken last.
  ///
  ///     slope        step 6 of 9 · 1 of 2 exercises solved · 2026-11-28
  public func report(on course: Course, for appearance: Appearance) -> StyledText {
    let rows = course.entries.map { entry in
      let lesson = try? course.lesson(entry)
      let facts = [outcome(of: entry, lesson)] + (lesson.map(facts) ?? [])
      return [StyledText(entry.name), StyledText(facts.joined(separator: " · "))]
    }
    return WordTable(rows, "<<", gap: 2).draw(for: appearance) + "\n"
  }

  /// What became of a lesson, and of each of its steps.
  ///
  ///     slope  step 6 of 9 · 1 of 2 exercises solved · 2026-11-28
  ///
  ///     5  The same on the left      ✓ solved
  ///     6  One line for all points   not solved
  ///     7  A smaller step            not begun
  ///
  /// - Throws: `LessonProblem` where its file is wrong.
  public func report(on entry: Course.Entry, in course: Course, for appearance: Appearance)
    throws(LessonProblem) -> StyledText
  {
    let lesson = try course.lesson(entry)
    let facts = ([outcome(of: entry, lesson)] + facts(of: lesson)).joined(separator: " · ")
    let rows = lesson.steps.enumerated().map { place, step in
      ["\(place + 1)", step.title, outcome(of: step, in: lesson)].map { StyledText($0) }
    }
    return TextWrap.wrap("\(entry.name)  \(facts)", for: appearance) + "\n\n"
      + WordTable(rows, "><<", gap: 2).draw(for: appearance) + "\n"
  }

  private func outcome(of step: Step, in lesson: Lesson) -> String {
    let events = Set(records.filter { $0.lesson == lesson.id && $0.step == step.id }.map(\.event))
    if events.isEmpty { return "not begun" }
    guard step.exercise != nil else { return "seen" }
    return events.contains(.passed) ? "✓ solved" : "not solved"
  }

  private func facts(of lesson: Lesson) -> [String] {
    guard let last = records.last(where: { $0.lesson == lesson.id }) else { return [] }
    let exercises = lesson.steps.count { $0.exercise != nil }
    let solved = exercises - unsolvedSteps(of: lesson).count
    let day = LearnerProgress.day(last.time)
    // Of a lesson that was seen to its end, the outcome says what is not solved.
    if isFinished(lesson.id), solved < exercises { return [day] }
    return ["\(solved) of \(exercises) exercises solved", day]
  }

  /// The day of a time, where the person is: `2026-11-28`.
  private static func day(_ time: Int) -> String {
    var (seconds, parts) = (time_t(time), tm())
    guard localtime_r(&seconds, &parts) != nil else { return "" }
    var bytes = [CChar](repeating: 0, count: 64)
    let length = strftime(&bytes, bytes.count, "%Y-%m-%d", &parts)
    return String(decoding: bytes.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The records as the file has them, one JSON object a line.
  public var text: String { records.map { $0.line.text + "\n" }.joined() }

  /// Adds the records of another such file, but for those that are here.
  ///
  /// - Returns: How many were added, and how many lines made no sense.
  public func join(_ text: String) -> (added: Int, senseless: Int) {
    let lines = text.textLines.filter { !$0.trimmed.isEmpty }
    let records = lines.compactMap { JSONLine(Array($0.utf8)[...]).flatMap { ProgressRecord($0) } }
    return (join(records), lines.count - records.count)
  }

  /// The names of the lessons that were begun: that one or none, or without a name all of them.
  public func begun(only lesson: String?) -> [String] {
    Set(records.map(\.lesson)).filter { lesson == nil || $0 == lesson }.sorted()
  }
}
