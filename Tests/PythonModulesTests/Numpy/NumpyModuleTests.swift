import PythonRuntime
import PythonSyntax
import Testing

@testable import PythonModules

/// How arrays live with the rest of the language.
struct NumpyModuleTests {
  @Test func numbersOfArraysBecomeValues() {
    let program = """
      import numpy as np
      row = np.array([1.5, -2.0])
      print(list(map(Value, row)), Value(np.int64(3)).data, Value(np.True_).data)
      v = Value(2.0)
      print((np.float64(3) * v).data, (v * np.float64(3)).data, (np.int64(1) - v).data, (v ** 2 / np.float64(4)).data)
      print((-np.int64(1) * v).data, sum([np.float64(1), v]).data, np.tanh(Value(0.5)).data == Value(0.5).tanh().data)
      v.data = np.float64(0.25); print(v)
      """
    #expect(
      output(program) == """
        [Value(data=1.5, grad=0), Value(data=-2.0, grad=0)] 3.0 1.0
        6.0 6.0 -1.0 1.0
        -2.0 3.0 True
        Value(data=0.25, grad=0)

        """)
  }

  @Test func networksTakeRows() {
    let program = """
      import numpy as np, random
      random.seed(1)
      n = MLP(2, [3, 1])
      X = np.array([[1.0, 2.0], [3.0, 4.0]])
      print(n(X[0]).data == n([1.0, 2.0]).data, [s.data > 0 for s in map(n, X)] == [n(list(x)).data > 0 for x in X])
      """
    #expect(output(program) == "True True\n")
  }

  @Test func theModulesAreOne() {
    let program = """
      import numpy
      import numpy as np
      import numpy.random
      from numpy import random as r, array
      from numpy.random import seed, rand
      print(np is numpy, np.random is r, array is np.array, np.float64 is np.double)
      seed(1); a = rand(); np.random.seed(1); print(a == r.rand())
      import random
      print(random is r, np)
      """
    #expect(output(program) == "True True True True\nTrue\nFalse <module 'numpy' (built-in)>\n")
  }

  @Test func otherRoomsReadNumbers() throws {
    var read: [[[Double]]] = []
    _ = output(
      "import numpy as np; x = [[1, 2], [3, 4]]; y = np.arange(3)[::-1]; z = 5; w = (np.float64(1), True)"
    ) {
      interpreter, _ in
      read = "xyzw".map { name in
        let object = interpreter[global: String(name)] ?? .none
        return (try? NumpyArray(reading: object, interpreter))?.rows ?? []
      }
    }
    #expect(read == [[[1, 2], [3, 4]], [[2, 1, 0]], [[5]], [[1, 1]]])
  }

  @Test func theMeshOfTheDemo() {
    let program = """
      import numpy as np
      import random
      from sklearn.datasets import make_moons
      np.random.seed(1337)
      random.seed(1337)
      X, y = make_moons(n_samples=100, noise=0.1)
      y = y*2 - 1
      h = 0.25
      x_min, x_max = X[:, 0].min() - 1, X[:, 0].max() + 1
      y_min, y_max = X[:, 1].min() - 1, X[:, 1].max() + 1
      xx, yy = np.meshgrid(np.arange(x_min, x_max, h), np.arange(y_min, y_max, h))
      Xmesh = np.c_[xx.ravel(), yy.ravel()]
      inputs = [list(map(Value, xrow)) for xrow in Xmesh]
      Z = np.array([s[0].data > 0 for s in inputs]).reshape(xx.shape)
      print(Xmesh.shape, len(inputs), Z.shape, y[:5], X[0])
      """
    #expect(output(program) == "(315, 2) 315 (15, 21) [-1 -1  1 -1  1] [1.12211461 0.08147717]\n")
  }
}
