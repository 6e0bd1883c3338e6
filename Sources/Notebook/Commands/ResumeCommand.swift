extension Command {
  /// `:resume`, `:resume NUMBER`, `:resume --list`
  static var resume: Command {
    Command(
      "resume", usage: ":resume [NUMBER]",
      summary:
        "goes on with a session that was cut off, or else the last one; --list numbers all that are kept",
      example: [":resume"]
    ) { notebook, argument in
      switch argument.trimmed {
      case "": return try notebook.resume(1)
      case "--list": return try notebook.keptSessions()
      case let word:
        guard let number = Int(word), number > 0 else {
          throw Failure(command: "\(word) is no number of a session", hint: ":resume --list numbers them")
        }
        return try notebook.resume(number)
      }
    }.asPart(.apart)
  }
}
