import PythonRuntime
import TerminalDrawing

@testable import Notebook

/// Runs work where a thousand Python calls have room, and gives its result.
func onDeepStack<Result>(_ work: () -> Result) -> Result {
  var results: [Result] = []
  DeepStack.run { results.append(work()) }
  return results[0]
}

/// What a person sees after each of some cells, without colours.
func screens(
  _ cells: [String], width: Int = 80, charset: Charset = .unicode, setUp: (Notebook) -> Void = { _ in }
) -> [String] {
  onDeepStack {
    let notebook = Notebook()
    setUp(notebook)
    let renderer = ReplyRenderer(appearance: Appearance(width: width, charset: charset), typedPrefix: ">>> ")
    return cells.map { renderer.render(notebook.run($0), cell: $0).plainText }
  }
}

/// What a person sees after the last of some cells.
func screen(_ cells: String..., width: Int = 80, charset: Charset = .unicode) -> String {
  screens(cells, width: width, charset: charset).last ?? ""
}
