import PythonSyntax
import Testing

@testable import Notebook

struct NotebookTests {
  @Test func everyExpressionIsEchoed() {
    #expect(screen("1; print('between'); None; 2") == "1\nbetween\n2\n")
    #expect(screen("1\nx = 5\nx + 1\n_ + x") == "1\n6\n11\n")
    #expect(screen("None") == "")
  }

  @Test func aSemicolonSilencesTheLastExpression() {
    #expect(screen("3;") == "")
    #expect(screen("1; 2;") == "1\n")
  }

  @Test func expressionsInBlocksAreEchoedAndThoseOfFunctionsAreNot() {
    #expect(screen("for i in range(2):\n    i\n    if i: 'odd'\n") == "0\n1\n'odd'\n")
    #expect(screen("def f():\n    7\n    return 8\n\nf()") == "8\n")
  }

  @Test func anEchoThatFailsIsAnExceptionOfItsStatement() {
    let failure = onDeepStack {
      Notebook().run("a = []\nfor i in range(2000): a = [a]\n\na\n1").failure
    }
    #expect(failure?.kind == "RecursionError")
    #expect(failure?.places.map(\.line) == [4])
  }

  @Test func underscoreIsTheLastResult() { #expect(screen("21", "_ * 2") == "42\n") }

  @Test func anUnderscoreOfOnesOwnIsKept() { #expect(screens(["_ = 5", "21", "_"]).last == "5\n") }

  @Test func aCommandsCaretNeverPointsAtAnotherLine() {
    #expect(screen("print('first'); 1/0").contains("print('first'); 1/0"))
  }

  @Test func anErrorLosesNothing() {
    #expect(screens(["x = 1", "x = 1/0", "x"]).last == "1\n")
  }

  @Test func printedTextStaysBeforeAnError() {
    #expect(screen("print('here'); 1/0").hasPrefix("here\n"))
  }

  @Test func exitAndQuitLeave() {
    let replies = onDeepStack {
      ["exit()", "quit(3)", ":quit", "exit('no')"].map { Notebook().run($0).exitCode }
    }
    #expect(replies == [0, 3, 0, 1])
  }

  @Test func commandsAndQuestionsAreNeverContinued() {
    let notebook = Notebook()
    for text in [":plot f (", "?f(", "f?", "%matplotlib inline"] {
      #expect(notebook.completeness(of: text) == .complete)
    }
    #expect(notebook.completeness(of: "f(") != .complete)
  }

  @Test func commandsInAPastedTextAreCellsOfTheirOwn() {
    let notebook = Notebook()
    #expect(notebook.cells(of: "a = 1\n:graph a\nb = 2\nb") == ["a = 1", ":graph a", "b = 2\nb"])
    #expect(
      notebook.cells(of: ":show off\n\ndef f(x):\n    return x") == [
        ":show off", "def f(x):\n    return x",
      ])
    #expect(notebook.cells(of: "def f(x):\n    return x\n?f") == ["def f(x):\n    return x", "?f"])
    #expect(notebook.completeness(of: ":show off\ndef f(x):") != .complete)
  }

  @Test func aColonInsideBracketsOrQuotesIsNoCommand() {
    let notebook = Notebook()
    for text in ["a[1\n:2]", "\"\"\"\n:graph\n\"\"\"", "f(\n?x", "f(\n   :x", "a = 1\nb = 2"] {
      #expect(notebook.cells(of: text) == [text])
    }
  }

  @Test(arguments: [
    ("f(]\n:graph", ["f(]", ":graph"]), ("s = 'a\n:graph", ["s = 'a", ":graph"]),
    ("# it's (\n:graph", ["# it's (", ":graph"]), ("x = 1 + \\\n:graph", ["x = 1 + \\\n:graph"]),
    (":graph d['(\na = (1,\n:2)\n?a", [":graph d['(", "a = (1,\n:2)", "?a"]),
    ("\n\na = 1\n\n:graph a\n", ["a = 1\n", ":graph a"]), ("?it's\n'''\n?x", ["?it's", "'''\n?x"]),
    ("def f():\n    x = 1\n    :hint", ["def f():\n    x = 1", ":hint"]),
    ("    a\n  b\n:graph é\né = 1", ["    a\n  b", ":graph é", "é = 1"]),
  ])
  func whatIsOpenAboveDecides(text: String, cells: [String]) {
    #expect(Notebook().cells(of: text) == cells)
  }

  /// These rows are read once each: this ends at once, or not in our time.
  @Test func longTextsAreCutOnce() {
    let notebook = Notebook()
    let open = "s = \"\"\"\n" + String(repeating: ":\n", count: 100_000)
    #expect(notebook.cells(of: open) == [open])
    #expect(notebook.completeness(of: open) != .complete)
    let mistakes = String(repeating: "(]\n'\n", count: 50_000) + ":graph"
    #expect(notebook.cells(of: mistakes).last == ":graph")
  }

  @Test func theParserDecidesWhatEnterDoes() {
    let notebook = Notebook()
    #expect(notebook.completeness(of: "def f(x):") != .complete)
    #expect(notebook.completeness(of: "def f(x):\n    return x") != .complete)
    #expect(notebook.completeness(of: "def f(x):\n    return x\n") == .complete)
    #expect(notebook.completeness(of: "f(x") != .complete)
    #expect(notebook.completeness(of: ")") == .complete)
  }

  @Test func aProgramEchoesNothing() {
    let reply = onDeepStack { Notebook().runProgram("1\nif 1: 2\na = Value(2)\nprint(a)", name: "x.py") }
    #expect(reply.printed == "Value(data=2.0, grad=0)\n")
    #expect(reply.result == nil)
    #expect(reply.figures.isEmpty)
  }

  @Test func ctrlCStopsAndKeepsTheState() {
    let replies = onDeepStack {
      let notebook = Notebook()
      var polls = 0
      notebook.interpreter.isInterrupted = {
        polls += 1
        return polls > 3
      }
      let stopped = notebook.run("i = 0\nwhile True: i += 1")
      notebook.interpreter.isInterrupted = { false }
      return [stopped, notebook.run("i > 0")]
    }
    #expect(replies[0].failure?.title == "KeyboardInterrupt")
    #expect(replies[1].result == "True")
  }

  @Test func endlessRecursionIsAPythonError() {
    let seen = screen("def f(n): return f(n + 1)\n", "f(0)")
    #expect(seen.contains("RecursionError: maximum recursion depth exceeded"))
    #expect(seen.split(separator: "\n").count < 20)
  }

  @Test func magicsSayWhatServes() {
    #expect(screen("%matplotlib inline") == "")
    #expect(screen("%timeit 1").contains("IPython's"))
  }
}
