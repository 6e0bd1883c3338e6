import PythonRuntime
import Testing

@testable import Notebook

/// A program that is run step by step, and what other programs read of it.
struct ScriptTests {
  @Test(arguments: [
    ["s = \"\"\"x\n@foo\"\"\"", "y = 1"], ["c = (a\n@ b)", "d = 1"], ["c = a \\\n@ b", "d = 1"],
    ["x = 1", "@f\n@g\ndef h(): pass", "y = 2"], ["@f\nclass C:\n    x = 1", "y = 2"],
  ]) func eachStatementIsACell(cells: [String]) {
    #expect(Notebook().scriptCells(of: cells.joined(separator: "\n")) == cells)
  }

  /// The titles of the values that each cell tells.
  private func told(_ cells: String...) -> [[String]] {
    onDeepStack {
      let notebook = Notebook()
      notebook.tellsValues = true
      return cells.map { notebook.run($0).values.map(\.title) }
    }
  }

  @Test func everyValueOfAStepIsTold() {
    let titles = told("a = Value(1.0); b = a * 2; x = Value(9.0); c = b + 1", "x.data = 3", "c.backward()")
    #expect(titles == [["a", "2", "b", "x", "1", "c"], ["x"], ["a", "2", "b", "1", "c"]])
    #expect(told(":show off", "a = Value(1.0)")[1] == ["a"])
  }

  @Test func valuesOfALearnersClassAreToldToo() {
    #expect(told(ownClass, "p = Node(2.0); q = Node(3.0); r = p + p")[1].sorted() == ["p", "q", "r"])
  }

  @Test func aLargeStepIsToldWhole() throws {
    let titles = told("n = MLP(3, [4, 4, 1])", "y = n([1.0, 2.0, 3.0])")
    #expect(titles[0].count == 41 && titles[1].count > 100 && titles[1].last == "y")
  }

  @Test func operandsArePlacesInTheList() {
    let values = onDeepStack {
      let notebook = Notebook()
      notebook.tellsValues = true
      _ = notebook.run(ownClass)
      return notebook.run("a = Value(1.0); b = a * a; p = Node(2.0); r = p + p").values
    }
    let sums = values.filter { $0.operation != nil }
    #expect(sums.map(\.title) == ["b", "r"])
    #expect(sums.map { node in node.operands.map { values[$0].title } } == [["a", "a"], ["p"]])
  }
}
