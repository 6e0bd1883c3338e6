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
    let kept = state.pointee.reachable(from: roots)
    let remapping = Remapping(state: state, keptBelow: kept.countsBelow())
    if !remapping.isIdentity { state.pointee.move(kept, by: remapping) }
    return remapping
  }

  /// Whether some value was made by an operation with a rule of its own, which may hold values.
  public var hasCustomOperations: Bool { !state.pointee.customs.isEmpty }
}

extension TapeState {
  /// The nodes that the roots, and what the step under way has saved, were made from, and they themselves.
  func reachable(from roots: [Int]) -> NodeMarks {
    var kept = NodeMarks(count: count)
    for root in roots { kept.mark(root) }
    for content in saved.contents { kept.mark(Int(content.index)) }
    kept.forEachFromTheLast { index, marks in keepOperands(of: index, in: marks) }
    return kept
  }

  /// Marks what a node was made from and returns the lowest node that is done with it: the first of a sum.
  @inline(__always)
  private func keepOperands(of index: Int, in marks: UnsafeMutableRawBufferPointer) -> Int {
    let node = nodes[index]
    switch node.operation {
    case .leaf, .constant: break
    case .custom: for operand in customs[Int(node.second)].operands { marks[Int(operand)] = 1 }
    case .weightedSum: return keepSum(from: first(ofSum: index), through: index, in: marks)
    case .add, .multiply:
      marks[Int(node.first)] = 1
      marks[Int(node.second)] = 1
    case .power, .relu, .tanh, .exp, .log: marks[Int(node.first)] = 1
    }
    return index
  }

  @inline(__always)
  private func keepSum(from first: Int, through result: Int, in marks: UnsafeMutableRawBufferPointer) -> Int {
    marks[Int(nodes[first &+ 1].first)] = 1
    for product in stride(from: first, to: result, by: 2) {
      marks[product] = 1
      marks[product &+ 1] = 1
      marks[Int(nodes[product].first)] = 1
      marks[Int(nodes[product].second)] = 1
    }
    return first
  }

  mutating func move(_ kept: NodeMarks, by remapping: Remapping) {
    moveTables(by: remapping)
    moveNodes(kept, by: remapping)
    mark = remapping.count(below: mark)
    saved = saved.remapped(by: remapping)
    noteMove(by: remapping)
    giveBackRoom()
  }

  private mutating func moveNodes(_ kept: NodeMarks, by remapping: Remapping) {
    kept.forEachRun { run in
      let target = remapping.count(below: run.lowerBound)
      (nodes + target).update(from: nodes + run.lowerBound, count: run.count)
      (gradients + target).update(from: gradients + run.lowerBound, count: run.count)
      (dates + target).update(from: dates + run.lowerBound, count: run.count)
    }
    count = remapping.count(below: count)
    remapping.keptBelow.withUnsafeBufferPointer(renameOperands)
  }

  /// Gives operands by their new places. What a kept node was made from is kept; a leaf names node 0, and 0 is below it.
  private func renameOperands(_ keptBelow: UnsafeBufferPointer<UInt32>) {
    var (exponentPlace, customPlace): (UInt32, UInt32) = (0, 0)
    for index in 0..<count {
      nodes[index].first = keptBelow[Int(nodes[index].first)]
      switch nodes[index].operation {
      case .add, .weightedSum, .multiply: nodes[index].second = keptBelow[Int(nodes[index].second)]
      case .power: nodes[index].second = taken(&exponentPlace)
      case .custom: nodes[index].second = taken(&customPlace)
      default: break
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
      remapping.newIndex(of: Int(stored.node)).map { StoredExponent(node: $0, exponent: stored.exponent) }
    }
    customs = customs.compactMap { $0.remapped(by: remapping) }
    sums = sums.compactMap { remapping.newIndex(of: Int($0)) }
    labels = labels.remapped(by: remapping)
    highestLabelled = labels.keys.max().map { Int($0) } ?? -1
  }

  /// Gives memory back when most of it was used by nodes that are gone.
  private mutating func giveBackRoom() {
    if capacity > Self.keptCapacity, count < capacity / 8 { resize(to: max(count * 2, Self.keptCapacity)) }
  }

  /// Room for so many nodes, 19 MB, is not given back: a long training would soon have it again, and to get it takes as long as to
  /// compute the nodes.
  private static var keptCapacity: Int { 1 << 19 }
}

extension CustomOperation {
  /// The operation with its nodes' new indices, or nothing if it was freed.
  fileprivate func remapped(by remapping: Remapping) -> CustomOperation? {
    guard let node = remapping.newIndex(of: Int(node)) else { return nil }
    var copy = self
    copy.node = node
    copy.operands = operands.map { remapping.newIndex(of: Int($0)) ?? 0 }
    return copy
  }
}
