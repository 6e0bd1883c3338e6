import Notebook
import TerminalDrawing

extension Teacher {
  /// Shows what comes next, up to where the learner has to act.
  func show(_ reply: inout Reply) {
    task = .goOn
    while var place, place.piece < place.current.pieces.count {
      switch place.current.pieces[place.piece] {
      case .prose(let prose): show(prose, &reply)
      case .setup(let cell): runHidden(cell)
      case .transcript, .commands: return
      case .prediction(let prediction): return ask(prediction, &reply)
      case .exercise(let exercise): return set(exercise, &reply)
      }
      place.piece += 1
      self.place = place
    }
  }

  /// Shows and runs what is left of the step without waiting, and ends it.
  func showRest(_ reply: inout Reply) {
    guard let place else { return }
    var isAsked = task.isPrediction
    for piece in place.current.pieces[place.piece...] {
      if case .prose(let prose) = piece {
        show(prose, &reply)
        continue
      }
      reply.endProse()
      if case .prediction(let prediction) = piece {
        if !isAsked { reply.figures += question(prediction) }
        isAsked = false
        reveal(prediction, &reply)
      }
      perform(piece, &reply)
    }
    self.place?.piece = place.current.pieces.count
    task = .goOn
  }

  /// What is said to somebody who did not choose.
  private func reveal(_ prediction: Prediction, _ reply: inout Reply) {
    if !reply.figures.isEmpty { reply.figures.append(.space) }
    let words = "It is \(prediction.rightChoice). \(prediction.wrong)"
    reply.figures.append(.prose(StyledText(words), hanging: 0))
  }

  /// Goes on after Enter: runs the next lines, or begins the next step.
  func goOn() -> Reply {
    guard let place else { return Reply() }
    switch task {
    case .predict(let prediction): return Reply(failure: .asking(for: prediction))
    case .solve: return Reply()
    case .finished: return goOnToFollowing()
    case .goOn: return place.isAtEnd ? beginNextStep(place) : runNext(place)
    }
  }

  private func runNext(_ place: Place) -> Reply {
    var reply = Reply()
    perform(place.current.pieces[place.piece], &reply)
    self.place?.piece += 1
    show(&reply)
    return reply
  }

  /// Begins the step after this one; after the last the lesson is finished.
  func beginNextStep(_ place: Place) -> Reply {
    if place.isLastStep {
      task = .finished
      progress.record(.finished, place.current, of: place.lesson)
      return Reply(figures: [.text(verdict(on: place.lesson))] + announcement)
    }
    return begin(step: place.step + 1, of: place.lesson)
  }

  /// The number and the heading of a step.
  func heading(of step: Int, _ lesson: Lesson) -> StyledText {
    StyledText("\(step + 1). \(lesson.steps[step].title)", .heading)
  }

  /// Begins a step: its number and heading, and its first words.
  func begin(step: Int, of lesson: Lesson) -> Reply {
    let place = Place(lesson: lesson, step: step)
    enter(place)
    progress.record(.started, place.current, of: lesson)
    var reply = Reply(figures: [.text(heading(of: step, lesson)), .space])
    reply.notes = problemNotice()
    show(&reply)
    return reply
  }

  // MARK: - One piece

  func show(_ prose: Prose, _ reply: inout Reply) {
    reply.endProse()
    reply.figures.append(.prose(prose.text, hanging: prose.hanging))
  }

  private func ask(_ prediction: Prediction, _ reply: inout Reply) {
    reply.endProse()
    reply.figures += question(prediction)
    task = .predict(prediction)
  }

  /// A prediction's question and its choices.
  func question(_ prediction: Prediction) -> [Figure] {
    let choices = prediction.choices.enumerated().map { StyledText("  \($0 + 1)) \($1)") }
    return [
      .text(StyledText("Predict: ", .emphasis) + StyledText(prediction.question)),
      .text(StyledText(lines: choices), hanging: 5),
    ]
  }

  private func set(_ exercise: Exercise, _ reply: inout Reply) {
    if let starter = exercise.starter {
      let code = starter.text.textLines.map { StyledText("    ") + StyledText($0, .code) }
      let words = StyledText("Not finished yet, for you to change:", .dim)
      reply.figures += [.space, .prose(StyledText(lines: [words] + code), hanging: 4)]
      reply.recalled.append(starter.text)
    }
    task = .solve(Attempt(exercise: exercise, start: journal.count))
  }
}
