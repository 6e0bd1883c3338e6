import TerminalDrawing

extension Command {
  /// `:mark NAME`, and without a name the marks there are.
  static var mark: Command {
    Command(
      "mark", usage: ":mark NAME", summary: "names this moment, for :diff and :undo",
      example: ["a = Value(2.0)", ":mark start"], task: .change
    ) {
      notebook, argument in
      try notebook.checkThatItTakesBack()
      guard !argument.isEmpty else { return try notebook.listOfMarks() }
      guard argument.isMarkName else {
        throw Failure(
          command: "a mark's name is made of letters and digits", hint: "for example :mark before")
      }
      notebook.moments.marks[argument] = notebook.moments.count
      return Reply(figures: [
        .text(
          StyledText("\(argument) is this moment", .plain)
            + StyledText(" · :diff \(argument) compares, :undo \(argument) comes back", .dim))
      ])
    }.asPart(.way)
  }

  /// `:diff NAME`: what is another than at a mark.
  static var diff: Command {
    Command(
      "diff", usage: ":diff NAME", summary: "what has changed since a mark: names, values, gradients",
      example: ["a = Value(2.0)", ":mark start", "a.data = 3.0", ":diff start"], task: .look,
      argument: .words { $0.moments.reachableMarks }
    ) { notebook, argument in
      try notebook.checkThatItTakesBack()
      guard let mark = notebook.moments.marks[argument] else {
        let marks = notebook.moments.reachableMarks
        throw Failure(
          command: argument.isEmpty ? "compare with which mark?" : "there is no mark \(argument)",
          hint: marks.isEmpty ? ":mark NAME makes one" : "there are: \(marks.joined(separator: ", "))")
      }
      return try notebook.difference(since: mark, named: argument)
    }.asPart(.apart)
  }
}

extension Notebook {
  fileprivate func listOfMarks() throws -> Reply {
    let lines = moments.reachableMarks.map { name in
      let steps = moments.count - (moments.marks[name] ?? 0)
      let when =
        steps == 0 ? "now" : "\(counted(abs(steps), "step")) \(steps > 0 ? "ago" : "ahead")"
      return StyledText(name, .code) + StyledText("  \(when)", .dim)
    }
    guard !lines.isEmpty else {
      throw Failure(command: "there is no mark yet", hint: "for example :mark before")
    }
    return Reply(figures: [.text(StyledText(lines: lines))])
  }

  /// Looks at the marked moment, comes back, and compares.
  fileprivate func difference(since mark: Int, named name: String) throws -> Reply {
    let now = try state()
    let then = try state(after: mark, named: name)
    return Reply(figures: SessionState.difference(from: then, to: now, name))
  }

  private func state(after mark: Int, named name: String) throws -> SessionState {
    let here = moments.count
    defer { go(to: here) }
    go(to: mark)
    guard moments.count == mark else {
      throw Failure(command: "\(name) is out of reach", hint: "only the newest steps are kept")
    }
    return try state()
  }
}
