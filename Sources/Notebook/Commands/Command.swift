import PythonRuntime
import TerminalDrawing

/// A `:` command: its name, how it is used, what it says of itself, and what it does.
///
/// Adding one is one file here and its name in `all`.
public struct Command {
  /// The name after the colon.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// How it is typed: `:plot f a b`.
  public let usage: String
  /// One sentence.
  public let summary: String
  /// The cells that show it, typed one after the other; the last one is the command.
  public let example: [String]
  /// Under which task help lists it.
  public let task: Task
  /// What its argument can be, for completion.
  public let argument: Argument
  /// What it does; it throws a `Failure` when it can't.
  public let run: (Notebook, String) throws -> Reply

  /// Makes a command.
  public init(
    _ name: String, aliases: [String] = [], usage: String, summary: String, example: [String] = [],
    task: Task = .session, argument: Argument = .none,
    run: @escaping (Notebook, String) throws -> Reply
  ) {
    self.name = name
    self.aliases = aliases
    self.usage = usage
    self.summary = summary
    self.example = example
    self.task = task
    self.argument = argument
    self.run = run
  }

  /// All commands of the notebook, in the order in which help lists them.
  static var all: [Command] {
    [
      .graph, .show, .step, .explain, .rule, .gradcheck, .nudge, .set, .zero, .watch, .predict, .naive,
      .blame,
      .plot, .names, .runFile, .export, .history, .keys, .config, .help, .quit,
    ]
  }
}
