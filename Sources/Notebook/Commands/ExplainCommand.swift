import PythonModules
import TerminalDrawing

extension Command {
  /// `:explain a`, `:explain a --of L`, `:explain a --all`
  static var explain: Command {
    Command(
      "explain", usage: ":explain NAME",
      summary: "a gradient as the sum over its paths of products of local derivatives; --of L, --all",
      example: ["a = Value(2.0); d = a * a; d.backward()", ":explain a"], task: .gradients,
      argument: .expression(\.isInGraph, options: [.taking("--of"), .plain("--all")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: ["--all"], taking: ["--of"])
      let end = words.word("--of")
      guard !words.rest.isEmpty else {
        throw Failure(command: "which gradient is to be explained?", hint: "for example :explain a")
      }
      let subject = try notebook.subject(words.rest, for: "explain a")
      let root =
        try end.map { try notebook.subject($0, for: "explain a --of L") } ?? notebook.end(above: subject)
      let (graph, place) = try notebook.graph(endingIn: root, with: subject, called: words.rest)
      let explanation = Explanation(
        of: place, in: graph, mostPaths: words.has("--all") ? Explanation.mostListed : 8)
      let command = ":explain \(words.rest)"
      var reply = try explanation.reply(command: command + (end.map { " --of \($0)" } ?? ""))
      if let note = try graph.noteOfOutdated() { reply.notes.append(note) }
      if end == nil { notebook.sayOtherEnd(than: root, above: subject, command, &reply) }
      return reply.tellingPlaces(of: graph)
    }
  }
}

extension Notebook {
  /// The graph that ends in one value, and the place of another one in it.
  ///
  /// - Throws: A failure where the second was not used for the first.
  func graph(endingIn root: Subject, with subject: Subject, called name: String) throws -> (
    GradientGraph, Int
  ) {
    let graph = try gradientGraph(endingIn: root)
    let place: Int?
    switch (root, subject) {
    case (.ours(let root), .ours(let value)):
      place = root.tape.topologicalOrder(of: [root]).firstIndex(of: value)
    case (.learners(let root), .learners(let value)):
      place = LearnerGraph(of: [root], atMost: .max, names: [:])?.values.firstIndex(of: value)
    default: place = nil
    }
    guard let place else {
      throw Failure(
        command: "\(graph.name(of: graph.root)) was not made from \(name)",
        hint: ":graph \(graph.name(of: graph.root)) shows what it was made from")
    }
    return (graph, place)
  }
}

/// A derivative told by its paths.
///
///     dd/da = -3.0000 along 1 path
///       a ─(×)─▶ a*b ─(+)─▶ d      b · 1  =  -3.0000 · 1.0000
struct Explanation {
  /// More paths than this are never listed.
  static let mostListed = 100
  /// So many steps at the beginning of a path and at its end are shown; longer ones have a gap.
  private static let (shownFirst, shownLast) = (3, 2)

  private let graph: GradientGraph
  private let place: Int
  private let paths: Paths
  private let mostPaths: Int

  init(of place: Int, in graph: GradientGraph, mostPaths: Int) {
    self.graph = graph
    self.place = place
    self.mostPaths = mostPaths
    paths = Paths(from: place, in: graph)
  }

  /// The derivative, its paths or a summary of them, and what `.grad` says of it.
  ///
  /// - Parameter command: What was typed, for the line that says how to see more.
  /// - Throws: What stops it.
  func reply(command: String) throws -> Reply {
    var reply = Reply(figures: [.text(heading)])
    let isWhole = paths.count <= Double(mostPaths)
    if paths.count > 1, !isWhole { reply.figures += summary }
    if place != graph.root, isWhole || mostPaths == Explanation.mostListed {
      reply.figures.append(.paths(try list()))
    }
    reply.figures.append(.text(verdict))
    if !isWhole, mostPaths < Explanation.mostListed {
      reply.closing = StyledText("\(command) --all lists the paths", .dim)
    }
    return reply
  }

  private var derivative: Double {
    place == graph.root ? 1 : paths.uses.reduce(0) { $0 + $1.part }
  }

  private var heading: StyledText {
    let (end, name) = (graph.bracketed(graph.root), graph.bracketed(place))
    let way = place == graph.root ? "by itself" : "along \(counted(paths.count, "path"))"
    return StyledText("d\(end)/d\(name) = ") + StyledText(short(derivative), .changed)
      + StyledText(" \(way)" + (paths.count > 1 ? ", which add up" : ""))
  }

  /// One line for each use of the value: many paths begin there.
  private var summary: [Figure] {
    let rows = paths.uses.prefix(Explanation.mostUses).map { use in
      [
        StyledText("by " + graph.definition(of: use.user)),
        StyledText(counted(use.count, "path"), .dim),
        StyledText(
          "\(short(graph.slopes[use.edge])) * d\(graph.bracketed(graph.root))/d\(graph.bracketed(use.user))"),
        StyledText("=  ") + StyledText(short(use.part), .changed),
      ]
    }
    let rest = StyledText("  … \(counted(paths.uses.count - Explanation.mostUses, "more use"))", .dim)
    return [.table(WordTable(rows, "<>><"), indent: 2, hanging: 2)]
      + (paths.uses.count > Explanation.mostUses ? [.text(rest)] : [])
  }

  private static let mostUses = 12

  private func list() throws -> PathList {
    let found = try paths.first(mostPaths)
    let rest = paths.count - Double(found.count)
    return PathList(rows: rows(of: found), rest: rest > 0 ? "… \(counted(rest)) more paths" : "")
  }

  /// The paths in their order; those that look alike, as the two of a*a do, are one row.
  private func rows(of paths: [Paths.Path]) -> [PathList.Row] {
    var rows: [PathList.Row] = []
    var places: [PathList.Row: Int] = [:]
    for row in paths.map(row) {
      if let place = places[row] {
        rows[place].count += 1
      } else {
        places[row] = rows.count
        rows.append(row)
      }
    }
    return rows
  }

  private func row(_ path: Paths.Path) -> PathList.Row {
    let left = path.steps.count - Explanation.shownFirst - Explanation.shownLast
    // Words are made for what is shown only: a path may have a hundred thousand steps.
    let shown =
      left > 0
      ? path.steps.prefix(Explanation.shownFirst) + path.steps.suffix(Explanation.shownLast) : path.steps[...]
    var steps = shown.map { step in
      PathList.Step(
        sign: sign(of: step.user), name: graph.name(of: step.user), isEnd: step.user == graph.root)
    }
    var (symbols, numbers) = (shown.map(symbol), shown.map { short(graph.slopes[$0.edge]) })
    if left > 0 {
      steps.insert(.omitted(left), at: Explanation.shownFirst)
      symbols.insert("…", at: Explanation.shownFirst)
      numbers.insert("…", at: Explanation.shownFirst)
    }
    return PathList.Row(
      start: graph.name(of: place), steps: steps, symbols: symbols, numbers: numbers,
      product: short(path.product))
  }

  private func sign(of place: Int) -> String {
    Gate.quoted(graph.operations[place].symbol, charset: .unicode)
  }

  private func symbol(of step: (edge: Int, user: Int)) -> String {
    graph.slopeInSymbols(of: step.user, operand: step.edge - graph.edges(of: step.user).lowerBound)
  }

  /// Where a stale gradient comes from.
  static func origin(ofStale times: Int) -> String {
    times > 1
      ? "the sum of \(times) passes, not all with the same numbers (stale)"
      : "computed before a number was changed (stale)"
  }

  /// What the program holds as the gradient, and why that is another number where it is.
  private var verdict: StyledText {
    let gradient = graph.graph.nodes[place].gradient
    let said = "\(graph.bracketed(place)).grad says \(short(gradient.value))"
    let agrees = GradientCheck.agree(gradient.value, derivative)
    switch gradient.freshness {
    case .none:
      return StyledText(
        "\(graph.bracketed(place)).grad is not computed yet: \(graph.bracketed(graph.root)).backward()", .dim)
    case .stale(let times):
      return StyledText("\(said), \(Explanation.origin(ofStale: times)) · :zero clears it", .hint)
    case .accumulated(let times) where !agrees:
      return StyledText("\(said): the sum of \(times) passes · :zero clears it", .hint)
    case .set where !agrees: return StyledText("\(said), typed by hand", .hint)
    default:
      return agrees
        ? StyledText("\(said)   ") + StyledText("✓", .good)
        : StyledText("\(said), which is not the sum over the paths", .hint)
    }
  }
}
