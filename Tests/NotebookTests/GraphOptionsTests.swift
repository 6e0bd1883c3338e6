import Testing

@testable import Notebook

/// What `micrograd draw` says, whose hints are for a shell.
@Suite struct GraphOptionsTests {
  private func failure(drawing name: String, focus: String? = nil) -> Failure? {
    onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("x = 3\na = Value(2.0)\nd = a * a\n")
      var options = GraphOptions()
      options.command = "micrograd draw one.py \(name)"
      options.focus = focus
      return notebook.drawing(of: name, options).failure
    }
  }

  @Test func hintsAreForTheShell() {
    #expect(failure(drawing: "x")?.hint == "for example micrograd draw one.py L")
    #expect(failure(drawing: "d", focus: "e")?.hint == "for example micrograd draw one.py d --focus e")
    #expect(screen("x = 3", ":graph x").contains("for example :graph L"))
  }
}
