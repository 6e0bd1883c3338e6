import ArgumentParser
import LineEditor
import Notebook
import TerminalDrawing
import Tutor

/// `micrograd check FILE…`
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify notebooks and lessons: their outputs, a lesson's starters and solutions.")

  @Argument(help: ArgumentHelp("Notebooks (.ipynb .md) and lessons to verify.", valueName: "file"))
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
      let text = try SourceFile.read(file)
      let notebook = Notebook.interruptible()
      guard let format = notebook.documentFormat(ofFile: file), !LessonChecker.isMeant(by: text, name: file)
      else { return check(lesson: text, name: file) }
      return check(text, name: file, format, in: notebook)
    } catch {
      tell("\(file): \(error.reason)")
      return Main.usageError
    }
  }

  private func check(lesson text: String, name: String) -> Int32 {
    let findings = LessonChecker.check(text, name: name, isInterrupted: { InterruptFlag.isRaised })
    var report = StyledText()
    for finding in findings { report.appendLine(StyledText(finding.description, .error)) }
    if findings.isEmpty { report.appendLine(StyledText("\(name): all is as it says", .good)) }
    Screen.output.write(report, wishes)
    return findings.isEmpty ? 0 : 1
  }

  /// Says of each cell what came out as soon as it has run, then the sum.
  private func check(_ text: String, name: String, _ format: DocumentFormat, in notebook: Notebook) -> Int32 {
    do throws(DocumentProblem) {
      var check = DocumentCheck(try format.read(text), in: notebook)
      let width = check.labelWidth
      check.run {
        Screen.output.write($0.draw(for: Screen.output.appearance(wishes), labelWidth: width), wishes)
      }
      if check.isInterrupted { return 130 }
      Screen.output.write(sentence: StyledText("\(name): ") + check.summary, wishes)
      return check.holds ? 0 : 1
    } catch {
      tell("\(name): \(error.sentence)")
      return 1
    }
  }

  private func tell(_ words: String) {
    Screen.errors.write(sentence: StyledText("micrograd: \(words)"), wishes)
  }
}
