/// All that is wrong with the text of a lesson.
struct LessonProblems: Error {
  /// The problems in the order in which they were found.
  private(set) var all: [LessonProblem] = []

  /// Adds a problem, but for a second one of the same line, which follows from the first.
  mutating func add(_ problem: LessonProblem) {
    if !all.contains(where: { $0.line == problem.line }) { all.append(problem) }
  }

  /// Does some work; a problem that it throws is added, and gives nil.
  @discardableResult
  mutating func gather<Part>(_ work: @autoclosure () throws(LessonProblem) -> Part) -> Part? {
    do throws(LessonProblem) { return try work() } catch {
      add(error)
      return nil
    }
  }
}
