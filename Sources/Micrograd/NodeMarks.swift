/// Which nodes of a tape are marked, a byte for each, and which of these lie in sums that are not written.
///
/// What a tape lets go lies in long runs, so eight nodes without a mark are passed at one look.
struct NodeMarks {
  /// Eight marks each; those beyond the last node stay clear.
  private var words: [UInt64]
  /// How many nodes there are.
  let count: Int

  /// Marks nothing.
  init(count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: (count + Self.nodesInWord - 1) / Self.nodesInWord)
  }

  private static var nodesInWord: Int { 8 }

  mutating func mark(_ node: Int) {
    precondition(node < count, "only nodes that exist are marked")
    words.withUnsafeMutableBytes { $0[node] = 1 }
  }

  func has(_ node: Int) -> Bool {
    precondition(node < count, "only nodes that exist are marked")
    return words.withUnsafeBytes { $0[node] != 0 }
  }

  /// Marks nodes that are not written: they are counted, but nobody calls for them.
  mutating func mark(unwritten nodes: Range<Int>) {
    precondition(nodes.upperBound <= count, "only nodes that exist are marked")
    words.withUnsafeMutableBytes { for node in nodes { $0[node] = Self.unwritten } }
  }

  private static var unwritten: UInt8 { 2 }

  /// Calls `body` for each marked node from the last one on. It may mark nodes before that, and is called for them.
  mutating func forEachFromTheLast(_ body: (Int, UnsafeMutableRawBufferPointer) -> Void) {
    words.withUnsafeMutableBytes { marks in
      var node = marks.count &- 1
      while node >= 0 {
        if node & 7 == 7, marks.load(fromByteOffset: node &- 7, as: UInt64.self) == 0 {
          node &-= 8
          continue
        }
        if marks[node] != 0 { body(node, marks) }
        node &-= 1
      }
    }
  }

  /// Calls `body` for each marked node that is written, from the first one on.
  func forEach(_ body: (Int) -> Void) {
    words.withUnsafeBytes { marks in
      for (place, word) in words.enumerated() where word != 0 {
        let first = place &* Self.nodesInWord
        for node in first..<first &+ Self.nodesInWord where marks[node] == 1 { body(node) }
      }
    }
  }

  /// How many of the nodes below each one are marked; one more entry than there are nodes.
  func countsBelow() -> [UInt32] {
    let padded = words.count * Self.nodesInWord + 1
    return [UInt32](unsafeUninitializedCapacity: padded) { counts, initialized in
      var sum: UInt32 = 0
      words.withUnsafeBytes { marks in
        for place in words.indices {
          let first = place &* Self.nodesInWord
          for node in first..<first &+ Self.nodesInWord {
            counts.initializeElement(at: node, to: sum)
            sum &+= marks[node] == 0 ? 0 : 1
          }
        }
      }
      counts.initializeElement(at: padded - 1, to: sum)
      initialized = count + 1
    }
  }
}
