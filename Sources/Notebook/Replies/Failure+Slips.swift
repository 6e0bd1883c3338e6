extension Failure {
  /// Gives its hint to what was meant for a command, or for the shell, and was taken for Python.
  ///
  ///     >>> hint
  ///     NameError: name 'hint' is not defined
  ///     :hint is the command
  mutating func explainSlip(_ cell: String, among commands: [Command]) {
    let cell = cell.trimmed
    if kind == "NameError", let name = Failure.command(meantBy: cell, commands) {
      hint = ":\(name) is the command"
    } else if kind == "NameError", let method = Failure.methodOfValues(missingIn: title) {
      let ofNumbers = method == "relu" ? "" : "; of a number: math.\(method)"
      hint = "of a Value it is a method: a.\(method)()" + ofNumbers
    } else if kind == "SyntaxError", cell.hasPrefix("$ ") {
      hint = Failure.hint(toShellLine: cell, commands)
    }
  }

  /// The method of `Value` that was typed as if it were a function of Python's own.
  private static func methodOfValues(missingIn title: String) -> String? {
    ["tanh", "exp", "log", "relu"].first { title.hasSuffix("name '\($0)' is not defined") }
  }

  /// Names of one letter are left to programs.
  private static func command(meantBy word: String, _ commands: [Command]) -> String? {
    guard word.count > 1 else { return nil }
    return commands.first { $0.name == word || $0.aliases.contains(word) }?.name
  }

  private static func hint(toShellLine line: String, _ commands: [Command]) -> String {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 2, words[1] == "micrograd", let name = command(meantBy: words[2], commands) else {
      return "a line after $ is for the shell; :help says what to type here"
    }
    return "that line is for the shell; here it is :\(name)"
  }
}
