/// Where values lie after a compaction has moved them together.
public struct Remapping {
  let state: UnsafeMutablePointer<TapeState>
  /// How many of the nodes below each index were kept; one more entry than there were nodes.
  let keptBelow: [UInt32]

  /// The new handle of a value, or nothing if it was freed.
  public subscript(value: Value) -> Value? {
    precondition(value.state == state, "the value is on the tape that was compacted")
    return newIndex(of: value.index).map { Value(state: state, index: $0) }
  }

  /// The new index of a value by its old one, or nothing if it was freed.
  public subscript(index: Int) -> Int? { newIndex(of: index).map { Int($0) } }

  /// How many values that were kept had a lower index than this: the new place of a mark on the old tape.
  public func count(below index: Int) -> Int { Int(keptBelow[index]) }

  /// Whether every value was kept where it lay.
  public var isIdentity: Bool { keptBelow.last.map { Int($0) } == keptBelow.count - 1 }

  @inline(__always)
  func newIndex(of index: Int) -> UInt32? {
    keptBelow.withUnsafeBufferPointer { keptBelow in
      let below = keptBelow[index]
      return keptBelow[index + 1] > below ? below : nil
    }
  }
}

extension SavedContents {
  /// The same contents by their nodes' new indices; those of freed nodes are dropped.
  func remapped(by remapping: Remapping) -> SavedContents {
    var moved = SavedContents()
    moved.contents = contents.compactMap { content in
      guard let index = remapping.newIndex(of: Int(content.index)) else { return nil }
      var content = content
      content.index = index
      return content
    }
    moved.labels = labels.remapped(by: remapping)
    moved.rules = rules.remapped(by: remapping)
    return moved
  }
}

extension Dictionary where Key == UInt32 {
  /// The same table by its nodes' new indices, without those of freed nodes.
  func remapped(by remapping: Remapping) -> [UInt32: Value] {
    var moved: [UInt32: Value] = [:]
    for (node, content) in self {
      if let index = remapping.newIndex(of: Int(node)) { moved[index] = content }
    }
    return moved
  }
}
