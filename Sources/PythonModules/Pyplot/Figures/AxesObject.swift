import PythonRuntime
import TerminalDrawing

/// `Axes`: one plot as the calls of a program have made it so far.
final class AxesObject: OtherObject {
  /// The plot. Written by `change` alone.
  fileprivate(set) var plot = AxesObject.emptyPlot
  /// How often it was changed.
  fileprivate(set) var revision = 0

  /// Matplotlib shows all heights, and joins all points.
  private static var emptyPlot: Plot { Plot(cutsPeaks: false) }

  override var type: TypeObject { .axes }

  /// Changes the plot, through the one door.
  func change(_ interpreter: Interpreter, _ body: (inout Plot) throws -> Void) rethrows {
    interpreter.touch(self)
    revision += 1
    try body(&plot)
  }

  /// Makes the axes empty again.
  func clear(_ interpreter: Interpreter) { change(interpreter) { $0 = AxesObject.emptyPlot } }

  override func snapshot() -> any Snapshot { AxesSnapshot(axes: self, plot: plot, revision: revision) }

  /// As matplotlib shows axes: with their title and the names of the axes.
  override func repr(_ interpreter: Interpreter) throws -> String {
    let title = plot.title.isEmpty ? nil : "title={'center': \(try interpreter.repr(.string(plot.title)))}"
    let x = plot.x.label.isEmpty ? nil : "xlabel=\(try interpreter.repr(.string(plot.x.label)))"
    let y = plot.y.label.isEmpty ? nil : "ylabel=\(try interpreter.repr(.string(plot.y.label)))"
    return "<Axes: \([title, x, y].compactMap { $0 }.joined(separator: ", "))>"
  }
}

/// What axes showed before they were changed.
private struct AxesSnapshot: Snapshot {
  let axes: AxesObject
  let plot: Plot
  let revision: Int

  func restore() { (axes.plot, axes.revision) = (plot, revision) }

  func present() -> any Snapshot { axes.snapshot() }
}

extension Plot {
  /// Whether nothing is drawn yet.
  var isEmpty: Bool {
    series.isEmpty && groups.isEmpty && bars.isEmpty && fields.isEmpty && guides.isEmpty && notes.isEmpty
      && marks.isEmpty
  }
}

extension TypeObject {
  /// `Axes`, with the methods that draw.
  static let axes = TypeObject(
    "Axes",
    summary:
      "One plot of a figure.\n>>> fig, ax = plt.subplots(); type(ax)\n<class 'Axes'>",
    methods: AxesFunction.all.map(\.method) + AxesFunction.onlyMethods)
}
