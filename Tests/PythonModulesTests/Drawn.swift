import PythonRuntime
import PythonSyntax
import TerminalDrawing

@testable import PythonModules

/// What a program printed and showed, with everything that draws at hand.
struct Drawn {
  var printed = ""
  var pictures: [Picture] = []
  /// What the ends of cells said.
  var hints: [String] = []

  /// The plots among the pictures.
  var plots: [Plot] { pictures.compactMap { if case .plot(let plot) = $0 { plot } else { nil } } }

  /// Runs cells one after the other, each of which shows at its end what it left open.
  init(_ cells: String..., setUp: (Interpreter, PictureFiles) -> Void = { _, _ in }) {
    var (printed, shown, hints) = ("", [Picture](), [String]())
    DeepStack.run {
      let interpreter = Interpreter()
      let micrograd = MicrogradModule(in: interpreter)
      let (pictures, files) = (Pictures(), PictureFiles())
      let pyplot = Pyplot(in: interpreter, pictures, files)
      let graphviz = GraphvizLibrary(in: interpreter, pictures, files)
      interpreter.defineBuiltin(
        "draw_dot", .builtin(graphviz.drawDot({ ValueNames([]) }, learnerNames: { [:] })))
      pictures.installDisplay(in: interpreter)
      interpreter.output = { printed += $0 }
      pictures.output = { shown.append($0) }
      setUp(interpreter, files)
      for cell in cells {
        let failure = Drawn.run(cell, interpreter)
        if let failure { printed += "\(failure.type.rawValue): \(failure.message(interpreter))\n" }
        let rest = pyplot.endCell(
          failure == nil ? .reached : failure?.type == .keyboardInterrupt ? .interrupted : .failed,
          interpreter)
        shown += rest.pictures
        hints += rest.hint.map { [$0] } ?? []
      }
      withExtendedLifetime(micrograd) {}
    }
    (self.printed, pictures, self.hints) = (printed, shown, hints)
  }

  private static func run(_ cell: String, _ interpreter: Interpreter) -> PythonError? {
    interpreter.beginCell()
    do {
      try interpreter.run(parse(Source(name: "test", text: cell)))
      return nil
    } catch let error as PythonError {
      return error
    } catch {
      return PythonError(.syntaxError, "\(error)")
    }
  }
}

/// The plots of a program that begins with `import matplotlib.pyplot as plt`.
func plots(_ program: String) -> [Plot] { Drawn("import matplotlib.pyplot as plt\n" + program).plots }

/// What a failing program says in the end.
func mistake(_ program: String) -> String { Drawn("import matplotlib.pyplot as plt\n" + program).printed }
