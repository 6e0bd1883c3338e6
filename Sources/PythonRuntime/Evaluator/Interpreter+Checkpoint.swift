extension Interpreter {
  /// A moment to which `restore` comes back.
  public struct Checkpoint: Hashable, Sendable {
    fileprivate let epoch: Int
  }

  /// Marks this moment: from here on, what names and objects hold is kept when it is first overwritten.
  ///
  /// Not while a program runs. Checkpoints lie one on the other: each keeps what is overwritten until the next one.
  public func checkpoint() -> Checkpoint {
    beginCell()
    let log = UndoLog(self)
    undoLogs.append(log)
    return Checkpoint(epoch: log.epoch)
  }

  /// Comes back to a checkpoint, which stays open: names and objects hold what they held, `random` draws what it would
  /// have drawn, and later checkpoints are gone. O(what was overwritten since).
  public func restore(_ checkpoint: Checkpoint) {
    let place = place(of: checkpoint)
    for log in undoLogs[place...].reversed() { log.putBack(self) }
    undoLogs.removeSubrange((place + 1)...)
    undoLogs[place].snapshots.removeAll()
    beginCell()
  }

  /// Closes a checkpoint; what it kept goes to the one before, if there is any.
  public func forget(_ checkpoint: Checkpoint) {
    let place = place(of: checkpoint)
    let removed = undoLogs.remove(at: place)
    guard place > 0 else { return }
    // What was written to since the older one was opened, that one knows already.
    let opened = undoLogs[place - 1].epoch
    undoLogs[place - 1].snapshots += removed.snapshots.filter { $0.epoch < opened }
  }

  private func place(of checkpoint: Checkpoint) -> Int {
    guard let place = undoLogs.firstIndex(where: { $0.epoch == checkpoint.epoch }) else {
      preconditionFailure("the checkpoint is open")
    }
    return place
  }
}

/// Old contents, and the cell in which they were written.
protocol DatedSnapshot: Snapshot {
  var epoch: Int { get }
}

/// What it takes to come back to a checkpoint.
struct UndoLog {
  /// The cell that began with the checkpoint: what was saved in an earlier one is saved again.
  let epoch: Int
  /// The old contents of what was changed, in the order in which it was first changed.
  var snapshots: [any DatedSnapshot] = []
  private let random: RandomState
  private let imported: [String: ModuleObject]
  private let builtins: [Object]

  init(_ interpreter: Interpreter) {
    epoch = Epoch.current
    random = interpreter.random
    imported = interpreter.imported
    builtins = interpreter.globalNames.builtins
  }

  func putBack(_ interpreter: Interpreter) {
    for snapshot in snapshots.reversed() { snapshot.restore() }
    interpreter.random = random
    interpreter.imported = imported
    interpreter.globalNames.putBack(builtins: builtins)
  }
}
