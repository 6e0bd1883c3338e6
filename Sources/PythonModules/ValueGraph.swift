import Micrograd
import PythonRuntime
import TerminalDrawing

/// Turns a part of the tape into the plain graph that is drawn.
public struct ValueGraph {
  /// The values drawn, operands before their users.
  public let values: [Value]
  /// The graph, one node for each value.
  public let graph: Graph

  /// Makes the graph of a root and all it was made from. O(values).
  public init(of root: Value, names: ValueNames, changes: [Change] = []) {
    self.init(root.tape.topologicalOrder(of: [root]), names: names, changes: changes)
  }

  /// Makes the graph of some values and all they were made from, or nothing when there are more than `limit`.
  ///
  /// - Parameters:
  ///   - roots: The values in which the graph ends; at least one.
  ///   - names: What the program calls values, by their places on the tape; a label comes before it.
  ///   - changes: What the step changed.
  public init?(of roots: [Value], atMost limit: Int, names: ValueNames, changes: [Change]) {
    guard let tape = roots.first?.tape, let values = tape.topologicalOrder(of: roots, atMost: limit) else {
      return nil
    }
    self.init(values, names: names, changes: changes)
  }

  /// Makes the graph of a value and its operands alone, as if these were given.
  public init(endOf root: Value, names: ValueNames, changes: [Change]) {
    var seen: Set<Int> = []
    let operands = root.parents.filter { seen.insert($0.index).inserted }.sorted { $0.index < $1.index }
    self.init(operands + [root], names: names, changes: changes)
  }

  /// The places of some values in the graph.
  public func places(of wanted: [Value]) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1.index, $0) })
    return wanted.compactMap { places[$0.index] }
  }

  /// Makes the graph of values that are in topological order and hold all that they were made from.
  private init(_ values: [Value], names: ValueNames, changes: [Change]) {
    precondition(!values.isEmpty, "a graph holds at least one value")
    let tape = values[0].tape
    self.values = values
    let places = Places(values)
    let formulas = values.count <= ValueGraph.mostTitledByFormula
    let freshness = tape.freshness(of: values)
    let stale = tape.staleData(of: values)
    let changed = Dictionary(changes.map { ($0.value.index, $0) }, uniquingKeysWith: { first, _ in first })
    let nodes = values.enumerated().map { place, value in
      Graph.Node(
        title: formulas ? names.title(of: value) : names.givenName(of: value), data: value.data,
        gradient: Graph.Gradient(value: value.grad, freshness: Graph.Freshness(freshness[place])),
        operation: value.isLeaf ? nil : value.operation.symbol,
        operands: value.parents.compactMap { places[$0.index] },
        kind: Graph.Kind(value, names),
        dataChanged: changed[value.index]?.hasNewData ?? false,
        gradientChanged: changed[value.index]?.hasNewGradient ?? false, dataStale: stale[place],
        isTitledByFormula: !value.isLeaf && names.name(of: value) == nil,
        group: value.isLeaf ? names.group(of: value) : nil)
    }
    graph = Graph(nodes: nodes, root: nodes.count - 1, groups: names.groups)
  }
}

extension ValueGraph {
  /// In larger graphs only what has a name is titled: nobody reads so many formulas, and each takes its time.
  private static let mostTitledByFormula = 10_000

  /// The places of values in the graph, by their places on the tape.
  private struct Places {
    private let first: Int
    private var places: [Int32]

    /// Values that lie far apart on the tape take a word for each place between them.
    init(_ values: [Value]) {
      first = values.lazy.map(\.index).min() ?? 0
      let last = values.lazy.map(\.index).max() ?? -1
      places = [Int32](repeating: -1, count: last - first + 1)
      for (place, value) in values.enumerated() { places[value.index - first] = Int32(place) }
    }

    subscript(index: Int) -> Int? {
      guard places.indices.contains(index - first), places[index - first] >= 0 else { return nil }
      return Int(places[index - first])
    }
  }
}

extension Graph.Kind {
  fileprivate init(_ value: Value, _ names: ValueNames) {
    if value.isConstant {
      self = .constant
    } else if value.isLeaf {
      self = names.isParameter(value) ? .parameter : .input
    } else {
      self = .intermediate
    }
  }
}

extension Graph.Freshness {
  /// What the drawing shows of the engine's judgement.
  public init(_ freshness: Freshness) {
    switch freshness {
    case .none: self = .none
    case .fresh: self = .fresh
    case .accumulated(let times): self = .accumulated(times)
    case .stale(let times): self = .stale(times)
    case .set: self = .set
    }
  }
}
