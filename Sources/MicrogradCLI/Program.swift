import LineEditor
import Notebook
import TerminalDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs whole programs: what they print goes out as it is, what fails goes to standard error as a traceback.
struct Program {
  private let notebook: Notebook
  private let wishes: Appearance.Wishes

  init(_ notebook: Notebook, _ wishes: Appearance.Wishes) {
    self.notebook = notebook
    self.wishes = wishes
    notebook.onOutput = ProgramOutput(wishes).show
  }

  /// Runs a program and returns the exit code.
  func run(_ text: String, name: String) -> Int32 {
    let reply = notebook.runProgram(text, name: name)
    if let code = reply.exitCode { return code }
    guard let failure = reply.failure else { return 0 }
    Screen.errors.write(TracebackText(failure).text, wishes)
    return failure.isInterrupt ? 130 : 1
  }

  /// Runs a file.
  func run(file: String) -> Int32 {
    if file == "-" { return runStandardInput() }
    do {
      return run(try SourceFile.read(file), name: file)
    } catch {
      Screen.errors.write(StyledText("micrograd: \(file): \(error.reason)\n"), wishes)
      return Main.usageError
    }
  }

  /// Runs what stands on the standard input.
  func runStandardInput() -> Int32 {
    do {
      return run(try SourceFile.readAll(STDIN_FILENO), name: "<stdin>")
    } catch {
      Screen.errors.write(StyledText("micrograd: <stdin>: \(error.reason)\n"), wishes)
      return 1
    }
  }
}
