import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

/// What a step did to values: what it made, what it changed, and the one drawing that shows it.
struct StepReport {
  /// More values than this are not listed unasked.
  static let mostListed = 50

  private let notebook: Notebook
  private let step: StepChanges
  private let names: ValueNames

  /// Looks at the step that has just ended. What no program can reach any more is freed first, so that it is not shown.
  init(_ notebook: Notebook) {
    self.notebook = notebook
    let live = notebook.micrograd.live
    if !live.tape.step.isEmpty { live.compact() }
    step = live.tape.step
    names = notebook.valueNames
  }

  /// Adds to the reply what the step made or changed.
  func describe(in reply: inout Reply) {
    guard notebook.show != .off, !step.isEmpty else { return }
    let touched = touchedValues
    guard let newest = newestUnused(touched) else { return }
    let drawn = ValueGraph(of: newest, names: names, changes: step.changed)
    if notebook.show == .graph, !newest.isLeaf {
      reply.figures.append(.step(drawn.graph, name: names.name(of: newest)))
    } else {
      reply.figures += rows(touched)
    }
    reply.figures += gradients(drawn)
    reply.notes += accumulation(drawn)
  }

  /// The values that the step made and somebody holds, and those that it changed.
  private var touchedValues: [Value] {
    let tape = notebook.micrograd.live.tape
    return step.changed.filter(\.isVisible).map(\.value) + step.made.map { tape[$0] }
  }

  /// Among the touched values and what they feed, the newest that nothing uses. O(values on the tape).
  private func newestUnused(_ touched: [Value]) -> Value? {
    let tape = notebook.micrograd.live.tape
    guard let oldest = touched.map(\.index).min() else { return nil }
    let touchedPlaces = Set(touched.map(\.index))
    var isFed = [Bool](repeating: false, count: tape.count - oldest)
    var isUsed = isFed
    for place in oldest..<tape.count {
      let parents = tape[place].parents.map(\.index)
      for parent in parents where parent >= oldest { isUsed[parent - oldest] = true }
      isFed[place - oldest] =
        touchedPlaces.contains(place) || parents.contains { $0 >= oldest && isFed[$0 - oldest] }
    }
    return isFed.indices.last { isFed[$0] && !isUsed[$0] }.map { tape[oldest + $0] }
  }

  /// One row for each touched value that has a name.
  private func rows(_ touched: [Value]) -> [Figure] {
    let named = touched.filter { names.name(of: $0) != nil }
    guard !named.isEmpty, named.count <= StepReport.mostListed else { return [] }
    let graph = ValueGraph(of: named, names: names, changes: step.changed)
    return [.rows(graph.graph, graph.places(of: named))]
  }

  /// The new gradients of the named values of a drawing, side by side.
  private func gradients(_ drawn: ValueGraph) -> [Figure] {
    let changed = Set(step.changed.filter(\.hasNewGradient).map(\.value.index))
    let places = drawn.values.indices.filter {
      changed.contains(drawn.values[$0].index) && names.name(of: drawn.values[$0]) != nil
    }
    return places.isEmpty || places.count > StepReport.mostListed ? [] : [.gradients(drawn.graph, places)]
  }

  /// Says so when a backward pass has added to gradients that were there.
  private func accumulation(_ drawn: ValueGraph) -> [String] {
    let changed = Set(step.changed.filter(\.hasNewGradient).map(\.value.index))
    let times = drawn.values.compactMap { value -> Int? in
      guard changed.contains(value.index), case .computed(let times) = value.gradientStatus else {
        return nil
      }
      return times > 1 ? times : nil
    }
    guard let most = times.max() else { return [] }
    return ["grads accumulated ×\(most): they add up until you set them to 0"]
  }
}

extension Change {
  /// Whether anything that is shown is another than before.
  fileprivate var isVisible: Bool { hasNewData || hasNewGradient || label != nil }
}

extension Notebook {
  /// What the program calls its values.
  var valueNames: ValueNames {
    ValueNames(
      interpreter.boundNames.compactMap { name in
        guard name != "_", let value = interpreter[global: name]?.asValue else { return nil }
        return (name, value)
      })
  }
}
