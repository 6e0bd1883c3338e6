extension Command {
  /// `:history [all] [TEXT]`
  static var history: Command {
    Command(
      "history", usage: ":history [all] [TEXT]",
      summary: "what was entered, or what has TEXT; begin with a blank to keep a line out",
      example: [":history all"], task: .session,
      argument: .words { _ in ["all"] }
    ) { notebook, argument in
      let request = HistoryRequest(argument)
      let list = HistoryList(notebook.history.everything(), request)
      guard list.entries.isEmpty else { return Reply(figures: [.history(list)]) }
      throw Failure(command: request.failure)
    }
  }
}

/// What `:history` is asked for.
struct HistoryRequest: Sendable, Hashable {
  /// Whether the list may be longer than the screen.
  var isLong = false
  /// What the entries are to contain, in whatever case; all do when it is empty.
  var text = ""

  /// Reads what stands behind the command: `all`, a text, or both.
  init(_ argument: String) {
    let words = argument.split(separator: " ", maxSplits: 1)
    isLong = words.first == "all"
    text = isLong ? words.dropFirst().first.map { String($0).trimmed } ?? "" : argument
  }

  /// What is said where nothing answers it.
  fileprivate var failure: String {
    text.isEmpty ? "nothing was entered yet" : "nothing that was entered contains \(text)"
  }
}
