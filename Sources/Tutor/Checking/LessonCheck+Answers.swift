import Notebook

extension LessonCheck {
  /// Runs the lesson as somebody does whose answers give what is asked for and nothing else.
  ///
  /// A solution may bind names that its check does not ask for. Another right answer does not have them, so what comes
  /// later must not need them: whoever solves an exercise sees the same as whoever skips it.
  mutating func checkOtherAnswers() {
    let notebook = Notebook.forPages(isInterrupted: isInterrupted)
    var missing: [String] = []
    for piece in lesson.steps.flatMap(\.pieces) {
      if case .exercise(let exercise) = piece {
        missing += keepOnlyAsked(exercise, notebook)
      } else if !missing.isEmpty {
        checkNeeds(piece, missing, notebook)
      } else {
        for cell in piece.cells { _ = notebook.run(cell) }
      }
    }
  }

  /// Runs a solution, takes away what the check does not ask for, and returns the names of that.
  private func keepOnlyAsked(_ exercise: Exercise, _ notebook: Notebook) -> [String] {
    let before = Set(notebook.interpreter.boundNames)
    _ = notebook.run(exercise.solution.text)
    let extra = boundNames(in: exercise.solution.text).subtracting(before)
      .subtracting(exercise.check.askedNames).sorted()
    for name in extra { notebook.interpreter[global: name] = nil }
    return extra
  }

  private mutating func checkNeeds(_ piece: Piece, _ missing: [String], _ notebook: Notebook) {
    for cell in piece.ownCells {
      let title = notebook.run(cell.text).failure?.title ?? ""
      guard let name = missing.first(where: { title == "NameError: name '\($0)' is not defined" }) else {
        continue
      }
      add(
        cell.line, "this needs \(name), which an earlier solution gives and its check does not ask for",
        "add to that check: defines \(name)")
    }
  }
}

extension Piece {
  /// What the lesson itself runs, commands included.
  fileprivate var ownCells: [TranscriptCell] {
    switch self {
    case .transcript(let transcript): transcript.cells
    case .setup(let cell): [cell]
    case .commands(let commands): commands
    case .prose, .prediction, .exercise: []
    }
  }
}
