@testable import TerminalDrawing

/// Graphs of networks that nobody chose, the same ones every time, with what each value belongs to.
///
/// The values are written down in the order in which micrograd makes them: all samples through all layers, then a loss.
struct RandomNetworks {
  /// A graph whose parameters alone know their groups.
  private(set) var graph = Graph()
  /// The neuron of each value, by its number in `graph.groups`; nil for inputs and what belongs to the loss.
  private(set) var groupOf: [Int?] = []
  /// The results of each layer, sample by sample.
  private(set) var results: [[[Int]]] = []
  private var random: RandomGraphs
  private var parameters: [[[Int]]] = []
  private var groups: [[Int]] = []

  /// How a neuron's sum is made into its result.
  private enum Function: CaseIterable { case none, tanh, ofPowers }

  /// Makes a network of 1 to 3 layers of 1 to 4 neurons, asked for 1 to 3 samples.
  init(seed: UInt64) {
    random = RandomGraphs(seed: seed)
    var inputCount = 1 + random.next(below: 3)
    let samples = (0..<1 + random.next(below: 3)).map { _ in inputCount }
    let sizes = (0...random.next(below: 3)).map { _ in 1 + random.next(below: 4) }
    let function = Function.allCases[random.next(below: 3)]
    for (layer, size) in sizes.enumerated() {
      makeLayer(layer, size, inputCount)
      inputCount = size
    }
    results = sizes.map { _ in [] }
    let isLastLinear = random.next(below: 2) == 0
    for inputs in samples { ask(inputs: inputs, function, isLastLinear: isLastLinear) }
    addLoss()
    graph.root = graph.nodes.count - 1
  }

  private mutating func makeLayer(_ layer: Int, _ size: Int, _ inputs: Int) {
    graph.groups.append(Graph.Group(name: "l\(layer)", parent: nil))
    let parent = graph.groups.count - 1
    var made: [[Int]] = []
    var numbers: [Int] = []
    for neuron in 0..<size {
      graph.groups.append(Graph.Group(name: "l\(layer).n\(neuron)", parent: parent))
      let group = graph.groups.count - 1
      numbers.append(group)
      made.append((0...inputs).map { add("l\(layer).n\(neuron).p\($0)", nil, [], group, .parameter) })
    }
    parameters.append(made)
    groups.append(numbers)
  }

  private mutating func add(
    _ title: String = "", _ operation: String?, _ operands: [Int], _ group: Int?, _ kind: Graph.Kind? = nil
  ) -> Int {
    let gradient = Graph.Gradient.fresh(Double(random.next(below: 2_000)) / 100 - 10)
    graph.nodes.append(
      .init(
        title: title, data: Double(1 + random.next(below: 90)), gradient: gradient, operation: operation,
        operands: operands, kind: kind, group: kind == .parameter ? group : nil))
    groupOf.append(group)
    return graph.nodes.count - 1
  }

  private mutating func ask(inputs: Int, _ function: Function, isLastLinear: Bool) {
    var given = (0..<inputs).map { add("x\($0)", nil, [], nil) }
    for layer in groups.indices {
      let isLinear = isLastLinear && layer == groups.count - 1
      given = groups[layer].indices.map { neuron(layer, $0, given, isLinear ? .none : function) }
      results[layer].append(given)
    }
  }

  private mutating func neuron(_ layer: Int, _ neuron: Int, _ given: [Int], _ function: Function) -> Int {
    let group = groups[layer][neuron]
    let own = parameters[layer][neuron]
    var sum = own[own.count - 1]
    for (weight, input) in zip(own, given) {
      sum = add("+", [sum, add("*", [weight, input], group)], group)
    }
    switch function {
    case .none: return sum
    case .tanh: return add("tanh", [sum], group)
    case .ofPowers: return ofPowers(sum, group, isLast: layer == groups.count - 1)
    }
  }

  /// A function in two steps: only where a weight comes after it is seen where it ends.
  private mutating func ofPowers(_ sum: Int, _ group: Int, isLast: Bool) -> Int {
    let power = add("exp", [sum], group)
    let one = add("1", nil, [], nil, .constant)
    return add("+", [power, one], isLast ? nil : group)
  }

  /// The sum of the squares of all results, and of all parameters.
  private mutating func addLoss() {
    var terms: [Int] = []
    for result in results[results.count - 1].joined() { terms.append(add("**2", [result], nil)) }
    for parameter in parameters.joined().joined() { terms.append(add("*", [parameter, parameter], nil)) }
    var loss = add("0", nil, [], nil, .constant)
    for term in terms { loss = add("+", [loss, term], nil) }
  }

  private mutating func add(_ operation: String, _ operands: [Int], _ group: Int?) -> Int {
    add("", operation, operands, group)
  }
}
