/// Keys whose hash is the same in every run of CPython, in the slots where its sets put them: so a set of numbers is gone through and
/// printed in the same order as there.
///
/// Which slots are looked at, when there come to be more of them, and what a removed key leaves behind: all as in CPython 3.11
/// (`Objects/setobject.c`).
struct NumberSlots {
  /// A power of two of them, or none before the first key.
  private var slots: ContiguousArray<DictKey> = []
  /// How many keys there are.
  private(set) var count = 0
  /// How many slots hold a key or what one has left.
  private var filled = 0
  /// Where the search for the key to be taken next begins.
  private var nextTaken = 0

  private static var fewestSlots: Int { 8 }
  /// So many slots behind the first one are looked at before the search goes elsewhere.
  private static var neighbours: Int { 9 }
  private static var free: DictKey { DictKey(.undefined, hash: 0) }
  /// No key has -1 as its hash.
  private static var removed: DictKey { DictKey(.undefined, hash: -1) }

  /// How many slots there are, those without a key included.
  var slotCount: Int { slots.count }

  private var mask: Int { Swift.max(slots.count, NumberSlots.fewestSlots) - 1 }
}

// Keys by their equals.
extension NumberSlots {
  /// The key that is there and equals this one.
  func storedKey(_ key: DictKey) -> DictKey? { slot(of: key).map { slots[$0] } }

  /// The keys that have a hash.
  func keys(withHash hash: Int) -> [DictKey] {
    var keys: [DictKey] = []
    if count > 0 {
      probe(hash) { _, key in
        if key.hashValueOfObject == hash { keys.append(key) }
        return false
      }
    }
    return keys
  }

  private func slot(of key: DictKey) -> Int? {
    if count == 0 { return nil }
    let slot = probe(key.hashValueOfObject) { $1 == key }
    return slots[slot].isFree ? nil : slot
  }

  /// The first slot that passes the test, of those where a key of that hash can be, or the free one behind them. The slots of removed keys
  /// are tested too.
  @discardableResult
  private func probe(_ hash: Int, _ test: (Int, DictKey) -> Bool) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var rest = UInt(bitPattern: hash)
      var start = rest & UInt(bitPattern: mask)
      while true {
        let last = Int(start) + NumberSlots.neighbours
        for slot in Int(start)...(last <= mask ? last : Int(start))
        where slots[slot].isFree || test(slot, slots[slot]) {
          return slot
        }
        rest >>= 5
        start = (start &* 5 &+ 1 &+ rest) & UInt(bitPattern: mask)
      }
    }
  }
}

extension NumberSlots {
  /// Adds a key unless it is there, and says whether it did.
  mutating func insert(_ key: DictKey) -> Bool {
    if slots.isEmpty { empty(NumberSlots.fewestSlots) }
    // Of the slots of removed keys on the way CPython takes the last.
    var lastRemoved: Int?
    let slot = probe(key.hashValueOfObject) { slot, stored in
      if !stored.isThere { lastRemoved = slot }
      return stored == key
    }
    guard slots[slot].isFree else { return false }
    slots[lastRemoved ?? slot] = key
    count += 1
    if lastRemoved == nil { filled += 1 }
    if isFull(with: 0) { resize() }
    return true
  }

  /// Removes a key and returns the one that was there.
  mutating func remove(_ key: DictKey) -> DictKey? {
    guard let slot = slot(of: key) else { return nil }
    return remove(in: slot)
  }

  /// Removes and returns what `pop` takes: the next key behind the one that it took last.
  ///
  /// - Precondition: There is one.
  mutating func removeNext() -> DictKey {
    var slot = nextTaken & mask
    while !slots[slot].isThere { slot = (slot + 1) & mask }
    nextTaken = slot + 1
    return remove(in: slot)
  }

  private mutating func remove(in slot: Int) -> DictKey {
    count -= 1
    return exchange(&slots[slot], NumberSlots.removed)
  }

  /// Adds all keys of another set.
  mutating func merge(_ other: NumberSlots) {
    if other.count == 0 { return }
    makeRoom(for: other.count)
    if filled == 0, mask == other.mask, other.filled == other.count {
      (slots, count, filled) = (other.slots, other.count, other.filled)
    } else {
      for key in other { _ = insert(key) }
    }
  }

  /// Has room for so many more keys, where it is known beforehand how many will come.
  mutating func makeRoom(for more: Int) {
    if slots.isEmpty { empty(NumberSlots.fewestSlots) }
    if isFull(with: more) { resize(over: (count + more) * 2) }
  }

  /// Clears away what removed keys have left, if it is much.
  mutating func tidy() { if filled - count > mask / 4 { resize() } }

  /// Takes the keys of another set; what is taken next goes on from where it was.
  mutating func replace(with other: NumberSlots) {
    let next = nextTaken
    self = other
    nextTaken = next
  }

  private func isFull(with more: Int) -> Bool { (filled + more) * 5 >= mask * 3 }

  private mutating func resize() { resize(over: count > 50_000 ? count * 2 : count * 4) }

  /// Puts the keys anew into more slots than that.
  private mutating func resize(over fewest: Int) {
    var size = NumberSlots.fewestSlots
    while size <= fewest { size *= 2 }
    if size == NumberSlots.fewestSlots, size == slots.count, filled == count { return }
    let before = slots
    empty(size)
    for key in before where key.isThere { slots[probe(key.hashValueOfObject) { _, _ in false }] = key }
    filled = count
  }

  private mutating func empty(_ size: Int) {
    slots = ContiguousArray(repeating: NumberSlots.free, count: size)
  }
}

extension NumberSlots: Sequence {
  /// Goes through the keys from slot to slot.
  func makeIterator() -> some IteratorProtocol<DictKey> { slots.lazy.filter(\.isThere).makeIterator() }

  /// The first key in this slot or a later one, which `slot` is then moved behind; nil when there is none.
  func nextKey(from slot: inout Int) -> DictKey? {
    while slot < slots.count {
      defer { slot += 1 }
      if slots[slot].isThere { return slots[slot] }
    }
    return nil
  }
}

extension DictKey {
  /// Whether it stands for a slot that never held a key.
  fileprivate var isFree: Bool { object.isUndefined && hashValueOfObject == 0 }

  /// Whether it is a key.
  fileprivate var isThere: Bool { !object.isUndefined }
}

extension Object {
  /// Whether its hash is the same in every run of CPython: a number, or a tuple or a set of such. Others are hashed by their places in
  /// memory, texts by chance.
  var hasLastingHash: Bool {
    switch self {
    case .bool, .int: true
    case .float(let number): !number.isNaN
    case .tuple(let tuple): tuple.items.allSatisfy(\.hasLastingHash)
    case .set(let set): set.items.isOfNumbers
    case .instance(let instance): instance.hasLastingHash
    case .other(let object): object.hasLastingHash
    default: false
    }
  }
}

extension InstanceObject {
  /// Whether it is a number or a tuple of a class that leaves hashing and comparing to these, as a `namedtuple` does.
  fileprivate var hasLastingHash: Bool {
    switch native {
    case .int, .float, .tuple, .other:
      type.special(.hash) == nil && type.special(.eq) == nil && native.hasLastingHash
    default: false
    }
  }
}
