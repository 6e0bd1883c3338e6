import Notebook
import TerminalDrawing

extension Teacher {
  /// Runs the cells of a piece, an exercise's solution included, each as if typed.
  func perform(_ piece: Piece, _ reply: inout Reply) {
    switch piece {
    case .transcript(let transcript): run(transcript, &reply)
    case .commands(let commands): for command in commands { run(command.text, &reply) }
    case .setup(let cell): runHidden(cell)
    case .exercise(let exercise): run(exercise.solution.text, &reply)
    case .prose, .prediction: return
    }
    reply.figures.append(.space)
  }

  /// Runs the lines of a transcript; where they print something else than the lesson says, that is said at once.
  private func run(_ transcript: Transcript, _ reply: inout Reply) {
    var holds = true
    for cell in transcript.cells {
      let shown = run(cell.text, &reply)
      if shown.failure?.isInterrupt != true { holds = holds && cell.isFulfilled(by: shown) }
    }
    guard !holds else { return }
    isOffTheLesson = true
    reply.figures.append(.text(StyledText(Teacher.offTheLesson, .hint)))
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

  func runHidden(_ cell: TranscriptCell) {
    journal.append(cell.text)
    notebook.silently { _ = $0.run(cell.text) }
  }
}
