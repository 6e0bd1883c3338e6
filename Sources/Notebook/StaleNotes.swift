import Micrograd
import PythonModules
import TerminalDrawing

/// What is said about values whose data are from before a change of what they were made from.
///
///     c was computed before a change below, so these gradients mix old and new numbers:
///     run the line that makes c again, then backward()
struct StaleNotes {
  /// More names than these are not told.
  private static let mostNamed = 3

  private let notebook: Notebook
  private let names: ValueNames

  init(_ notebook: Notebook, names: ValueNames) {
    self.notebook = notebook
    self.names = names
  }

  /// Adds a warning of a pass over stale data, or the first time that a change makes some stale, what that means.
  func add(to reply: inout Reply, below root: Value, isAfterChange: Bool) {
    if let warning = ofPass {
      reply.notes.append(warning)
    } else if isAfterChange, !notebook.hasToldOfStale, let meaning = StaleNotes.meaning(below: root) {
      notebook.hasToldOfStale = true
      reply.figures.append(.text(StyledText(meaning, .dim)))
    }
  }

  /// Says so when the step's backward pass began with stale data; nothing where the graph is too large to be looked at.
  ///
  /// Data changed after the pass, as training does, say nothing about it: its own gradients are stale then too.
  private var ofPass: String? {
    guard let root = notebook.micrograd.live.lastRoot?.value, root.isDataStale,
      let values = root.tape.topologicalOrder(of: [root], atMost: StepReport.mostCompared),
      root.tape.freshness(of: values).last?.isStale != true
    else { return nil }
    let stale = zip(values, root.tape.staleData(of: values)).filter(\.1).compactMap { names.name(of: $0.0) }
    let (subject, lines) = words(for: stale)
    return "\(subject) computed before a change below, so these gradients mix old and new numbers: "
      + "run \(lines) again, then backward()"
  }

  private func words(for names: [String]) -> (subject: String, lines: String) {
    switch names.count {
    case 1: ("\(names[0]) was", "the line that makes \(names[0])")
    case 2...StaleNotes.mostNamed:
      (
        names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1]) were",
        "the lines that make them"
      )
    default: ("some values were", "the lines that make the graph")
    }
  }

  /// What stale means and how it ends, said the first time that something is; nil where nothing is, or where the graph is
  /// too large to be looked at.
  private static func meaning(below root: Value) -> String? {
    if root.isDataStale { return "stale: computed with the old number, until its line is run again" }
    let values = root.tape.topologicalOrder(of: [root], atMost: StepReport.mostCompared) ?? []
    guard root.tape.freshness(of: values).contains(where: \.isStale) else { return nil }
    return "stale: computed with the old number, until :zero and backward() compute it anew"
  }
}
