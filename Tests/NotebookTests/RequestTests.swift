import PythonRuntime
import Testing

@testable import Notebook

/// What kind of cell a text is.
struct RequestTests {
  @Test(arguments: ["quit", "exit"]) func aBoundNameIsNoWayOut(name: String) {
    #expect(screens(["\(name) = 3", name, "\(name) + 1"]).suffix(2) == ["3\n", "4\n"])
    let (isPython, codes) = onDeepStack {
      let notebook = Notebook()
      let codes = [name, "\(name) = 3", name, "del \(name)", " \(name)"].map { notebook.run($0).exitCode }
      return (notebook.isPython(name), codes)
    }
    #expect(!isPython && codes == [0, nil, nil, nil, 0])
  }

  @Test func whatIsExportedIsWhatWasRun() {
    let texts = onDeepStack {
      let notebook = Notebook()
      for cell in ["quit = 3", "quit", ":names"] { _ = notebook.run(cell) }
      return ExportedSession(notebook).cells.map { "\($0.text) \($0.isCommand)" }
    }
    #expect(texts == ["quit = 3 false", "quit false", ":names true"])
  }
}
