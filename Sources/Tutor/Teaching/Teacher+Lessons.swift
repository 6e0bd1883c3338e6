import Notebook
import TerminalDrawing

extension Teacher {
  /// The lessons and what became of them; with a name, that lesson begins.
  func lessons(_ name: String) throws -> Reply {
    // Another terminal may have gone on meanwhile.
    progress.refresh()
    guard !name.isEmpty else { return Reply(figures: list) }
    guard let entry = course.entry(named: name) else {
      throw Failure(
        command: "no lesson is named \(name)", hint: course.suggestion(for: name) ?? ":lessons lists them")
    }
    return try begin(entry)
  }

  /// Begins a lesson and says where it is.
  private func begin(_ entry: Course.Entry) throws(Failure) -> Reply {
    do { try start(entry) } catch { throw Failure(command: error.description) }
    return opened()
  }

  /// The lessons, each with what became of it, how long it takes, and what it gives.
  ///
  ///     Building micrograd
  ///       1. The slope of f(x) · :lessons slope
  ///          step 3 of 9 · 20 minutes · measure how strongly a function responds to its input
  private var list: [Figure] {
    [.text(StyledText(course.title, .heading))]
      + course.entries.enumerated().map { .prose(line($1, number: $0 + 1), hanging: numberWidth + 2) }
      + [ownSessionNotice].compactMap { $0 }.flatMap { [.space, .prose(StyledText($0), hanging: 0)] }
  }

  /// How many digits the last number has: the titles stand below each other.
  private var numberWidth: Int { "\(course.entries.count)".count }

  private func line(_ entry: Course.Entry, number: Int) -> StyledText {
    let lesson = try? course.lesson(entry)
    let blanks = String(repeating: " ", count: numberWidth - "\(number)".count)
    var text = StyledText("\(blanks)\(number). \(entry.title) · ")
    text.append(":lessons \(entry.name)", .code)
    let facts = [progress.outcome(of: entry, lesson)] + (lesson?.facts ?? [])
    let margin = String(repeating: " ", count: numberWidth + 2)
    text.append("\n" + margin + facts.joined(separator: " · "), .dim)
    return text
  }

  // MARK: - From one to the next

  /// What is said at a lesson's end; what was only seen is named, and gets no tick.
  ///
  ///     The slope of f(x): the end. Seen but not solved: steps 5 and 9.
  func verdict(on lesson: Lesson) -> StyledText {
    let unsolved = progress.unsolvedSteps(of: lesson)
    guard let last = unsolved.last else {
      let steps = lesson.steps.count == 1 ? "its one step" : "all \(lesson.steps.count) steps"
      return StyledText("✓ \(lesson.title): \(steps).", .good)
    }
    let others = unsolved.dropLast().map(String.init).joined(separator: ", ")
    let steps = others.isEmpty ? "step \(last)" : "steps \(others) and \(last)"
    return StyledText("\(lesson.title): the end. Seen but not solved: \(steps).")
  }

  /// What comes when a lesson is at its end: the next that is not finished, looked for from here on; behind a lesson that
  /// is not of this course, from the beginning.
  var following: Course.Entry? {
    guard let place else { return nil }
    let here = course.entries.firstIndex { $0.name == place.lesson.id }
    let others = here.map { course.entries[($0 + 1)...] + course.entries[..<$0] } ?? course.entries[...]
    return others.first { !progress.isFinished($0.name) }
  }

  /// What the next lesson is; nothing where there is none.
  var announcement: [Figure] {
    guard let following else { return [] }
    let facts = (try? course.lesson(following))?.facts ?? []
    let words = (["Next: \(following.title)"] + facts).joined(separator: " · ")
    return [.space, .prose(StyledText(words), hanging: 0)]
  }

  /// Begins the next lesson; nothing happens where there is none.
  func goOnToFollowing() -> Reply {
    guard let following else { return Reply() }
    do { return try begin(following) } catch { return Reply(failure: error) }
  }
}

extension Lesson {
  /// How long it takes and what it gives, as far as it says so.
  var facts: [String] { [minutes.map { "\($0) minutes" }, gives].compactMap { $0 } }
}
