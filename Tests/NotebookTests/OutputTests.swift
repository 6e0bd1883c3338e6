import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What a cell gives, in the order in which it comes.
struct OutputTests {
  @Test func outputsStandInTheirOrder() {
    let cell = "print(1, end='')\nshow()\n2\nprint(3)\nprint(4)\nshow()\n5"
    let reply = onDeepStack { Drawing.notebook().run(cell) }
    let picture = Output.picture(.plot(Drawing.plot))
    #expect(
      reply.outputs == [.text("1"), picture, .echo("2"), .text("3\n4\n"), picture, .result("5")])
    #expect(reply.printed == "12\n3\n4\n")
    #expect(reply.result == "5")
  }

  @Test func aWideEchoIsBrokenBehindCommas() {
    let cell = "[1/3, 'a, b', 2/3, {'c': (1/7, 'it\\'s, so')}]"
    let reply = onDeepStack { Notebook().run(cell) }
    let seen = ReplyRenderer(appearance: Appearance(width: 30), typedPrefix: ">>> ").render(reply, cell: cell)
    #expect(
      seen.plainText == """
        [0.3333333333333333, 'a, b',
         0.6666666666666666,
         {'c': (0.14285714285714285,
         "it's, so")}]

        """)
    let piped = ReplyRenderer(appearance: Appearance(width: 30)).render(reply, cell: cell).plainText
    #expect(piped.split(separator: "\n").count == 1, "what is no screen gets it as it is")
    let words = onDeepStack { Notebook().run("'a, b ' * 9") }
    let text = ReplyRenderer(appearance: Appearance(width: 30), typedPrefix: ">>> ").render(words).plainText
    #expect(text.split(separator: "\n").count == 1, "texts are not broken")
  }

  @Test func aPictureStandsBetweenLines() {
    let reply = onDeepStack { Drawing.notebook().run("print(1, end='')\nshow()\nprint(2)") }
    let appearance = Appearance()
    let drawing = PlotDrawing.draw(Drawing.plot, for: appearance).plainText
    let text = ReplyRenderer(appearance: appearance).render(reply).plainText
    #expect(text == "1\n\n" + drawing + (drawing.hasSuffix("\n") ? "" : "\n") + "2\n")
  }

  @Test func aListenerIsGivenThemAsTheyCome() {
    let cell = "print(1, end='')\nshow()\nshow()\nprint(2, end='')\nprint()\nshow()\n3"
    var heard: [Output] = []
    let reply = onDeepStack {
      let notebook = Drawing.notebook()
      notebook.onOutput = { heard.append($0) }
      return notebook.run(cell)
    }
    let picture = Output.picture(.plot(Drawing.plot))
    #expect(
      heard == [.text("1"), .text("\n"), picture, picture, .text("2"), .text("\n"), picture])
    #expect(Array(reply.unheard) == [.result("3")])
    #expect(reply.outputs == [.text("1"), picture, picture, .text("2\n"), picture, .result("3")])
  }

  @Test func ofWhatWasHeardTheBeginningIsKept() {
    let reply = onDeepStack {
      let notebook = Drawing.notebook()
      notebook.onOutput = { _ in }
      return notebook.run("for i in range(200):\n    print('x' * 999)\nshow()\n3")
    }
    #expect(reply.printed.utf8.count == 100_000)
    #expect(reply.outputs.dropFirst() == [.omitted, .result("3")])
    #expect(onDeepStack { Drawing.notebook().run("print('x' * 10**6)") }.printed.utf8.count == 1_000_001)
  }

  @Test func whatAFailingCellGaveStays() {
    let reply = onDeepStack { Drawing.notebook().run("print(1)\nshow()\n1/0") }
    #expect(reply.outputs == [.text("1\n"), .picture(.plot(Drawing.plot))])
    #expect(reply.failure?.kind == "ZeroDivisionError")
  }
}
