import PythonModules
import TerminalDrawing

extension Command {
  /// `:nudge a 0.001`, `:nudge a 0.001 --of L`
  static var nudge: Command {
    Command(
      "nudge", usage: ":nudge NAME [H]",
      summary:
        "moves a value by H, or 0.001, and shows what moves with it, beside the gradient; --of L; writes nothing",
      example: ["a = Value(2.0); d = a * a; d.backward()", ":nudge a 0.01"], task: .gradients,
      argument: .expression(\.isInGraph, options: [.taking("--of")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: [], taking: ["--of"])
      let end = words.word("--of")
      guard !words.rest.isEmpty else {
        throw Failure(command: "what is to be nudged?", hint: "for example :nudge a 0.001")
      }
      let parts = expressionAndNumber(words.rest) ?? (words.rest, "0.001")
      let subject = try notebook.subject(parts.0, for: "nudge a 0.001")
      let step = try notebook.finiteNumber(parts.1, for: ":nudge a 0.001")
      guard step != 0 else {
        throw Failure(command: "a nudge of 0 moves nothing", hint: "for example :nudge a 0.001")
      }
      let root =
        try end.map { try notebook.subject($0, for: "nudge a 0.001 --of L") } ?? notebook.end(above: subject)
      let (graph, place) = try notebook.graph(endingIn: root, with: subject, called: parts.0)
      try graph.refuseOutdated()
      var reply = try Nudge(of: place, by: step, in: graph).reply
      if end == nil { notebook.sayOtherEnd(than: root, above: subject, ":nudge \(words.rest)", &reply) }
      return reply
    }
  }
}

/// One value moved a little, and all that moves with it.
struct Nudge {
  private static let mostListed = 12

  private let graph: GradientGraph
  private let place: Int
  private let step: Double
  private let moved: [Double]
  /// What the end of the graph does after a hundredth of the step, and after one the other way.
  private let finer, back: Double

  init(of place: Int, by step: Double, in graph: GradientGraph) throws {
    self.graph = graph
    self.place = place
    self.step = step
    let start = graph.data(of: place)
    try Nudge.checkThatItMoves(start, by: step, called: graph.name(of: place))
    guard let moved = try graph.data(setting: place, to: start + step),
      let finer = try graph.data(setting: place, to: start + step / 100),
      let back = try graph.data(setting: place, to: start - step)
    else {
      throw Failure(
        command: "what moves can't be told: an operation of your own lies above \(graph.name(of: place))",
        hint: "only its own line computes it: change the number and run the line again")
    }
    self.moved = moved
    self.finer = finer[graph.root]
    self.back = back[graph.root]
  }

  /// - Throws: A failure where the number is none that can be moved, or the step is lost in its last digit.
  private static func checkThatItMoves(_ start: Double, by step: Double, called name: String) throws {
    guard start.isFinite else {
      throw Failure(
        command: "\(name) is \(short(start)): no nudge moves it",
        hint: ":blame \(name) tells where that comes from")
    }
    guard start + step != start else {
      throw Failure(
        command:
          "a nudge of \(step) is lost in \(name) = \(short(start)), whose last digit is worth \(start.ulp)",
        hint: "for example :nudge \(name) \(abs(start) / 1e6)")
    }
  }

  var reply: Reply {
    var reply = Reply(figures: [.table(WordTable(rows, "<>"), hanging: 2), .text(verdict, hanging: 2)])
    let count = movedPlaces.count - shown.count
    if count > 0 { reply.closing = StyledText("\(counted(count, "more value")) moved with it", .dim) }
    return reply
  }

  /// The values that moved, the end of the graph last.
  private var movedPlaces: [Int] {
    graph.graph.nodes.indices.filter { $0 == place || $0 == graph.root || moved[$0] != graph.data(of: $0) }
  }

  private var shown: [Int] {
    let places = movedPlaces
    if places.count <= Nudge.mostListed { return places }
    let named = places.filter { graph.isNamed($0) || $0 == place || $0 == graph.root }
    return named.count <= Nudge.mostListed ? named : Array(named.prefix(Nudge.mostListed - 1)) + [graph.root]
  }

  private var rows: [[StyledText]] {
    shown.map { place in
      [
        StyledText(
          graph.name(of: place), place == graph.root ? .output : graph.isComputed(place) ? .plain : .input),
        StyledText(digits(graph.data(of: place)) + " → ") + StyledText(digits(moved[place]), .changed),
      ]
    }
  }

  /// As many digits as show the move.
  private func digits(_ number: Double) -> String {
    abs(step) >= 0.0001 ? short(number) : String(number)
  }

  private var slope: Double {
    let start = graph.data(of: place)
    return (moved[graph.root] - graph.data(of: graph.root)) / (start + step - start)
  }

  private var verdict: StyledText {
    let (end, name) = (graph.bracketed(graph.root), graph.bracketed(place))
    let gradient = graph.graph.nodes[place].gradient
    let text = StyledText("∆\(end)/∆\(name) = ") + StyledText(short(slope), .changed)
    if gradient.freshness == .none {
      return text
        + StyledText("   no gradient yet: \(graph.bracketed(graph.root)).backward() computes it", .dim)
    }
    return text + StyledText("   grad says \(short(gradient.value))   ") + judgement(gradient)
  }

  private var finerSlope: Double {
    let start = graph.data(of: place)
    return (finer - graph.data(of: graph.root)) / (start + step / 100 - start)
  }

  /// Whether a number lies between the slopes to both sides, where it is the place that parts them and no bend.
  private func isBetweenSlopes(_ number: Double) -> Bool {
    let start = graph.data(of: place)
    let other = (graph.data(of: graph.root) - back) / (start - (start - step))
    let isStraight = abs(finerSlope - slope) <= 1e-3 * max(abs(slope), abs(other))
    return isStraight && min(slope, other) <= number && number <= max(slope, other)
  }

  /// The difference is the gradient only for a step that is infinitely small.
  private func judgement(_ gradient: Graph.Gradient) -> StyledText {
    if slope.isNaN {
      return StyledText("can't tell: \(graph.bracketed(graph.root)) is no finite number there", .hint)
    }
    let error = abs(slope - gradient.value)
    if error <= 0.005 * max(abs(slope), abs(gradient.value)) || error < 1e-9 { return StyledText("✓", .good) }
    if abs(finerSlope - gradient.value) < error / 10 {
      return StyledText("≈ the curve bends: a smaller nudge comes nearer (\(short(finerSlope)))", .hint)
    }
    switch gradient.freshness {
    case .accumulated(let times):
      return StyledText("✗ that is the sum of \(times) passes · :zero clears it", .error)
    case .stale(let times): return StyledText("✗ that is \(Explanation.origin(ofStale: times))", .error)
    case .set: return StyledText("✗ that was typed by hand", .error)
    case .none, .fresh:
      let end = graph.bracketed(graph.root)
      if graph.graph.nodes[graph.root].gradient.value != 1 {
        return StyledText("that is not from \(end).backward() alone", .hint)
      }
      return isBetweenSlopes(gradient.value)
        ? StyledText("? a kink: two slopes meet here", .hint) : StyledText("✗", .error)
    }
  }
}
