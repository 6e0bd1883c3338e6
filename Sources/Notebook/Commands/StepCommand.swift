import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:step [NAME]`, `:step [NAME] --all [--from N]`
  static var step: Command {
    Command(
      "step", usage: ":step [NAME]",
      summary:
        "backward() one value at a time: the graph, the local rule in symbols and numbers; --all lists them",
      example: ["a = Value(2.0); d = a * a", ":step d"], task: .gradients,
      argument: .expression(\.isInGraph, options: [.plain("--all"), .taking("--from")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: ["--all"], taking: ["--from"])
      let first = try words.count("--from") ?? 1
      let subject =
        try words.rest.isEmpty ? notebook.newestSubject() : notebook.subject(words.rest, for: "step d")
      let graph = try notebook.gradientGraph(endingIn: subject)
      guard graph.isComputed(graph.root) else {
        throw Failure(
          command: "\(graph.name(of: graph.root)) is a leaf: there is nothing below it",
          hint: "step through what was made from it, for example :step")
      }
      let steps = BackwardSteps(graph)
      if words.has("--all") || words.word("--from") != nil || !notebook.isTalking {
        var reply = steps.listing(from: first, named: words.rest)
        if let note = try graph.noteOfOutdated() { reply.notes.append(note) }
        return reply.tellingPlaces(of: graph)
      }
      let stepping = Stepping(
        notebook.object(of: subject), named: words.rest.isEmpty ? notebook.path(to: subject) : words.rest,
        steps,
        command: words.rest.isEmpty ? ":step" : ":step \(words.rest)")
      notebook.dialogue = stepping
      var reply = stepping.reply
      if let note = try graph.noteOfOutdated() { reply.notes.append(note) }
      return reply
    }
  }
}

extension BackwardSteps {
  /// More steps than this are not listed at once.
  private static let mostListed = 40

  /// The steps as text, from a number on, and the command that lists the next ones.
  fileprivate func listing(from first: Int, named name: String) -> Reply {
    let start = min(max(first, 1), count) - 1
    let shown = start..<min(count, start + BackwardSteps.mostListed)
    var reply = Reply(figures: shown.flatMap(words))
    if start == 0, let note = noteOfStart { reply.notes.append("\(note) · :zero lets it begin at 0") }
    if shown.upperBound < count {
      let command = [":step", name, "--all --from \(shown.upperBound + 1)"].filter { !$0.isEmpty }
      reply.closing = StyledText(
        "\(counted(count - shown.upperBound, "more step")) · \(command.joined(separator: " "))", .dim)
    }
    return reply
  }
}

extension Notebook {
  /// The value as the program has it.
  func object(of subject: Subject) -> Object {
    switch subject {
    case .ours(let value): .other(micrograd.live.object(of: value))
    case .learners(let value): .instance(value.instance)
    }
  }

  /// What the program reaches the newest result by: a name, or `_` where it has none.
  fileprivate func path(to subject: Subject) -> String {
    switch subject {
    case .ours(let value): valueNames.boundName(of: value) ?? "_"
    case .learners(let value): learnerNames[value] ?? "_"
    }
  }
}

extension Object {
  /// Whether the object is a value of a graph, of ours or of a learner's own class.
  var isInGraph: Bool { asValue != nil || LearnerValue(self) != nil }
}
