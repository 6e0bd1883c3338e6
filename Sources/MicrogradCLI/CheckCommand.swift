import ArgumentParser
import LineEditor
import Notebook
import TerminalDrawing
import Tutor

/// `micrograd check FILE…`
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify lessons: their outputs, starters and solutions.")

  @Argument(help: ArgumentHelp("Lessons to verify.", valueName: "file"))
  var files: [String]

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  func end() -> Int32 {
    InterruptFlag.install()
    return files.map(check).max() ?? 0
  }

  /// Says what is wrong with a file, and returns its exit code.
  private func check(_ file: String) -> Int32 {
    do throws(SourceFile.Unreadable) {
      let findings = LessonChecker.check(
        try SourceFile.read(file), name: file, isInterrupted: { InterruptFlag.isRaised })
      report(findings, file)
      return findings.isEmpty ? 0 : 1
    } catch {
      Screen.errors.write(StyledText("micrograd: \(file): \(error.reason)\n"), wishes)
      return Main.usageError
    }
  }

  private func report(_ findings: [Finding], _ file: String) {
    var text = StyledText()
    for finding in findings { text.appendLine(StyledText(finding.description, .error)) }
    if findings.isEmpty { text.appendLine(StyledText("\(file): all is as it says", .good)) }
    Screen.output.write(text, wishes)
  }
}
