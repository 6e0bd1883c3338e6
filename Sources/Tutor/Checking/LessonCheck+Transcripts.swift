import Notebook
import TerminalDrawing

extension LessonCheck {
  /// Runs the whole lesson in one notebook, as somebody does who solves everything, and compares what it prints.
  mutating func checkTranscripts() {
    let notebook = notebook()
    for piece in lesson.steps.flatMap(\.pieces) {
      switch piece {
      case .transcript(let transcript): for cell in transcript.cells { check(cell, notebook) }
      case .commands(let commands): for command in commands { checkCommand(command, notebook) }
      case .setup(let cell): checkRuns(cell, notebook)
      case .exercise(let exercise):
        if let twin = exercise.twin { checkTwin(twin, notebook) }
        checkRuns(TranscriptCell(text: exercise.solution.text, line: exercise.solution.line), notebook)
      case .prose, .prediction: break
      }
    }
  }

  /// A worked example prints what it says where the exercise stands, and leaves nothing behind.
  private mutating func checkTwin(_ twin: Transcript, _ notebook: Notebook) {
    let before = notebook.checkpoint()
    for cell in twin.cells { check(cell, notebook) }
    notebook.restore(before)
    notebook.forget(before)
  }

  /// A notebook whose programs end.
  func notebook() -> Notebook {
    let notebook = Notebook()
    notebook.interpreter.isInterrupted = isInterrupted
    notebook.interpreter.stepLimit = Workbench.mostSteps
    return notebook
  }

  private mutating func check(_ cell: TranscriptCell, _ notebook: Notebook) {
    let reply = notebook.run(cell.text)
    guard !cell.isFulfilled(by: reply) else { return }
    let printed = reply.printedLines
    let hint = "write down what it prints"
    add(cell.line, "this prints \(inOneLine(printed)), and the lesson says \(inOneLine(cell.expected))", hint)
  }

  private func inOneLine(_ lines: [String]) -> String {
    let words = lines.filter { !$0.trimmed.isEmpty }
    return words.isEmpty ? "nothing" : words.joined(separator: " / ")
  }

  private mutating func checkCommand(_ command: TranscriptCell, _ notebook: Notebook) {
    let reply = notebook.run(command.text)
    if let failure = reply.failure {
      add(command.line, "\(command.text) fails: \(failure.message)", failure.hint ?? "mend the command")
    }
    checkWidth(of: reply, command.line)
  }

  /// A picture of 40 columns must keep to them.
  private mutating func checkWidth(of reply: Reply, _ line: Int) {
    for width in [40, 80] {
      let text = ReplyRenderer(appearance: Appearance(width: width)).render(reply)
      if text.lines.contains(where: { CellWidth.of($0.plainText) > width }) {
        add(line, "this picture is wider than a terminal of \(width) columns", "draw less of it")
      }
    }
  }

  private mutating func checkRuns(_ cell: TranscriptCell, _ notebook: Notebook) {
    if let failure = notebook.run(cell.text).failure {
      add(
        cell.line, "this fails: \(failure.title)",
        failure.hint ?? "mend it, or make it a pycon fence that fails")
    }
  }
}
