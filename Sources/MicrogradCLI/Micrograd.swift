import ArgumentParser
import LineEditor
import Notebook
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `micrograd`, `micrograd -c CODE`, `… | micrograd`
struct Micrograd: ParsableCommand, EndingCommand {
  static let configuration = CommandConfiguration(
    commandName: "micrograd",
    abstract: "See an autograd engine at work, and be taught by it.",
    usage: "micrograd [<options>] [-c <code>]\nmicrograd <subcommand> …",
    discussion: """
      Alone it opens the prompt; with a program on its standard input it runs that program.
      """,
    version: Main.version,
    subcommands: [
      RunCommand.self, DrawCommand.self, LearnCommand.self, DemoCommand.self, ProgressCommand.self,
      HandoutCommand.self, CheckCommand.self,
    ])

  /// The words that stand behind `micrograd`.
  static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  @Option(name: .customShort("c"), help: ArgumentHelp("Run this program text.", valueName: "code"))
  var code: String?

  @Flag(help: "Run step by step and print a JSON object for each step; the manual page describes it.")
  var json = false

  @Flag(help: .hidden)
  var generateManual = false

  @OptionGroup var look: LookOptions

  @OptionGroup var keys: KeyOptions

  func end() -> Int32 {
    if generateManual { return Manual.write() }
    if json { return runAsJSON() }
    let isGiven = code != nil || isatty(STDIN_FILENO) == 0
    if isGiven { return runGiven(in: Program(notebookHere(), look.wishes)) }
    return Micrograd.openPrompt(look.wishes, keys.wish())
  }

  private func runGiven(in program: Program) -> Int32 {
    code.map { program.run($0, name: "<string>") } ?? program.runStandardInput()
  }

  /// A notebook for a program that is no file: it imports from the current folder.
  private func notebookHere() -> Notebook {
    let notebook = Notebook.interruptible()
    notebook.importsFilesHere()
    return notebook
  }

  private func runAsJSON() -> Int32 {
    let program = JSONProgram(notebookHere(), look.wishes)
    return code.map { program.run($0) } ?? program.run(file: "-")
  }

  /// The greeting and the prompt.
  static func openPrompt(_ wishes: Appearance.Wishes, _ keys: KeyWish) -> Int32 {
    do throws(LessonProblem) {
      let course = try CourseOptions.course()
      let greeting = StyledText.greeting + FirstStart.suggestion(from: course)
      return Teacher.of(course, wishes).talk(wishes, keys: keys, greeting: greeting)
    } catch { return Main.report(error, wishes) }
  }
}
