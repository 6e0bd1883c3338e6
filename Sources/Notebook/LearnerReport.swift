import PythonModules
import PythonRuntime
import TerminalDrawing

/// What a step did to values of a class that the learner has written: the same picture that our own values get.
///
/// Such values lie wherever the program keeps them, so they are found from the names that it has bound.
struct LearnerReport {
  private let notebook: Notebook
  private let names: [LearnerValue: String]
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
    if notebook.show != .off, !changed.isEmpty { show(changed, all, before, &reply) }
  }

  private func show(
    _ changed: Set<LearnerValue>, _ all: LearnerGraph, _ before: [LearnerValue: LearnerGraph.Numbers],
    _ reply: inout Reply
  ) {
    let used = Set(all.values.flatMap(\.operands))
    let ends = named.filter { !used.contains($0) }
    let graphs = ends.lazy.reversed().compactMap {
      LearnerGraph(of: [$0], atMost: StepReport.mostListed, names: names, before: before)
    }
    guard let drawn = graphs.first(where: { !changed.isDisjoint(with: $0.values) }) else { return }
    let others = rows(of: changed.subtracting(drawn.values), before)
    if notebook.show == .values || drawn.values.count == 1 {
      reply.figures += rows(of: changed, before)
    } else {
      reply.figures += others + [.step(drawn.graph, name: drawn.values.last.flatMap { names[$0] })]
    }
  }

  /// One row for each of some values that have a name.
  private func rows(
    of wanted: Set<LearnerValue>, _ before: [LearnerValue: LearnerGraph.Numbers]
  ) -> [Figure] {
    let shown = named.filter(wanted.contains)
    guard !shown.isEmpty, shown.count <= StepReport.mostListed,
      let graph = LearnerGraph(of: shown, atMost: StepReport.mostCompared, names: names, before: before)
    else { return [] }
    let places = Dictionary(uniqueKeysWithValues: graph.values.enumerated().map { ($1, $0) })
    return [.rows(graph.graph, shown.compactMap { places[$0] })]
  }
}

extension Notebook {
  /// Items of longer lists are not looked at one by one.
  private static let longestSearchedList = 100

  /// The values of learners' own classes that names are bound to, themselves or as items of a list.
  var learnerBindings: [(name: String, value: LearnerValue)] {
    interpreter.boundNames.flatMap { name -> [(name: String, value: LearnerValue)] in
      guard name != "_", let object = interpreter[global: name] else { return [] }
      if let value = LearnerValue(object) { return [(name, value)] }
      guard let items = object.storedItems, items.count <= Notebook.longestSearchedList else { return [] }
      return items.enumerated().compactMap { place, item in
        LearnerValue(item).map { ("\(name)[\(place)]", $0) }
      }
    }
  }

  /// The graph that ends in a value of a learner's own class; nil for any other object.
  func learnerGraph(of object: Object) -> Graph? {
    guard let root = LearnerValue(object) else { return nil }
    let names = Dictionary(
      learnerBindings.map { ($0.value, $0.name) }, uniquingKeysWith: { first, _ in first })
    return LearnerGraph(of: [root], atMost: .max, names: names)?.graph
  }
}
