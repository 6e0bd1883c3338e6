import Notebook
import TerminalDrawing

extension Teacher {
  /// Takes a prediction, and says why the right one is right; nothing else is taken where one is asked for.
  func predict(_ text: String, _ prediction: Prediction) -> Reply {
    guard let choice = prediction.choice(meantBy: text) else {
      return Reply(
        failure: Failure(
          command: "that is none of the choices",
          hint: "type 1 to \(prediction.choices.count); :play is for trying things"))
    }
    return predict(choice, prediction)
  }

  private func predict(_ choice: Int, _ prediction: Prediction) -> Reply {
    guard let place else { return Reply() }
    guard prediction.choices.place(numbered: choice) != nil else {
      return Reply(
        failure: Failure(
          command: "there is no choice \(choice)", hint: "type 1 to \(prediction.choices.count)"))
    }
    progress.record(.predicted, place.current, of: place.lesson, input: "\(choice)")
    guard choice != prediction.answer else {
      return after([.text(StyledText(marked: prediction.right, .good)), .space])
    }
    return after([.text(prediction.correction("Not quite: it is")), .space])
  }

  /// Goes on behind the piece that the learner has just acted on.
  func after(_ figures: [Figure]) -> Reply {
    var reply = Reply(figures: figures)
    place?.piece += 1
    show(&reply)
    return reply
  }

  private var checker: Checker? {
    guard let place, case .solve(let attempt) = task else { return nil }
    return Checker(
      exercise: attempt.exercise, lessonCells: place.lesson.cells(beforeStep: place.step, piece: place.piece),
      isInterrupted: notebook.interpreter.isInterrupted)
  }

  func answer(_ attempt: Attempt) -> Answer {
    Answer(before: Array(journal[..<attempt.start]), cells: Array(journal[attempt.start...]))
  }

  /// Passes the exercise as soon as the answer holds. Where a cell gave the name that is asked for and the answer
  /// does not hold, says how to learn why; all other cells are the learner's own affair.
  func judge(_ cell: String, _ attempt: Attempt, _ reply: inout Reply) {
    guard let checker, reply.failure == nil else { return }
    if case .holds(let words) = checker.judge(answer(attempt)) { return pass(words, attempt, &reply) }
    guard !boundPaths(in: cell).isDisjoint(with: attempt.exercise.check.askedNames)
    else { return }
    reply.closing = StyledText("not yet · :submit says why", .hint)
  }

  private func pass(_ words: String, _ attempt: Attempt, _ reply: inout Reply) {
    guard let place else { return }
    let input = answer(attempt).cells.filter(isReadable).map(\.trimmedEnd).joined(separator: "\n")
    progress.record(.passed, place.current, of: place.lesson, input: input)
    let verdict = StyledText("✓ \(words.isEmpty ? "That is right." : words)", .good)
    let next = after([])
    if next.figures.isEmpty {
      reply.closing = verdict
    } else {
      reply.figures += [.text(verdict), .space] + next.figures
    }
  }

  /// Gives a verdict on the answer as it stands.
  func submit() throws -> Reply {
    try refuseInPlay("nothing is judged in free play")
    guard case .solve(let attempt) = task, let checker else { throw noExercise }
    var reply = Reply()
    switch checker.judge(answer(attempt)) {
    case .holds(let words): pass(words, attempt, &reply)
    case .fails(let words): refuse(words, attempt, checker, &reply)
    }
    return reply
  }

  /// Shows and runs the solution.
  func solution() throws -> Reply {
    try refuseInPlay("a solution is run in the lesson, and you are in free play")
    guard let place, case .solve(let attempt) = task else { throw noExercise }
    var reply = Reply()
    guard perform(.exercise(attempt.exercise), &reply) else { return reply }
    progress.record(.seen, place.current, of: place.lesson)
    if let checker, !checker.judge(answer(attempt)).isHolding {
      isOffTheLesson = true
      reply.figures += [.text(StyledText(Teacher.solutionFails, .hint)), .space]
    }
    reply.figures += after([]).figures
    return reply
  }

  private static let solutionFails =
    "The solution does not pass here. :again puts the lesson's own back."

  /// Why there is no answer to be judged and no hint to be given.
  var noExercise: Failure {
    if place == nil { return Failure(command: "no lesson is running", hint: ":lessons lists them") }
    switch task {
    case .predict(let prediction): return .asking(for: prediction)
    case .finished: return Failure(command: "the lesson is at its end", hint: ":back goes back")
    case .goOn, .solve: return Failure(command: "nothing is asked for just now")
    }
  }
}

extension Failure {
  /// Says that a prediction comes first.
  static func asking(for prediction: Prediction) -> Failure {
    Failure(
      command: "a prediction is asked for", hint: "type 1 to \(prediction.choices.count); any guess will do")
  }
}
