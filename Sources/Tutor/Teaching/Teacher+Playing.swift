import Notebook
import TerminalDrawing

extension Teacher {
  /// Begins free play: the real prompt, on whose cells nobody looks, until `:done` puts everything back.
  func play() throws -> Reply {
    guard place != nil else {
      throw Failure(command: "no lesson is running: all of this is free play", hint: ":lessons lists them")
    }
    guard !isPlaying else { throw Failure(command: "you are playing already", hint: Teacher.wayBack) }
    playStart = notebook.checkpoint()
    playJournal = []
    return Reply(figures: [
      .text(StyledText("Free play: nothing is judged, and :done puts everything back as it is now."))
    ])
  }

  /// Ends free play, with everything as it was before.
  func done() throws -> Reply {
    guard isPlaying else {
      throw Failure(
        command: "you are not in free play",
        hint: place == nil ? ":lessons lists the lessons" : ":play begins it")
    }
    return comeBack()
  }

  func comeBack(_ more: String = "") -> Reply {
    stopPlaying()
    let words = "Back in the lesson: everything is as it was. \(more)".trimmed
    var reply = Reply(figures: [.text(StyledText(words))])
    if case .predict(let prediction) = task { reply.figures += [.space] + prediction.asked }
    return reply
  }

  /// Ends free play like ``done()``, but for some names: the cells that made them are run again in the lesson.
  ///
  /// What they mean is made anew and not carried over, so that all that the lesson judges was typed in it.
  func keep(_ argument: String) throws -> Reply {
    guard isPlaying else {
      throw Failure(
        command: "you are not in free play, where :keep keeps what you made", hint: ":play begins it")
    }
    let names = argument.split { $0 == " " || $0 == "," }.map(String.init)
    let cells = try cellsToKeep(names)
    stopPlaying()
    let words = "Back in the lesson, with what made \(names.joined(separator: " and ")):"
    var reply = Reply(figures: [.text(StyledText(words)), .space])
    for cell in cells { run(cell, &reply) }
    if case .predict(let prediction) = task { reply.figures += [.space] + prediction.asked }
    if case .solve(let attempt) = task, let last = cells.last { judge(last, attempt, &reply) }
    return reply
  }

  private func cellsToKeep(_ names: [String]) throws -> [String] {
    guard !names.isEmpty else {
      throw Failure(command: "which names are to be kept?", hint: "type :keep NAME")
    }
    for name in names where notebook.interpreter[global: name] == nil {
      throw Failure(command: "there is no \(name) to be kept", hint: Teacher.wayBack)
    }
    let cells = makers(of: Set(names), among: playJournal)
    guard !cells.isEmpty else {
      throw Failure(
        command: "\(names.joined(separator: " and ")) was not touched in free play", hint: Teacher.wayBack)
    }
    return cells
  }

  /// Whether what is typed is the learner's own affair, and will be undone.
  var isPlaying: Bool { playStart != nil }

  /// Puts back what was changed in free play, if that is where one is.
  func stopPlaying() {
    guard let start = playStart else { return }
    notebook.restore(start)
    notebook.forget(start)
    playStart = nil
  }

  /// A move in the lesson, and where it ends free play, first the words that say so.
  func leavingPlay(_ move: () throws -> Reply) rethrows -> Reply {
    let wasPlaying = isPlaying
    var reply = try move()
    guard wasPlaying, !isPlaying else { return reply }
    let words = "Free play is over, and what was changed in it is put back."
    reply.figures.insert(contentsOf: [.text(StyledText(words)), .space], at: 0)
    return reply
  }

  /// For what only the lesson can do.
  func refuseInPlay(_ words: String) throws {
    if isPlaying { throw Failure(command: words, hint: Teacher.wayBack) }
  }

  private static let wayBack = ":done comes back to the lesson"
}
