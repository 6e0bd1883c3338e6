import PythonRuntime

extension Command {
  /// What the argument of a command can be, so that it can be completed.
  public enum Argument {
    /// The command takes none, or one that nobody can list.
    case none
    /// One of these words.
    case words((Notebook) -> [String])
    /// An expression; of the names that it may begin with, those first whose objects are fit.
    case expression((Object) -> Bool)
    /// What help can be asked about: a name, or a command.
    case topic
    /// The path of a file.
    case file

    /// Whether there is anything to be typed after the command's name.
    var isNone: Bool { if case .none = self { true } else { false } }
  }
}
