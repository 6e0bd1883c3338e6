/// The sum of a neuron, as the tape keeps it until somebody looks at its nodes: of most, nobody ever does.
///
/// It stands for 2n nodes, whose places it has: n products, and behind each the partial sum that it makes. Only the last, the
/// result, is there from the beginning. The others follow from the operands, and from one gradient that a first pass gives to
/// all of them, so a training neither writes nor reads them.
struct WeightedSum {
  /// The place of the first product.
  var first: Int
  /// The place of what the sum begins with: a neuron's bias.
  var start: Int
  /// The weights.
  var factors: [Value]
  /// What the weights are multiplied by, as many.
  var partners: [Value]
  /// When the sum was made, by the tape's clock: its numbers are those of that time.
  let time: UInt32
  /// The gradient of all nodes but the result.
  var inner = Gradient()

  /// How many products are added; at least one.
  var termCount: Int { factors.count }

  /// The place of the result.
  var last: Int { first + 2 * termCount - 1 }
}

/// What a node's data was before it was changed in place, or is after that while it is put back.
struct DataEdit {
  var index: UInt32
  let time: UInt32
  var data: Double
}

extension TapeState {
  /// Adds a sum whose nodes are written when somebody looks, and returns the place of its result.
  mutating func append(sum data: Double, of sum: WeightedSum) -> Int {
    nodes[sum.last] = Node(
      data: data, operation: .weightedSum, first: 0, second: UInt32(truncatingIfNeeded: sums.count))
    gradients[sum.last] = Gradient()
    dates[sum.last] = clock
    sums.append(sum)
    unwrittenCount += 2 * sum.termCount
    return sum.last
  }

  /// The sum of which a node is the result.
  func sum(of node: Node) -> WeightedSum { sums[Int(node.second)] }

  /// Writes the nodes of all sums, for somebody who looks at nodes that no handle named before. O(number of these nodes).
  ///
  /// The newest sum comes first, and what was edited since a sum was made is put back while it is written.
  mutating func writeSums() {
    guard !sums.isEmpty else { return }
    var undone = edits.count
    for sum in sums.reversed() {
      while undone > 0, edits[undone - 1].time > sum.time {
        undone -= 1
        exchangeData(ofEdit: undone)
      }
      write(sum)
    }
    for edit in undone..<edits.count { exchangeData(ofEdit: edit) }
    forgetSums()
  }

  private mutating func exchangeData(ofEdit place: Int) {
    swap(&nodes[Int(edits[place].index)].data, &edits[place].data)
  }

  private mutating func forgetSums() {
    sums = []
    edits = []
    unwrittenCount = 0
  }

  private mutating func write(_ sum: WeightedSum) {
    (gradients + sum.first).initialize(repeating: sum.inner, count: sum.last - sum.first)
    (dates + sum.first).initialize(repeating: DataDate(time: sum.time), count: sum.last - sum.first)
    let result = nodes[sum.last].data
    var (before, place, total) = (sum.start, sum.first, nodes[sum.start].data)
    for (factor, partner) in zip(sum.factors, sum.partners) {
      let product = nodes[factor.index].data * nodes[partner.index].data
      total += product
      nodes[place] = Node(product, .multiply, factor.index, partner.index)
      nodes[place + 1] = Node(total, .add, before, place)
      (before, place) = (place + 1, place + 2)
    }
    // It may have been changed in place.
    nodes[sum.last].data = result
  }

  /// Takes note of a change in place, as sums are written with the numbers that they were made of.
  mutating func noteEdit(of index: Int, at time: UInt32) {
    if sums.isEmpty { return }
    // So many edits pay for it.
    if edits.count >= unwrittenCount { return writeSums() }
    edits.append(DataEdit(index: UInt32(truncatingIfNeeded: index), time: time, data: nodes[index].data))
  }

  /// Whether a place belongs to a sum whose nodes are not written, other than its result. O(log n) for n sums.
  func isUnwritten(_ index: Int) -> Bool {
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle].last < index { low = middle + 1 } else { high = middle }
    }
    return low < sums.count && sums[low].first <= index && index < sums[low].last
  }

  /// Forgets the sums from an index on; where it parts one, they are written first.
  mutating func truncateSums(to count: Int) {
    if count > 0, isUnwritten(count - 1) { writeSums() }
    while let sum = sums.last, sum.first >= count {
      unwrittenCount -= 2 * sum.termCount
      sums.removeLast()
    }
    if sums.isEmpty { forgetSums() }
  }
}

extension Node {
  fileprivate init(_ data: Double, _ operation: OperationCode, _ first: Int, _ second: Int) {
    self.init(
      data: data, operation: operation, first: UInt32(truncatingIfNeeded: first),
      second: UInt32(truncatingIfNeeded: second))
  }
}
