import PythonRuntime
import TerminalDrawing

/// What `import matplotlib.pyplot` finds: calls that are turned into plots.
///
/// A plot is shown by `plt.show()`, or when the cell that left its figure open is at its end.
public final class Pyplot {
  let open: OpenFigures
  private let pictures: Pictures
  /// `matplotlib.pyplot`, by whichever name it is imported.
  private lazy var module = ModuleObject.pyplot(self)

  /// Gives an interpreter matplotlib.
  ///
  /// - Parameters:
  ///   - pictures: Where plots go.
  ///   - files: The door for `savefig`.
  public init(in interpreter: Interpreter, _ pictures: Pictures, _ files: PictureFiles) {
    self.pictures = pictures
    open = OpenFigures(files)
    // The interpreter keeps this object by what its modules hold.
    interpreter.modules["matplotlib.pyplot"] = ModuleSource { [self] _ in module }
    interpreter.modules["matplotlib.cm"] = ModuleSource { _ in .colormaps }
    interpreter.modules["matplotlib"] = ModuleSource { [self] _ in .matplotlib(module) }
  }

  /// How a cell came to its end.
  public enum CellEnd {
    case reached, failed, interrupted
  }

  /// What a cell has left to be shown.
  public struct Rest {
    /// The pictures of the figures that it left open.
    public var pictures: [Picture] = []
    /// One way on, where it has only named what no cell has drawn.
    public var hint: String?
  }

  /// Ends a cell as Jupyter does: what stands in open figures is shown, and they are closed.
  ///
  /// A figure that a cell opens without drawing anything stays open, for those who type line by line: it is shown after
  /// each cell that changes it, until `plt.show()`, or until a later cell draws something else by `plt`. After a failure only what is drawn already is shown; whoever stopped
  /// the program wants to see nothing.
  public func endCell(_ end: CellEnd, _ interpreter: Interpreter) -> Rest {
    var rest = Rest()
    for figure in open.content.figures {
      if figure.isBare { figure.change(interpreter) { $0.staysOpen = true } }
      let look = figure.look
      guard look != figure.content.shown else { continue }
      if end != .interrupted { Pyplot.add(figure, to: &rest, hasFailed: end == .failed) }
      if figure.content.staysOpen { figure.change(interpreter) { $0.shown = look } }
    }
    if open.content.figures.contains(where: { !$0.content.staysOpen }) {
      open.close(interpreter) { !$0.content.staysOpen }
    }
    return rest
  }

  private static func add(_ figure: FigureObject, to rest: inout Rest, hasFailed: Bool) {
    if figure.isDrawn {
      rest.pictures += figure.plots.map(Picture.plot)
    } else if !hasFailed, !figure.content.staysOpen {
      rest.hint = emptyHint
    }
  }

  private static let emptyHint =
    "nothing is drawn in this figure: the calls of one picture belong into one cell, as in plt.plot(ys); plt.title('f')"

  /// Shows all open figures and closes them.
  func showAll(_ interpreter: Interpreter) {
    for plot in open.content.figures.flatMap(\.plots) { pictures.output(.plot(plot)) }
    open.close(interpreter) { _ in true }
  }
}

extension ModuleObject {
  fileprivate static func pyplot(_ pyplot: Pyplot) -> ModuleObject {
    let open = pyplot.open
    let drawing = AxesFunction.drawing.map { function in
      function.function { try open.figureToDrawIn($0).currentAxes($0) }
    }
    let adding = AxesFunction.adding.map { function in
      function.function { try open.currentFigure($0).currentAxes($0) }
    }
    let functions = drawing + adding + pyplot.figureFunctions + QuietFunctions.pyplot
    let others: [(String, Object)] = [
      ("cm", .other(ModuleObject.colormaps)), ("style", .other(ModuleObject.styles)),
      ("rcParams", .dict(DictObject())), ("Figure", .type(.figure)), ("Axes", .type(.axes)),
    ]
    return ModuleObject(
      "matplotlib.pyplot", members: functions.map { ($0.name, .builtin($0)) } + others,
      refusals: PyplotRefusals.functions)
  }

  fileprivate static func matplotlib(_ pyplot: ModuleObject) -> ModuleObject {
    ModuleObject(
      "matplotlib",
      members: [
        ("pyplot", .other(pyplot)), ("cm", .other(ModuleObject.colormaps)),
        ("style", .other(ModuleObject.styles)), ("rcParams", .dict(DictObject())),
        ("use", .builtin(QuietFunctions.use)),
      ])
  }

  fileprivate static var styles: ModuleObject {
    ModuleObject("matplotlib.style", members: [("use", .builtin(QuietFunctions.useStyle))])
  }
}
