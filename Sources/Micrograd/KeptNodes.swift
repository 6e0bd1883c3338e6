/// Which nodes of a tape stay when it is compacted: a bit for each, and where those come to lie.
///
/// What is freed lies in long stretches, of which 64 nodes take one look.
struct KeptNodes {
  /// How many nodes there were.
  let size: Int
  private var words: [UInt64]
  /// How many nodes are kept below each word, and the number of all of them at the end; counted by `settle`.
  private var before: [UInt32] = []

  /// None of so many nodes.
  init(of size: Int) {
    self.size = size
    words = [UInt64](repeating: 0, count: (size + 63) / 64)
  }

  subscript(index: Int) -> Bool {
    get { words[index >> 6] & Self.bit(index) != 0 }
    set { words[index >> 6] |= newValue ? Self.bit(index) : 0 }
  }

  private static func bit(_ index: Int) -> UInt64 { 1 << UInt64(index & 63) }

  /// Counts, once all that are kept are known.
  mutating func settle() {
    before.reserveCapacity(words.count + 1)
    var sum: UInt32 = 0
    for word in words {
      before.append(sum)
      sum += UInt32(word.nonzeroBitCount)
    }
    before.append(sum)
  }

  /// How many are kept; known once they are counted, as all that follows.
  var count: Int { Int(before.last ?? 0) }

  /// How many are kept of those below an index: the new place of a mark, and of a node that is kept.
  func count(below index: Int) -> UInt32 {
    guard index < size else { return UInt32(count) }
    return before[index >> 6] + UInt32((words[index >> 6] & (Self.bit(index) - 1)).nonzeroBitCount)
  }

  /// The new index of a node that is kept.
  func newIndex(of index: Int) -> UInt32? { self[index] ? count(below: index) : nil }

  /// The same of a tape that was compacted twice, for the nodes below an index.
  func followed(by later: KeptNodes, below end: Int) -> KeptNodes {
    var both = KeptNodes(of: min(size, end))
    forEach { if $0 < both.size, later[Int(count(below: $0))] { both[$0] = true } }
    both.settle()
    return both
  }

  /// Visits those that are kept, from the lowest on.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    words.withUnsafeBufferPointer { words in
      for place in words.indices {
        var rest = words[place]
        while rest != 0 {
          body(place << 6 | rest.trailingZeroBitCount)
          rest &= rest &- 1
        }
      }
    }
  }

  /// Visits those that are kept, from the highest down, and those that the visits add below.
  @inline(__always)
  mutating func keepOn(_ visit: (_ index: Int, _ keep: (UInt32) -> Void) -> Void) {
    words.withUnsafeMutableBufferPointer { words in
      for place in words.indices.reversed() {
        var rest = words[place]
        while rest != 0 {
          let bit = UInt64.bitWidth - 1 - rest.leadingZeroBitCount
          visit(place << 6 | bit) { words[Int($0 >> 6)] |= Self.bit(Int($0)) }
          rest = words[place] & ((1 << UInt64(bit)) &- 1)
        }
      }
    }
  }
}
