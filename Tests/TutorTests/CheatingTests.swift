import Testing

@testable import Tutor

/// What somebody may try who wants a tick without an answer. None of it may pass, and none may end the process.
@Suite("Cheating")
struct CheatingTests {
  private static let lesson = [
    "h = 0.001", "def f(x):\n    return 3*x**2 - 4*x + 5\n", "def twice(g, x):\n    return g(g(x))\n",
    "a = Value(2.0); b = Value(-3.0)",
  ]

  private func isPassed(_ cells: [String], _ check: String, _ solution: String) throws -> Bool {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: solution, line: 1))
    try reader.addCheck(check, line: 1)
    let checker = Checker(exercise: try reader.finished(), lessonCells: Self.lesson)
    #expect(checker.judge(Answer(before: Self.lesson, cells: [solution])).isHolding, "the solution passes")
    return checker.judge(Answer(before: Self.lesson, cells: cells)).isHolding
  }

  // MARK: - A number

  @Test(
    "a number that was not computed",
    arguments: [
      // Written down, printed, or told.
      ["s = -22"], ["s = -21.997"], ["print(-21.997)"], ["print('✓ -21.997, within 0.01 of -22')"],
      ["'s = (f(-3 + h) - f(-3)) / h'"], ["# s = (f(-3 + h) - f(-3)) / h"], ["s = '(f(-3 + h) - f(-3)) / h'"],
      // Objects that are equal to all.
      ["class Any:\n    def __eq__(self, other):\n        return True\n", "s = Any()"],
      [
        "class Near:\n    def __sub__(self, other):\n        return 0\n    def __abs__(self):\n        return 0\n",
        "s = Near()",
      ],
      ["class Number(float):\n    def __eq__(self, other):\n        return True\n", "s = Number(-22)"],
      ["class Number:\n    def __float__(self):\n        return -21.997\n", "s = Number()"],
      ["class Number:\n    data = -21.997\n", "s = Number()"],
      ["class Own(Value):\n    def __eq__(self, other):\n        return True\n", "s = Own(-22.0)"],
      ["s = Value(-21.997)"], ["s = float('nan')"], ["s = float('inf')"], ["s = True"], ["s = [-21.997]"],
      // Another meaning of what the number is computed from.
      ["def f(x):\n    return -22*x\n", "s = f(1)"], ["f = lambda x: -21.997", "s = f(-3)"],
      ["if True:\n    f = lambda x: -22*x\n    s = (f(-3 + h) - f(-3)) / h\n"],
      ["for f in [lambda x: -22*x]:\n    s = f(1)\n"], ["h = 22", "s = -h"],
      ["h = 1e-17", "s = (f(-3 + h) - f(-3)) / h"],
      ["def g(f):\n    return f(1)\n", "s = g(lambda x: -22*x)"], ["del f", "s = -22"], ["del s"],
      // Pieces of the machine.
      ["print = lambda *a: None", "s = -22"], ["abs = lambda x: 0", "s = -22"],
      ["float = lambda x: -22", "s = float(1)"],
      ["max = min", "s = -22"], ["Value = lambda x: x", "s = Value(-22)"], ["globals()['s'] = -22"],
      ["exec('s = -22')"],
      ["import builtins", "builtins.abs = lambda x: 0", "s = -22"], ["import sys", "sys.exit(0)"], ["exit()"],
      ["raise SystemExit(0)"], ["raise KeyboardInterrupt"], ["while True: pass"], ["s = 10**10**10"],
      ["def s(x):\n    return -22\n"], ["s: float = -22"], ["(s := -22)"], ["import math as s"],
      // Objects that change what they are, or what is compared.
      ["class N:\n    @property\n    def data(self):\n        return -21.997\n", "s = N()"],
      ["s = Value(0.0)", "s.__class__ = type('N', (Value,), {})", "s.data = -21.997"],
      ["class N(float):\n    __class__ = float\n", "s = N(-21.997)"],
      ["class N(int):\n    pass\n", "s = N(-22)"],
      ["f.__code__ = (lambda x: -22*x).__code__", "s = f(1)"],
      ["globals().update(s=-21.997)"], ["vars()['s'] = -21.997"],
      ["f.__defaults__ = (1,)", "s = -22"], ["def f(x, y=[]):\n    return -22*x\n", "s = f(1)"],
      ["import math", "math.fabs = lambda x: 0", "s = -22"], [":load answer.md"], [":set s -22"],
      ["s = __import__('builtins')"], ["del f, h", "s = -21.997"],
      ["try:\n    f\nexcept:\n    pass\nelse:\n    s = -21.997"],
      ["s = property(lambda self: -22)"], [":solution"], [":submit"], ["s = _"],
    ])
  func number(cells: [String]) throws {
    #expect(
      try !isPassed(
        cells, "value s = -22 within 0.01\nvary f in lambda x: x*x, lambda x: 5*x - 1, lambda x: 7 - x*x",
        "s = (f(-3 + h) - f(-3)) / h"))
  }

  // MARK: - A function

  @Test(
    "a function that only looks like the one asked for",
    arguments: [
      ["def slope(x):\n    return {3: 14, -3: -22, 0: -4}[x]\n"],
      ["later = iter([14, -22, -4])", "def slope(x):\n    return next(later)\n"],
      ["said = [-4, -22, 14]", "def slope(x):\n    return said.pop()\n"],
      [
        "class Slope:\n    def __call__(self, x):\n        return self\n    def __eq__(self, x):\n        return True\n",
        "slope = Slope()",
      ],
      ["def slope(x):\n    global f\n    f = lambda x: 0\n    return 6*x - 4\n"],
      ["def slope(x):\n    print(14)\n"], ["def slope(x):\n    raise ValueError(14)\n"],
      ["def slope(x):\n    yield 14\n"], ["slope = lambda x: 6*x - 4"],
      ["def slope(x):\n    return slope(x)\n"],
    ])
  func function(cells: [String]) throws {
    #expect(
      try !isPassed(
        cells,
        """
        value slope(3) = 14 within 0.01
        value slope(-3) = -22 within 0.01
        value slope(0) = -4 within 0.01
        vary f in lambda x: x*x, lambda x: 5*x - 1
        """, "def slope(x):\n    return (f(x + h) - f(x)) / h\n"))
  }

  @Test(
    "another meaning of what the check itself calls",
    arguments: [
      // Each but for one thing passes.
      ["def g(x):\n    return 1\n", "def twice(g, x):\n    return 4*x\n"],
      ["g = lambda x: 1", "twice = lambda g, x: 4*x"], ["twice = lambda g, x: 4*x", "g = lambda x: 1"],
      [
        "class Twice:\n    def __call__(self, g, x):\n        return 4*x\n", "twice = Twice()",
        "g = lambda x: 1",
      ],
      ["said = [12, 20]", "def twice(g, x):\n    return said.pop(0)\n", "g = lambda x: 1"],
      ["for twice in [lambda g, x: 4*x]:\n    g = lambda x: 1\n"],
      ["later = iter([0, 12, 0, 20, 1])", "def g(x):\n    return next(later)\n"],
      ["said = [1, 20, 0, 12, 0]", "g = lambda x: said.pop()"],
      [
        "class G:\n    n = -1\n    def __call__(self, x):\n        G.n += 1\n        return [0, 12, 0, 20, 1][G.n]\n",
        "g = G()",
      ],
      ["g = lambda x: 2.0*x", "isinstance = lambda x, y: True"],
      ["g = lambda x: 2.0*x", "float = lambda x: 1"],
      ["g = lambda x: 2.0*x", "int = float"],
      ["import operator", "g = lambda x: 2.0*x", "from builtins import float as int"],
      ["def isinstance(x, y):\n    return True\n", "g = lambda x: 2.0*x"],
      ["class int:\n    pass\n", "g = lambda x: 2.0*x", "isinstance = lambda x, y: True"],
    ])
  func helpers(cells: [String]) throws {
    #expect(
      try !isPassed(
        cells, "value twice(g, 3) = 12\nvalue twice(g, 5) = 20\nvalue float(isinstance(g(1), int)) = 1",
        "def g(x):\n    return 2*x\n"))
  }

  // MARK: - A graph

  @Test(
    "a graph or a gradient that was not made",
    arguments: [
      ["d = Value(-6.0)"], ["d = Value(-6.0)", "a.grad = -3.0", "b.grad = 2.0"],
      ["d = Value(-6.0, (a, b), '*')", "a.grad = -3.0"], ["d = Value(2.0)*Value(-3.0)", "d.backward()"],
      ["d = a*-3", "b.grad = 2.0"], ["d = a + b - 5"], ["d = a*b*1"], ["a = Value(2.0)", "d = Value(2.0)*b"],
      ["class Value:\n    data = -6.0\n    grad = -3.0\n    _prev = ()\n", "d = Value()"],
      ["class Own(Value):\n    def backward(self):\n        a.grad = -3.0\n", "d = Own(-6.0)"],
      ["Value.backward = lambda self: None", "d = Value(-6.0)"], ["d = -6.0"], ["d = a", "d.data = -6.0"],
      ["d = Value(-6.0)", "d._prev = {a, b}", "d._op = '*'"],
      [
        "out = Value(-6.0, (a, b), '*')", "def back():\n    a.grad += -3.0\n    b.grad += 2.0\n",
        "out._backward = back", "d = out",
      ],
    ])
  func graph(cells: [String]) throws {
    #expect(
      try !isPassed(
        cells,
        """
        value d = -6
        graph d
        grad a of d = -3
        vary a in Value(5.0), Value(-1.0)
        vary b in Value(4.0), Value(0.5)
        """, "d = a*b"))
  }

  @Test("an honest answer is not taken for cheating")
  func honest() throws {
    let check = "value twice(g, 3) = 12\nvalue float(g(1)) = 2"
    let solution = "def g(x):\n    return 2*x\n"
    #expect(
      try isPassed(["from micrograd.engine import Value", "def g(x):\n    return x + x\n"], check, solution))
    #expect(try isPassed(["sum = 3; max = 4", "g = lambda x: x*(max - sum + 1)"], check, solution))
    #expect(try isPassed(["def twice(f, x):\n    return 0\n", solution], check, solution))
  }
}
