import PythonModules
import TerminalDrawing

extension Command {
  /// `:naive [NAME]`
  static var naive: Command {
    Command(
      "naive", usage: ":naive [NAME]",
      summary: "the wrong ways on purpose, beside the right one: no topological order, and = instead of +=",
      example: ["a = Value(2.0); b = a * a; d = b + b * a", ":naive d"], task: .gradients,
      argument: .expression(\.isInGraph, options: [.plain("--all")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: ["--all"])
      let graph = try notebook.gradientGraph(endingIn: words.rest, for: "naive d")
      var reply = WrongWays(graph).reply(isLong: words.has("--all"), command: ":naive \(words.rest)")
      if let note = try graph.noteOfOutdated() { reply.notes.append(note) }
      return reply.tellingPlaces(of: graph)
    }
  }
}

/// Gradients by two wrong ways to run backward, beside the right one. Each begins at 0 and writes nothing.
struct WrongWays {
  private static let mostListed = 20

  private let graph: GradientGraph
  private let right: BackwardTrace
  private let unordered: BackwardTrace
  private let assigning: BackwardTrace

  init(_ graph: GradientGraph) {
    self.graph = graph
    right = BackwardTrace(over: graph)
    // Which way down goes wrong depends on the order of the operands; the one that does is shown.
    let (byFirst, right) = (BackwardTrace(over: graph, order: .depthFirst(byLast: false)), right)
    let isHarmless = byFirst.gradients.indices.allSatisfy {
      GradientCheck.agree(byFirst.gradients[$0], right.gradients[$0])
    }
    unordered = isHarmless ? BackwardTrace(over: graph, order: .depthFirst(byLast: true)) : byFirst
    assigning = BackwardTrace(over: graph, assigns: true)
  }

  func reply(isLong: Bool, command: String) -> Reply {
    let places = graph.graph.nodes.indices.filter { isWrong($0) || graph.isNamed($0) }
    let named = places.filter(graph.isNamed)
    let isTold = places.count <= WrongWays.mostListed || isLong || !named.contains(where: isWrong)
    let shown = isLong ? places[...] : (isTold ? places : named).suffix(WrongWays.mostListed)
    var reply = Reply(figures: [
      .text(
        StyledText(
          "gradients of \(graph.name(of: graph.root)); two columns are WRONG on purpose, nothing is written",
          .hint)),
      .table(WordTable(shown.map(row), "<>>>", headings: WrongWays.headings), hanging: 4),
      .text(StyledText("= instead of +=: " + assigningSentence), hanging: 2),
      .text(StyledText("no topological order: " + unorderedSentence), hanging: 2),
    ])
    if shown.count < places.count {
      reply.closing = StyledText(
        "\(counted(places.count - shown.count, "more value")) · \(command) --all", .dim)
    }
    return reply
  }

  private static let headings = ["value", "right", "WRONG: =", "WRONG: order"]

  private func row(_ place: Int) -> [StyledText] {
    let correct = right.gradients[place]
    return [
      StyledText(graph.name(of: place), graph.isComputed(place) ? .plain : .input),
      StyledText(short(correct)), cell(assigning.gradients[place], correct),
      cell(unordered.gradients[place], correct),
    ]
  }

  private func cell(_ wrong: Double, _ right: Double) -> StyledText {
    GradientCheck.agree(wrong, right)
      ? StyledText(short(wrong) + "  ") : StyledText(short(wrong), .error) + StyledText(" ✗", .error)
  }

  /// The order of adding changes last digits: these are not wrong.
  private func differs(_ trace: BackwardTrace, _ place: Int) -> Bool {
    !GradientCheck.agree(trace.gradients[place], right.gradients[place])
  }

  private func isWrong(_ place: Int) -> Bool { differs(assigning, place) || differs(unordered, place) }

  private var assigningSentence: String {
    let wrong = graph.graph.nodes.indices.filter { differs(assigning, $0) }
    guard !wrong.isEmpty else { return "no difference here, as every value is used once" }
    return "what is used twice keeps only its last contribution"
  }

  private var unorderedSentence: String {
    guard graph.graph.nodes.indices.contains(where: { differs(unordered, $0) }) else {
      return "no difference here, as no computed value is used twice at different depths"
    }
    return
      "a value passes on what it has the first time that it is reached, before all that uses it has added to it"
  }
}
