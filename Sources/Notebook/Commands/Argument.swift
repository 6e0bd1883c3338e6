import PythonRuntime

extension Command {
  /// What the argument of a command can be, so that it can be completed.
  public enum Argument {
    /// The command takes none, or one that nobody can list.
    case none
    /// One of these words.
    case words((Notebook) -> [String])
    /// One of these words, and after it one of those that belong to it.
    case choices([(word: String, then: [String])])
    /// An expression; of the names that it may begin with, those first whose objects are fit.
    case expression((Object) -> Bool, options: [Option] = [])
    /// What help can be asked about: a name, or a command.
    case topic
    /// The path of a file.
    case file

    /// An option of a command, and the words of which one may follow it.
    ///
    ///     --style boxes|lanes
    public struct Option: Sendable {
      /// The option with its dashes.
      let name: String
      /// What it takes, where that can be listed.
      let words: [String]
      /// Whether it takes anything.
      let takesWord: Bool

      /// Makes an option that takes nothing.
      static func plain(_ name: String) -> Option { Option(name: name, words: [], takesWord: false) }

      /// Makes an option that takes a word: one of these, or any where none is given.
      static func taking(_ name: String, _ words: [String] = []) -> Option {
        Option(name: name, words: words, takesWord: true)
      }
    }

    /// Whether there is anything to be typed after the command's name.
    var isNone: Bool { if case .none = self { true } else { false } }
  }
}
