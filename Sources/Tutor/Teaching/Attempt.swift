/// The learner's attempt at an exercise.
struct Attempt {
  let exercise: Exercise
  /// How many cells of the journal came before the exercise.
  let start: Int
  /// How many hints were shown.
  var hintsShown = 0
  /// How often an answer was handed in and was wrong.
  var failures = 0

  /// The next hint; nil when all were shown.
  mutating func nextHint() -> String? {
    guard hintsShown < exercise.hints.count else { return nil }
    defer { hintsShown += 1 }
    return exercise.hints[hintsShown].text
  }
}
