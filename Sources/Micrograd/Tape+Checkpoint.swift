extension Tape {
  /// A moment to which ``Tape/restore(_:)-(Checkpoint)`` comes back.
  public struct Checkpoint: Hashable, Sendable {
    fileprivate let number: Int
  }

  /// Marks this moment, and begins a step: from here on, what older values hold is kept when it is first overwritten.
  ///
  /// Checkpoints lie one on the other: each keeps what is overwritten until the next one. They go through
  /// compactions, and cost nothing but the room for what is overwritten.
  public func checkpoint() -> Checkpoint {
    beginStep()
    let number = (state.pointee.checkpoints.last?.number ?? 0) + 1
    state.pointee.settleCheckpoints()
    state.pointee.checkpoints.append(
      SavedSince(number: number, mark: count, lastEdit: state.pointee.lastEdit))
    return Checkpoint(number: number)
  }

  /// Comes back to a checkpoint, which stays open: its values hold what they held, and later checkpoints are gone.
  ///
  /// Values made since are not freed, as somebody may still hold them; the next compaction frees the others. A new
  /// step has begun, with nothing in it. Takes time by the number of values that were overwritten.
  public func restore(_ checkpoint: Checkpoint) {
    precondition(!isSweeping, "nothing is put back during a backward pass")
    let place = place(of: checkpoint)
    state.pointee.forgetSaved()
    for later in state.pointee.checkpoints[place...].reversed() { state.pointee.putBack(later.saved) }
    state.pointee.checkpoints.removeSubrange((place + 1)...)
    state.pointee.checkpoints[place].forget()
    state.pointee.lastEdit = state.pointee.checkpoints[place].lastEdit
    state.pointee.mark = count
  }

  /// Closes a checkpoint; what it kept goes to the one before, if there is any.
  public func forget(_ checkpoint: Checkpoint) {
    let place = place(of: checkpoint)
    state.pointee.settleCheckpoints()
    let removed = state.pointee.checkpoints.remove(at: place)
    if place > 0 { state.pointee.checkpoints[place - 1].add(removed.saved) }
  }

  /// Comes back to the newest checkpoint and closes it; ``putForward()`` undoes that as long as nothing has been
  /// written meanwhile. Takes time by the number of values that were overwritten.
  public func takeBack(_ checkpoint: Checkpoint) {
    precondition(!isSweeping, "nothing is put back during a backward pass")
    state.pointee.forgetSaved()
    precondition(
      state.pointee.checkpoints.last?.number == checkpoint.number, "the newest checkpoint is taken back first"
    )
    var taken = state.pointee.checkpoints.removeLast()
    state.pointee.exchange(&taken.saved)
    swap(&state.pointee.lastEdit, &taken.lastEdit)
    state.pointee.takenBack.append(taken)
    state.pointee.mark = count
  }

  /// Opens the checkpoint again that was taken back last, with what was written after it.
  public func putForward() {
    precondition(!isSweeping, "nothing is put back during a backward pass")
    state.pointee.forgetSaved()
    guard var taken = state.pointee.takenBack.popLast() else {
      preconditionFailure("a checkpoint was taken back")
    }
    state.pointee.exchange(&taken.saved)
    swap(&state.pointee.lastEdit, &taken.lastEdit)
    state.pointee.checkpoints.append(taken)
    state.pointee.mark = count
  }

  /// Forgets what was taken back.
  public func forgetTakenBack() { state.pointee.takenBack = [] }

  /// How many contents a checkpoint keeps; whether anything was overwritten since, where it is the newest one.
  public func savedCount(of checkpoint: Checkpoint) -> Int {
    let place = place(of: checkpoint)
    let isNewest = place == state.pointee.checkpoints.count - 1
    return state.pointee.checkpoints[place].saved.contents.count
      + (isNewest ? state.pointee.saved.contents.count { Int($0.index) < state.pointee.mark } : 0)
  }

  private func place(of checkpoint: Checkpoint) -> Int {
    guard let place = state.pointee.checkpoints.lastIndex(where: { $0.number == checkpoint.number }) else {
      preconditionFailure("the checkpoint is open")
    }
    return place
  }
}

/// What nodes held before they were first overwritten since a checkpoint.
struct SavedSince {
  let number: Int
  /// Nodes below this index were there at the checkpoint.
  private(set) var mark: Int
  /// When data had last been changed in place; once it is taken back, when it had been by then.
  var lastEdit: UInt32
  var saved = SavedContents()
  /// The nodes whose contents are saved.
  private var known: Set<UInt32> = []

  init(number: Int, mark: Int, lastEdit: UInt32) {
    self.number = number
    self.mark = mark
    self.lastEdit = lastEdit
  }

  /// Adds what a step has saved, where nothing older is known. O(what the step has saved).
  mutating func add(_ step: SavedContents) {
    for content in step.contents where content.index < mark && known.insert(content.index).inserted {
      saved.contents.append(content)
    }
    saved.labels.merge(step.labels.filter { $0.key < mark }) { older, _ in older }
    saved.rules.merge(step.rules.filter { $0.key < mark }) { older, _ in older }
  }

  mutating func forget() {
    saved = SavedContents()
    known = []
  }

  /// The same on a tape that was compacted: what was freed, nobody can ask for.
  mutating func move(by remapping: Remapping) {
    mark = remapping.count(below: mark)
    saved = saved.remapped(by: remapping)
    known = Set(saved.contents.map(\.index))
  }

  /// The same on a tape that ends at a lower index.
  mutating func truncate(to count: Int) {
    guard mark > count else { return }
    mark = count
    saved.truncate(to: count)
    known = known.filter { $0 < count }
  }

  /// Gives a new number to each time that is written down.
  mutating func forEachTime(_ body: (inout UInt32) -> Void) {
    body(&lastEdit)
    saved.forEachTime(body)
  }
}

extension SavedContents {
  mutating func truncate(to count: Int) {
    contents.removeAll { $0.index >= count }
    labels = labels.filter { $0.key < count }
    rules = rules.filter { $0.key < count }
  }

  mutating func forEachTime(_ body: (inout UInt32) -> Void) {
    for place in contents.indices {
      contents[place].date.withTime(body)
      body(&contents[place].gradient.pass)
    }
  }
}
