import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:gradcheck [NAME]`
  static var gradcheck: Command {
    Command(
      "gradcheck", usage: ":gradcheck [NAME]",
      summary:
        "finite differences beside every gradient, the error, a verdict; --all for more than 40 values",
      example: ["a = Value(2.0); d = a.tanh(); d.backward()", ":gradcheck d"], task: .gradients,
      argument: .expression(\.isInGraph, options: [.plain("--all")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: ["--all"])
      let (graph, leaf) = try notebook.graphToCheck(words.rest)
      try graph.refuseOutdated()
      let checks = try GradientChecks(graph, of: leaf, atMost: words.has("--all") ? .max : 40)
      var reply = checks.reply(command: ":gradcheck \(words.rest)")
      if leaf != nil { reply.notes.insert("with \(graph.name(of: graph.root)) as the end", at: 0) }
      return reply.tellingPlaces(of: graph)
    }
  }
}

extension Notebook {
  /// The graph that ends in what is named; for an input that which it feeds, and its place there.
  fileprivate func graphToCheck(_ name: String) throws -> (graph: GradientGraph, leaf: Int?) {
    let own = try gradientGraph(endingIn: name, for: "gradcheck d")
    guard own.graph.nodes.count == 1, !name.isEmpty else { return (own, nil) }
    let subject = try subject(name, for: "gradcheck d")
    let (graph, leaf) = try graph(endingIn: end(above: subject), with: subject, called: name)
    return (graph, leaf == graph.root ? nil : leaf)
  }
}

extension GradientGraph {
  /// Refuses a graph whose numbers don't follow from each other: what is tried on it would tell nothing.
  func refuseOutdated() throws {
    guard let place = firstOutdated else { return }
    let name = name(of: place)
    throw Failure(
      command: "\(name) is \(short(data(of: place))), which is not \(formula(of: place)) any more",
      hint: "run the line that makes \(name) again" + (isOurs ? ", or change a leaf by :set" : ""))
  }
}

/// The checks of the gradients of a graph.
struct GradientChecks {
  /// One value and its check; nil where an operation of the program's own lies above it.
  private struct Row {
    let place: Int
    let check: GradientCheck?
  }

  private let graph: GradientGraph
  /// Whether the gradients are those that a pass would give, as the program has none.
  private let isTraced: Bool
  private let rows: [Row]
  private let leftOut: Int

  /// Checks one value, or those that have names, then the others, up to so many. O(values × values checked).
  ///
  /// - Throws: What stops it.
  init(_ graph: GradientGraph, of place: Int?, atMost limit: Int) throws {
    self.graph = graph
    let nodes = graph.graph.nodes
    // A class of the learner's own has zeros before a pass, and a 1 at the end after it.
    isTraced =
      nodes[graph.root].gradient.freshness == .none || !graph.isOurs && nodes[graph.root].gradient.value == 0
    let gradients = isTraced ? BackwardTrace(over: graph).gradients : nodes.map(\.gradient.value)
    let wanted = place.map { [$0] } ?? nodes.indices.filter { nodes[$0].kind != .constant }
    let first = wanted.count <= limit ? wanted[...] : Self.mostTelling(wanted, graph).prefix(limit)
    leftOut = wanted.count - first.count
    rows = try first.sorted().map { place in
      Row(
        place: place,
        check: try GradientCheck(of: gradients[place], at: nodes[place].data, value: nodes[graph.root].data) {
          try graph.data(setting: place, to: $0)?[graph.root]
        })
    }
  }

  /// Named values and leaves come first.
  private static func mostTelling(_ places: [Int], _ graph: GradientGraph) -> [Int] {
    places.filter { graph.isNamed($0) || !graph.isComputed($0) }
      + places.filter { !graph.isNamed($0) && graph.isComputed($0) }
  }

  /// The rows, and the verdict on all of them.
  func reply(command: String) -> Reply {
    let headings = ["value", "gradient", "differences", "error", ""]
    let table = WordTable(rows.map(cells), "<>>><", headings: headings)
    var reply = Reply(figures: [.table(table, hanging: 4)])
    if isTraced {
      reply.notes.append(
        "\(graph.bracketed(graph.root)).backward() was not run: these are the gradients that it would give")
    }
    reply.figures.append(.text(verdict, hanging: 2))
    reply.notes += wayOn
    if leftOut > 0 {
      reply.closing = StyledText("\(counted(leftOut, "more value")) · \(command.trimmed) --all", .dim)
    }
    return reply
  }

  private func cells(_ row: Row) -> [StyledText] {
    let name = StyledText(graph.name(of: row.place), graph.isComputed(row.place) ? .plain : .input)
    guard let check = row.check else {
      let gradient = graph.graph.nodes[row.place].gradient.value
      return [
        name, StyledText(short(gradient)), StyledText("–"), StyledText("–"),
        StyledText("an operation of your own lies above it", .dim),
      ]
    }
    return [
      name, StyledText(short(check.gradient)), StyledText(short(check.slope)),
      StyledText(TerminalDrawing.number(check.relativeError, .rough)),
      word(check, row.place),
    ]
  }

  private func word(_ check: GradientCheck, _ place: Int) -> StyledText {
    switch check.verdict {
    case .agrees: StyledText("✓", .good)
    case .tooSmallToTell: StyledText("? too small to tell", .dim)
    case .kink: StyledText("? a kink: two slopes meet here", .hint)
    case .incomparable: StyledText("? can't be compared", .hint)
    case .differs: StyledText("✗ differs" + reason(place), .error)
    }
  }

  /// Why a gradient is another number, in a word, where its history tells.
  private func reason(_ place: Int) -> String {
    if isTraced { return "" }
    switch graph.graph.nodes[place].gradient.freshness {
    case .none: return ": not computed"
    case .fresh: return ""
    case .accumulated(let times): return ": ×\(times)"
    case .stale(let times): return ": stale" + (times > 1 ? " ×\(times)" : "")
    case .set: return ": set by hand"
    }
  }

  /// What to do about gradients that are the sum of several passes, or from before a change.
  private var wayOn: [String] {
    let isOld = rows.contains { $0.check?.verdict == .differs && !reason($0.place).isEmpty }
    let name = graph.name(of: graph.root)
    return isOld ? ["the word behind ✗ says why: :zero, then \(name).backward(), and look again"] : []
  }

  private func count(_ verdict: GradientCheck.Verdict) -> Int { rows.count { $0.check?.verdict == verdict } }

  private var verdict: StyledText {
    let (good, bad) = (count(.agrees), count(.differs))
    var parts = ["\(good) of \(counted(rows.count, "gradient")) \(good == 1 ? "agrees" : "agree")"]
    let unknown = count(.tooSmallToTell)
    if unknown > 0 { parts.append("\(unknown) too small to tell: neither right nor wrong") }
    let kinks = count(.kink)
    if kinks > 0 { parts.append("\(kinks) at a kink") }
    let incomparable = count(.incomparable)
    if incomparable > 0 { parts.append("\(incomparable) can't be compared: inf or nan") }
    let unchecked = rows.count { $0.check == nil }
    if unchecked > 0 { parts.append("\(unchecked) not checked") }
    if bad > 0 { parts.append("\(bad) \(bad == 1 ? "differs" : "differ")") }
    let text = parts.joined(separator: " · ")
    return bad > 0
      ? StyledText("✗ \(text)", .error)
      : good == rows.count ? StyledText("✓ \(text)", .good) : StyledText(text)
  }
}
