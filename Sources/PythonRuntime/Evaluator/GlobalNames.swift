/// The global names of an interpreter: each has a slot, which compiled code reaches by its number.
///
/// The builtins are a second, shared table behind the globals, as in Python: an unbound global falls back to the builtin.
final class GlobalNames {
  static let capacity = 1 << 16
  private(set) var numbers: [String: Int] = [:]
  private(set) var names: [String] = []
  /// The slots of the program itself; those of the modules that it imports have names of their own, with a NUL.
  private var ownNumbers: [Int] = []
  /// What each name is bound to.
  let globals = SlotTable(capacity: GlobalNames.capacity)
  /// What each name falls back to while it is unbound.
  let builtins = SlotTable(capacity: GlobalNames.capacity)
  /// How often a name was bound that was not bound before.
  private var bindingCount = 0

  deinit {
    globals.deallocate(names.count)
    builtins.deallocate(names.count)
  }

  /// The number of the name's slot, made when it is new; nil when there are too many names.
  func slot(of name: String) -> Int? {
    if let number = numbers[name] { return number }
    guard names.count < GlobalNames.capacity else { return nil }
    let number = names.count
    numbers[name] = number
    names.append(name)
    if !name.utf8.contains(0) { ownNumbers.append(number) }
    globals.initialize(number)
    builtins.initialize(number)
    return number
  }

  func builtin(_ number: Int) -> Object { builtins.contents[number] }

  /// Counts a name as one that was saved in this cell, and where it is unbound as the last of those that are bound: its
  /// binding follows.
  func noteSaved(_ number: Int) {
    globals.epochs[number] = Epoch.current
    guard globals.contents[number].isUndefined else { return }
    bindingCount += 1
    globals.births[number] = bindingCount
  }

  /// The slots of the bound names, in the order in which they were bound. O(n log n).
  var bound: [Int] {
    ownNumbers.filter { !globals.contents[$0].isUndefined }.sorted { globals.births[$0] < globals.births[$1] }
  }
}

/// What names are bound to, by their numbers.
struct SlotTable {
  let contents: Slots
  /// The cell in which each was last saved; its complement for one that was unbound since, so that whoever binds that
  /// comes by and gives it its place among the names.
  let epochs: UnsafeMutablePointer<Int>
  /// By these the bound names are in order.
  let births: UnsafeMutablePointer<Int>

  init(capacity: Int) {
    contents = .allocate(capacity: capacity)
    epochs = .allocate(capacity: capacity)
    births = .allocate(capacity: capacity)
  }

  func initialize(_ number: Int) {
    (contents + number).initialize(to: .undefined)
    (epochs + number).initialize(to: ~0)
    (births + number).initialize(to: 0)
  }

  func deallocate(_ count: Int) {
    contents.deinitialize(count: count)
    contents.deallocate()
    epochs.deallocate()
    births.deallocate()
  }

  /// The cell in which a slot was last saved.
  func epoch(_ number: Int) -> Int { max(epochs[number], ~epochs[number]) }
}
