/// What it takes to come back to a checkpoint; and once that is done, what it takes to go forward again.
struct UndoLog {
  /// The cell that began with the checkpoint: what was saved in an earlier one is saved again.
  let epoch: Int
  /// The old contents of what was changed, in the order in which it was first changed.
  private(set) var saved: [any SavedWrite] = []
  /// The old builtins.
  private(set) var builtins: [any SavedWrite] = []
  /// How much is kept, in things of some thirty bytes.
  private(set) var weight = 0
  private var random: RandomState
  private var entropy: Entropy
  private var imported: [String: ModuleObject]

  init(_ interpreter: Interpreter) {
    epoch = Epoch.current
    random = interpreter.random
    entropy = interpreter.entropy
    imported = interpreter.imported
  }

  mutating func add(_ write: any SavedWrite, weight: Int) {
    saved.append(write)
    self.weight += weight
  }

  mutating func addBuiltin(_ write: any SavedWrite) { builtins.append(write) }

  /// Takes what a later log kept, as far as nothing older is kept here or came after this log began.
  mutating func add(_ later: UndoLog) {
    let older = later.saved.filter { $0.epoch < epoch }
    saved += older
    builtins += later.builtins.filter { $0.epoch < epoch }
    // What is left out was as heavy as the rest, by and large.
    weight += older.isEmpty ? 0 : later.weight * older.count / later.saved.count
  }

  mutating func removeAll() {
    saved = []
    builtins = []
    weight = 0
  }

  /// Whether names, objects, or random numbers are others than at the checkpoint; `_` does not count.
  func hasChange(in interpreter: Interpreter) -> Bool {
    !saved.isEmpty || !random.isSame(as: interpreter.random)
  }

  /// Puts old contents back and forgets nothing.
  func putBack(_ interpreter: Interpreter) {
    for write in saved.reversed() { write.putBack() }
    for write in builtins.reversed() { write.putBack() }
    interpreter.random = random
    interpreter.entropy = entropy
    interpreter.imported = imported
  }

  /// Puts contents back and keeps in their place those that they replace. O(what is kept).
  ///
  /// - Parameter isForward: Whether what was put back before is put forward, in the order of the changes.
  mutating func exchange(_ interpreter: Interpreter, isForward: Bool) {
    UndoLog.exchange(&saved, isForward)
    UndoLog.exchange(&builtins, isForward)
    swap(&random, &interpreter.random)
    swap(&entropy, &interpreter.entropy)
    swap(&imported, &interpreter.imported)
  }

  private static func exchange(_ writes: inout [any SavedWrite], _ isForward: Bool) {
    for step in writes.indices {
      let place = isForward ? step : writes.count - 1 - step
      let present = writes[place].present()
      writes[place].putBack()
      writes[place] = present
    }
  }
}

/// The contents of one thing before it was written to, and the cell of the write before that.
protocol SavedWrite {
  var epoch: Int { get }

  func putBack()

  /// What the thing holds now, and the cell in which that was written.
  func present() -> any SavedWrite
}

/// What a global name, or a builtin one, was bound to.
struct SavedSlot: SavedWrite {
  private let table: SlotTable
  private let number: Int
  private let content: Object
  private let mark: Int
  private let birth: Int
  let epoch: Int

  init(_ table: SlotTable, _ number: Int) {
    self.table = table
    self.number = number
    content = table.contents[number]
    mark = table.epochs[number]
    birth = table.births[number]
    epoch = table.epoch(number)
  }

  func putBack() {
    table.contents[number] = content
    table.epochs[number] = mark
    table.births[number] = birth
  }

  func present() -> any SavedWrite { SavedSlot(table, number) }
}

/// An object before it was written to.
struct SavedObject: SavedWrite {
  let object: Tracked
  let contents: any Snapshot
  let epoch: Int

  func putBack() {
    contents.restore()
    object.epoch = epoch
  }

  func present() -> any SavedWrite {
    SavedObject(object: object, contents: contents.present(), epoch: object.epoch)
  }
}
