import LineEditor
import Notebook
import TerminalDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs whole programs and notebooks: what they print goes out as it is, what fails in a program goes to standard
/// error as a traceback.
struct Program {
  private let notebook: Notebook
  private let wishes: Appearance.Wishes
  private let options: DocumentRun.Options

  init(
    _ notebook: Notebook, _ wishes: Appearance.Wishes, _ options: DocumentRun.Options = .init(),
    printingTo screen: Screen = .output
  ) {
    self.notebook = notebook
    self.wishes = wishes
    self.options = options
    notebook.onOutput = { screen.write($0, wishes) }
  }

  /// Runs a program and returns the exit code.
  func run(_ text: String, name: String) -> Int32 {
    let reply = notebook.runProgram(text, name: name)
    if let code = reply.exitCode { return code }
    guard let failure = reply.failure else { return 0 }
    Screen.errors.write(TracebackText(failure).text, wishes)
    return failure.isInterrupt ? 130 : 1
  }

  /// Runs a file: a notebook where its ending says so, else a program.
  func run(file: String) -> Int32 {
    if file == "-" { return runStandardInput() }
    do throws(SourceFile.Unreadable) {
      let text = try SourceFile.read(file)
      notebook.importsFiles(besideFile: file)
      notebook.note(file: file, text: text)
      guard let format = notebook.documentFormat(ofFile: file) else { return run(text, name: file) }
      return run(notebook: text, name: file, format)
    } catch {
      return Screen.refuse("\(file): \(error.reason)", wishes)
    }
  }

  private func run(notebook text: String, name: String, _ format: DocumentFormat) -> Int32 {
    do throws(DocumentProblem) {
      let run = notebook.run(try format.read(text), options)
      let wayOn = run.hasRest ? "; --keep-going runs the rest too" : ""
      if let sentence = run.sentence { Screen.complain("\(name): \(sentence)\(wayOn)", wishes) }
      return run.isInterrupted ? 130 : run.exitCode ?? (run.failed.isEmpty ? 0 : 1)
    } catch {
      Screen.complain("\(name): \(error.sentence)", wishes)
      return 1
    }
  }

  /// Runs what stands on the standard input.
  func runStandardInput() -> Int32 {
    do {
      let text = try SourceFile.readAll(STDIN_FILENO, mustStop: notebook.interpreter.isInterrupted)
      return run(text, name: "<stdin>")
    } catch .stopped {
      return 130
    } catch {
      return Screen.refuse("<stdin>: \(error.reason)", wishes)
    }
  }
}
