import Notebook
import TerminalDrawing

extension Teacher {
  /// The lesson, the step, whether it goes on where it was left, and the step's first words.
  func opened() -> Reply {
    guard let place else { return Reply() }
    let isResumed = place.step > 0
    let words = "\(place.lesson.title) · \(stepName(place))" + (isResumed ? " · resumed" : "")
    var reply = Reply(figures: [.text(StyledText(words, .heading)), .space])
    if let again = again(place) { reply.figures += [.prose(StyledText(again), hanging: 0), .space] }
    if let changed = changed(place) { reply.figures += [.prose(StyledText(changed), hanging: 0), .space] }
    if let needs = needs(place) { reply.figures += [.prose(StyledText(needs), hanging: 0), .space] }
    reply.figures += [.text(heading(of: place.step, place.lesson)), .space]
    reply.notes = problemNotice() + ownSessionNotices()
    show(&reply)
    return reply
  }

  /// What is said to somebody who has finished the lesson before; nil where it is new.
  private func again(_ place: Place) -> String? {
    guard progress.isFinished(place.lesson.id) else { return nil }
    let areAllFinished = course.entries.allSatisfy { progress.isFinished($0.name) }
    let finished = areAllFinished ? "all lessons that there are now" : "this lesson"
    let again = place.step == 0 ? "This one begins anew" : "You are in this one again"
    return "You have finished \(finished). \(again); what you have done stays done."
  }

  /// Says which steps are others than the learner knows; nil where none is.
  private func changed(_ place: Place) -> String? {
    let steps = place.changedSteps
    guard let last = steps.last else { return nil }
    let others = steps.dropLast().map(String.init).joined(separator: ", ")
    let words = others.isEmpty ? "step \(last)" : "steps \(others) and \(last)"
    let way = steps[0] == place.step + 1 ? "" : " :goto \(steps[0]) goes there."
    return "This lesson was changed since you were here: \(words).\(way)"
  }

  /// What a lesson that begins builds on, where that was not finished; nil where there is no such thing.
  private func needs(_ place: Place) -> String? {
    guard place.step == 0 else { return nil }
    let missing = place.lesson.needs.compactMap(course.entry(exactly:)).filter {
      !progress.isFinished($0.name)
    }
    guard let first = missing.first else { return nil }
    let titles = missing.map(\.title).joined(separator: " · ")
    return "This builds on what you have not finished yet: \(titles). :lessons \(first.name) begins there."
  }

  private func stepName(_ place: Place, _ offset: Int = 0) -> String {
    "step \(place.step + 1 + offset) of \(place.lesson.steps.count)"
  }

  /// Where one is, and what can be done next: one line.
  var status: String {
    guard let place else { return "" }
    if isPlaying { return "playing · :done comes back · :keep NAME · \(stepName(place))" }
    switch task {
    case .finished: return finishedStatus(place)
    case .predict(let prediction):
      return "\(stepName(place)) · type 1 to \(prediction.choices.count) · :play · :skip · :back"
    case .solve(let attempt): return exerciseStatus(place, attempt)
    case .goOn: return goOnStatus(place)
    }
  }

  private func finishedStatus(_ place: Place) -> String {
    let next = following.map { " · Enter begins \($0.name)" } ?? ""
    func line(_ name: String) -> String { "\(name) · the end\(next) · :lessons · :back · :leave · :quit" }
    let titled = line(place.lesson.title)
    return CellWidth.of(titled) <= Teacher.mostColumns ? titled : line(place.lesson.id)
  }

  /// The widest line that stays whole in a terminal of 80 columns.
  private static let mostColumns = 80

  /// With the name of the exercise where that leaves it one line, else with its number.
  private func exerciseStatus(_ place: Place, _ attempt: Attempt) -> String {
    let requests = requests(attempt)
    let named = "\(place.lesson.id)/\(place.current.id)\(requests)"
    return CellWidth.of(named) <= Teacher.mostColumns ? named : stepName(place) + requests
  }

  private func requests(_ attempt: Attempt) -> String {
    let help =
      attempt.hasHints
      ? ":hint (\(attempt.hintsShown + 1) of \(attempt.exercise.hints.count))"
      : attempt.hasTwin ? ":hint (an example)" : ":solution"
    return " · :submit · \(help) · :play · :skip · :back"
  }

  private func goOnStatus(_ place: Place) -> String {
    guard !place.isAtEnd else {
      return place.isLastStep
        ? "\(stepName(place)) done · Enter ends the lesson" : "\(stepName(place, 1)) next · Enter goes on"
    }
    if case .transcript(let transcript) = place.current.pieces[place.piece] {
      let warning = Teacher.warning(ofFailing: transcript.cells.count(where: \.isMeantToFail))
      return "\(stepName(place)) · Enter runs the next lines" + warning
    }
    return "\(stepName(place)) · Enter goes on"
  }

  private static func warning(ofFailing count: Int) -> String {
    switch count {
    case 0: ""
    case 1: ", and one is meant to fail"
    default: ", and \(count) are meant to fail"
    }
  }
}
