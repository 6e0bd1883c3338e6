/// Entries in the order of insertion, each found by its key: what a `dict` holds, and a `set` of other things than numbers.
///
/// The entries lie in one array. Beyond eight of them a second one says where: its slots are probed one after the other, from the one
/// that the key's hash names. A removed entry leaves a gap, so that removing is O(1); the gaps are closed when the slots are next made.
public struct KeyTable<Value> {
  /// An entry.
  public typealias Element = (key: DictKey, value: Value)

  /// The entries; a gap has no value, and a key that equals none.
  private var places: ContiguousArray<(key: DictKey, value: Value?)> = []
  /// For each slot the place of an entry, or why there is none; empty while there are few entries.
  private var slots: ContiguousArray<Int32> = []
  private var usedSlots = 0
  /// How many entries there are.
  public private(set) var count = 0
  /// Before this place is no entry.
  private var firstPlace = 0

  /// Makes a table without entries, with room for some.
  public init(capacity: Int = 0) { places.reserveCapacity(capacity) }

  /// Whether there are no entries.
  public var isEmpty: Bool { count == 0 }

  /// The value of a key. Setting one keeps the key that is there already; setting nil removes the entry.
  ///
  /// O(1) on average.
  public subscript(key: DictKey) -> Value? {
    get { place(of: key).flatMap { places[$0].value } }
    set {
      let place = place(of: key)
      switch (place, newValue) {
      case (let place?, let value?): places[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(key, value)
      case (nil, nil): break
      }
    }
  }

  /// Whether the key is there.
  public func contains(_ key: DictKey) -> Bool { place(of: key) != nil }

  /// The key that is there and equals this one; it can be another object, as 1 and True are.
  public func storedKey(_ key: DictKey) -> DictKey? { place(of: key).map { places[$0].key } }

  /// The keys that have a hash.
  func keys(withHash hash: Int) -> [DictKey] {
    var keys: [DictKey] = []
    probe(hash) { place in
      if places[place].key.hashValueOfObject == hash, places[place].value != nil {
        keys.append(places[place].key)
      }
      return false
    }
    return keys
  }

  /// Adds an entry unless its key is there, and says whether it did.
  @discardableResult
  public mutating func insert(_ key: consuming DictKey, _ value: consuming Value) -> Bool {
    if contains(key) { return false }
    append(key, value)
    return true
  }

  /// Removes the entry of a key and returns its value.
  @discardableResult
  public mutating func removeValue(forKey key: DictKey) -> Value? {
    place(of: key).map { remove(at: $0).value }
  }

  /// Removes and returns the last entry.
  ///
  /// - Precondition: There is one.
  public mutating func removeLast() -> Element { remove(at: places.count - 1) }

  /// Removes and returns the first entry.
  ///
  /// - Precondition: There is one.
  public mutating func removeFirst() -> Element { remove(at: firstPlace) }
}

// Places, for who goes through a table that may change meanwhile.
extension KeyTable {
  /// All entries lie at places before this one, and new ones get places from here on.
  var endPlace: Int { places.count }

  private func entry(at place: Int) -> Element? {
    guard let value = places[place].value else { return nil }
    return (places[place].key, value)
  }

  /// The first entry at this place or a later one, which `place` is then moved behind; nil when there is none.
  func nextEntry(from place: inout Int) -> Element? {
    place = Swift.max(place, firstPlace)
    while place < places.count {
      defer { place += 1 }
      if let entry = entry(at: place) { return entry }
    }
    return nil
  }

  /// The last entry before this place, which `place` is then moved to; nil when there is none.
  func previousEntry(from place: inout Int) -> Element? {
    place = Swift.min(place, places.count)
    while place > 0 {
      place -= 1
      if let entry = entry(at: place) { return entry }
    }
    return nil
  }
}

extension KeyTable: Sequence {
  /// Goes through the entries in order.
  public func makeIterator() -> some IteratorProtocol<Element> {
    places.lazy.compactMap { place in place.value.map { (place.key, $0) } }.makeIterator()
  }

  /// How many entries there are.
  public var underestimatedCount: Int { count }
}

// How entries are found.
extension KeyTable {
  private static var freeSlot: Int32 { -1 }
  private static var slotOfRemoved: Int32 { -2 }
  /// So many are looked through without slots.
  private static var fewPlaces: Int { 8 }

  private func place(of key: DictKey) -> Int? {
    probe(key.hashValueOfObject) { places[$0].key == key }
  }

  /// The first place that passes the test, of those where an entry of that hash can be.
  @inline(__always) @discardableResult
  private func probe(_ hash: Int, _ test: (Int) -> Bool) -> Int? {
    if slots.isEmpty { return places.indices.first(where: test) }
    return slots.withUnsafeBufferPointer { slots in
      var slot = KeyTable.firstSlot(hash, slots.count)
      while slots[slot] != KeyTable.freeSlot {
        let place = Int(slots[slot])
        if place >= 0, test(place) { return place }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// Where to begin: each bit of the hash has its say, since those of floats differ in the high ones, those of ints in the low ones.
  private static func firstSlot(_ hash: Int, _ count: Int) -> Int {
    let product = UInt(bitPattern: hash).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(bitPattern: product.high ^ product.low) & (count - 1)
  }

  private mutating func append(_ key: consuming DictKey, _ value: consuming Value) {
    let isFull = slots.isEmpty ? places.count >= KeyTable.fewPlaces : usedSlots * 3 >= slots.count * 2
    if isFull { makeSlots() }
    if !slots.isEmpty { link(key, to: places.count) }
    places.append((key, value))
    count += 1
  }

  /// Closes the gaps, and makes at least twice as many slots as entries are left: a power of two.
  private mutating func makeSlots() {
    if count < places.count { places.removeAll { $0.value == nil } }
    firstPlace = 0
    usedSlots = 0
    slots = []
    if count < KeyTable.fewPlaces { return }
    let bits = Int.bitWidth - (2 * count).leadingZeroBitCount
    slots = ContiguousArray(repeating: KeyTable.freeSlot, count: 1 << bits)
    for place in places.indices { link(places[place].key, to: place) }
  }

  private mutating func link(_ key: DictKey, to place: Int) {
    slots[slot(key, holding: KeyTable.freeSlot)] = Int32(place)
    usedSlots += 1
  }

  @discardableResult
  private mutating func remove(at place: Int) -> Element {
    guard let entry = entry(at: place) else { preconditionFailure("an entry is removed once") }
    if !slots.isEmpty { slots[slot(entry.key, holding: Int32(place))] = KeyTable.slotOfRemoved }
    places[place] = (DictKey(.undefined, hash: 0), nil)
    count -= 1
    while let last = places.last, last.value == nil { places.removeLast() }
    firstPlace = Swift.min(firstPlace, places.count)
    while firstPlace < places.count, places[firstPlace].value == nil { firstPlace += 1 }
    return entry
  }

  private func slot(_ key: DictKey, holding content: Int32) -> Int {
    var slot = KeyTable.firstSlot(key.hashValueOfObject, slots.count)
    while slots[slot] != content { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
