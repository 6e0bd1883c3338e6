import TerminalDrawing

/// One pass backward over a graph, written down edge by edge.
///
/// The right pass visits each value after all that use it and adds; the wrong ones are there to be looked at.
struct BackwardTrace {
  /// In which order values pass their gradients on.
  enum Order {
    /// Each after everything that was made from it.
    case topological
    /// Each as soon as it is reached for the first time, going down by the first operand or by the last.
    case depthFirst(byLast: Bool)
  }

  /// The computed values that were reached, in the order in which they passed their gradients on.
  private(set) var order: [Int] = []
  /// What each edge carried.
  private(set) var sent: [Double]
  /// The operand's gradient after each edge was used.
  private(set) var total: [Double]
  /// The gradients that the pass began with.
  private(set) var start: [Double]
  /// The gradients at the end.
  private(set) var gradients: [Double]
  /// Which values were reached.
  private(set) var isReached: [Bool]

  /// Runs a pass. O(values + edges).
  ///
  /// - Parameters:
  ///   - start: The gradients that are there already; zeros where none are given.
  ///   - assigns: Whether a contribution replaces what is there, which is wrong where a value is used twice.
  init(
    over graph: GradientGraph, from start: [Double]? = nil, order: Order = .topological, assigns: Bool = false
  ) {
    let count = graph.graph.nodes.count
    self.start = start ?? [Double](repeating: 0, count: count)
    gradients = self.start
    gradients[graph.root] = 1
    isReached = [Bool](repeating: false, count: count)
    isReached[graph.root] = true
    sent = [Double](repeating: 0, count: graph.slopes.count)
    total = sent
    switch order {
    case .topological:
      for place in graph.graph.nodes.indices.reversed() where isReached[place] {
        passOn(place, graph, assigns)
      }
    case .depthFirst(let byLast): goDown(graph, assigns, byLast)
    }
  }

  /// Values wait in a list of their own: a graph may be deeper than any stack.
  private mutating func goDown(_ graph: GradientGraph, _ assigns: Bool, _ byLast: Bool) {
    var isDone = [Bool](repeating: false, count: isReached.count)
    var waiting = [graph.root]
    while let place = waiting.popLast() {
      if isDone[place] { continue }
      isDone[place] = true
      passOn(place, graph, assigns)
      waiting += byLast ? graph.operands(of: place) : graph.operands(of: place).reversed()
    }
  }

  private mutating func passOn(_ place: Int, _ graph: GradientGraph, _ assigns: Bool) {
    guard graph.isComputed(place) else { return }
    order.append(place)
    for (edge, operand) in zip(graph.edges(of: place), graph.operands(of: place)) {
      sent[edge] = graph.slopes[edge] * gradients[place]
      gradients[operand] = assigns ? sent[edge] : gradients[operand] + sent[edge]
      total[edge] = gradients[operand]
      isReached[operand] = true
    }
  }

  /// The gradients after so many values have passed theirs on; nil for values not reached by then.
  func gradients(after steps: Int, in graph: GradientGraph) -> [Double?] {
    var known = [Double?](repeating: nil, count: gradients.count)
    known[graph.root] = 1
    for place in order.prefix(steps) {
      for (edge, operand) in zip(graph.edges(of: place), graph.operands(of: place)) {
        known[operand] = total[edge]
      }
    }
    return known
  }
}
