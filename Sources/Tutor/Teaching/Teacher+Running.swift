import Notebook
import TerminalDrawing

extension Teacher {
  /// Runs the cells of a piece, an exercise's solution included, each as if typed.
  ///
  /// - Returns: Whether it ran to its end. Where Ctrl-C stopped it, everything is as it was before, and that is said.
  @discardableResult
  func perform(_ piece: Piece, _ reply: inout Reply) -> Bool {
    let before = notebook.checkpoint()
    defer { notebook.forget(before) }
    let count = journal.count
    let hasRun =
      switch piece {
      case .transcript(let transcript): run(transcript, &reply)
      case .commands(let commands): commands.allSatisfy { isWhole(run($0.text, &reply)) }
      case .setup(let cell): isWhole(runHidden(cell))
      case .exercise(let exercise):
        statements(of: exercise.solution.text).allSatisfy { isWhole(run($0, &reply)) }
      case .prose, .prediction: true
      }
    guard hasRun else {
      notebook.restore(before)
      journal.removeLast(journal.count - count)
      reply.figures.append(.text(StyledText(Teacher.stopped, .hint)))
      return false
    }
    switch piece {
    case .prose, .prediction, .setup: break
    default: reply.figures.append(.space)
    }
    return true
  }

  private func isWhole(_ reply: Reply) -> Bool { reply.failure?.isInterrupt != true }

  private static let stopped = "Stopped, and taken back: these lines were not run."

  /// Runs the lines of a transcript; where they print something else than the lesson says, that is said at once.
  private func run(_ transcript: Transcript, _ reply: inout Reply) -> Bool {
    var holds = true
    for cell in transcript.cells {
      let shown = run(cell.text, &reply)
      guard isWhole(shown) else { return false }
      holds = holds && cell.isFulfilled(by: shown)
    }
    guard !holds else { return true }
    isOffTheLesson = true
    reply.figures.append(.text(StyledText(Teacher.offTheLesson, .hint)))
    return true
  }

  private static let offTheLesson =
    "The lesson says otherwise: something was changed. :again puts its own back."

  /// Runs a cell as if it had been typed, and shows it with its reply.
  @discardableResult
  func run(_ text: String, _ reply: inout Reply) -> Reply {
    if !text.hasPrefix(":") { journal.append(text) }
    var shown = Reply()
    notebook.silently { shown = $0.run(text) }
    reply.figures.append(.cell(text, shown))
    reply.recalled.append(text)
    return shown
  }

  @discardableResult
  func runHidden(_ cell: TranscriptCell) -> Reply {
    journal.append(cell.text)
    var reply = Reply()
    notebook.silently { reply = $0.run(cell.text) }
    return reply
  }
}
