/// The global names of an interpreter: each has a slot, which compiled code reaches by its number.
///
/// The builtins are a second, shared table behind the globals, as in Python: an unbound global falls back to the builtin.
final class GlobalNames {
  static let capacity = 1 << 16
  let slots: Slots
  private(set) var numbers: [String: Int] = [:]
  private(set) var names: [String] = []
  /// What each slot falls back to while it is unbound.
  let builtinSlots: Slots
  /// The cell in which each slot was last saved.
  let epochs: UnsafeMutablePointer<Int>

  init() {
    slots = .allocate(capacity: GlobalNames.capacity)
    builtinSlots = .allocate(capacity: GlobalNames.capacity)
    epochs = .allocate(capacity: GlobalNames.capacity)
  }

  deinit {
    epochs.deallocate()
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
    (builtinSlots + number).initialize(to: .undefined)
    (epochs + number).initialize(to: 0)
    return number
  }

  /// Makes `value` what `name` means where no global of that name is bound.
  func defineBuiltin(_ name: String, _ value: Object) {
    guard let number = slot(of: name) else { preconditionFailure("more builtins than names") }
    builtinSlots[number] = value
  }

  /// Makes builtins what they were; those defined since are gone.
  func putBack(builtins earlier: [Object]) {
    for number in names.indices {
      builtinSlots[number] = number < earlier.count ? earlier[number] : .undefined
    }
  }

  func builtin(_ number: Int) -> Object { builtinSlots[number] }

  /// What the slots fall back to, one after the other.
  var builtins: [Object] { Array(UnsafeBufferPointer(start: builtinSlots, count: names.count)) }
}
