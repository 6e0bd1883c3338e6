import PythonModules
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// Cells that draw, as a person sees them.
struct DrawingCellTests {
  @Test func aPictureComesAfterWhatItsCellPrinted() {
    let seen = screen("import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.title('up'); print('text')")
    #expect(seen.hasPrefix("text\n\n    up   first 1   last 2   lowest 1 at 0\n"))
    #expect(seen.hasSuffix("\n"))
  }

  @Test func shownPicturesStandBetweenPrintedLines() {
    let reply = onDeepStack {
      Notebook().run(
        "import matplotlib.pyplot as plt\nfor i in range(2):\n    print(i); plt.plot([i, 1]); plt.show()\n")
    }
    #expect(reply.outputs.map(\.printed) == ["0\n", "", "1\n", ""])
  }

  @Test func handlesAreEchoedOnlyAtTheEndOfACell() {
    let seen = screen("import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('t')\nplt.close()\n1")
    #expect(seen == "1\n")
    #expect(
      screen("import matplotlib.pyplot as plt\nplt.plot([1, 2])").hasPrefix(
        "[<matplotlib.lines.Line2D object at 0x"))
    #expect(screen("import matplotlib.pyplot as plt\nplt.plot([1, 2]);").hasPrefix("\n    first 1"))
  }

  @Test func lineByLineAFigureOpenedAloneIsDrawnAgain() {
    let seen = screens([
      "import matplotlib.pyplot as plt", "plt.figure()", "plt.plot([1, 2]);", "plt.title('up');", "1",
    ])
    #expect(seen[1] == "<Figure size 640x480 with 0 Axes>\n")
    #expect(seen[2].hasPrefix("\n    first 1"))
    #expect(seen[3].hasPrefix("\n    up   first 1"))
    #expect(seen[4] == "1\n")
    #expect(screen("import matplotlib.pyplot as plt; plt.grid()").contains("nothing is drawn in this figure"))
  }

  @Test func aGraphIsShownInPlaceOfItsText() {
    let seen = screens(
      [
        ":show off", "a = Value(2.0, label='a'); b = a * 3; b.label = 'b'", "b.backward()", "draw_dot(b)",
        "_.format",
      ])
    let expected = """

      ┌a──────────┐
      │data 2.0000├─┐
      │grad 3.0000│ │    ┌b──────────┐
      └───────────┘ │    │data 6.0000│
      ┌───────────┐ ├(×)▶│grad 1.0000│
      │data 3.0000├─┘    └───────────┘
      │grad 2.0000│
      └───────────┘

      """
    #expect(seen[3] == expected)
    #expect(seen[4] == "'svg'\n")
    #expect(screen("x = Value(1.0); draw_dot(x);").contains("digraph") == false)
  }

  @Test func drawDotCallsValuesAsTheDrawingsDo() {
    #expect(screens(["p = Value(1.0)", "print(draw_dot(p).source)"])[1].contains("{ p | data 1.0000"))
  }

  @Test func aProgramsPicturesAreDrawnToo() {
    let program =
      "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint('end')\nplt.plot([3, 4])\n"
    let reply = onDeepStack { Notebook().runProgram(program, name: "x.py") }
    #expect(reply.outputs.map(\.printed) == ["", "end\n", ""])
  }

  @Test func displayShowsTextAndPictures() {
    let seen = screen("display(1, 'a', draw_dot(Value(2.0)))")
    #expect(seen.hasPrefix("1\n'a'\n\n┌"))
    #expect(screen("from IPython.display import display; display([1])") == "[1]\n")
  }

  @Test func ctrlCLeavesNoPictureBehind() {
    let replies = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("import matplotlib.pyplot as plt")
      var polls = 0
      notebook.interpreter.isInterrupted = {
        polls += 1
        return polls == 3
      }
      return [notebook.run("plt.plot([1, 2])\nwhile True: pass"), notebook.run("1")]
    }
    #expect(replies[0].failure?.isInterrupt == true)
    #expect(replies.map(\.outputs) == [[], [.result("1")]])
    #expect(replies.filter { !$0.figures.isEmpty }.isEmpty)
  }

  @Test func undoTakesAnOpenFigureBack() {
    let outputs = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("import matplotlib.pyplot as plt\nfig = plt.figure()")
      let checkpoint = notebook.checkpoint()
      _ = notebook.run("plt.plot([1, 2])")
      notebook.restore(checkpoint)
      return notebook.run("len(fig.axes)").result
    }
    #expect(outputs == "0")
  }

  @Test func inPlainModeThereAreSentences() {
    let reply = onDeepStack {
      Notebook().run("import matplotlib.pyplot as plt; plt.plot([3, 1, 2], label='loss');")
    }
    let seen = ReplyRenderer(appearance: Appearance(plain: true)).render(reply).plainText
    #expect(seen.contains("loss: from 3 at x 0 to 2 at x 2. lowest 1 at x 1. highest 3 at x 0."))
    #expect(!seen.contains("│"))
  }

  @Test func refusedModulesSayWhatIsThere() {
    #expect(screen("plt.plot([1])").contains("import matplotlib.pyplot as plt"))
    #expect(
      screen("import matplotlib.animation").contains(
        "No module named 'matplotlib.animation': it is not in this"))
  }
}

extension Output {
  /// The printed text; empty for a picture.
  fileprivate var printed: String {
    if case .text(let text) = self { text } else { "" }
  }
}
