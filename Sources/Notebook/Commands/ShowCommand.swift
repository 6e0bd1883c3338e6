extension Command {
  /// `:show off|values|graph`
  static var show: Command {
    Command(
      "show", usage: ":show off|values|graph", summary: "sets how much is shown after each step",
      example: [":show values"], task: .look,
      argument: .words { _ in Notebook.Show.allCases.map(\.rawValue) }
    ) { notebook, argument in
      if !argument.isEmpty {
        guard let show = Notebook.Show(rawValue: argument) else {
          throw Failure(command: "no such setting: \(argument)", hint: "choose off, values or graph")
        }
        notebook.show = show
      }
      var reply = Reply()
      reply.notes = ["after each step: \(notebook.show.explanation)"]
      return reply
    }
  }
}

extension Notebook.Show {
  var explanation: String {
    switch self {
    case .off: "what Python shows, and no more (off)"
    case .values: "the values that were made or changed (values)"
    case .graph: "the graph (graph)"
    }
  }
}
