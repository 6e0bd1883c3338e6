import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

/// What a step did to values: what it made, what it changed, and the one drawing that shows it.
struct StepReport {
  /// More values than this are not listed unasked.
  static let mostListed = 50

  /// More changes than this are not looked at one by one.
  static let mostCompared = 20_000

  private let notebook: Notebook
  private let step: StepChanges
  private let names: ValueNames
  /// What the step changed so that it shows; empty when it changed too much to be told.
  private let changes: [Change]

  /// Looks at the step that has just ended. What no program can reach any more is freed first, so that it is not shown.
  init(_ notebook: Notebook) {
    self.notebook = notebook
    let live = notebook.micrograd.live
    if !live.tape.step.isEmpty { live.compact() }
    step = live.tape.step
    names = step.isEmpty ? ValueNames([]) : notebook.valueNames
    changes = step.changedCount <= StepReport.mostCompared ? step.changed.filter(\.isVisible) : []
  }

  /// Adds to the reply what the step made or changed.
  func describe(in reply: inout Reply) {
    if notebook.tellsValues { tellValues(in: &reply) }
    guard notebook.show != .off, !step.isEmpty, let newest = newestUnused else { return }
    let drawn = ValueGraph(of: [newest], atMost: StepReport.mostListed, names: names, changes: changes)
    if notebook.show == .values || newest.isLeaf {
      reply.figures += rows(of: named)
    } else {
      reply.figures += picture(of: newest, drawn) + gradients
    }
    if drawn == nil { reply.notes += gradientCount }
    reply.notes += accumulation
    StaleNotes(notebook, names: names).add(
      to: &reply, below: newest, isAfterChange: changes.contains(where: \.hasNewData))
  }

  /// Adds what the step made or changed as data; of too much only the end.
  private func tellValues(in reply: inout Reply) {
    guard !step.isEmpty else { return }
    let made = step.made.count <= StepReport.mostCompared ? step.made.map { step.tape[$0] } : named
    let touched = changes.map(\.value) + made
    if let graph = ValueGraph(of: touched, atMost: StepReport.mostCompared, names: names, changes: changes) {
      reply.add(valuesOf: graph.graph)
    } else if let newest = newestUnused {
      reply.add(valuesOf: ValueGraph(endOf: newest, names: names, changes: changes).graph)
    }
  }

  /// The drawing, after rows for what it does not hold; one line where there is too much to draw.
  private func picture(of root: Value, _ drawn: ValueGraph?) -> [Figure] {
    guard let drawn else { return rows(of: namedWithOtherData(than: root)) + [summary(of: root)] }
    return rows(of: others(than: drawn)) + [.step(drawn.graph, name: names.boundName(of: root))]
  }

  /// What is drawn: after a backward pass alone the value that it began at, else the newest one that nothing uses.
  private var newestUnused: Value? {
    if step.made.isEmpty, !changes.contains(where: \.hasNewData),
      let root = notebook.micrograd.live.lastRoot
    {
      return root.value
    }
    let changed = step.changedCount <= StepReport.mostCompared ? changes.map(\.value) : step.values
    return notebook.micrograd.live.tape.newestUnused(
      since: step.made.lowerBound, and: changed, held: notebook.takesBack ? names.bound + changed : nil)
  }

  private func summary(of root: Value) -> Figure {
    let size = root.tape.size(of: root)
    let end = ValueGraph(endOf: root, names: names, changes: changes)
    return .summary(
      end: end.graph, values: size.values, operations: size.operations, name: names.boundName(of: root))
  }

  /// The named values that the step made or changed.
  private var named: [Value] {
    let changed = Set(changes.map(\.value.index))
    return names.values(
      among: step.made.count <= StepReport.mostCompared ? step.made.map { step.tape[$0] } : [],
      or: { step.made.contains($0.index) || changed.contains($0.index) })
  }

  /// The named values that a summary doesn't tell: those that the step made, or whose data it changed.
  private func namedWithOtherData(than root: Value) -> [Value] {
    let unchanged = Set(changes.filter { !$0.hasNewData }.map(\.value.index))
    return named.filter { $0 != root && !unchanged.contains($0.index) }
  }

  /// The named values that the step made or changed and that a drawing does not hold.
  private func others(than drawn: ValueGraph) -> [Value] {
    let drawnPlaces = Set(drawn.values.map(\.index))
    return named.filter { !drawnPlaces.contains($0.index) }
  }

  /// One row for each of some named values; nothing where they are too many to be read.
  private func rows(of named: [Value]) -> [Figure] {
    guard !named.isEmpty, named.count <= StepReport.mostListed,
      let graph = ValueGraph(of: named, atMost: StepReport.mostCompared, names: names, changes: changes)
    else { return [] }
    return [.rows(graph.graph, graph.places(of: named))]
  }

  /// The named values whose gradients the step changed, side by side.
  private var gradients: [Figure] {
    let named = changes.filter { $0.hasNewGradient && names.name(of: $0.value) != nil }.map(\.value)
      .sorted { $0.index < $1.index }
    guard named.count <= StepReport.mostListed,
      let graph = ValueGraph(of: named, atMost: StepReport.mostCompared, names: names, changes: changes)
    else { return [] }
    return [.gradients(graph.graph, graph.places(of: named))]
  }

  /// How many gradients the step changed, where they are too many to be drawn.
  private var gradientCount: [String] {
    let count = changes.count { $0.hasNewGradient }
    return count > 1 ? ["\(count) gradients changed; :graph draws them, and .grad reads one"] : []
  }

  /// Says so when a backward pass has added to gradients that were there.
  private var accumulation: [String] {
    let times = changes.compactMap { change -> Int? in
      guard change.hasNewGradient, case .computed(let times) = change.value.gradientStatus else { return nil }
      return times > 1 ? times : nil
    }
    guard let most = times.max() else { return [] }
    let before = contentBefore.map { ": \($0)" } ?? ""
    if mixesOldAndNew {
      return [
        "grads accumulated ×\(most) onto those from before a number was changed, so they mix old and new\(before). "
          + ":zero clears them, and backward() begins anew"
      ]
    }
    return [
      "grads accumulated ×\(most): each pass adds to what is there, inside the graph too\(before). :zero clears them"
    ]
  }

  /// Whether a pass has added to gradients that were computed before a change.
  ///
  /// Where the graph itself is stale, that is what is said.
  private var mixesOldAndNew: Bool {
    if notebook.micrograd.live.lastRoot?.value.isDataStale == true { return false }
    return step.tape.freshness(of: changes.map(\.value)).contains {
      if case .stale(let times) = $0 { times > 1 } else { false }
    }
  }

  /// Up to so many gradients are named one by one; of more, the first three.
  private static let mostNamed = 6

  /// Onto what a pass has added: the gradients of named values before it, all or the first ones.
  private var contentBefore: String? {
    let onto = changes.filter { change in
      guard case .computed(let times) = change.value.gradientStatus else { return false }
      return times > 1 && change.hasNewGradient && names.name(of: change.value) != nil
    }.sorted { $0.value.index < $1.value.index }
    guard !onto.isEmpty else { return nil }
    let shown = onto.prefix(onto.count > StepReport.mostNamed ? 3 : StepReport.mostNamed)
    let rest = onto.count - shown.count
    let words = shown.map { "\(names.name(of: $0.value) ?? "") had \(short($0.grad))" }
    return (words + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", ")
  }
}

extension Change {
  /// Whether anything that is shown is another than before.
  fileprivate var isVisible: Bool { hasNewData || hasNewGradient || label != nil }
}
