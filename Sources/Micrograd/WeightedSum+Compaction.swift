extension WeightedSum {
  /// Marks what the sum was made from.
  func keepOperands(in kept: UnsafeMutableRawBufferPointer) {
    kept[start] = 1
    for factor in factors { kept[factor.index] = 1 }
    for partner in partners { kept[partner.index] = 1 }
  }
}

extension TapeState {
  /// Moves the sums that are kept to their new places, and forgets the others.
  mutating func moveSums(by remapping: Remapping) {
    if sums.isEmpty { return }
    var operands = MovedOperands(remapping)
    sums = sums.filter { remapping.newIndex(of: $0.last) != nil }.map { operands.moved($0) }
    unwrittenCount = sums.lazy.map { 2 * $0.termCount }.reduce(0, +)
    let oldest = sums.first?.time ?? .max
    edits = edits.compactMap { edit in edit.time > oldest ? edit.remapped(by: remapping) : nil }
  }
}

extension DataEdit {
  /// The edit by its node's new index; nothing if that was freed, as then no sum was made from it.
  fileprivate func remapped(by remapping: Remapping) -> DataEdit? {
    guard let index = remapping.newIndex(of: Int(index)) else { return nil }
    return DataEdit(index: index, time: time, data: data)
  }
}

/// The operands of sums by their new indices: a layer's neurons share their inputs, and a neuron's sums its weights.
private struct MovedOperands {
  private let remapping: Remapping
  /// What was moved already, by where it lay: the sums hold it as long as this is used.
  private var known: [UnsafePointer<Value>: [Value]] = [:]

  init(_ remapping: Remapping) { self.remapping = remapping }

  mutating func moved(_ sum: WeightedSum) -> WeightedSum {
    var moved = sum
    moved.first = remapping.count(below: sum.first)
    moved.start = remapping.count(below: sum.start)
    moved.factors = self.moved(sum.factors)
    moved.partners = self.moved(sum.partners)
    return moved
  }

  private mutating func moved(_ operands: [Value]) -> [Value] {
    guard let address = operands.withUnsafeBufferPointer({ $0.baseAddress }) else { return operands }
    if let known = known[address] { return known }
    let moved = operands.map {
      Value(state: $0.state, index: UInt32(truncatingIfNeeded: remapping.count(below: $0.index)))
    }
    known[address] = moved
    return moved
  }
}
