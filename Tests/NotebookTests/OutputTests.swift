import PythonModules
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

struct OutputTests {
  /// A plot without a point, which is drawn as a sentence.
  private static let plot = Picture.plot(Plot(title: "empty", series: []))

  /// A notebook whose programs can call `show()`.
  private static func notebook() -> Notebook {
    let notebook = Notebook()
    notebook.interpreter.defineBuiltin(
      "show",
      .builtin(
        BuiltinFunction("show", "") { [unowned notebook] _ in
          notebook.pictures.output(plot)
          return .none
        }))
    return notebook
  }

  @Test func textAndPicturesComeInOrder() {
    let reply = onDeepStack {
      OutputTests.notebook().run("print('a', end=''); print('b'); show(); show(); print('c')")
    }
    #expect(
      reply.outputs == [.text("ab\n"), .picture(OutputTests.plot), .picture(OutputTests.plot), .text("c\n")])
    #expect(reply.printed == "ab\nc\n")
    #expect(reply.hasPrinted)
  }

  @Test func aPictureStandsOnLinesOfItsOwn() {
    let reply = onDeepStack { OutputTests.notebook().run("print('a', end=''); show(); 7") }
    let seen = ReplyRenderer(appearance: Appearance()).render(reply).plainText
    #expect(seen == "a\n\nempty: no finite point to draw\n7\n")
  }

  @Test func whoListensTakesBoth() {
    var heard: [Output] = []
    let reply = onDeepStack {
      let notebook = OutputTests.notebook()
      notebook.onOutput = { heard.append($0) }
      return notebook.run("print(1); show()")
    }
    #expect(heard.filter { !$0.text.isEmpty }.map(\.text).joined() == "1\n")
    #expect(heard.last == .picture(OutputTests.plot))
    #expect(reply.outputs.isEmpty)
    #expect(reply.hasPrinted)
  }

  @Test func whatIsPicturedHasNoEcho() {
    let reply = onDeepStack {
      let notebook = Notebook()
      notebook.interpreter.defineBuiltin("drawn", .other(Drawn()))
      return notebook.run("drawn; _ is drawn")
    }
    #expect(reply.outputs == [.picture(OutputTests.plot)])
    #expect(reply.result == "True")
  }

  private final class Drawn: OtherObject, Pictured {
    var picture: Picture { OutputTests.plot }
  }
}
