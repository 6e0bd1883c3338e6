import Notebook
import TerminalDrawing

extension Teacher {
  /// The lessons and what became of them; with a name, that lesson begins.
  func lessons(_ name: String) throws -> Reply {
    guard !name.isEmpty else { return Reply(figures: [.text(list)]) }
    do {
      guard try start(named: name) else {
        throw Failure(command: "no lesson is named \(name)", hint: ":lessons lists them")
      }
    } catch let problem as LessonProblem {
      throw Failure(command: problem.description)
    }
    return opened()
  }

  /// One line for each lesson.
  ///
  ///     Building micrograd
  ///      1. The slope of f(x)       step 3 of 9    :lessons slope
  public var list: StyledText {
    var text = StyledText(course.title, .heading) + "\n"
    for (place, entry) in course.entries.enumerated() {
      text.append("\(place + 1 < 10 ? " " : "")\(place + 1). \(entry.title)")
      text.append("   \(outcome(of: entry))   ", .dim)
      text.appendLine(StyledText(":lessons \(entry.name)", .code))
    }
    return text
  }

  private func outcome(of entry: Course.Entry) -> String {
    if progress.isFinished(entry.name) { return "✓ done" }
    guard let current = progress.currentStep(of: entry.name), let lesson = try? course.lesson(entry),
      let step = lesson.steps.firstIndex(where: { $0.id == current })
    else { return "not begun" }
    return "step \(step + 1) of \(lesson.steps.count)"
  }
}
