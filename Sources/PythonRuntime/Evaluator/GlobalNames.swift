/// The global names of an interpreter: each has a slot, which compiled code reaches by its number.
///
/// The builtins are a second, shared table behind the globals, as in Python: an unbound global falls back to the builtin.
final class GlobalNames {
  static let capacity = 1 << 16
  let slots: Slots
  private(set) var numbers: [String: Int] = [:]
  private(set) var names: [String] = []
  /// The slots of the program itself; those of the modules that it imports have names of their own, with a NUL.
  private(set) var ownNumbers: [Int] = []
  /// What each slot falls back to while it is unbound.
  let builtinSlots: Slots
  /// The cell in which each slot was last saved.
  let epochs: UnsafeMutablePointer<Int>
  /// The cell in which each slot's builtin was last saved.
  let builtinEpochs: UnsafeMutablePointer<Int>

  init() {
    slots = .allocate(capacity: GlobalNames.capacity)
    builtinSlots = .allocate(capacity: GlobalNames.capacity)
    epochs = .allocate(capacity: GlobalNames.capacity)
    builtinEpochs = .allocate(capacity: GlobalNames.capacity)
  }

  deinit {
    epochs.deallocate()
    builtinEpochs.deallocate()
    slots.deinitialize(count: names.count)
    slots.deallocate()
    builtinSlots.deinitialize(count: names.count)
    builtinSlots.deallocate()
  }

  /// The number of the name's slot, made when it is new; nil when there are too many names.
  func slot(of name: String) -> Int? {
    if let number = numbers[name] { return number }
    guard names.count < GlobalNames.capacity else { return nil }
    let number = names.count
    (slots + number).initialize(to: .undefined)
    numbers[name] = number
    names.append(name)
    if !name.utf8.contains(0) { ownNumbers.append(number) }
    (builtinSlots + number).initialize(to: .undefined)
    (epochs + number).initialize(to: 0)
    (builtinEpochs + number).initialize(to: 0)
    return number
  }

  func builtin(_ number: Int) -> Object { builtinSlots[number] }
}
