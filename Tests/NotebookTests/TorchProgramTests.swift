import Foundation
import PythonRuntime
import Testing

@testable import Notebook

/// `:export torch`: the program's text, and the numbers that PyTorch 2.15 printed for it (`Notebooks/derive_torch.py`).
struct TorchProgramTests {
  private static let cells = [
    "a = Value(2.0); b = Value(-3.0); lambd = Value(10.0); lambd.label = 'lambda'",
    "d = (a*b + lambd).tanh() / 2 - a**3 + a.exp().log().relu() + a**-0.5",
  ]

  @Test("A value that nothing holds can be compared, too: the answer is python3's")
  func comparesWhatNothingHolds() {
    let notebook = Notebook()
    notebook.folder = "."
    onDeepStack {
      for cell in ["a = Value(2.0)", ":compare torch a*a"] { _ = notebook.run(cell) }
      #expect(notebook.micrograd.live.tape.count == 1)
    }
  }

  @Test func printsTheNumbersOfPyTorch() throws {
    let notebook = Notebook()
    let rows = try onDeepStack {
      for cell in TorchProgramTests.cells { _ = notebook.run(cell) }
      return Result {
        try (notebook.torchProgram(of: "d").text, notebook.freshNumbers(of: notebook.value(of: "d")))
      }
    }.get()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try rows.0.write(
        to: Notebooks.folder.appending(path: "torch_graph.py"), atomically: true, encoding: .utf8)
    }
    #expect(rows.0 == (try Notebooks.text(of: "torch_graph", "py")))
    let printed = try Notebooks.text(of: "torch_graph", "expected").split(separator: "\n")
    let theirs = printed.compactMap { TorchComparison.Row(printed: String($0)) }
    #expect(theirs.count == rows.1.count && !theirs.isEmpty)
    for (ours, theirs) in zip(rows.1, theirs) {
      #expect(abs(ours.data - theirs.data) < 1e-12 && abs(ours.grad - theirs.grad) < 1e-12, "\(ours)")
    }
  }

  @Test(arguments: ["d['\"\"\"']", "d['\\\\']", "d['a'] "]) func anyExpressionStandsInTheProgram(
    expression: String
  ) throws {
    let text = try onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("d = {'\"\"\"': Value(1.0), '\\\\': Value(2.0), 'a': Value(3.0)}")
      return Result { try notebook.torchProgram(of: expression).text }
    }.get()
    let head = text.split(separator: "\n").prefix { $0 != "import torch" }
    #expect(head.count == 3 && head.allSatisfy { $0.hasPrefix("#") })
    #expect(
      head.first
        == "# The graph of \(expression), as a program for PyTorch: pip install torch, then python3 this file."
    )
  }

  @Test func anOwnRuleIsRefused() {
    let cell = "o = Value(1.0, (Value(2.0),), 'mine')"
    let failure = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run(cell)
      return Result { try notebook.torchProgram(of: "o") }
    }
    #expect(throws: Failure.self) { try failure.get() }
  }
}
