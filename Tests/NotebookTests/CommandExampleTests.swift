import Foundation
import TerminalDrawing
import Testing

@testable import Notebook

/// Every `:` command has an example, and the example runs.
@Suite struct CommandExampleTests {
  @Test func everyCommandHasAnExampleThatEndsInIt() {
    for command in Notebook().commands {
      let last = command.example.last ?? ""
      #expect(last == ":\(command.name)" || last.hasPrefix(":\(command.name) "), "\(command.name)")
    }
  }

  @Test func examplesRun() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("print('ran')\n".utf8), "train.py")
    // These need an earlier session, PyTorch, or a file of this folder.
    let unable = ["resume", "compare", "load"]
    for command in Notebook().commands where !command.example.isEmpty && !unable.contains(command.name) {
      let notebook = Notebook()
      notebook.folder = folder.path
      notebook.takesBack = true
      notebook.history.add("a = 1")
      let cells = command.example.map {
        $0.replacingOccurrences(of: "train.py", with: folder.path(of: "train.py"))
      }
      let failures = onDeepStack { cells.compactMap { notebook.run($0).failure?.message } }
      #expect(failures.isEmpty, "\(command.name)")
    }
  }

  @Test func helpListsEveryCommandOnce() {
    let notebook = Notebook()
    let text = shown(notebook.run(":help"))
    for command in notebook.commands {
      #expect(
        text.components(separatedBy: command.usage + " ").count == 2 || text.contains("\(command.usage)\n"),
        "\(command.usage)")
    }
  }

  @Test func helpOfATaskListsItsCommandsAlone() {
    let text = shown(Notebook().run(":help gradients"))
    #expect(text.contains(":explain NAME") && !text.contains(":config"))
  }

  @Test(arguments: [":help", ":keys", ":config", ":names"], [20, 31, 40, 55, 56, 80, 120, 400])
  func noLineIsTooWide(command: String, width: Int) {
    let notebook = Notebook()
    _ = notebook.run("a = Value(2.0); xs = [1, 2]; a_name_that_is_as_long_as_nobody_types_them = 'text' * 30")
    for line in shown(notebook.run(command), width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(width): \(line)")
    }
  }

  @Test func plainHelpIsOneSentenceAnEntry() {
    let text = shown(Notebook().run(":help"), width: 200, plain: true)
    #expect(text.contains(":quit: leaves; so does Ctrl-D.\n"))
  }

  @Test func questionsAboutAnythingAreAnswered() {
    let notebook = Notebook()
    for (question, words) in [
      ("?math.sqrt", ">>> import math\n>>> math.sqrt(2)\n1.41"), ("np.zeros?", "import numpy as np"),
      ("?append", "x.append(object)"), ("?lru_cache", "remember what it gave"), ("?:plot", ">>> :plot"),
      ("?plot", ">>> :plot"), ("?**", "y = x**2"), ("?Value", ">>> "), ("?KeyError", ">>> {'a': 1}['b']"),
      ("?:grahp", "did you mean: :graph?"), (":plot?", ">>> :plot"),
    ] {
      #expect(shown(notebook.run(question)).contains(words), "\(question)")
    }
    #expect(notebook.boundObjects.isEmpty)
  }

  @Test func namesTellValuesGradientsAndSizes() {
    let notebook = Notebook()
    _ = notebook.run("import numpy as np\na = Value(2.0); d = a * a; d.backward(); n = MLP(2, [1])")
    _ = notebook.run("xs = [1, 2]; z = np.zeros((2, 3)); f = lambda x, y: x; s = 'abc'")
    let text = shown(notebook.run(":names"))
    for words in [
      "a   data  2.0000   grad  4.0000  leaf", "MLP, 3 parameters, no gradients", "list of 2 items",
      "array of shape (2, 3), float64", "function of x, y", "str 'abc'",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(!shown(notebook.run(":names xs")).contains("MLP"))
    #expect(Notebook().run(":names").failure?.message == "no name is bound yet")
  }

  @Test func namesThatNoDrawingShowsSayWhichValueTheyHave() {
    let notebook = Notebook()
    _ = notebook.run("a = Value(2.0, label='x'); q = a; b = Value(3.0)")
    let text = shown(notebook.run(":names"))
    #expect(text.contains("x   data  2.0000") && text.contains("a                       the value x"))
    #expect(text.contains("q                       the value x") && !text.contains("the value b"))
    let own = Notebook()
    _ = own.run(ownClass)
    _ = own.run("u = Node(2.0); v = u*u; w = v")
    let table = shown(own.run(":names"))
    #expect(table.contains("v   data  4.0000   grad  0.0000") && table.contains("the value v"))
  }
}

/// What a person sees of a reply.
private func shown(_ reply: Reply, width: Int = 80, plain: Bool = false) -> String {
  ReplyRenderer(appearance: Appearance(width: width, plain: plain)).render(reply).plainText
}
