extension Command {
  /// `:history [N|all] [TEXT]`
  static var history: Command {
    Command(
      "history", usage: ":history [N|all] [TEXT]",
      summary: "what was entered, its newest N, or what has TEXT; begin with a blank to keep a line out",
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
  /// How many are wanted, which may be more than the screen holds; nil for as many as it does.
  var count: Int?
  /// What the entries are to contain, in whatever case; all do when it is empty.
  var text = ""

  /// Reads what stands behind the command: a number or `all`, a text, or both.
  init(_ argument: String) {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    count = words.first.flatMap { $0 == "all" ? .max : Int($0).flatMap { $0 > 0 ? $0 : nil } }
    text = count == nil ? argument : words.dropFirst().first?.trimmed ?? ""
  }

  /// What is said where nothing answers it.
  fileprivate var failure: String {
    text.isEmpty ? "nothing was entered yet" : "nothing that was entered contains \(text)"
  }
}
