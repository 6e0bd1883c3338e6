import PythonRuntime

/// The figures that `plt` keeps open, and the one that it draws in.
final class OpenFigures: Tracked {
  /// What can change.
  struct Content {
    var figures: [FigureObject] = []
    var current: FigureObject?
  }

  private(set) var content = Content()
  private let files: PictureFiles

  /// A program that opens more would not see them any more.
  private static let most = 100

  init(_ files: PictureFiles) {
    self.files = files
    super.init()
  }

  override func snapshot() -> any Snapshot { OpenFiguresSnapshot(open: self, content: content) }

  fileprivate func restore(_ content: Content) { self.content = content }

  private func change(_ interpreter: Interpreter, _ body: (inout Content) -> Void) {
    interpreter.touch(self)
    body(&content)
  }

  /// Opens a figure, or goes back to the one of that number.
  ///
  /// - Throws: RuntimeError when too many are open.
  @discardableResult
  func open(
    _ number: Int? = nil, size: (width: Int, height: Int) = (640, 480), _ interpreter: Interpreter
  ) throws -> FigureObject {
    if let known = content.figures.first(where: { $0.number == number }) {
      change(interpreter) { $0.current = known }
      return known
    }
    guard content.figures.count < OpenFigures.most else {
      throw PythonError(
        .runtimeError, "more than \(OpenFigures.most) figures are open",
        hint: "plt.show() shows and closes them")
    }
    let next = (content.figures.map(\.number).max() ?? 0).addingReportingOverflow(1).partialValue
    let figure = FigureObject(number: number ?? next, size: size, files: files)
    change(interpreter) { content in
      content.figures.append(figure)
      content.current = figure
    }
    return figure
  }

  /// The figure that is drawn in, opened when there is none.
  func currentFigure(_ interpreter: Interpreter) throws -> FigureObject {
    try content.current ?? open(nil, interpreter)
  }

  /// The figure that a curve or the like goes into: a new one where an earlier cell has shown what is drawn in the current one.
  func figureToDrawIn(_ interpreter: Interpreter) throws -> FigureObject {
    let figure = try currentFigure(interpreter)
    guard figure.content.shown != nil, figure.isDrawn else { return figure }
    close(interpreter) { $0 === figure }
    return try open(nil, interpreter)
  }

  /// Closes figures; the one opened last of the others is drawn in next.
  func close(_ interpreter: Interpreter, where isClosed: (FigureObject) -> Bool) {
    change(interpreter) { content in
      content.figures.removeAll(where: isClosed)
      if let current = content.current, isClosed(current) { content.current = content.figures.last }
    }
  }

  /// Makes the figure that holds some axes the one that is drawn in.
  func select(_ axes: AxesObject, _ interpreter: Interpreter) {
    guard let figure = content.figures.first(where: { $0.content.slots.contains { $0.axes === axes } }) else {
      return
    }
    change(interpreter) { $0.current = figure }
    figure.change(interpreter) { $0.current = axes }
  }
}

/// The figures that were open.
private struct OpenFiguresSnapshot: Snapshot {
  let open: OpenFigures
  let content: OpenFigures.Content

  func restore() { open.restore(content) }

  func present() -> any Snapshot { open.snapshot() }
}
