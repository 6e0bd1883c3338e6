import ArgumentParser
import Notebook
import TerminalDrawing
import Tutor

/// The manual page, made of what the command and its prompt say of themselves: `micrograd --generate-manual > micrograd.1`.
enum Manual {
  /// Writes the page and returns the exit code.
  static func write() -> Int32 {
    Screen.output.write(StyledText(page, .printed), .init())
    return 0
  }

  static var page: String {
    let head = """
      .TH MICROGRAD 1 "" "micrograd \(Main.version)" "User Commands"
      .SH NAME
      micrograd \\- see an autograd engine at work, and be taught by it

      """
    return head + sections.map { ".SH \($0.title)\n\($0.text)" }.joined()
  }

  private static var sections: [(title: String, text: String)] {
    [("SYNOPSIS AND OPTIONS", verbatim(help(for: nil)))] + subcommandSections
      + [
        ("COMMANDS AT THE PROMPT", entries(commands.map { ($0.usage, $0.summary + ".") })),
        ("JSON", paragraphs(json)),
        ("ENVIRONMENT", entries(Variables.all.map { ($0.names.joined(separator: ", "), $0.meaning) })),
        ("FILES", entries(files)),
        ("EXIT STATUS", entries(exitCodes)),
      ]
  }

  /// Those of the notebook and of the lessons.
  private static var commands: [Command] {
    (try? CourseOptions.course()).map { Teacher.of($0, .init()).notebook.commands } ?? Notebook().commands
  }

  private static var subcommandSections: [(title: String, text: String)] {
    Micrograd.configuration.subcommands.map { command in
      ("MICROGRAD \((command.configuration.commandName ?? "").uppercased())", verbatim(help(for: command)))
    }
  }

  private static func help(for command: (any ParsableCommand.Type)?) -> String {
    command.map { Micrograd.helpMessage(for: $0, columns: 76) } ?? Micrograd.helpMessage(columns: 76)
  }

  private static func verbatim(_ text: String) -> String { ".nf\n\(escaped(text))\n.fi\n" }

  private static func paragraphs(_ texts: [String]) -> String {
    texts.map { ".PP\n\(escaped($0))\n" }.joined()
  }

  private static func entries(_ entries: [(thing: String, meaning: String)]) -> String {
    entries.map { ".TP\n\(escaped($0.thing))\n\(escaped($0.meaning))\n" }.joined()
  }

  /// The text without signs that begin a request of roff, and with its hyphens as they are typed.
  static func escaped(_ text: String) -> String {
    text.replacing(["\\": "\\e", "-": "\\-", "·": "\\(pc"]).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }.joined(separator: "\n")
  }

  private static let json = [
    """
    With --json each step of a program, each : command and each cell of a notebook gives one object in one line, with these members.
    """,
    "cell: its number, from 1. code: its text. output: what it printed. value: the text of its last expression, or null.",
    """
    nodes: the values that it made or changed with those below them, operands first; each has name, data, grad (null before a \
    backward pass), freshness (none, fresh, accumulated, stale or set), op (null for a leaf) and operands (places in the list). \
    A number that JSON does not have is a text: "nan", "inf", "-inf".
    """,
    """
    error: null, or an object with kind, message, hint and line, which is counted within the code of the object, from 1; the \
    first error ends the run.
    """,
  ]

  private static let files = [
    ("~/.config/micrograd/config", "Settings, as :config writes them: lines such as color = never."),
    ("~/.local/state/micrograd/", "What was entered, and the progress in lessons."),
    ("~/.editrc", "Keys of the line editor; see editrc(5)."),
  ]

  private static let exitCodes = [
    ("0", "All is well."), ("1", "A program has failed."), ("2", "The command line is wrong."),
    ("130", "Somebody pressed Ctrl-C."),
  ]
}

extension String {
  /// The text with characters replaced by texts.
  fileprivate func replacing(_ table: [Character: String]) -> String {
    reduce(into: "") { $0 += table[$1] ?? String($1) }
  }
}
