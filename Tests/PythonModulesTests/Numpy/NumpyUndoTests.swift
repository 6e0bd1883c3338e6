import PythonRuntime
import PythonSyntax
import Testing

@testable import PythonModules

/// Coming back to a checkpoint brings back what arrays and generators held.
struct NumpyUndoTests {
  @Test(
    arguments: [
      ("a = np.arange(4.)", "a[0] = 9", "a"), ("a = np.arange(4)", "a += 1; a *= 2", "a"),
      ("a = np.zeros((2, 3)); b = a[0]; c = a.T", "b[1] = 5; c[2, 1] = 7; a[a > 5] = 1", "a, b, c"),
      ("a = np.arange(3); b = a", "a = a + 1; b[0] = 7", "a, b"),
      ("a = np.array([3, 1, 2])", "a.sort(); a.fill(4)", "a"),
      ("a = np.array([True, False])", "a |= True; a[:] = False", "a"),
      ("l = [np.arange(2)]", "l[0][1] = 5; l[0] = 3", "l"),
      (
        "np.random.seed(3); x = np.random.randn()", "np.random.randn(5); np.random.seed(1)",
        "np.random.randn(3)"
      ),
      (
        "r = np.random.RandomState(3); x = r.randn()", "r.rand(700); r.shuffle([1, 2])",
        "r.randn(2), r.permutation(9)"
      ),
      ("it = iter(np.arange(4)); x = next(it)", "y = next(it); z = list(it)", "list(it)"),
      ("a = np.arange(5); np.random.seed(2)", "np.random.shuffle(a)", "a, np.random.permutation(5)"),
      ("x = 1", "y = np.arange(3); y[0] = 4", "x, 'y' in dir()"),
    ])
  func brings(before: String, changes: String, question: String) throws {
    var texts: [String] = []
    DeepStack.run {
      let interpreter = Interpreter()
      _ = NumpyModule(in: interpreter)
      func run(_ text: String) -> String {
        do {
          let value = try interpreter.run(parse(Source(name: "test", text: text)))
          return try value.map(interpreter.repr) ?? ""
        } catch { return "\(error)" }
      }
      _ = run("import numpy as np\n" + before.replacing("; ", with: "\n"))
      let first = interpreter.checkpoint()
      texts = [run(question)]
      interpreter.restore(first)
      let second = interpreter.checkpoint()
      _ = run(changes)
      texts.append(run("(\(question))"))
      interpreter.restore(second)
      texts.append(run(question))
    }
    #expect(texts[0] == texts[2])
    #expect(texts[0] != texts[1])
  }

  @Test func anImportThatIsTakenBackLeavesNoSeed() {
    var numbers: [String] = []
    DeepStack.run {
      let interpreter = Interpreter()
      _ = NumpyModule(in: interpreter)
      func run(_ text: String) -> String {
        (try? interpreter.run(parse(Source(name: "test", text: text)))).map { $0.map { "\($0)" } ?? "" }
          ?? "failed"
      }
      let start = interpreter.checkpoint()
      numbers.append(run("import numpy as np\nnp.random.seed(1)\nnp.random.rand()"))
      interpreter.restore(start)
      numbers.append(run("import numpy as np\nnp.random.rand()"))
    }
    #expect(numbers[0].contains("0.417022004702574"))
    #expect(numbers[0] != numbers[1])
  }
}
