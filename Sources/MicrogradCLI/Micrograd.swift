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

  @Option(name: .customShort("c"), help: ArgumentHelp("Run this program text.", valueName: "code"))
  var code: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var keys: KeyOptions

  func end() -> Int32 {
    if let code { return Program(.interruptible(), look.wishes).run(code, name: "<string>") }
    if isatty(STDIN_FILENO) == 0 { return Program(.interruptible(), look.wishes).runStandardInput() }
    do throws(LessonProblem) {
      return Teacher.of(try CourseOptions.course(), look.wishes)
        .talk(look.wishes, keys: keys.wish(), greeting: .greeting)
    } catch { return Main.report(error, look.wishes) }
  }
}
