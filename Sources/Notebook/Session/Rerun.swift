import PythonRuntime
import TerminalDrawing

/// Runs the cells of a journal again: what they print is not shown, the files they used are as they were, and what they
/// write is not written again.
struct Rerun {
  private let notebook: Notebook
  /// Whether the person stopped it.
  private(set) var isCancelled = false
  /// The place of the cell that ended otherwise than before, at which the run has stopped.
  private(set) var differing: Int?
  private var notes: [String] = []
  private var recalled: [String] = []
  private var count = 0
  private var lastWord = ContinuousClock.now

  init(_ notebook: Notebook) { self.notebook = notebook }

  /// Runs cells up to one that ends otherwise than before, which is taken back.
  mutating func run(_ cells: [StoredJournal.Cell]) {
    let (listener, before) = (notebook.onOutput, notebook.cells)
    notebook.onOutput = { _ in }
    notebook.cells = []
    notebook.pictureFiles.isRehearsal = true
    let wasTalking = notebook.isTalking
    defer {
      notebook.onOutput = listener
      notebook.pictureFiles.isRehearsal = false
      notebook.replay = nil
      notebook.isTalking = wasTalking
      if isCancelled { notebook.cells = before }
    }
    for (place, cell) in cells.enumerated() where !isCancelled && differing == nil {
      tell(place, of: cells.count, listener)
      run(cell, place, isLast: place == cells.count - 1)
    }
    if let differing { recalled += cells[differing...].map(\.text).filter { !$0.isEmpty } }
  }

  private mutating func run(_ cell: StoredJournal.Cell, _ place: Int, isLast: Bool) {
    guard !cell.text.isEmpty else {
      notes.append("Cell \(place + 1) began with a blank: it was not kept, and not run again.")
      if let lead = cell.lead { notebook.follow(lead) }
      return
    }
    guard let failure = cell.failure else {
      if isLast { leave(cell) }
      return
    }
    let steps = notebook.moments.count
    notebook.replay = Replay(files: cell.files, stop: cell.stop)
    // It was entered by somebody who was asked; what the answer did is a cell of its own.
    notebook.isTalking = true
    let reply = notebook.run(cell.text)
    notebook.dialogue = nil
    isCancelled = notebook.interruptions.isWanted
    guard !isCancelled else { return }
    let title = reply.failure?.title ?? ""
    if title == failure {
      count += 1
    } else {
      differing = place
      notebook.dropSteps(after: steps)
      notes.append(
        "Cell \(place + 1) ended otherwise this time, \(title.isEmpty ? "without an error" : "with \(title)"): "
          + "it is taken back, and Up brings back what came from there on.")
    }
  }

  /// The session ended before the cell did, and it may be what ended it.
  private mutating func leave(_ cell: StoredJournal.Cell) {
    recalled.append(cell.text)
    notes.append("The last cell had not ended: it was not run again, and Up brings it back.")
  }

  /// Says now and then how far it is.
  private mutating func tell(_ place: Int, of count: Int, _ listener: ((Output) -> Void)?) {
    guard ContinuousClock.now - lastWord > .seconds(1) else { return }
    lastWord = .now
    listener?(.picture(.text(StyledText("cell \(place + 1) of \(count) · Ctrl-C stops", .dim))))
  }

  /// What is said when the session goes on.
  func reply(of total: Int, time: Int) -> Reply {
    let names = notebook.interpreter.boundNames.filter { $0 != "_" && !$0.hasPrefix("__") }
    let more = names.count > Rerun.mostNamed ? " and \(names.count - Rerun.mostNamed) more" : ""
    let named = names.isEmpty ? "" : ": " + names.prefix(Rerun.mostNamed).joined(separator: ", ") + more
    var reply = Reply(figures: [
      .text(
        StyledText(
          "\(counted(count, "cell")) run again, all as \(Clock.text(of: time))\(named)")
          + StyledText(" · :recap lists them", .dim))
    ])
    reply.notes = notes
    reply.recalled = recalled
    return reply
  }

  private static let mostNamed = 8
}

extension Notebook {
  /// Takes the steps back that came after so many, and forgets them.
  fileprivate func dropSteps(after count: Int) {
    let cellCount = moments.count > count ? nil : cells.count - 1
    go(to: count)
    moments.future = []
    micrograd.live.tape.forgetTakenBack()
    if let cellCount { cells.removeLast(max(0, cells.count - cellCount)) }
  }
}
