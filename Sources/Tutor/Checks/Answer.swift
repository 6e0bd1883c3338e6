/// A learner's work on an exercise: what was run before it, and the cells since then.
struct Answer {
  /// All that was run before the exercise, the lesson's own cells and the learner's.
  var before: [String]
  /// The learner's cells since the exercise was given.
  var cells: [String]
}

/// What is said of an answer.
enum Verdict: Equatable {
  /// It holds; the words say how it was found to.
  case holds(String)
  /// It doesn't; the words say what is there instead, without giving the answer away.
  case fails(String)

  var isHolding: Bool {
    if case .holds = self { true } else { false }
  }
}
