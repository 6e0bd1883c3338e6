/// One walk down the tape that passes gradients on, from each reached node to its operands.
///
/// A node is reached when its gradient carries the time of this pass, so nothing has to be cleared beforehand.
/// The walk looks at every node down to the lowest one reached nearby; nodes reached far below wait in a heap, so
/// that whatever else lies between costs nothing.
struct Sweep {
  let state: UnsafeMutablePointer<TapeState>
  let pass: UInt32
  /// Nodes below this index are saved before they change.
  private let mark: Int
  /// Where the walk is.
  private var index: Int
  /// The lowest index that the walk goes to without a jump.
  private var lowest: Int
  private var far = FarIndices()
  private var nodes: UnsafeMutablePointer<Node>
  private var gradients: UnsafeMutablePointer<Gradient>

  init(state: UnsafeMutablePointer<TapeState>, pass: UInt32, from root: Int) {
    self.state = state
    self.pass = pass
    mark = state.pointee.mark
    index = root
    lowest = root
    nodes = state.pointee.nodes
    gradients = state.pointee.gradients
  }

  /// How far below the walk a node is still walked to. Most operands lie so near, and to look at so many nodes
  /// in vain costs less than a microsecond.
  private static var reachOfWalk: Int { 1024 }

  /// How many nodes lie between two places at which somebody may stop the walk, as a power of two: they take a fraction of a
  /// millisecond.
  private static var bitsBetweenChecks: Int { 16 }

  mutating func run() throws {
    while true {
      while index >= lowest {
        let before = index
        try visit()
        index &-= 1
        if before ^ index >= 1 << Self.bitsBetweenChecks { try state.pointee.checkWhileSweeping?() }
      }
      guard let next = far.popHighest(below: lowest) else { return }
      index = next
      lowest = next
    }
  }

  /// Passes on what the node has where the walk is, if it was reached, and stays at the lowest node that is done with it.
  @inline(__always)
  private mutating func visit() throws {
    let isReached = gradients[index].pass == pass
    if nodes[index].operation == .weightedSum {
      try visitSum(isReached)
    } else if isReached {
      try passOn(from: index)
    }
  }

  /// Adds the gradient of a node, times the local derivatives, to the gradients of its operands.
  @inline(__always)
  mutating func passOn(from index: Int) throws {
    let node = nodes[index]
    let operation = node.operation
    let gradient = gradients[index].value
    switch operation {
    case .leaf, .constant: break
    case .custom: try applyRule(of: index)
    // The nodes of a weighted sum were given their own gradients just before.
    case .add, .weightedSum:
      add(gradient, to: Int(node.first))
      add(gradient, to: Int(node.second))
    case .multiply: passOnProduct(gradient, node)
    case .power: add(state.pointee.derivatives(of: node).0 * gradient, to: Int(node.first))
    case .relu: passOnUnary(.relu, gradient, node)
    case .tanh: passOnUnary(.tanh, gradient, node)
    case .exp: passOnUnary(.exp, gradient, node)
    case .log: passOnUnary(.log, gradient, node)
    }
  }

  /// Adds the gradient of a function of one operand to that; the rule is chosen where the function is known.
  @inline(__always)
  private mutating func passOnUnary(_ operation: OperationCode, _ gradient: Double, _ node: Node) {
    let first = Int(node.first)
    let (slope, _) = LocalRule.derivatives(operation, nodes[first].data, 0, out: node.data)
    add(slope * gradient, to: first)
  }

  /// Does at once what a walk over the nodes of a sum would do, in the same order, or passes them by.
  @inline(__always)
  private mutating func visitSum(_ isReached: Bool) throws {
    if isReached, gradients[index &- 1].pass != 0 || index < mark {
      // From the second pass on, and where they are saved, they have gradients of their own.
      state.pointee.unshareGradient(ofSum: index)
      return try passOn(from: index)
    }
    let first = state.pointee.first(ofSum: index)
    if isReached { passOnSum(from: first) }
    index = first
  }

  @inline(__always)
  private mutating func passOnSum(from first: Int) {
    // Each inner node would get it as its first contribution.
    let gradient = 0 + gradients[index].value
    gradients[index &- 1].value = gradient
    gradients[index &- 1].pass = pass
    var product = index &- 1
    while product > first {
      passOnProduct(gradient, nodes[product])
      product &-= 2
    }
    add(gradient, to: Int(nodes[first &+ 1].first))
    passOnProduct(gradient, nodes[first])
  }

  @inline(__always)
  private mutating func passOnProduct(_ gradient: Double, _ node: Node) {
    let (first, second) = (Int(node.first), Int(node.second))
    let (slope, otherSlope) = LocalRule.derivatives(
      .multiply, nodes[first].data, nodes[second].data, out: node.data)
    add(slope * gradient, to: first)
    add(otherSlope * gradient, to: second)
  }

  /// Whether a node was made in this step and never reached: most are, and nothing has to be kept of them.
  @inline(__always)
  private func isUntouched(_ index: Int) -> Bool { gradients[index].history == 0 && index >= mark }

  @inline(__always)
  private mutating func add(_ contribution: Double, to index: Int) {
    let known = gradients[index]
    if known.pass == pass {
      gradients[index].value = known.value + contribution
    } else if isUntouched(index) {
      gradients[index] = Gradient(firstOf: known.value + contribution, in: pass)
      if index < lowest { extendWalk(to: index) }
    } else {
      reach(index)
      gradients[index].value += contribution
    }
  }

  @inline(__always)
  private mutating func reach(_ index: Int) {
    state.pointee.willWrite(index)
    gradients[index].reach(in: pass, lastEdit: state.pointee.lastEdit)
    if index < lowest { extendWalk(to: index) }
  }

  @inline(__always)
  private mutating func extendWalk(to index: Int) {
    if self.index &- index <= Self.reachOfWalk { lowest = index } else { far.insert(index) }
  }

  /// Lets a custom operation pass its gradient on.
  @inline(never)
  private mutating func applyRule(of index: Int) throws {
    let custom = state.pointee.customs[Int(nodes[index].second)]
    for operand in custom.operands where gradients[Int(operand)].pass != pass { reach(Int(operand)) }
    guard let rule = custom.rule else { return }
    state.pointee.passUnderRule = pass
    defer {
      state.pointee.passUnderRule = 0
      // The rule may have made values and so moved the tape.
      nodes = state.pointee.nodes
      gradients = state.pointee.gradients
    }
    try rule(Value(state: state, index: UInt32(truncatingIfNeeded: index)))
  }
}
