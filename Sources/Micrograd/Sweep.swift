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

  /// Where an index has none of these bits, somebody may stop the walk: at two neighbours, of which the walk may see but
  /// one, of each 65,536, which take a fraction of a millisecond.
  private static var maskOfChecks: Int { 0xfffe }

  mutating func run() throws {
    while true {
      while index >= lowest {
        if gradients[index].pass == pass { try passOn(from: index, goesOn: true) }
        if index & Self.maskOfChecks == 0 { try state.pointee.checkWhileSweeping?() }
        index &-= 1
      }
      guard let next = far.popHighest(below: lowest) else { return }
      index = next
      lowest = next
    }
  }

  /// Adds the gradient of a node, times the local derivatives, to the gradients of its operands.
  ///
  /// - Parameter goesOn: Whether the walk goes on from here, so that it may be done with the node below as well.
  @inline(__always)
  mutating func passOn(from index: Int, goesOn: Bool = false) throws {
    let node = nodes[index]
    let operation = node.operation
    let gradient = gradients[index].value
    switch operation {
    case .leaf, .constant: break
    case .custom: try applyRule(of: index)
    case .add:
      add(gradient, to: Int(node.first))
      addToSecond(of: node, gradient, goesOn)
    case .multiply: passOnProduct(node, gradient)
    case .power: add(state.pointee.derivatives(of: node).0 * gradient, to: Int(node.first))
    case .relu, .tanh, .exp, .log:
      let first = Int(node.first)
      let (slope, _) = LocalRule.derivatives(operation, nodes[first].data, 0, out: node.data)
      add(slope * gradient, to: first)
    }
  }

  /// Adds to the second operand of a sum. In a neuron that is the product just below, which nothing else uses:
  /// then its own gradient is complete, and is passed on at once.
  @inline(__always)
  private mutating func addToSecond(of sum: Node, _ gradient: Double, _ goesOn: Bool) {
    let second = Int(sum.second)
    let node = nodes[second]
    guard goesOn, second == index &- 1, node.operation == .multiply, isUntouched(second) else {
      return add(gradient, to: second)
    }
    gradients[second] = Gradient(firstOf: gradient, in: pass)
    index = second
    passOnProduct(node, gradient)
  }

  @inline(__always)
  private mutating func passOnProduct(_ node: Node, _ gradient: Double) {
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
