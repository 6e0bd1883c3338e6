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

  /// Closes what a cell has left open and returns its pictures, as Jupyter shows them: each figure in which
  /// something stands.
  ///
  /// After a failure only what is drawn already is shown; whoever stopped the program wants to see nothing.
  public func endCell(_ end: CellEnd, _ interpreter: Interpreter) -> [Picture] {
    // A figure without axes is kept: at a prompt its first call may be the next cell.
    let ended = open.content.figures.filter { !$0.content.slots.isEmpty }
    if ended.isEmpty { return [] }
    open.close(interpreter) { !$0.content.slots.isEmpty }
    return ended.filter { end == .reached || end == .failed && $0.isDrawn }.flatMap {
      $0.plots.map(Picture.plot)
    }
  }

  /// Shows all open figures and closes them.
  func showAll(_ interpreter: Interpreter) {
    for plot in open.content.figures.flatMap(\.plots) { pictures.output(.plot(plot)) }
    open.close(interpreter) { _ in true }
  }
}

extension ModuleObject {
  fileprivate static func pyplot(_ pyplot: Pyplot) -> ModuleObject {
    let open = pyplot.open
    let drawing = AxesFunction.all.map { function in
      function.function { try open.currentFigure($0).currentAxes($0) }
    }
    let functions = drawing + pyplot.figureFunctions + QuietFunctions.pyplot
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
