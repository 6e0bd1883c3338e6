import TerminalDrawing

extension Command {
  /// `:undo [N]`, `:undo NAME`
  static var undo: Command {
    Command(
      "undo", usage: ":undo [N|NAME]", summary: "takes back the last step, the last N, or all since a mark",
      example: ["a = Value(2.0)", ":undo"], task: .change,
      argument: .words { $0.moments.reachableMarks }
    ) { notebook, argument in
      try notebook.checkThatItTakesBack()
      let target = try notebook.target(ofUndo: argument)
      guard let oldest = notebook.moments.past.first?.number else {
        throw Failure(
          command: "there is no step to be taken back",
          hint: notebook.moments.count > 0
            ? "only the newest steps are kept" : "a step is a cell that changed something")
      }
      let undone = notebook.moments.future.count
      let before = notebook.memory
      notebook.go(to: target)
      var reply = notebook.replyToUndo(of: notebook.moments.future[undone...].reversed())
      reply.notes = notebook.whatIsShown(otherThan: before)
      if target < oldest {
        reply.notes += [
          oldest == 0
            ? "That is where the session began."
            : "Only the newest steps are kept: that is as far as it goes."
        ]
      }
      return reply
    }.asPart(.way).changingValues()
  }

  /// `:redo [N]`
  static var redo: Command {
    Command(
      "redo", usage: ":redo [N]", summary: "brings back what :undo took, as long as nothing new was done",
      example: ["a = Value(2.0)", ":undo", ":redo"], task: .change
    ) { notebook, argument in
      try notebook.checkThatItTakesBack()
      guard !notebook.moments.future.isEmpty else {
        throw Failure(
          command: "nothing was taken back that could come again", hint: "a new step ends what can be redone")
      }
      let waiting = notebook.moments.future
      let before = notebook.memory
      notebook.go(to: notebook.moments.count + (try argument.isEmpty ? 1 : argument.countOfSteps()))
      let steps = waiting[notebook.moments.future.count...].reversed()
      var reply = Reply(figures: [.text(Notebook.list(steps.compactMap(\.step), under: "done again"))])
      reply.notes = notebook.whatIsShown(otherThan: before)
      return reply
    }.asPart(.way).changingValues()
  }
}

extension Notebook {
  /// - Throws: A failure where cells are not taken back, and within a step.
  func checkThatItTakesBack() throws {
    guard !takesBack else { return try checkThatNoStepRuns() }
    throw Failure(
      command: ":undo, :redo, :mark and :diff work in a session of your own",
      hint: "in a lesson, :back and :again go back, and :leave goes to your session")
  }

  /// The number of the moment that `:undo` is asked for.
  fileprivate func target(ofUndo argument: String) throws -> Int {
    if argument.isEmpty { return moments.count - 1 }
    guard let mark = moments.marks[argument] else { return moments.count - (try argument.countOfSteps()) }
    guard mark < moments.count else {
      throw Failure(command: "nothing has changed since \(argument)", hint: ":redo goes forward")
    }
    return mark
  }

  fileprivate func replyToUndo(of steps: [Moments.TakenBack]) -> Reply {
    let cells = steps.compactMap(\.step)
    var text = Notebook.list(cells, under: "undone")
    text.append("\n:redo brings \(cells.count == 1 ? "it" : "them") back", .dim)
    return Reply(figures: [.text(text)])
  }

  /// What steps show and what is watched, where that is another than before.
  fileprivate func whatIsShown(otherThan before: Memory) -> [String] {
    let watched = memory.watched
    return (show == before.show ? [] : ["after each step: \(show.explanation)"])
      + (watched == before.watched
        ? [] : [watched.isEmpty ? "nothing is watched" : "watched: \(watched.joined(separator: ", "))"])
  }

  /// One line for each cell, the first ones where there are many.
  static func list(_ cells: [Cell], under word: String) -> StyledText {
    var lines = cells.prefix(mostListed).map { cell in
      StyledText(word + "  ", .hint) + StyledText(cell.text.firstLine, .code)
    }
    if cells.count > mostListed { lines.append(StyledText("… and \(cells.count - mostListed) more", .dim)) }
    return StyledText(lines: lines)
  }

  private static let mostListed = 8
}

extension String {
  /// The number of steps that a command is asked for.
  ///
  /// - Throws: A failure for what is none.
  func countOfSteps() throws -> Int {
    guard let count = Int(self), count > 0 else {
      throw Failure(
        command: "\(self) is no number of steps and no mark",
        hint: ":mark \(isMarkName ? self : "start") names this moment")
    }
    return min(count, Moments.mostSteps + 1)
  }

  /// Whether the text is a name as a mark may have it.
  var isMarkName: Bool {
    guard let first = unicodeScalars.first, first.properties.isXIDStart else { return false }
    return unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "-" }
  }

  /// The first line, with a sign where more follow.
  var firstLine: String {
    let lines = allLines
    return lines.count > 1 ? "\(lines[0]) …" : self
  }
}
