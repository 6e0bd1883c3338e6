/// The learner's attempt at an exercise.
struct Attempt {
  let exercise: Exercise
  /// How many cells of the journal came before the exercise.
  let start: Int
  /// How many hints were shown.
  private(set) var hintsShown = 0
  /// Whether the worked example was shown.
  private(set) var isTwinShown = false
  /// How often an answer was handed in and was wrong.
  var failures = 0
  /// The command that last changed values while the answer was worked on, and is no part of it; nil where none did.
  var unjudged: String?

  init(exercise: Exercise, start: Int) {
    self.exercise = exercise
    self.start = start
  }

  /// What helps next.
  enum Help {
    case hint(String)
    case twin(Transcript)
  }

  /// Whether there are hints that were not shown.
  var hasHints: Bool { hintsShown < exercise.hints.count }

  /// Whether there is a worked example that was not shown.
  var hasTwin: Bool { exercise.twin != nil && !isTwinShown }

  /// The next hint, and after the last one the worked example; nil when all were shown.
  mutating func nextHelp() -> Help? {
    guard hasHints else { return takeTwin() }
    defer { hintsShown += 1 }
    return .hint(exercise.hints[hintsShown].text)
  }

  /// The worked example; nil when there is none, or it was shown.
  mutating func takeTwin() -> Help? {
    guard hasTwin, let twin = exercise.twin else { return nil }
    isTwinShown = true
    return .twin(twin)
  }
}
