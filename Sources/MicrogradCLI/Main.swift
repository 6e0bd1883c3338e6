import ArgumentParser
import LineEditor
import Notebook
import PythonRuntime
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The way in and out, which ends with 0 when all is well, 1 for a program's error, 2 for a wrong command line.
@main
enum Main {
  static let usageError: Int32 = 2
  static let version = "0.1.0"

  static func main() {
    StandardDescriptors.occupy()
    var code: Int32 = 0
    // A file that may not grow is met like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    SignalMask.blockAll()
    DeepStack.run {
      SignalMask.blockNone()
      code = run(Array(CommandLine.arguments.dropFirst()))
    }
    exit(code)
  }

  /// Without arguments, at a terminal, there is nothing to be parsed; that takes as long as all else at start.
  private static func run(_ arguments: [String]) -> Int32 {
    if arguments.isEmpty, isatty(STDIN_FILENO) == 1 {
      return Micrograd.openPrompt(.init(), KeyOptions.fromEnvironment)
    }
    do {
      let command = try Micrograd.parseAsRoot(arguments)
      if let command = command as? any EndingCommand {
        return NumberStyle.$digits.withValue(Settings.ofPerson.digits) { command.end() }
      }
      var other = command
      try other.run()
      return 0
    } catch { return explain(error, arguments) }
  }

  /// Says what is wrong with a lesson, or that its file can't be read, and returns the exit code.
  static func report(_ problem: LessonProblem, _ wishes: Appearance.Wishes) -> Int32 {
    Screen.complain(problem.description, wishes)
    return problem.line == 0 ? usageError : 1
  }

  /// Prints help or what is wrong with the command line.
  private static func explain(_ error: any Error, _ arguments: [String]) -> Int32 {
    var message = Micrograd.fullMessage(for: error)
    if !message.hasSuffix("\n") { message += "\n" }
    let isWanted = Micrograd.exitCode(for: error) == .success && unknownTopic(arguments) == nil
    if !isWanted, let file = arguments.first, file.hasSuffix(".py") {
      message += "To run a program: micrograd run \(file)\n"
    } else if let topic = unknownTopic(arguments) {
      message = refusal(ofCommand: topic) ?? "Error: there is no command \(topic).\n" + message
    } else if !isWanted, message.contains("Unexpected argument"),
      let word = arguments.first(where: { !$0.hasPrefix("-") })
    {
      message = refusal(ofCommand: word) ?? message
    }
    let screen = isWanted ? Screen.output : Screen.errors
    screen.write(StyledText(message), Appearance.Wishes())
    return isWanted ? 0 : usageError
  }

  /// What help is asked for by `micrograd help WORD` where no command is called so.
  private static func unknownTopic(_ arguments: [String]) -> String? {
    guard arguments.first == "help", arguments.count > 1, !arguments[1].hasPrefix("-") else { return nil }
    return Micrograd.subcommandNames.contains(arguments[1]) ? nil : arguments[1]
  }

  private static func refusal(ofCommand word: String) -> String? {
    Suggestion.nearest(to: word, among: Micrograd.subcommandNames).map {
      "Error: there is no command \(word). Did you mean: micrograd \($0)?\n"
    }
  }
}
