import Micrograd
import PythonModules
import TerminalDrawing

/// The words and pictures of a backward pass, step by step.
///
///     step 3 of 3   a*b                  *  swaps the data
///       a.grad += b × 1.0000  =  -3.0000 × 1.0000  =  -3.0000
///       b.grad += a × 1.0000  =   2.0000 × 1.0000  =   2.0000
struct BackwardSteps {
  let graph: GradientGraph
  let trace: BackwardTrace

  /// Graphs of more values are not drawn whole at each step.
  private static let mostDrawn = 12

  /// Traces the pass that would be run now: it adds to the gradients that are there.
  init(_ graph: GradientGraph) {
    self.graph = graph
    trace = BackwardTrace(
      over: graph, from: graph.graph.nodes.map { $0.gradient.freshness == .none ? 0 : $0.gradient.value })
  }

  /// How many steps there are: the seed, then one for each computed value.
  var count: Int { trace.order.count + 1 }

  /// What is to be said before a pass that adds to something.
  var noteOfStart: String? {
    let held = graph.graph.nodes.indices.filter {
      $0 != graph.root && trace.isReached[$0] && trace.start[$0] != 0
    }
    guard !held.isEmpty else { return nil }
    let names = held.filter(graph.isNamed).prefix(3).map(graph.name).joined(separator: ", ")
    let who = names.isEmpty ? counted(held.count, "value") : names
    return "gradients are there already (\(who)): this pass adds to them"
  }

  /// The value that passes its gradient on in a step; the end of the graph in the first.
  private func place(of step: Int) -> Int { step == 0 ? graph.root : trace.order[step - 1] }

  // MARK: - Words

  /// What happens in a step.
  func words(of step: Int) -> [Figure] {
    let table = WordTable(lines(of: place(of: step)), "><<<<", gap: 1)
    return [.text(heading(of: step), hanging: 2)] + (step == 0 ? [] : [.table(table, indent: 2, hanging: 0)])
  }

  private func heading(of step: Int) -> StyledText {
    let place = place(of: step)
    var text = StyledText("step \(step + 1) of \(count)   ", .emphasis)
    text.append(graph.definition(of: place), .output)
    if step == 0 { return text + StyledText("   seed: \(graph.bracketed(place)).grad = 1") }
    text.append("   " + sign(of: place), .operation)
    text.append("  " + sentence(of: place))
    return text
  }

  private func sign(of place: Int) -> String {
    Gate.quoted(graph.operations[place].symbol, charset: .unicode)
  }

  private func sentence(of place: Int) -> String {
    OperationWords(graph.operations[place])?.sentence ?? "an operation of your own, by its own rule"
  }

  /// For each operand what it gets, in symbols and in numbers.
  private func lines(of place: Int) -> [[StyledText]] {
    let (edges, operands) = (graph.edges(of: place), graph.operands(of: place))
    return zip(edges, operands).enumerated().map { number, edge in
      let (index, operand) = edge
      let slope = graph.slopeInSymbols(of: place, operand: number)
      let upstream = short(upstream(of: place))
      let isOne = slope == short(graph.slopes[index]) || slope == "1" || slope == "0"
      let inNumbers = isOne ? "" : " =  \(short(graph.slopes[index]).aligned) × \(upstream)"
      return [
        StyledText(
          graph.bracketed(operand) + ".grad", graph.graph.nodes[operand].operands.isEmpty ? .input : .plain),
        StyledText("+= \(slope) × \(upstream)"), StyledText(inNumbers),
        StyledText(" =  ") + StyledText(short(trace.sent[index]).aligned, .changed),
        StyledText(total(of: index, trace.sent[index])),
      ]
    }
  }

  /// The gradient that a value passes on: complete, as everything above it has passed on.
  private func upstream(of place: Int) -> Double { trace.gradients[place] }

  /// What the sum is now, where something was there before.
  private func total(of edge: Int, _ sent: Double) -> String {
    let total = trace.total[edge]
    return total == sent || total.isNaN && sent.isNaN ? "" : " now \(short(total))"
  }

  // MARK: - Pictures

  /// The graph as it is in a step, with its value marked; of a large one what lies next to that.
  func picture(of step: Int) -> Figure {
    let place = place(of: step)
    var options = GraphOptions()
    options.look.folds = false
    let drawn = drawing(after: step, current: place)
    if drawn.nodes.count <= BackwardSteps.mostDrawn { return .graph(drawn, options) }
    return .graph(drawn.part(around: place, below: 1, above: 1).graph, options)
  }

  /// The gradients at the end, in the graph.
  var graphAtEnd: Graph { drawing(after: count - 1, current: nil) }

  /// The values that have a name.
  var namedPlaces: [Int] { graph.graph.nodes.indices.filter(graph.isNamed) }

  private func drawing(after step: Int, current: Int?) -> Graph {
    var drawn = graph.graph
    let changed =
      step == 0 || current == nil ? [current].compactMap { $0 } : graph.operands(of: place(of: step))
    for (place, gradient) in trace.gradients(after: step, in: graph).enumerated() {
      guard let gradient else { continue }
      drawn.nodes[place].gradient = Graph.Gradient(value: gradient, freshness: freshness(of: place))
      drawn.nodes[place].gradientChanged = changed.contains(place)
    }
    if let current { drawn.nodes[current].isCurrent = true }
    return drawn
  }

  /// How the gradient will be called once this pass has reached the value.
  private func freshness(of place: Int) -> Graph.Freshness {
    guard place != graph.root, graph.isOurs else { return .fresh }
    switch graph.graph.nodes[place].gradient.freshness {
    case .none: return .fresh
    case .fresh, .set: return .accumulated(2)
    case .accumulated(let times): return .accumulated(times + 1)
    case .stale(let times): return .stale(times + 1)
    }
  }
}

extension String {
  /// The number with a blank where others have a minus, so that digits stand below each other.
  fileprivate var aligned: String { hasPrefix("-") ? self : " " + self }
}
