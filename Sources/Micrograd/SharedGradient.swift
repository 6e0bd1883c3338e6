// The sum of a neuron is 2n nodes: n products, and behind each the partial sum that it makes. The last of these is the result.
// Nobody ever looks at most of them, and a first pass gives all but the result the same gradient, so they share one: it lies where
// that of the last product belongs, with the number of products in place of its history. That it is so, the operation of the
// result tells.
//
// Before anybody reads or writes the gradient of an inner node, each gets its own. These are the doors to inner nodes: following
// the operands of the result (`forEachOperand`, `passGradientOn`), a place on the tape (`Tape.subscript`), a second pass or one
// that saves what it writes (`Sweep`), the end of the tape within a sum (`truncate`), and whatever looks at all gradients
// (`lastPassRoot`, `windClockBack`). A compaction moves them as they are.

extension Gradient {
  /// A gradient never computed, for all nodes but the result in the sum of so many products.
  fileprivate init(sharedInSumOf productCount: Int) {
    history = UInt32(truncatingIfNeeded: productCount)
  }

  /// How many products there are in the sum whose nodes share the gradient.
  fileprivate var productCount: Int { Int(history) }

  /// The gradient as each of the nodes has it.
  fileprivate var ofEach: Gradient { pass == 0 ? Gradient() : Gradient(firstOf: value, in: pass) }
}

extension TapeState {
  /// Has the nodes of a new sum but the result share their gradient, which none has computed.
  @inline(__always)
  mutating func shareGradient(inSum result: Int, of productCount: Int) {
    nodes[result].become(.weightedSum)
    gradients[result] = Gradient()
    gradients[result - 1] = Gradient(sharedInSumOf: productCount)
    sums.append(UInt32(truncatingIfNeeded: result))
  }

  /// The first node of a sum whose nodes share their gradient, by its result.
  @inline(__always)
  func first(ofSum result: Int) -> Int { result &+ 1 &- 2 &* gradients[result &- 1].productCount }

  /// Gives each node of a sum its own gradient, if the node is the result of one whose nodes share theirs.
  mutating func unshareGradient(ofSum result: Int) {
    guard nodes[result].operation == .weightedSum else { return }
    let first = first(ofSum: result)
    (gradients + first).update(repeating: gradients[result - 1].ofEach, count: result - first)
    nodes[result].become(.add)
  }

  /// Gives a node that was found by its place its own gradient. O(log s + n) for s sums so far and n nodes of its own.
  mutating func unshareGradient(at index: Int) {
    let next = sums.firstIndex(above: index)
    guard next < sums.count else { return }
    let result = Int(sums[next])
    if nodes[result].operation == .weightedSum, first(ofSum: result) <= index {
      unshareGradient(ofSum: result)
    }
  }

  /// Gives all nodes from a place on their own gradients. O(nodes of sums from there on).
  mutating func unshareGradients(from index: Int = 0) {
    let next = sums.firstIndex(above: index - 1)
    for result in sums[next...] { unshareGradient(ofSum: Int(result)) }
    sums.removeSubrange(next...)
  }

  /// Forgets the sums whose results lie at an index or above; nodes of theirs that stay have their own gradients then.
  mutating func truncateSums(to count: Int) {
    unshareGradient(at: count - 1)
    sums.removeSubrange(sums.firstIndex(above: count - 1)...)
  }
}

extension [UInt32] {
  /// In an array in order, the place of the first number above another one; the number of all where none is. O(log n).
  fileprivate func firstIndex(above number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
