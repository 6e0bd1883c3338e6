extension LessonCheck {
  /// Starters must fail, solutions pass, wrong answers be recognised, hints keep the solution to themselves.
  mutating func checkExercise(of step: Step, at place: Int) {
    guard let exercise = step.exercise else { return }
    let piece = step.pieces.firstIndex { if case .exercise = $0 { true } else { false } } ?? 0
    let cells = lesson.cells(beforeStep: place, piece: piece)
    let checker = Checker(exercise: exercise, lessonCells: cells, isInterrupted: isInterrupted)
    checkVerdicts(checker, cells)
    checkNumbers(checker, cells)
    for wrong in exercise.wrongs { checkWrong(wrong, checker, cells) }
    for mistake in exercise.mistakes where !exercise.wrongs.contains(where: { $0.name == mistake.name }) {
      add(
        mistake.line, "no wrong answer shows the mistake \(mistake.name)",
        "add a fence: python wrong \(mistake.name)")
    }
    checkHints(exercise)
  }

  private mutating func checkVerdicts(_ checker: Checker, _ cells: [String]) {
    let exercise = checker.exercise
    func verdict(_ answer: [String]) -> Verdict { checker.judge(Answer(before: cells, cells: answer)) }
    if case .fails(let words) = verdict([exercise.solution.text]) {
      add(exercise.solution.line, "the solution does not pass: \(words)", "mend the solution or the check")
    }
    if let starter = exercise.starter, verdict([starter.text]).isHolding {
      add(starter.line, "the starter passes as it stands", "leave something to do, or check more")
    }
    if verdict([]).isHolding {
      add(
        exercise.check.line, "the check passes before anything is typed", "check what the exercise asks for")
    }
  }

  /// A number that is only written down must not pass: it would where nothing is varied.
  private mutating func checkNumbers(_ checker: Checker, _ cells: [String]) {
    let numbers = checker.writtenNumbers(after: cells)
    guard !numbers.isEmpty, checker.judge(Answer(before: cells, cells: numbers)).isHolding else { return }
    add(
      checker.exercise.check.line,
      "a number that is only written down passes: \(numbers.joined(separator: "; "))",
      "add to the check: vary NAME in other, values")
  }

  private mutating func checkWrong(_ wrong: Exercise.Wrong, _ checker: Checker, _ cells: [String]) {
    let answer = Answer(before: cells, cells: [wrong.code.text])
    if checker.judge(answer).isHolding {
      add(wrong.code.line, "the wrong answer \(wrong.name) passes", "check more")
    }
    let mistake = checker.mistake(in: answer)?.name
    guard mistake != wrong.name else { return }
    add(
      wrong.code.line, "the wrong answer \(wrong.name) is taken for \(mistake ?? "no mistake")",
      "mend the rules of mistake \(wrong.name)")
  }

  /// A line of a solution of at least so many signs gives it away.
  private static let shortestTellingLine = 12

  private mutating func checkHints(_ exercise: Exercise) {
    let lines = exercise.solution.text.textLines.map(\.withoutBlanks)
    // What the starter shows already gives nothing away.
    let shown = Set(exercise.starter?.text.textLines.map(\.withoutBlanks) ?? [])
    let telling = lines.filter {
      !shown.contains($0) && ($0.utf8.count >= LessonCheck.shortestTellingLine || lines.count == 1)
    }
    for hint in exercise.hints.dropLast() where telling.contains(where: hint.text.withoutBlanks.contains) {
      add(hint.line, "this hint holds the solution", "only the last hint may")
    }
    for cell in exercise.twin?.cells ?? [] where telling.contains(where: cell.text.withoutBlanks.contains) {
      add(cell.line, "this example holds the solution", "solve another task")
    }
  }
}

extension String {
  fileprivate var withoutBlanks: String { String(filter { !$0.isWhitespace }) }
}
