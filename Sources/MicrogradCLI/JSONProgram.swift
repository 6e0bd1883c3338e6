import LineEditor
import Notebook
import TerminalDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program step by step and prints one JSON object for each, in the form that `Reply.json` describes.
struct JSONProgram {
  private let notebook: Notebook
  private let wishes: Appearance.Wishes
  private let keepsGoing: Bool

  /// Makes a program for a notebook that nothing listens to: all that it gives is in its replies.
  init(_ notebook: Notebook, _ wishes: Appearance.Wishes, keepsGoing: Bool = false) {
    self.notebook = notebook
    self.wishes = wishes
    self.keepsGoing = keepsGoing
    notebook.tellsValues = true
  }

  /// Runs the steps up to the first that fails, and returns the exit code.
  func run(_ text: String) -> Int32 {
    run(
      notebook.scriptCells(of: text).map { Step(text: $0, mayFail: false, run: notebook.run) },
      keepsGoing: false)
  }

  /// Runs a program or the code cells of a notebook.
  func run(file: String) -> Int32 {
    do throws(SourceFile.Unreadable) {
      let text =
        file == "-"
        ? try SourceFile.readAll(STDIN_FILENO, mustStop: notebook.interpreter.isInterrupted)
        : try SourceFile.read(file)
      if file != "-" { notebook.importsFiles(besideFile: file) }
      guard let format = notebook.documentFormat(ofFile: file) else { return run(text) }
      return run(notebook: text, name: file, format)
    } catch .stopped {
      return 130
    } catch {
      return Screen.refuse("\(file): \(error.reason)", wishes)
    }
  }

  private func run(notebook text: String, name: String, _ format: DocumentFormat) -> Int32 {
    do throws(DocumentProblem) {
      let cells = try format.read(text).cells.filter { $0.kind != .heading }
      let steps = cells.map { cell in
        Step(text: cell.text, mayFail: cell.mayFail, run: { _ in notebook.run(cell) })
      }
      return run(steps, keepsGoing: keepsGoing)
    } catch {
      Screen.complain("\(name): \(error.sentence)", wishes)
      return 1
    }
  }

  /// What gives one object.
  private struct Step {
    let text: String
    let mayFail: Bool
    let run: (String) -> Reply
  }

  private func run(_ steps: [Step], keepsGoing: Bool) -> Int32 {
    var code: Int32 = 0
    for (place, step) in steps.enumerated() {
      let reply = step.run(step.text)
      Screen.output.write(json: reply.json(ofCell: place + 1, step.text))
      if let code = reply.exitCode { return code }
      guard let failure = reply.failure else { continue }
      if failure.isInterrupt { return 130 }
      if !step.mayFail { code = 1 }
      if code != 0, !keepsGoing { return code }
    }
    return code
  }
}
