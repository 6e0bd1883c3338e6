import Notebook
import TerminalDrawing

extension Teacher {
  /// Shows what comes next, up to where the learner has to act.
  func show(_ reply: inout Reply) {
    task = .goOn
    while var place, place.piece < place.current.pieces.count {
      switch place.current.pieces[place.piece] {
      case .prose(let prose): show(prose, &reply)
      case .setup(let cell) where !perform(.setup(cell), &reply): return
      case .setup: break
      case .transcript, .commands: return
      case .prediction(let prediction): return ask(prediction, &reply)
      case .exercise(let exercise): return set(exercise, &reply)
      }
      place.piece += 1
      self.place = place
    }
  }

  /// Shows and runs what is left of the step without waiting, and ends it.
  ///
  /// - Returns: Whether it came to the step's end; Ctrl-C stops it in front of the piece that it stopped.
  func showRest(_ reply: inout Reply) -> Bool {
    var isAsked = task.isPrediction
    task = .goOn
    while let place, !place.isAtEnd {
      notebook.leaveDialogue()
      let piece = place.current.pieces[place.piece]
      switch piece {
      case .prose(let prose): show(prose, &reply)
      case .prediction(let prediction):
        reply.endProse()
        if !isAsked { reply.figures += prediction.asked }
        isAsked = false
        reveal(prediction, &reply)
      case .transcript, .commands, .setup, .exercise:
        reply.endProse()
        guard perform(piece, &reply) else {
          if !piece.isHidden { show(&reply) }
          return false
        }
      }
      self.place?.piece += 1
    }
    notebook.leaveDialogue()
    return true
  }

  /// What is said to somebody who did not choose.
  private func reveal(_ prediction: Prediction, _ reply: inout Reply) {
    if !reply.figures.isEmpty { reply.figures.append(.space) }
    reply.figures.append(.prose(prediction.correction("It is"), hanging: 0))
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
    guard perform(place.current.pieces[place.piece], &reply) else { return reply }
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
    reply.figures += prediction.asked
    task = .predict(prediction)
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

extension Piece {
  /// Whether it is run without being shown.
  fileprivate var isHidden: Bool { if case .setup = self { true } else { false } }
}
