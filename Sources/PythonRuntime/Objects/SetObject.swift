/// A `set`, or a `frozenset`, which never changes.
public final class SetObject: Tracked {
  /// The items. Write only after `Interpreter.touch`, and not once a program has a frozenset.
  @exclusivity(unchecked) public var items: KeySet
  /// Whether it is a `frozenset`.
  public let isFrozen: Bool
  private var cachedHash: Int?

  /// Makes a set of `items`.
  public init(_ items: KeySet = KeySet(), isFrozen: Bool = false) {
    self.items = items
    self.isFrozen = isFrozen
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { items.forEachHolder { visitor($0.object) } }

  override func clear() { items = KeySet() }

  /// The items as they are.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.items) }

  /// As many objects as the items and the table take the room of.
  public override var weight: Int { items.weight + 1 }

  deinit { if !items.isEmpty { DeepRelease.drop(exchange(&items, KeySet())) } }

  /// Whether both have equal items. O(number of items) on average; runs no program.
  func hasSameItems(as other: SetObject) -> Bool {
    items.count == other.items.count && items.allSatisfy(other.items.contains)
  }

  /// What `hash(x)` gives of the frozenset of these items. O(number of items), of a frozenset once.
  var hashOfItems: Int {
    if let cachedHash { return cachedHash }
    let made = ObjectHash.combine(unordered: items.lazy.map(\.hashValueOfObject), count: items.count)
    if isFrozen { cachedHash = made }
    return made
  }
}

extension ObjectHash {
  /// The hash of a set from those of its items in any order: CPython's `frozenset_hash`.
  fileprivate static func combine(unordered hashes: some Sequence<Int>, count: Int) -> Int {
    var sum: UInt = 0
    for hash in hashes {
      let bits = UInt(bitPattern: hash)
      sum ^= (bits ^ 89_869_747 ^ bits << 16) &* 3_644_798_167
    }
    sum ^= (UInt(count) + 1) &* 1_927_868_237
    sum ^= sum >> 11 ^ sum >> 25
    sum = sum &* 69069 &+ 907_133_923
    return sum == .max ? 590_923_713 : Int(bitPattern: sum)
  }
}
