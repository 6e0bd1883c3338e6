/// Which nodes of a tape are marked, a byte for each.
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

  /// Calls `body` for each marked node from the last one on. It may mark nodes before that, and is called for them but for those
  /// that it is done with itself: it returns the lowest of them, or the node that it was called for.
  mutating func forEachFromTheLast(_ body: (Int, UnsafeMutableRawBufferPointer) -> Int) {
    words.withUnsafeMutableBytes { marks in
      var node = marks.count &- 1
      while node >= 0 {
        let startOfWord = node &+ 1 &- Self.nodesInWord
        if startOfWord % Self.nodesInWord == 0, marks.load(fromByteOffset: startOfWord, as: UInt64.self) == 0
        {
          node &-= Self.nodesInWord
          continue
        }
        if marks[node] != 0 { node = body(node, marks) }
        node &-= 1
      }
    }
  }

  /// Calls `body` for each run of marked nodes, from the first one on.
  func forEachRun(_ body: (Range<Int>) -> Void) {
    var end = 0
    while let start = first(from: end, marked: true) {
      end = first(from: start, marked: false) ?? count
      body(start..<end)
    }
  }

  /// The first node from a place on that is marked, or is not.
  private func first(from start: Int, marked: Bool) -> Int? {
    let (mark, wordOfOthers): (UInt8, UInt64) = marked ? (1, 0) : (0, 0x0101_0101_0101_0101)
    return words.withUnsafeBytes { marks in
      var node = start
      while node < count {
        if node % Self.nodesInWord == 0, marks.load(fromByteOffset: node, as: UInt64.self) == wordOfOthers {
          node &+= Self.nodesInWord
        } else if marks[node] == mark {
          return node
        } else {
          node &+= 1
        }
      }
      return nil
    }
  }

  /// How many of the nodes below each one are marked; one more entry than there are nodes.
  func countsBelow() -> [UInt32] {
    let padded = words.count * Self.nodesInWord + 1
    return [UInt32](unsafeUninitializedCapacity: padded) { counts, initialized in
      var sum: UInt32 = 0
      words.withUnsafeBytes { marks in
        for (place, word) in words.enumerated() {
          let first = place &* Self.nodesInWord
          for node in first..<first &+ Self.nodesInWord {
            counts.initializeElement(at: node, to: sum)
            if word != 0 { sum &+= UInt32(marks[node]) }
          }
        }
      }
      counts.initializeElement(at: padded - 1, to: sum)
      initialized = count + 1
    }
  }
}
