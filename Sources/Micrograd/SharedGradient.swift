// The sum of a neuron is 2n nodes: n products, and behind each the partial sum that it makes. The last of these is the result.
// Nobody ever looks at most of them, and a first pass gives all but the result the same gradient, so they share one: it lies where
// that of the last product belongs, with the number of products in place of its history. That it is so, the operation of the
// result tells. Whoever follows the operands of a node, by which alone inner nodes are found, has it written to each of them first.

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
  mutating func shareGradient(inSum result: Int, of productCount: Int) {
    nodes[result].become(.weightedSum)
    gradients[result] = Gradient()
    gradients[result - 1] = Gradient(sharedInSumOf: productCount)
    sums.append(UInt32(truncatingIfNeeded: result))
  }

  /// The first node of a sum whose nodes share their gradient, by its result.
  @inline(__always)
  func first(ofSum result: Int) -> Int { result &+ 1 &- 2 &* gradients[result &- 1].productCount }

  /// A node for somebody who follows its operands.
  mutating func followedNode(at index: Int) -> Node {
    if nodes[index].operation == .weightedSum { writeGradients(ofSum: index) }
    return nodes[index]
  }

  /// Has each node of a sum have its own gradient.
  mutating func writeGradients(ofSum result: Int) {
    let first = first(ofSum: result)
    (gradients + first).update(repeating: gradients[result - 1].ofEach, count: result - first)
    nodes[result].become(.add)
  }

  /// Has all nodes have their own gradients, for somebody who looks at nodes by their places. O(number of sums made so far).
  mutating func writeSharedGradients() {
    for result in sums where nodes[Int(result)].operation == .weightedSum {
      writeGradients(ofSum: Int(result))
    }
    sums = []
  }

  /// Has a node have its own gradient, for somebody who found it by its place. O(log n) for n sums.
  mutating func writeSharedGradient(at index: Int) {
    let next = sums.partition { $0 >= index }
    guard next < sums.count else { return }
    let result = Int(sums[next])
    if nodes[result].operation == .weightedSum, first(ofSum: result) <= index {
      writeGradients(ofSum: result)
    }
  }

  /// Forgets the sums whose results lie at an index or above; nodes of theirs that stay have their own gradients then.
  mutating func truncateSums(to count: Int) {
    if count > 0 { writeSharedGradient(at: count - 1) }
    while let last = sums.last, last >= count { sums.removeLast() }
  }
}

extension [UInt32] {
  /// The first place from which on a condition holds; it holds nowhere before.
  fileprivate func partition(_ holds: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
