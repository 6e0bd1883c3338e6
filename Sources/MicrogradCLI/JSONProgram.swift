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

  /// Makes a program for a notebook that nothing listens to: all that it gives is in its replies.
  init(_ notebook: Notebook) {
    self.notebook = notebook
    notebook.tellsValues = true
  }

  /// Runs the cells up to the first that fails, and returns the exit code.
  func run(_ text: String) -> Int32 { run(notebook.scriptCells(of: text)) }

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
      tell("\(file): \(error.reason)")
      return Main.usageError
    }
  }

  private func run(notebook text: String, name: String, _ format: DocumentFormat) -> Int32 {
    do throws(DocumentProblem) {
      return run(try format.read(text).cells.filter { $0.kind != .heading }.map(\.text))
    } catch {
      tell("\(name): \(error.sentence)")
      return 1
    }
  }

  private func tell(_ words: String) {
    Screen.errors.write(sentence: StyledText("micrograd: \(words)"), .init())
  }

  private func run(_ cells: [String]) -> Int32 {
    for (place, cell) in cells.enumerated() {
      let reply = notebook.run(cell)
      Screen.output.write(json: reply.json(ofCell: place + 1, cell))
      if let code = reply.exitCode { return code }
      if let failure = reply.failure { return failure.isInterrupt ? 130 : 1 }
    }
    return 0
  }
}
