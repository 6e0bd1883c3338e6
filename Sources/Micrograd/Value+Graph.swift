extension Value {
  /// What produced the value.
  public var operation: Operation {
    let node = state.pointee.nodes[place]
    switch node.operation {
    case .leaf, .constant: return .leaf
    case .custom: return .custom(state.pointee.customs[Int(node.second)].name)
    case .add, .weightedSum: return .add
    case .multiply: return .multiply
    case .power: return .power(state.pointee.exponents[Int(node.second)].exponent)
    case .relu: return .relu
    case .tanh: return .tanh
    case .exp: return .exp
    case .log: return .log
    }
  }

  /// The values it was made from, in order and with duplicates: `a + a` has two.
  public var parents: [Value] {
    var parents: [Value] = []
    state.forEachOperand(of: place) { parents.append(Value(state: state, index: $0)) }
    return parents
  }

  /// Whether it was made from a number.
  public var isLeaf: Bool {
    state.pointee.nodes[place].isLeaf
  }

  /// Whether it is a number that an operation wrapped, as the 1 in `a + 1`.
  public var isConstant: Bool { state.pointee.nodes[place].operation == .constant }

  /// What the operation gives for the data that its operands hold now; nothing for a leaf or a custom operation.
  ///
  /// It differs from ``data`` after data below was changed in place. Writing it to ``data``, value after value in
  /// the order of making, brings a graph up to date.
  public var recomputedData: Double? {
    let node = state.pointee.nodes[place]
    switch node.operation {
    case .leaf, .constant, .custom: return nil
    default:
      let (first, second) = state.pointee.inputs(of: node)
      return LocalRule.value(node.operation, first, second)
    }
  }

  /// The derivative of this value by each of ``parents``, whatever flows into it.
  ///
  /// Nothing for a custom operation, whose rule alone knows.
  public var localDerivatives: [Double]? {
    let node = state.pointee.nodes[place]
    if node.operation == .custom { return nil }
    let (first, second) = state.pointee.derivatives(of: node)
    return Array([first, second].prefix(parents.count))
  }
}

extension Tape {
  /// The values that the given ones were made from, and they themselves, each once in the order of making.
  ///
  /// That is a topological order. Takes n log n steps for n values found, or as many as the tape is long where these are fewer.
  public func topologicalOrder(of roots: [Value]) -> [Value] {
    topologicalOrder(of: roots, atMost: .max) ?? []
  }

  /// The same, or nothing when there are more than `limit` values, which is found out in time by the limit.
  public func topologicalOrder(of roots: [Value], atMost limit: Int) -> [Value]? {
    var reached: Set<UInt32> = []
    var waiting = roots.map { self.index(of: $0) }
    while let index = waiting.popLast() {
      guard reached.insert(index).inserted else { continue }
      if reached.count > limit { return nil }
      if reached.count > count / 32 { return orderAlongTape(of: roots, atMost: limit) }
      state.forEachOperand(of: Int(index)) { waiting.append($0) }
    }
    return reached.sorted().map { Value(state: state, index: $0) }
  }

  /// The same by a walk along the tape, which is quicker where much of it is found.
  private func orderAlongTape(of roots: [Value], atMost limit: Int) -> [Value]? {
    let newest = roots.map { Int(index(of: $0)) }.max() ?? 0
    let isReached = reached(from: roots, newest: newest)
    let found = isReached.lazy.map { $0 ? 1 : 0 }.reduce(0, +)
    if found > limit { return nil }
    var order: [Value] = []
    order.reserveCapacity(found)
    for place in 0...newest where isReached[place] {
      order.append(Value(state: state, index: UInt32(truncatingIfNeeded: place)))
    }
    return order
  }

  /// The index of a value that has to be on this tape.
  func index(of value: Value) -> UInt32 {
    precondition(value.state == state, "the value is on this tape")
    return UInt32(truncatingIfNeeded: value.place)
  }
}

extension UnsafeMutablePointer<TapeState> {
  /// Calls `body` with the index of each operand of a node, in order and with duplicates.
  ///
  /// It belongs to the pointer: a method of the state would copy the whole of it before it called `body`, which might change it.
  @inline(__always)
  func forEachOperand(of index: Int, _ body: (UInt32) -> Void) {
    pointee.unshareGradient(ofSum: index)
    let node = pointee.nodes[index]
    switch node.operation {
    case .leaf, .constant: break
    case .custom: pointee.customs[Int(node.second)].operands.forEach(body)
    case .add, .weightedSum, .multiply:
      body(node.first)
      body(node.second)
    case .power, .relu, .tanh, .exp, .log: body(node.first)
    }
  }
}

extension TapeState {
  /// The local derivatives of a node that is not a custom operation's.
  func derivatives(of node: Node) -> (Double, Double) {
    let (first, second) = inputs(of: node)
    return LocalRule.derivatives(node.operation, first, second, out: node.data)
  }

  /// The numbers that ``LocalRule`` calls `x` and `y`.
  func inputs(of node: Node) -> (Double, Double) {
    let first = nodes[Int(node.first)].data
    switch node.operation {
    case .add, .weightedSum, .multiply: return (first, nodes[Int(node.second)].data)
    case .power: return (first, exponents[Int(node.second)].exponent.value)
    default: return (first, 0)
    }
  }
}
