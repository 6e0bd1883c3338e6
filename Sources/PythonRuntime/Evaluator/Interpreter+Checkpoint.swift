extension Interpreter {
  /// A moment to which `restore` comes back.
  public struct Checkpoint: Hashable, Sendable {
    fileprivate let epoch: Int
  }

  /// What was taken back to a checkpoint, and can be put forward again.
  public struct TakenBack {
    fileprivate var log: UndoLog

    /// How much is kept for it, in things of some thirty bytes.
    public var weight: Int { log.weight }
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
    undoLogs[place].removeAll()
    beginCell()
  }

  /// Closes a checkpoint; what it kept goes to the one before, if there is any.
  public func forget(_ checkpoint: Checkpoint) {
    let place = place(of: checkpoint)
    let removed = undoLogs.remove(at: place)
    if place > 0 { undoLogs[place - 1].add(removed) }
  }

  /// Comes back to the newest checkpoint and closes it. O(what was overwritten since).
  ///
  /// - Returns: What `putForward` takes, as long as nothing has been changed meanwhile.
  public func takeBack(_ checkpoint: Checkpoint) -> TakenBack {
    precondition(place(of: checkpoint) == undoLogs.count - 1, "the newest checkpoint is taken back first")
    var log = undoLogs.removeLast()
    log.exchange(self, isForward: false)
    beginCell()
    return TakenBack(log: log)
  }

  /// Undoes a ``takeBack(_:)``: its checkpoint is open again. O(what had been overwritten).
  public func putForward(_ taken: TakenBack) {
    var log = taken.log
    log.exchange(self, isForward: true)
    undoLogs.append(log)
    beginCell()
  }

  /// Whether names, objects or random numbers are others than at the newest checkpoint; `_` does not count.
  public var hasChangedSinceCheckpoint: Bool { undoLogs.last?.hasChange(in: self) ?? false }

  /// How much a checkpoint keeps, in things of some thirty bytes.
  public func weight(of checkpoint: Checkpoint) -> Int { undoLogs[place(of: checkpoint)].weight }

  private func place(of checkpoint: Checkpoint) -> Int {
    guard let place = undoLogs.lastIndex(where: { $0.epoch == checkpoint.epoch }) else {
      preconditionFailure("the checkpoint is open")
    }
    return place
  }
}
