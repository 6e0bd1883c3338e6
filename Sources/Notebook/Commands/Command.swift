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
  /// The ways in which it can be typed, with what each does, where one sentence can't tell; for its own help.
  public let forms: [(meaning: String, typed: String)]
  /// The cells that show it, typed one after the other; the last one is the command.
  public let example: [String]
  /// Under which task help lists it.
  public let task: Task
  /// What its argument can be, for completion.
  public let argument: Argument
  /// What it is to the session.
  public private(set) var part = Part.step

  /// What a command is to the session in which it is typed.
  public enum Part: Sendable {
    /// A cell like any other.
    case step
    /// A way to another moment: no step itself, but taken again when the session is resumed.
    case way
    /// Something about the session, which it need not know.
    case apart
  }
  /// Whether it gives names or values other contents, as a cell of Python may.
  public private(set) var changesValues = false
  /// What it does; it throws a `Failure` when it can't.
  public let run: (Notebook, String) throws -> Reply

  /// Makes a command.
  public init(
    _ name: String, aliases: [String] = [], usage: String, summary: String,
    forms: [(meaning: String, typed: String)] = [], example: [String] = [], task: Task = .session,
    argument: Argument = .none,
    run: @escaping (Notebook, String) throws -> Reply
  ) {
    self.name = name
    self.aliases = aliases
    self.usage = usage
    self.summary = summary
    self.forms = forms
    self.example = example
    self.task = task
    self.argument = argument
    self.run = run
  }

  /// The same command as another part of the session.
  public func asPart(_ part: Part) -> Command {
    var command = self
    command.part = part
    return command
  }

  /// The same command as one that changes values.
  func changingValues() -> Command {
    var command = self
    command.changesValues = true
    return command
  }

  /// All commands of the notebook, in the order in which help lists them.
  static var all: [Command] {
    [
      .graph, .show, .step, .explain, .rule, .gradcheck, .nudge, .set, .zero, .watch, .predict, .naive,
      .blame, .plot, .train, .names, .undo, .redo, .mark, .diff, .recap, .save, .load, .runFile, .export,
      .compare, .resume, .history, .keys, .config, .help, .quit,
    ]
  }
}
