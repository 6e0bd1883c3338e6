import Testing

/// What NumPy has and these arrays have not is refused by name, never silently different.
struct NumpyRefusalTests {
  @Test(
    arguments: [
      "np.fft", "np.linalg.norm(1)", "np.float32(1)", "np.vectorize(abs)", "np.einsum", "np.ufunc",
      "np.set_printoptions()",
      "np.random.default_rng(0)", "np.random.binomial(1, 0.5)", "np.random.RandomState(0).poisson(3)",
      "np.random.get_state()", "np.array([1.0]).flat", "np.array([1.0]).strides", "np.array(['a'])",
      "np.array([None])",
      "np.array([Value(1.0)])", "np.array(Value(1.0))", "np.array(x for x in [1])",
      "np.array([1], dtype='float32')",
      "np.array([1], dtype=str)", "np.zeros(3, dtype=complex if False else list)", "np.arange(3)[True]",
      "np.arange(3)[np.True_]", "np.exp(np.array([True]))", "np.array([True]) // np.array([True])",
      "np.round(True)",
      "np.sum([1], where=[True])", "np.sum([1], initial=3)", "np.exp(1, out=np.zeros(1))",
      "np.zeros(3, order='F')", "np.exp(1, dtype=float)", "np.arange(3).astype(float, casting='safe')",
      "np.ravel([1], order='F')", "np.array([1], ndmin=2)", "np.arange(3) * Value(2.0)",
      "Value(2.0) * np.arange(3)",
      "np.unique([1], axis=0)", "np.sort([1], kind='stable')", "np.linspace([1, 2], 3)",
      "np.ones((2, 2, 2)) @ np.ones((2, 2, 2))", "np.ndarray(3)", "np.r_['a', 1]",
    ])
  func expressions(_ expression: String) {
    #expect(
      output("import numpy as np\nprint(\(expression))").contains("is not in this subset"), "\(expression)")
  }

  @Test(
    arguments: [
      "import numpy.linalg", "import numpy.fft as f", "from numpy import fft",
      "from numpy.linalg import norm",
      "from sklearn.datasets import load_iris", "import sklearn.svm", "from sklearn import tree",
      "import numpy as np; a = np.zeros(3); a[0] = 'x'",
      "import numpy as np; a = np.zeros(4); a.shape = (2, 2)",
    ])
  func statements(_ statement: String) {
    #expect(output(statement).contains("is not in this subset"), "\(statement)")
  }

  @Test func unknownNamesAreNotRefusedButUnknown() {
    #expect(output("import numpy as np; np.foo") == "AttributeError: module 'numpy' has no attribute 'foo'\n")
    #expect(output("import numpy.foo") == "ModuleNotFoundError: No module named 'numpy.foo'\n")
    #expect(output("from numpy import foo") == "ImportError: cannot import name 'foo' from 'numpy'\n")
    #expect(
      output("import numpy as np; np.arange(3).foo")
        == "AttributeError: 'numpy.ndarray' object has no attribute 'foo'\n")
  }

  @Test func nothingIsBothThereAndRefused() {
    let program = """
      import numpy as np
      import sklearn.datasets
      a = np.arange(3)
      for module in (np, np.random, sklearn, sklearn.datasets):
          print([name for name in dir(module) if not hasattr(module, name)])
      print([name for name in dir(a) if not hasattr(a, name)])
      """
    #expect(output(program) == String(repeating: "[]\n", count: 5))
  }

  @Test func aDivisionByZeroIsNoException() {
    #expect(output("import numpy as np; print(np.float64(1) / 0, 1 / np.array([0.0]))") == "inf [inf]\n")
  }
}
