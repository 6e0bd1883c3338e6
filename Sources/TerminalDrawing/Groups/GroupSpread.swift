/// Finds what belongs to each neuron of a network, beginning with its parameters, which are known.
///
/// A neuron is a sum of products with its weights, and one function of that sum:
///
///     w0 * x0 + w1 * x1 + b      the products, the sums, each parameter once
///     tanh(…)                    the function; after it the neuron is done
///
/// So a loss made from a neuron's result is no part of it. A function that a learner takes apart, as tanh into powers of e, is
/// found from its other end: what lies between one neuron's function and another one's weights belongs to the first.
struct GroupSpread {
  private var graph: Graph
  /// How many parameters a value of a neuron has taken in; 0 for what is in none, or is done.
  private var taken: [Int32]
  private let sizes: [Int32]

  /// Returns the graph with the group of each value. O(values + edges).
  static func spread(_ graph: Graph) -> Graph {
    guard !graph.groups.isEmpty else { return graph }
    var spread = GroupSpread(graph)
    for place in graph.nodes.indices { spread.take(place) }
    for place in graph.nodes.indices { spread.claimFunction(before: place) }
    return spread.graph
  }

  private init(_ graph: Graph) {
    self.graph = graph
    taken = graph.nodes.map { $0.group == nil ? 0 : 1 }
    var sizes = [Int32](repeating: 0, count: graph.groups.count)
    for group in graph.nodes.lazy.compactMap(\.group) { sizes[group] += 1 }
    self.sizes = sizes
  }

  private mutating func take(_ place: Int) {
    let node = graph.nodes[place]
    switch (node.operation, node.operands.count) {
    case ("*", 2): takeProduct(place, node.operands)
    case ("+", 2): takeSum(place, node.operands)
    case (let operation?, 1) where !operation.hasPrefix("*") && operation != "log":
      takeFunction(place, node.operands[0])
    default: break
    }
  }

  /// A weight and what it weighs; the square of a weight is part of a loss.
  private mutating func takeProduct(_ place: Int, _ operands: [Int]) {
    let parameters = operands.filter(isParameter)
    guard parameters.count == 1 else { return }
    join(place, graph.nodes[parameters[0]].group, taken: 1)
  }

  private mutating func takeSum(_ place: Int, _ operands: [Int]) {
    let first = graph.nodes[operands[0]].group
    guard let group = first ?? graph.nodes[operands[1]].group,
      operands.allSatisfy({ isOpen($0, in: group) || isNothing($0) })
    else { return }
    let sum = operands.reduce(0) { $0 + taken[$1] }
    // More than there are: two results of the same neuron, added up.
    if sum <= sizes[group] { join(place, group, taken: sum) }
  }

  private mutating func takeFunction(_ place: Int, _ operand: Int) {
    guard let group = graph.nodes[operand].group, isOpen(operand, in: group), !isParameter(operand) else {
      return
    }
    join(place, group, taken: 0)
  }

  private mutating func join(_ place: Int, _ group: Int?, taken count: Int32) {
    graph.nodes[place].group = group
    taken[place] = count
  }

  private func isParameter(_ place: Int) -> Bool {
    graph.nodes[place].operands.isEmpty && graph.nodes[place].group != nil
  }

  private func isOpen(_ place: Int, in group: Int) -> Bool {
    graph.nodes[place].group == group && taken[place] > 0
  }

  /// Whether it is the 0 at which `sum` starts.
  private func isNothing(_ place: Int) -> Bool {
    graph.nodes[place].operands.isEmpty && graph.nodes[place].data == 0 && graph.nodes[place].group == nil
  }
}

extension GroupSpread {
  /// A function that is made of more steps is not followed further than this.
  private static let mostSteps = 16

  /// Gives what a weight weighs, where that is in no group, to the neuron it was made from.
  private mutating func claimFunction(before product: Int) {
    let node = graph.nodes[product]
    guard node.operation == "*", node.group != nil else { return }
    for operand in node.operands where graph.nodes[operand].group == nil {
      if let (steps, group) = looseSteps(from: operand) { for step in steps { join(step, group, taken: 0) } }
    }
  }

  /// The steps in no group that lead from one neuron to a value; nil where they come from none or from several.
  private func looseSteps(from end: Int) -> (steps: [Int], group: Int)? {
    var steps: [Int] = []
    var group: Int?
    var waiting = [end]
    while let place = waiting.popLast() {
      if let found = graph.nodes[place].group {
        guard !isParameter(place), group == nil || group == found else { return nil }
        group = found
      } else if !graph.nodes[place].operands.isEmpty, !steps.contains(place) {
        guard steps.count < Self.mostSteps else { return nil }
        steps.append(place)
        waiting += graph.nodes[place].operands
      }
    }
    return group.map { (steps, $0) }
  }
}
