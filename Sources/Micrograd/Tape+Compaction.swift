extension Tape {
  /// Frees all values but the roots and what they were made from, and moves those together in their order.
  ///
  /// Handles that were held before name other values afterwards: every one that is still in use has to be among
  /// the roots and to be replaced by `remapping[value]`. What the step under way has saved is kept as well; a
  /// ``StepChanges`` that was taken out is kept by giving its values as roots and replacing it by
  /// ``StepChanges/remapped(by:)``.
  ///
  /// A caller that compacts when ``count`` has doubled since the last time pays a constant price for each value
  /// made. Takes time by ``count``; not during a backward pass (``isSweeping``).
  public func compact(keeping roots: [Value]) -> Remapping {
    precondition(!isSweeping, "nothing is freed during a backward pass")
    let roots = roots.map { Int(index(of: $0)) }
    let remapping = Remapping(state: state, kept: state.reachable(from: roots))
    if !remapping.isIdentity { state.pointee.move(by: remapping) }
    return remapping
  }

  /// Whether some value was made by an operation with a rule of its own, which may hold values.
  public var hasCustomOperations: Bool { !state.pointee.customs.isEmpty }
}

extension UnsafeMutablePointer<TapeState> {
  /// The nodes that a root, or what the step under way has saved, was made from.
  func reachable(from roots: [Int]) -> KeptNodes {
    var kept = KeptNodes(of: pointee.count)
    for root in roots { kept[root] = true }
    for content in pointee.saved.contents { kept[Int(content.index)] = true }
    kept.keepOn { index, keep in forEachOperand(of: index, keep) }
    kept.settle()
    return kept
  }
}

extension TapeState {
  mutating func move(by remapping: Remapping) {
    moveTables(by: remapping)
    moveNodes(by: remapping)
    mark = remapping.count(below: mark)
    saved = saved.remapped(by: remapping)
    noteMove(by: remapping)
    count = remapping.count(below: count)
    giveBackRoom()
  }

  private mutating func moveNodes(by remapping: Remapping) {
    var exponentPlace: UInt32 = 0
    var customPlace: UInt32 = 0
    var target = 0
    // Written for the nodes that are kept alone; what one was made from is kept, and lies below it.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { newIndices in
      remapping.kept.forEach { index in
        newIndices[index] = UInt32(truncatingIfNeeded: target)
        var node = nodes[index]
        switch node.operation {
        case .leaf, .constant: break
        case .add, .multiply:
          node.first = newIndices[Int(node.first)]
          node.second = newIndices[Int(node.second)]
        case .power:
          node.first = newIndices[Int(node.first)]
          node.second = taken(&exponentPlace)
        case .custom: node.second = taken(&customPlace)
        case .relu, .tanh, .exp, .log: node.first = newIndices[Int(node.first)]
        }
        nodes[target] = node
        dates[target] = dates[index]
        gradients[target] = gradients[index]
        target &+= 1
      }
    }
  }

  /// The next place of a table that is in the order of its nodes.
  private func taken(_ place: inout UInt32) -> UInt32 {
    defer { place += 1 }
    return place
  }

  private mutating func moveTables(by remapping: Remapping) {
    exponents = exponents.compactMap { stored in
      remapping.kept.newIndex(of: Int(stored.node)).map {
        StoredExponent(node: $0, exponent: stored.exponent)
      }
    }
    customs = customs.compactMap { $0.remapped(by: remapping) }
    labels = labels.remapped(by: remapping)
    highestLabelled = labels.keys.max().map { Int($0) } ?? -1
  }

  /// Gives memory back when most of it was used by nodes that are gone.
  private mutating func giveBackRoom() {
    if capacity > 1 << 16, count < capacity / 8 { resize(to: max(count * 2, 1 << 12)) }
  }
}

extension CustomOperation {
  /// The operation with its nodes' new indices, or nothing if it was freed.
  fileprivate func remapped(by remapping: Remapping) -> CustomOperation? {
    guard let node = remapping.kept.newIndex(of: Int(node)) else { return nil }
    var copy = self
    copy.node = node
    copy.operands = operands.map { remapping.kept.newIndex(of: Int($0)) ?? 0 }
    return copy
  }
}
