import PythonModules
import PythonRuntime
import TerminalDrawing

/// The gradients of some values as bars, so that the large ones are seen.
struct GradientBars {
  private let notebook: Notebook

  /// Of more gradients the largest are shown.
  private static let most = 24

  init(_ notebook: Notebook) { self.notebook = notebook }

  /// The bars of values, networks, and lists of such; without any those of the networks, else of the values that have
  /// names.
  func bars(of words: String) throws -> RankedBars {
    let parameters = try parameters(words)
    let interpreter = notebook.interpreter
    let gradients = try parameters.map { (name: $0.name, value: try $0.gradient(interpreter)) }
    guard gradients.contains(where: { $0.value != nil }) else {
      throw Failure(command: "there is no gradient yet", hint: "loss.backward() computes them")
    }
    return Self.bars(gradients.map { .init(name: $0.name, value: $0.value ?? 0) })
  }

  private func parameters(_ words: String) throws -> [Parameter] {
    if words.isEmpty { return try notebook.trainable().flatMap(\.parameters) }
    return try words.expressions.flatMap { expression in
      try notebook.parameters(of: notebook.evaluate(expression), named: expression)
    }
  }

  private static func bars(_ all: [RankedBars.Bar]) -> RankedBars {
    let ranked = all.filter(\.value.isFinite).sorted { abs($0.value) > abs($1.value) }
    let isPart = all.count > most
    var bars = RankedBars(
      title: isPart ? "|grad|, the \(most) largest of \(all.count)" : "|grad|",
      bars: isPart ? Array(ranked.prefix(most)) : all)
    if let first = ranked.first, let last = ranked.last, ranked.count > 1 {
      bars.caption =
        "largest \(text(abs(first.value))) of \(first.name)   smallest \(text(abs(last.value))) of \(last.name)"
    }
    return bars
  }
}
