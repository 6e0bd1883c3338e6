import PythonRuntime
import TerminalDrawing

@testable import Notebook

/// A notebook whose programs can ask for a picture.
enum Drawing {
  static let plot = Plot(title: "line", series: [], xRange: 0...1)

  /// A notebook in which `show()` shows the picture.
  static func notebook() -> Notebook {
    let notebook = Notebook()
    notebook.interpreter.defineBuiltin(
      "show",
      .builtin(
        BuiltinFunction("show", "", "Shows a picture.") { [unowned notebook] _ in
          notebook.show(.plot(plot))
          return .none
        }))
    return notebook
  }
}
