/// The paths by which one value reaches the end of a graph, counted and multiplied without walking each.
///
/// A chain of n values each used twice has 2ⁿ paths, so counts are floating-point numbers: exact up to 2⁵³, inf beyond
/// 10³⁰⁸.
struct Paths {
  /// One path: its edges from the value up to the end, and the values that these lead to.
  struct Path {
    /// The edges, the lowest first, each with its user.
    let steps: [(edge: Int, user: Int)]
    /// The product of the local derivatives.
    let product: Double
  }

  /// A use of the value: what uses it, and all that flows through that use.
  struct Use {
    let user: Int
    let edge: Int
    /// How many paths begin with this use.
    let count: Double
    /// The derivative of the end by the user, times the slope of this use.
    let part: Double
  }

  private let graph: GradientGraph
  private let start: Int
  /// From each value the number of paths to `start` below it.
  private let countsBelow: [Double]
  /// How often the value is used on the way to the end, with what flows there.
  let uses: [Use]

  /// Counts the paths between a value and the end of its graph. O(values + edges).
  init(from start: Int, in graph: GradientGraph) {
    self.graph = graph
    self.start = start
    countsBelow = Paths.countsBelow(start, graph)
    let above = Paths.countsAbove(graph)
    let trace = BackwardTrace(over: graph)
    var uses: [Use] = []
    for user in graph.graph.nodes.indices where user > start && trace.isReached[user] {
      for (edge, operand) in zip(graph.edges(of: user), graph.operands(of: user)) where operand == start {
        uses.append(Use(user: user, edge: edge, count: above[user], part: trace.sent[edge]))
      }
    }
    self.uses = uses
  }

  /// How many paths there are; one, of no edges, from the end to itself.
  var count: Double { countsBelow[graph.root] }

  private static func countsBelow(_ start: Int, _ graph: GradientGraph) -> [Double] {
    var counts = [Double](repeating: 0, count: graph.graph.nodes.count)
    counts[start] = 1
    for place in counts.indices.dropFirst(start + 1) {
      counts[place] = graph.operands(of: place).reduce(0) { $0 + counts[$1] }
    }
    return counts
  }

  private static func countsAbove(_ graph: GradientGraph) -> [Double] {
    var counts = [Double](repeating: 0, count: graph.graph.nodes.count)
    counts[graph.root] = 1
    for place in counts.indices.reversed() where counts[place] > 0 {
      for operand in graph.operands(of: place) { counts[operand] += counts[place] }
    }
    return counts
  }

  /// The first paths, each from the value up. O(limit × values on a path).
  ///
  /// - Throws: What stops it.
  func first(_ limit: Int) throws -> [Path] {
    var found: [Path] = []
    // The ways from the end down, each step with the one before it: they share their beginnings.
    var ways: [(edge: Int, user: Int, before: Int)] = []
    var waiting: [(place: Int, way: Int, product: Double)] = [(graph.root, -1, 1)]
    var visits = 0
    while let (place, way, product) = waiting.popLast(), found.count < limit {
      visits += 1
      if visits & 0x3fff == 0 { try graph.look() }
      if place == start {
        found.append(Path(steps: steps(of: way, ways), product: product))
        continue
      }
      for (edge, operand) in zip(graph.edges(of: place), graph.operands(of: place)).reversed()
      where countsBelow[operand] > 0 {
        ways.append((edge, place, way))
        waiting.append((operand, ways.count - 1, graph.slopes[edge] * product))
      }
    }
    return found
  }

  private func steps(of way: Int, _ ways: [(edge: Int, user: Int, before: Int)]) -> [(edge: Int, user: Int)] {
    var steps: [(edge: Int, user: Int)] = []
    var way = way
    while way >= 0 {
      steps.append((ways[way].edge, ways[way].user))
      way = ways[way].before
    }
    return steps
  }
}
