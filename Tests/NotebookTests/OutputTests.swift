import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What a cell gives, in the order in which it comes.
struct OutputTests {
  private static let plot = Plot(title: "line", series: [], xRange: 0...1)

  /// A notebook in which `show()` shows a picture.
  private func notebook() -> Notebook {
    let notebook = Notebook()
    notebook.interpreter.defineBuiltin(
      "show",
      .builtin(
        BuiltinFunction("show", "", "Shows a picture.") { [unowned notebook] _ in
          notebook.show(.plot(OutputTests.plot))
          return .none
        }))
    return notebook
  }

  @Test func outputsStandInTheirOrder() {
    let cell = "print(1, end='')\nshow()\n2\nprint(3)\nprint(4)\nshow()\n5"
    let reply = onDeepStack { notebook().run(cell) }
    let picture = Output.picture(.plot(OutputTests.plot))
    #expect(
      reply.outputs == [.text("1"), picture, .echo("2"), .text("3\n4\n"), picture, .result("5")])
    #expect(reply.printed == "12\n3\n4\n")
    #expect(reply.result == "5")
  }

  @Test func aPictureStandsBetweenLines() {
    let reply = onDeepStack { notebook().run("print(1, end='')\nshow()\nprint(2)") }
    let appearance = Appearance()
    let drawing = PlotDrawing.draw(OutputTests.plot, for: appearance).plainText
    let text = ReplyRenderer(appearance: appearance).render(reply).plainText
    #expect(text == "1\n\n" + drawing + (drawing.hasSuffix("\n") ? "" : "\n") + "2\n")
  }

  @Test func aListenerIsGivenThemAsTheyCome() {
    let cell = "print(1, end='')\nshow()\nshow()\nprint(2, end='')\nprint()\nshow()\n3"
    var heard: [Output] = []
    let reply = onDeepStack {
      let notebook = notebook()
      notebook.onOutput = { heard.append($0) }
      return notebook.run(cell)
    }
    let picture = Output.picture(.plot(OutputTests.plot))
    #expect(
      heard == [.text("1"), .text("\n"), picture, picture, .text("2"), .text("\n"), picture])
    #expect(reply.outputs == [.result("3")])
    #expect(reply.hasPrinted)
  }

  @Test func whatAFailingCellGaveStays() {
    let reply = onDeepStack { notebook().run("print(1)\nshow()\n1/0") }
    #expect(reply.outputs == [.text("1\n"), .picture(.plot(OutputTests.plot))])
    #expect(reply.failure?.kind == "ZeroDivisionError")
  }
}
