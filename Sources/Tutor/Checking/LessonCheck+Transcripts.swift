import Notebook
import TerminalDrawing

extension LessonCheck {
  /// Runs the whole lesson in one notebook, as somebody does who solves everything, and compares what it prints.
  mutating func checkTranscripts() {
    let notebook = Notebook.forPages(isInterrupted: isInterrupted)
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

  private mutating func check(_ cell: TranscriptCell, _ notebook: Notebook) {
    let reply = notebook.run(cell.text)
    checkWidth(of: reply, cell.line)
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

  /// The terminals for which a lesson's pictures must have a form: with Unicode, with ASCII, and in sentences.
  private static let terminals = [40, 80, 120].flatMap { width in
    [
      Appearance(width: width), Appearance(width: width, charset: .ascii),
      Appearance(width: width, charset: .ascii, plain: true),
    ]
  }

  /// A picture keeps to the columns that there are, and says something to who can't see it.
  ///
  /// What Python prints is as long as it is.
  private mutating func checkWidth(of reply: Reply, _ line: Int) {
    for appearance in LessonCheck.terminals {
      let renderer = ReplyRenderer(appearance: appearance)
      let pictures = reply.pictures.map { renderer.render($0) }
      if pictures.contains(where: { $0.lines.contains { CellWidth.of($0.plainText) > appearance.width } }) {
        return add(
          line, "this picture is wider than a terminal of \(appearance.width) columns", "draw less of it")
      }
      if pictures.contains(where: { $0.plainText.trimmed.isEmpty }) {
        return add(line, "this picture says nothing in plain words", "draw something else")
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

extension Reply {
  /// What is drawn, whether the program or a command drew it.
  fileprivate var pictures: [Figure] {
    figures.filter { if case .space = $0 { false } else { true } }
      + outputs.compactMap { if case .picture(let figure) = $0 { figure } else { nil } }
  }
}
