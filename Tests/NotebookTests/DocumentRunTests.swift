import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What a person sees who runs a notebook file.
struct DocumentRunTests {
  /// A document of these cells; a text that starts with `#` and a capital is a heading, one with `>>> ` is typed.
  private func document(_ cells: [String]) -> Document {
    var document = Document()
    for (place, cell) in cells.enumerated() {
      if cell.hasPrefix(">>> ") {
        document.add(.init(.typed, String(cell.dropFirst(4)), line: 10 + place))
      } else if cell.hasPrefix("#") {
        document.add(.init(.heading, cell))
      } else {
        document.addCode(cell)
      }
    }
    return document
  }

  /// The run of these cells, and what is seen of it where nobody listens.
  private func seen(
    _ cells: String..., keepsGoing: Bool = false, showsCode: Bool = false, width: Int = 80,
    charset: Charset = .unicode, setUp: (Notebook) -> Void = { _ in }
  ) -> (text: String, run: DocumentRun) {
    var options = DocumentRun.Options()
    options.keepsGoing = keepsGoing
    options.showsCode = showsCode
    return onDeepStack {
      let notebook = Notebook()
      setUp(notebook)
      let run = notebook.run(document(cells), options)
      var reply = Reply()
      reply.outputs = run.outputs
      let appearance = Appearance(width: width, charset: charset)
      return (ReplyRenderer(appearance: appearance).render(reply).plainText, run)
    }
  }

  @Test func eachCellStandsUnderItsNumber() {
    let (text, run) = seen(
      "# Slopes", "## Nothing stands here", "## At three", "def f(x):\n  return x*x", "f(3.0)", "f(3.0);",
      "print(1)",
      "# Ends", "x = 7", "print(2, end='')\n[x,\n x]")
    #expect(
      text == """
        # Slopes
        ## At three

        In [1]: def f(x): …
        In [2]: f(3.0)
        Out[2]: 9.0

        In [3]: f(3.0);
        In [4]: print(1)
        1

        # Ends

        In [5]: x = 7
        In [6]: print(2, end='') …
        2
        Out[6]: [7, 7]

        """)
    #expect(run.failed.isEmpty && run.sentence == nil && !run.hasRest)
  }

  @Test func onlyTheLastExpressionIsEchoed() {
    #expect(seen("1\n2\nif True: 3\n4").text == "In [1]: 1 …\nOut[1]: 4\n")
    #expect(seen("1\nx = 2").text == "In [1]: 1 …\n")
    #expect(
      seen("'a\\nb'\n", "class_ = None; class_", "5", "_ + 1").text.hasSuffix("In [4]: _ + 1\nOut[4]: 6\n"))
  }

  @Test func aResultOfSeveralLinesBeginsBelowItsLabel() {
    let (text, _) = seen("r") { $0.interpreter[global: "r"] = .other(TwoLines()) }
    #expect(text == "In [1]: r\nOut[1]:\none\ntwo\n")
  }

  @Test func theFirstFailureStops() {
    let (text, run) = seen("x = 1\n1/0", "print('not run')")
    #expect(
      text == """
        In [1]: x = 1 …
        In [1], line 2
            1/0
             ^
        ZeroDivisionError: division by zero

        """)
    #expect(run.sentence == "stopped at In [1]")
    #expect(run.hasRest)
    #expect(!seen("1", "1/0").run.hasRest)
  }

  @Test func theRestRunsWhereThatIsWanted() {
    let (text, run) = seen("1/0", "print('run')", "undefined", keepsGoing: true)
    #expect(
      text.contains("ZeroDivisionError: division by zero\n\nIn [2]: print('run')\nrun\n\nIn [3]: undefined\n")
    )
    #expect(run.failed.map(\.label) == ["In [1]", "In [3]"])
    #expect(run.sentence == "2 of 3 cells failed: In [1], In [3]")
  }

  @Test func aCellMayBeMeantToFail() {
    var document = Document()
    document.addCode("1/0", mayFail: true)
    document.addCode("2")
    let run = onDeepStack { [document] in Notebook().run(document) }
    #expect(run.failed.isEmpty)
    #expect(run.outputs.last == .picture(.document(.result(number: 2, "2"))))
  }

  @Test func allOfTheCodeIsShownWhereThatIsWanted() {
    let cells = ["x = [1,\n\n  2]"] + Array(repeating: "0;", count: 8) + ["if x:\n    y = 2"]
    #expect(seen(cells[0], showsCode: true).text == "In [1]: x = [1,\n   ...: \n   ...:   2]\n")
    var options = DocumentRun.Options()
    options.showsCode = true
    let run = onDeepStack { Notebook().run(document(cells), options) }
    guard case .picture(let last)? = run.outputs.last else { return #expect(Bool(false)) }
    let text = ReplyRenderer(appearance: Appearance()).render(last).plainText
    #expect(text == "In [10]: if x:\n    ...:     y = 2")
  }

  @Test(arguments: [(40, Charset.unicode), (20, .unicode), (40, .ascii), (20, .ascii), (120, .ascii)])
  func headingLinesFit(width: Int, charset: Charset) {
    let long = "values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] # and so on, é"
    let (text, _) = seen(
      "# A heading of many words that is wider than the terminal is", long, long + "\n0;",
      "\n\n  # indented\n  # remark", width: width, charset: charset)
    for line in text.split(separator: "\n") { #expect(CellWidth.of(String(line)) <= width, "\(line)") }
    #expect(charset == .unicode || text.utf8.count == text.count)
    #expect(text.contains(width == 120 ? "so on, \\xe9\n" : charset == .ascii ? "...\n" : "…\n"))
    #expect(text.hasSuffix("In [3]: # indented " + (charset == .ascii ? "...\n" : "…\n")) || width < 30)
  }

  @Test func typedCellsStandBehindThePrompt() {
    let (text, run) = seen(">>> a = Value(2.0)", ">>> 1; 2", ">>> :graph a * 3", ">>> 1/0", ">>> 5")
    #expect(text.hasPrefix(">>> a = Value(2.0)\n>>> 1; 2\n1\n2\n>>> :graph a * 3\n\n┌"))
    #expect(text.contains("┘\n>>> 1/0\n"))
    #expect(run.sentence == "stopped at line 13")
  }

  @Test func nothingIsDrawnUnasked() {
    let (text, _) = seen("a = Value(2.0)\nb = a * 3", ">>> c = a * b") { $0.show = .graph }
    #expect(text == "In [1]: a = Value(2.0) …\n>>> c = a * b\n")
  }

  @Test func howMuchIsShownAfterwardsIsAsBefore() {
    onDeepStack {
      let notebook = Notebook()
      notebook.folder = "."
      let run = notebook.run(document(["1", ">>> :show off", ">>> :export py no-such-file"]))
      #expect(run.failed.map(\.label) == ["line 12"])
      #expect(notebook.show == .graph)
      #expect(notebook.folder == ".")
    }
  }

  @Test func whoListensHearsAllOfItInOrder() {
    var heard: [Output] = []
    let (_, run) = seen("print('a', end='')\n1", "print('b')\n1/0", keepsGoing: true) { notebook in
      notebook.onOutput = { heard.append($0) }
    }
    #expect(run.outputs.isEmpty)
    #expect(
      heard.prefix(7) == [
        .picture(.document(.input(number: 1, code: "print('a', end='')\n1", isWhole: false))), .text("a"),
        .text("\n"), .picture(.document(.result(number: 1, "1"))), .picture(.space),
        .picture(.document(.input(number: 2, code: "print('b')\n1/0", isWhole: false))), .text("b\n"),
      ])
    #expect(heard.count == 8)
  }

  @Test func aCellMayLeave() {
    let (text, run) = seen("exit(3)", "print('not run')")
    #expect(text == "In [1]: exit(3)\n")
    #expect(run.exitCode == 3)
  }

  @Test func ctrlCStopsTheRun() {
    let (_, run) = seen("while True: pass", "print('not run')", keepsGoing: true) {
      var polls = 0
      $0.interpreter.isInterrupted = {
        polls += 1
        return polls > 3
      }
    }
    #expect(run.isInterrupted && run.sentence == nil)
  }

  @Test func aQuestionIsAnswered() {
    #expect(seen("def f(): pass", "?f").text.contains("a function of yours, from In [1]"))
  }

  @Test func aCommandIsNoPython() {
    #expect(seen(":graph x").text.contains("SyntaxError"))
  }

  @Test func jupytersOwnNotebookRuns() throws {
    let document = try Document(jupyter: try Notebooks.text(of: "slope"))
    let run = onDeepStack { Notebook().run(document) }
    #expect(run.failed.isEmpty)
    #expect(run.outputs.contains(.picture(.document(.result(number: 2, "20.0")))))
  }
}

/// Something whose text has two lines.
private final class TwoLines: OtherObject {
  override var type: TypeObject { TypeObject("TwoLines") }
  override func repr(_ interpreter: Interpreter) throws -> String { "one\ntwo" }
}
