import PythonRuntime
import TerminalDrawing

/// The plain graph of values of a learner's own class.
public struct LearnerGraph {
  /// The values drawn, operands before their users.
  public let values: [LearnerValue]
  /// The graph, one node for each value; an edge that closes a ring is left out.
  public let graph: Graph
  /// A value that is made from itself, by what `_prev` says; nil where none is, as it should be.
  public let ring: LearnerValue?

  /// The numbers of a value as they were.
  public struct Numbers: Hashable {
    // Bit patterns: nan is no other number after each step.
    private let data: UInt64
    private let grad: UInt64?

    /// The numbers as they are.
    public init(_ value: LearnerValue) {
      data = value.data.bitPattern
      grad = value.grad?.bitPattern
    }

    /// Whether the data are others.
    func hasOtherData(_ other: Numbers) -> Bool { data != other.data }

    /// Whether the gradient is another.
    func hasOtherGradient(_ other: Numbers) -> Bool { grad != other.grad }
  }

  /// Makes the graph of some values and all they were made from; nil when there are more than `limit`.
  ///
  /// - Parameters:
  ///   - roots: The values in which the graph ends, the most important last.
  ///   - names: What the program calls values; a label comes before it.
  ///   - parameters: Those of the program's networks, which have names of their own.
  ///   - before: The numbers before the step, of those that were there.
  public init?(
    of roots: [LearnerValue], atMost limit: Int, names: [LearnerValue: String],
    parameters: LearnerParameters = LearnerParameters(), before: [LearnerValue: Numbers] = [:]
  ) {
    guard let order = LearnerGraph.topologicalOrder(of: roots, atMost: limit) else { return nil }
    values = order
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var titles = LearnerTitles(names.merging(parameters.names) { bound, _ in bound })
    ring =
      order.enumerated().first { place, value in
        value.operands.contains { (places[$0] ?? 0) >= place }
      }?.element
    let nodes = order.enumerated().map { place, value in
      let operands = value.operands
      let (old, now) = (before[value], Numbers(value))
      let operation = value.operation
      return Graph.Node(
        title: titles.title(of: value), data: value.data,
        gradient: value.grad.map(Graph.Gradient.fresh) ?? .none,
        operation: operands.isEmpty ? nil : operation.isEmpty ? "?" : operation,
        operands: operands.compactMap { places[$0] }.filter { $0 < place },
        kind: parameters.names[value] == nil ? nil : .parameter,
        dataChanged: old.map(now.hasOtherData) ?? false,
        gradientChanged: old.map(now.hasOtherGradient) ?? false,
        isTitledByFormula: !operands.isEmpty && !titles.isNamed(value), group: parameters.groupOf[value])
    }
    graph = Graph(nodes: nodes, root: nodes.count - 1, groups: parameters.groups)
  }

  /// Each value once, operands before their users; without recursion, however deep the graph is.
  private static func topologicalOrder(of roots: [LearnerValue], atMost limit: Int) -> [LearnerValue]? {
    var order: [LearnerValue] = []
    var seen: Set<LearnerValue> = []
    var waiting = roots.reversed().map { (value: $0, isDone: false) }
    while let (value, isDone) = waiting.popLast() {
      if isDone {
        order.append(value)
      } else if seen.insert(value).inserted {
        if seen.count > limit { return nil }
        waiting.append((value, true))
        waiting += value.operands.reversed().map { ($0, false) }
      }
    }
    return order
  }
}

/// What values of a learner's own class are called: the label, else the bound name, else a short formula.
private struct LearnerTitles {
  private let names: [LearnerValue: String]
  private var titles: [LearnerValue: String] = [:]

  init(_ names: [LearnerValue: String]) { self.names = names }

  func isNamed(_ value: LearnerValue) -> Bool { !value.label.isEmpty || names[value] != nil }

  /// The title; operands must have been asked for before.
  mutating func title(of value: LearnerValue) -> String {
    let title = value.label.isEmpty ? names[value] ?? formula(of: value) : value.label
    titles[value] = title
    return title
  }

  private func formula(of value: LearnerValue) -> String {
    let operands = value.operands.map { titles[$0] ?? "" }
    // A leaf without a name is most often a number that was written into a formula.
    if operands.isEmpty { return constantText(value.data) }
    guard operands.allSatisfy({ !$0.isEmpty }) else { return "" }
    let sign = value.operation
    let text: String
    switch (operands.count, sign) {
    case (2, "+") where Double(operands[1]) ?? 0 < 0: text = operands.joined()
    case (2, "+"), (2, "-"), (2, "*"), (2, "/"): text = operands.map(bracketed).joined(separator: sign)
    case (1, "+"), (1, "*"): text = bracketed(operands[0]) + sign + bracketed(operands[0])
    case (1, _) where sign.hasPrefix("**"): text = bracketed(operands[0]) + sign
    default: text = "\(sign)(\(operands.joined(separator: ", ")))"
    }
    return CellWidth.of(text) <= ValueNames.longestFormula ? text : ""
  }

  private func bracketed(_ operand: String) -> String {
    operand.dropFirst().contains { "+-*/".contains($0) } ? "(\(operand))" : operand
  }
}
