import Notebook
import TerminalDrawing

extension Teacher {
  /// Leaves the lesson for the prompt, whose notebook is as it was when the first lesson began.
  ///
  /// What was done in the lesson is kept as progress; its names go.
  func leave() throws -> Reply {
    guard let place, let ownNotebook else {
      throw Failure(command: "no lesson is running", hint: ":quit leaves the program")
    }
    let words = hasOwnSession ? "Back in your own session, as you left it." : "A fresh prompt."
    let way = task.isFinished ? ":lessons lists the lessons." : ":lessons \(place.lesson.id) goes on there."
    stopPlaying()
    takeBack(ownNotebook)
    return Reply(figures: [.text(StyledText("\(words) \(way)"))])
  }

  private func takeBack(_ own: Notebook) {
    own.keys = notebook.keys
    notebook = own
    ownNotebook = nil
    place = nil
    task = .goOn
    journal = []
    beginnings = [:]
  }

  /// Keeps the prompt's notebook aside when the first lesson begins; what is in it waits for ``leave()``.
  func setOwnNotebookAside() {
    if place == nil { ownNotebook = notebook }
  }

  /// Whether something that a person has made waits outside the lesson.
  private var hasOwnSession: Bool {
    guard let ownNotebook else { return false }
    return ownNotebook.cells.contains { ownNotebook.isPython($0.text) }
  }

  /// Says where the person's own session is; nil where there is none.
  var ownSessionNotice: String? {
    hasOwnSession ? "Your own session waits meanwhile: :leave goes back to it." : nil
  }

  /// Says of a name that the lesson has not where it is: in the person's own session.
  func pointToOwnSession(_ reply: inout Reply) {
    guard let ownNotebook, let failure = reply.failure, failure.kind == "NameError",
      let name = ownNotebook.interpreter.boundNames.first(where: {
        failure.message == "name '\($0)' is not defined"
      })
    else { return }
    reply.failure?.hint = "\(name) is in your own session: :leave goes back to it"
  }

  /// Says once that the person's own session waits.
  func ownSessionNotices() -> [String] {
    guard let ownSessionNotice, !toldOwnSession else { return [] }
    toldOwnSession = true
    return [ownSessionNotice]
  }
}
