/// The items of a set.
///
/// They are in the order of CPython as long as all have one there: numbers, and tuples of them. As soon as something else comes, whose
/// order differs there from run to run, they are in the order of insertion.
///
/// Members that only read are inlined: a call would retain both tables.
public struct KeySet {
  private var numbers = NumberSlots()
  private var others = KeyTable<Void>()
  /// Whether nothing but numbers, and tuples and sets of them, has come so far.
  private(set) var isOfNumbers = true

  /// Makes an empty set.
  public init() {}

  /// Makes an empty set with room for the objects, or some of them.
  @inline(__always)
  init(roomFor objects: some Collection<Object>) {
    // One look at the first: to look into it is for those who know that it can be hashed.
    switch objects.first {
    case nil, .bool, .int, .float, .tuple, .set, .other: return
    case .instance(let instance) where !instance.native.isUndefined: return
    default: isOfNumbers = false
    }
    others = KeyTable(capacity: Swift.min(objects.count, 8))
  }

  /// Makes a set of the same keys, as `copy` does: with as many slots as they need.
  init(copying other: KeySet) {
    self.init()
    if !merge(other) { self = other }
  }

  /// How many keys there are.
  @inline(__always)
  public var count: Int { isOfNumbers ? numbers.count : others.count }

  /// As many objects as it takes the room of.
  var weight: Int { isOfNumbers ? numbers.slotCount * 3 / 2 : others.count * 3 }

  /// Whether there are no keys.
  @inline(__always)
  public var isEmpty: Bool { count == 0 }

  /// Whether the key is there.
  @inline(__always)
  public func contains(_ key: DictKey) -> Bool { storedKey(key) != nil }

  /// The key that is there and equals this one; it can be another object, as 1 and True are.
  @inline(__always)
  public func storedKey(_ key: DictKey) -> DictKey? {
    isOfNumbers ? numbers.storedKey(key) : others.storedKey(key)
  }

  /// The keys that have a hash.
  @inline(__always)
  func keys(withHash hash: Int) -> [DictKey] {
    isOfNumbers ? numbers.keys(withHash: hash) : others.keys(withHash: hash)
  }

  /// Adds a key unless it is there, and says whether it did. O(1) on average.
  @inline(__always)
  @discardableResult
  public mutating func insert(_ key: DictKey) -> Bool {
    if isOfNumbers {
      if key.object.hasLastingHash { return numbers.insert(key) }
      mix()
    }
    return others.insert(key, ())
  }

  @inline(never)
  private mutating func mix() {
    for number in numbers { others.insert(number, ()) }
    numbers = NumberSlots()
    isOfNumbers = false
  }

  /// Removes a key and returns the one that was there.
  @inline(__always)
  @discardableResult
  mutating func remove(_ key: DictKey) -> DictKey? {
    if isOfNumbers { return numbers.remove(key) }
    guard let stored = others.storedKey(key) else { return nil }
    others.removeValue(forKey: stored)
    return stored
  }

  /// Removes and returns a key: the first one, or of numbers that which CPython takes.
  ///
  /// - Precondition: There is one.
  mutating func removeNext() -> DictKey { isOfNumbers ? numbers.removeNext() : others.removeFirst().key }

  /// Adds the keys of another set if both are of numbers, and says whether it did. O(keys of both).
  mutating func merge(_ other: KeySet) -> Bool {
    guard isOfNumbers, other.isOfNumbers else { return false }
    numbers.merge(other.numbers)
    return true
  }

  /// Takes the keys of another set in place of its own.
  mutating func replace(with other: KeySet) {
    guard isOfNumbers, other.isOfNumbers else { return self = other }
    numbers.replace(with: other.numbers)
  }

  /// Has room for so many more numbers, where it is known beforehand how many will come.
  mutating func makeRoom(for more: Int) { if isOfNumbers { numbers.makeRoom(for: more) } }

  /// Clears away what many removed keys have left.
  mutating func tidy() { if isOfNumbers { numbers.tidy() } }
}

extension KeySet: Sequence {
  /// Calls `body` for each key that could hold other objects: numbers, and tuples of them, hold nothing that could hold a set.
  @inline(__always)
  func forEachHolder(_ body: (DictKey) -> Void) {
    if !isOfNumbers { for (key, _) in others { body(key) } }
  }

  /// Goes through the keys in order.
  public func makeIterator() -> Iterator { Iterator(keys: self) }

  /// How many keys there are.
  public var underestimatedCount: Int { count }

  /// Goes through the keys of a set as it was.
  public struct Iterator: IteratorProtocol {
    fileprivate let keys: KeySet
    private var place = 0

    fileprivate init(keys: KeySet) { self.keys = keys }

    /// The next key; nil at the end.
    public mutating func next() -> DictKey? { keys.nextKey(from: &place) }
  }

  /// The first key at this place or a later one, which `place` is then moved behind; nil when there is none.
  @inline(__always)
  func nextKey(from place: inout Int) -> DictKey? {
    isOfNumbers ? numbers.nextKey(from: &place) : others.nextEntry(from: &place)?.key
  }
}
