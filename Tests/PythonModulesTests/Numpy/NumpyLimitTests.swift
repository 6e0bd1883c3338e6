import PythonRuntime
import PythonSyntax
import Testing

@testable import PythonModules

/// Nothing outgrows memory, and long work can be stopped.
struct NumpyLimitTests {
  @Test(
    arguments: [
      "np.zeros(10**12)", "np.zeros((10**6, 10**6))", "np.ones(2**62)", "np.arange(10**12)",
      "np.arange(0, 1, 1e-12)",
      "np.linspace(0, 1, 10**12)", "np.random.rand(10**6, 10**6)", "np.random.randint(5, size=10**12)",
      "np.random.permutation(10**12)", "np.eye(10**6)", "np.zeros((10**6, 1)) + np.zeros(10**6)",
      "np.outer(np.zeros(10**6), np.zeros(10**6))", "np.repeat([1], 10**12)", "np.repeat([1, 2], 2**62)",
      "np.tile([1, 2], 2**62)", "np.tile([1], (10**6, 10**6))",
      "np.meshgrid(np.zeros(10**6), np.zeros(10**6))",
      "np.full(10**12, 1)", "np.zeros(10**6)[:, None][:, np.zeros((10**6,), dtype=int)]",
      "np.random.normal(np.zeros((10**6, 1)), np.ones(10**6))", "np.bincount([2**60])", "np.diag([1], 2**60)",
      "make_moons(10**12)", "make_blobs(10**12)", "make_blobs([2**62, 2**62])", "np.zeros((0, 2**62, 2**62))",
      "np.zeros(3).reshape(0, 2**62, 2**62, -1)", "np.random.choice(10**12, replace=False)",
      "np.where(np.zeros((10**6, 1)), np.zeros(10**6), 0)", "np.zeros((10**6, 1)) @ np.zeros((1, 10**6))",
      "np.identity(2**62)", "np.zeros([3] * 65)",
    ])
  func tooLarge(_ expression: String) {
    let program = "import numpy as np\nfrom sklearn.datasets import make_moons, make_blobs\n\(expression)"
    let printed = output(program)
    #expect(printed.hasPrefix("MemoryError") || printed.hasPrefix("ValueError"), "\(expression): \(printed)")
  }

  @Test func listsThatHoldThemselvesAreRefused() {
    let program = "import numpy as np\nx = []\nx += [x, x]\nnp.array(x)"
    #expect(output(program).contains("maximum number of dimension"))
    let wide = "import numpy as np\nx = 1\nfor i in range(60): x = [x, x]\nnp.array(x)"
    #expect(output(wide).hasPrefix("MemoryError"))
  }

  @Test func anInterruptInAMethodIsNotSwallowed() {
    let made = "import numpy as np\nclass X:\n    @property\n    def tanh(self): raise KeyboardInterrupt\n"
    #expect(output(made + "np.tanh(X())").hasPrefix("KeyboardInterrupt"))
    let index = "import numpy as np\nclass X:\n    def __index__(self): raise KeyboardInterrupt\n"
    #expect(!output(index + "np.random.permutation(X())").isEmpty)
    #expect(
      output(
        "import numpy as np\nprint(len(np.random.permutation(True)), len(np.random.permutation(np.int64(3))))"
      ) == "1 3\n")
  }

  @Test(
    arguments: [
      "np.tanh(a)", "a ** 1.7", "a + b", "np.sort(a)", "np.random.randn(2000000)",
      "np.ones((900, 900)) @ np.ones((900, 900))",
      "np.array(list(a))", "np.unique(a)",
    ])
  func stops(_ expression: String) {
    var printed = ""
    DeepStack.run {
      let interpreter = Interpreter()
      NumpyModule.install(in: interpreter)
      do {
        let made = "import numpy as np\na = np.random.RandomState(1).rand(400000)\nb = a[::-1]"
        try interpreter.run(parse(Source(name: "test", text: made)))
        var looks = 0
        interpreter.isInterrupted = {
          looks += 1
          return looks > 3
        }
        try interpreter.run(parse(Source(name: "test", text: expression)))
      } catch let error as PythonError { printed = error.type.rawValue } catch { printed = "\(error)" }
    }
    #expect(printed == "KeyboardInterrupt")
  }
}
