import PythonModules
import PythonRuntime
import TerminalDrawing

/// What a step did to values of a class that the learner has written: the same picture that our own values get.
///
/// Such values lie wherever the program keeps them, so they are found from the names that it has bound.
struct LearnerReport {
  private let notebook: Notebook
  private let names: [LearnerValue: String]
  /// The values that names are bound to, and the last result.
  private let named: [LearnerValue]

  /// Looks at what names are bound to. O(names).
  init(_ notebook: Notebook) {
    self.notebook = notebook
    var names: [LearnerValue: String] = [:]
    var named: [LearnerValue] = []
    for (name, value) in notebook.learnerBindings where names[value] == nil {
      names[value] = name
      named.append(value)
    }
    if let result = notebook.lastEchoed.flatMap(LearnerValue.init), names[result] == nil {
      named.append(result)
    }
    self.names = names
    self.named = named
  }

  /// Adds to the reply what the step made or changed, and remembers the numbers for the next step.
  func describe(in reply: inout Reply) {
    let before = notebook.learnerNumbers
    guard !named.isEmpty else {
      notebook.learnerNumbers = [:]
      return
    }
    guard let all = LearnerGraph(of: named, atMost: StepReport.mostCompared, names: names) else { return }
    let now = Dictionary(uniqueKeysWithValues: all.values.map { ($0, LearnerGraph.Numbers($0)) })
    notebook.learnerNumbers = now
    let changed = Set(all.values.filter { before[$0] != now[$0] })
    if notebook.tellsValues { tell(all.values.filter(changed.contains), before, &reply) }
    if notebook.show != .off, !changed.isEmpty { show(changed, all, before, &reply) }
  }

  /// Adds what the step made or changed as data.
  private func tell(
    _ changed: [LearnerValue], _ before: [LearnerValue: LearnerGraph.Numbers], _ reply: inout Reply
  ) {
    guard !changed.isEmpty,
      let graph = LearnerGraph(
        of: changed, atMost: StepReport.mostCompared, names: names, parameters: notebook.learnerParameters,
        before: before)
    else { return }
    reply.add(valuesOf: graph.graph)
  }

  private func show(
    _ changed: Set<LearnerValue>, _ all: LearnerGraph, _ before: [LearnerValue: LearnerGraph.Numbers],
    _ reply: inout Reply
  ) {
    guard let root = root(of: changed, all) else { return }
    let name = names[root]
    let drawn = LearnerGraph(
      of: [root], atMost: StepReport.mostListed, names: names, parameters: notebook.learnerParameters,
      before: before)
    let others = rows(of: changed.subtracting(drawn?.values ?? [root]), before)
    if notebook.show == .values || drawn?.values.count == 1 {
      reply.figures += rows(of: changed, before)
    } else if let drawn {
      reply.figures += others + [.step(drawn.graph, name: name)]
    } else if let whole = LearnerGraph(of: [root], atMost: StepReport.mostCompared, names: names) {
      reply.figures += others + [LearnerReport.summary(whole, name)]
    }
    if let ring = drawn?.ring { reply.notes.append(note(ofRing: ring)) }
  }

  /// The newest value among those changed, and what they feed, that nothing uses.
  private func root(of changed: Set<LearnerValue>, _ all: LearnerGraph) -> LearnerValue? {
    let used = Set(all.values.flatMap(\.operands))
    let unused = named.filter { !used.contains($0) }
    // In a ring everything is used.
    let ends = unused.isEmpty ? named : unused
    return ends.last { end in
      LearnerGraph(of: [end], atMost: StepReport.mostCompared, names: [:]).map {
        !changed.isDisjoint(with: $0.values)
      } ?? false
    }
  }

  /// One line where there is too much to draw: the end of the graph, and how large it is.
  private static func summary(_ whole: LearnerGraph, _ name: String?) -> Figure {
    let graph = whole.graph
    let root = graph.root ?? graph.nodes.count - 1
    let operands = Array(Set(graph.nodes[root].operands)).sorted()
    var end = Graph(nodes: (operands + [root]).map { graph.nodes[$0] }, root: operands.count)
    for place in operands.indices { end.nodes[place].operands = [] }
    end.nodes[operands.count].operands = graph.nodes[root].operands.compactMap { operands.firstIndex(of: $0) }
    return .summary(
      end: end, values: graph.nodes.count, operations: graph.nodes.count { $0.operation != nil }, name: name)
  }

  private func note(ofRing value: LearnerValue) -> String {
    let name = names[value] ?? (value.label.isEmpty ? "a value" : value.label)
    return "\(name) is made from itself: its _prev leads back to it, and that edge is left out of the picture"
  }

  /// One row for each of some values that have a name.
  private func rows(
    of wanted: Set<LearnerValue>, _ before: [LearnerValue: LearnerGraph.Numbers]
  ) -> [Figure] {
    let shown = named.filter { wanted.contains($0) && names[$0] != nil }
    guard !shown.isEmpty, shown.count <= StepReport.mostListed,
      let graph = LearnerGraph(of: shown, atMost: StepReport.mostCompared, names: names, before: before)
    else { return [] }
    return [graph.rows(of: shown)]
  }
}

extension LearnerGraph {
  /// One row for each of some of its values.
  func rows(of wanted: [LearnerValue]) -> Figure {
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    return .rows(graph, wanted.compactMap { places[$0] })
  }
}

extension Notebook {
  /// Items of longer lists are not looked at one by one.
  private static let longestSearchedList = 100

  /// The values of learners' own classes that names are bound to, themselves or as items of a list.
  var learnerBindings: [(name: String, value: LearnerValue)] {
    boundObjects.flatMap { name, object -> [(name: String, value: LearnerValue)] in
      if let value = LearnerValue(object) { return [(name, value)] }
      guard let items = object.indexedItems, items.count <= Notebook.longestSearchedList else { return [] }
      return items.enumerated().compactMap { place, item in
        LearnerValue(item).map { ("\(name)[\(place)]", $0) }
      }
    }
  }

  /// Of the values of learners' own classes that names are bound to, the newest result that nothing uses, else the newest
  /// result, else the newest of all.
  var newestLearnerValue: LearnerValue? {
    let bound = learnerBindings.map(\.value)
    let all = LearnerGraph(of: bound, atMost: StepReport.mostCompared, names: [:])?.values ?? bound
    let used = Set(all.flatMap(\.operands))
    let results = bound.filter { !$0.operands.isEmpty }
    return results.last { !used.contains($0) } ?? results.last ?? bound.last
  }

  /// What the program calls values of learners' own classes.
  var learnerNames: [LearnerValue: String] {
    Dictionary(learnerBindings.map { ($0.value, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parameters of the program's networks of values of its own class.
  var learnerParameters: LearnerParameters { LearnerParameters(among: boundObjects) }

  /// The graph that ends in a value of a learner's own class; nil for any other object.
  func learnerGraph(of object: Object) -> Graph? {
    guard let root = LearnerValue(object) else { return nil }
    return LearnerGraph(
      of: [root], atMost: .max, names: learnerNames, parameters: learnerParameters)?.graph
  }
}
