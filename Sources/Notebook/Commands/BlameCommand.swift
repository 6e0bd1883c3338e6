import PythonModules
import TerminalDrawing

extension Command {
  /// `:blame [NAME]`
  static var blame: Command {
    Command(
      "blame", usage: ":blame [NAME]",
      summary: "the first value at which nan or inf arose, forward and backward",
      example: ["a = Value(1e200); d = a * a", ":blame d"], task: .gradients,
      argument: .expression(\.isInGraph)
    ) { notebook, argument in
      let graph = try notebook.gradientGraph(endingIn: argument, for: "blame L")
      return Reply(figures: Blame(graph).lines.map { .text($0, hanging: 2) }).tellingPlaces(of: graph)
    }
  }
}

/// Where numbers that are none come from: the first value that is nan or inf though all it was made from is finite.
struct Blame {
  private let graph: GradientGraph

  init(_ graph: GradientGraph) { self.graph = graph }

  /// What is to be said of the data, then of the gradients.
  var lines: [StyledText] { dataLines + gradientLines }

  private var dataLines: [StyledText] {
    let bad = graph.graph.nodes.indices.filter { !graph.data(of: $0).isFinite }
    let count = graph.graph.nodes.count
    guard let first = bad.first else {
      return [
        StyledText("all \(counted(count, "number")) below \(graph.name(of: graph.root)) are finite   ")
          + StyledText("✓", .good)
      ]
    }
    let follows = descent(from: first)
    let followers = bad.count { follows[$0] }
    return [
      StyledText("first: ", .emphasis) + origin(of: first),
      StyledText(
        "from there \(counted(followers, "value")) of \(grouped(count)) \(followers == 1 ? "is" : "are") nan or inf",
        .dim),
    ] + otherLines(bad.filter { !follows[$0] })
  }

  /// For each value whether it was made from a place, itself included.
  private func descent(from first: Int) -> [Bool] {
    var follows = [Bool](repeating: false, count: graph.graph.nodes.count)
    follows[first] = true
    for place in graph.graph.nodes.indices.dropFirst(first + 1) {
      follows[place] = graph.operands(of: place).contains { follows[$0] }
    }
    return follows
  }

  /// What is to be said of the bad numbers that don't come from the first one: where the first of them does come from.
  private func otherLines(_ others: [Int]) -> [StyledText] {
    guard let next = others.first else { return [] }
    let count = "\(counted(others.count, "other")) \(others.count == 1 ? "does" : "do") not come from it: "
    return [StyledText(count, .emphasis) + origin(of: next)]
  }

  /// `e = exp(x) is inf, made of x = 1000.0000`
  private func origin(of place: Int) -> StyledText {
    let text =
      StyledText(graph.definition(of: place), .output)
      + StyledText(" is \(short(graph.data(of: place)))", .error)
    guard graph.isComputed(place) else { return text + StyledText(", a leaf: it was given so") }
    var seen: Set<Int> = []
    let operands = graph.operands(of: place).filter { seen.insert($0).inserted }
    let made = operands.map { "\(graph.name(of: $0)) = \(short(graph.data(of: $0)))" }.joined(separator: ", ")
    return text + StyledText(", made of \(made)")
  }

  private var gradientLines: [StyledText] {
    let nodes = graph.graph.nodes
    func isBad(_ place: Int) -> Bool {
      nodes[place].gradient.freshness != .none && !nodes[place].gradient.value.isFinite
    }
    guard nodes.contains(where: { $0.gradient.freshness != .none }) else { return [] }
    // Backward the first is the one nearest to the end. A constant passes nothing on, so it is told where nothing else is bad.
    let bad = nodes.indices.filter(isBad)
    guard let first = bad.last(where: { nodes[$0].kind != .constant }) ?? bad.last else {
      let isAll = nodes.indices.allSatisfy { graph.data(of: $0).isFinite }
      return [
        StyledText(isAll ? "and so are the gradients   " : "the gradients are all finite   ")
          + StyledText("✓", .good)
      ]
    }
    let rest =
      nodes[first].kind == .constant
      ? [StyledText("the gradients of all that is no constant are finite", .dim)] : []
    return [StyledText("first backward: ", .emphasis) + arrival(at: first)] + rest
  }

  /// `x.grad is inf, from y = log(x): slope inf × y.grad 1.0000`
  private func arrival(at place: Int) -> StyledText {
    let text =
      StyledText("\(graph.bracketed(place)).grad", .output)
      + StyledText(" is \(short(graph.graph.nodes[place].gradient.value))", .error)
    for user in graph.graph.nodes.indices.reversed() where user > place {
      for (edge, operand) in zip(graph.edges(of: user), graph.operands(of: user)) where operand == place {
        let upstream = graph.graph.nodes[user].gradient.value
        guard !(graph.slopes[edge] * upstream).isFinite else { continue }
        return text
          + StyledText(
            ", from \(graph.definition(of: user)): local slope \(short(graph.slopes[edge])) × \(short(upstream))"
          )
      }
    }
    return text
  }
}
