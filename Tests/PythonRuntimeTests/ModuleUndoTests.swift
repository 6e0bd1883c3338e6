import PythonSyntax
import Testing

@testable import PythonRuntime

@Suite("Undo of what modules make")
struct ModuleUndoTests {
  /// Iterators that are asked twice, then to their end or for ten more, and again after an undo.
  static let iterators = [
    "count(3, 2)", "cycle('abc')", "cycle(iter([1, 2, 3]))", "repeat('x', 9)", "chain('ab', [1, 2], 'cd')",
    "chain.from_iterable(iter(['ab', 'cd', 'ef']))", "accumulate([1, 2, 3, 4, 5])",
    "accumulate(iter([1, 2, 3, 4]), initial=10)", "product('ab', [1, 2, 3])", "permutations('abcd', 2)",
    "combinations('abcde', 3)", "combinations_with_replacement('abc', 2)", "islice(count(), 1, 20, 3)",
    "takewhile(lambda x: x < 8, iter(range(20)))", "dropwhile(lambda x: x < 3, iter(range(9)))",
    "filterfalse(lambda x: x % 2, iter(range(20)))", "zip_longest(iter('abcd'), iter([1, 2, 3]))",
    "starmap(pow, iter([(2, 3), (3, 2), (4, 2), (5, 1)]))", "pairwise(iter('abcdef'))",
    "((k, list(g)) for k, g in groupby('aabbbcddde'))", "compress(iter('abcdefgh'), cycle([1, 1, 0]))",
    "tee(iter('abcdef'))[0]", "iter(deque('abcdef'))", "reversed(deque('abcdef'))",
    "Counter('aabbbc').elements()", "chain(islice(cycle('xy'), 3), (c for c in 'hello'))",
  ]

  @Test("An iterator goes on from where it was", arguments: iterators)
  func iterator(_ expression: String) {
    let interpreter = Interpreter()
    _ = printedBy(
      interpreter,
      "from itertools import *\nfrom collections import *\nx = \(expression)\nfirst = [next(x), next(x)]")
    let checkpoint = interpreter.checkpoint()
    let rest = "print(first + list(islice(x, 10)))\n"
    let once = printedBy(interpreter, rest)
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, rest) == once)
    interpreter.restore(checkpoint)
    _ = printedBy(interpreter, "next(x)")
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, rest) == once)
    #expect(once.hasPrefix("["))
  }

  @Test("Iterators of one tee go on from where each was")
  func tees() {
    let interpreter = Interpreter()
    _ = printedBy(
      interpreter, "from itertools import tee\na, b = tee(iter('abcdef'))\nnext(a), next(a), next(b)")
    let checkpoint = interpreter.checkpoint()
    let rest = "print(next(a), next(a), next(b), list(a), list(b))"
    let once = printedBy(interpreter, rest)
    #expect(once == "c d b ['e', 'f'] ['c', 'd', 'e', 'f']\n")
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, rest) == once)
  }

  /// Objects, what is done to them, and what shows them.
  static let changes = [
    (
      "q = deque([1, 2, 3], maxlen=4)", "q.append(4); q.rotate(); q.popleft(); q[0] = 9; q.extendleft('ab')",
      "q"
    ),
    ("q = deque('ab')", "q *= 3; q.reverse(); q.clear()", "q"),
    (
      "d = defaultdict(list, a=[1])", "d['b']; d['a'].append(2); d.default_factory = int",
      "d, d.default_factory"
    ),
    ("c = Counter('aab')", "c.update('abc'); c.subtract('a'); del c['b']; c += Counter('zz')", "c"),
    ("o = OrderedDict(a=1, b=2)", "o.move_to_end('a'); o.popitem(last=False); o['c'] = 3", "o"),
    ("n = SimpleNamespace(x=1)", "n.y = 2; n.x = 5", "n"),
    ("f = lru_cache(maxsize=2)(len); f('a')", "f('a'); f('b'); f('c')", "f.cache_info()"),
    ("class A:\n  @cached_property\n  def p(self): return 1\na = A()", "a.p", "a.__dict__"),
    (
      "from dataclasses import dataclass\n@dataclass\nclass P:\n  x: int\np = P(1)",
      "p.x = 2; p.y = 3; P.z = 1",
      "p, vars(p), hasattr(P, 'z')"
    ),
    (
      "from enum import Enum\nclass E(Enum):\n  A = 1", "E.A.note = 1; E.extra = 2",
      "hasattr(E.A, 'note'), hasattr(E, 'extra')"
    ),
    ("import sys", "sys.argv.append('x')", "sys.argv"),
    (
      "from dataclasses import dataclass, field\nf = field(default=1)",
      "@dataclass\nclass P:\n  x: int = f", "f.name, f.type"
    ),
    ("e = ValueError(); d = 0", "d = e.__dict__; d['x'] = 1", "hasattr(e, 'x')"),
    (
      "from functools import total_ordering\nclass T:\n  def __lt__(s, o): return True", "total_ordering(T)",
      "'__gt__' in vars(T)"
    ),
  ]

  @Test("An object is what it was", arguments: changes)
  func object(_ made: String, _ changed: String, _ shown: String) {
    let interpreter = Interpreter()
    let imports = """
      from collections import *
      from functools import cached_property, lru_cache
      from types import SimpleNamespace

      """
    let before = printedBy(interpreter, imports + made + "\nprint(\(shown))")
    let checkpoint = interpreter.checkpoint()
    let after = printedBy(interpreter, changed + "\nprint(\(shown))")
    #expect(after != before)
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, "print(\(shown))") == before)
  }

  @Test("An iterator of a deque goes on where the deque is what it was")
  func dequeIterator() {
    let interpreter = Interpreter()
    _ = printedBy(
      interpreter, "from collections import deque\nq = deque([1, 2, 3])\nit = iter(q)\nnext(it)")
    let checkpoint = interpreter.checkpoint()
    #expect(printedBy(interpreter, "q.append(4)\nnext(it)").hasPrefix("RuntimeError"))
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, "print(list(it))") == "[2, 3]\n")
  }

  @Test("What stands for the next value stands for none again")
  func auto() {
    let interpreter = Interpreter()
    _ = printedBy(interpreter, "from enum import Enum, auto\nv = auto()")
    let checkpoint = interpreter.checkpoint()
    #expect(printedBy(interpreter, "class E(Enum):\n  A = 5\n  B = v\nprint(E.B.value)") == "6\n")
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, "class E(Enum):\n  B = v\nprint(E.B.value)") == "1\n")
  }

  @Test("The dictionary of an exception that was only looked at is gone")
  func exceptionDictionary() {
    let interpreter = Interpreter()
    _ = printedBy(interpreter, "e = ValueError()")
    let checkpoint = interpreter.checkpoint()
    _ = printedBy(interpreter, "d = e.__dict__")
    interpreter.restore(checkpoint)
    guard case .other(let exception as ExceptionObject)? = interpreter[global: "e"] else {
      Issue.record("the program has made no exception")
      return
    }
    #expect(exception.storedAttribute("__dict__") == nil)
  }

  @Test("What was said of warnings holds again")
  func warnings() {
    let interpreter = Interpreter()
    _ = printedBy(interpreter, "import warnings\nwarnings.filterwarnings('ignore')")
    let checkpoint = interpreter.checkpoint()
    #expect(
      printedBy(interpreter, "warnings.resetwarnings()\nwarnings.warn('shown')") == "UserWarning: shown\n")
    interpreter.restore(checkpoint)
    #expect(printedBy(interpreter, "warnings.warn('shown')") == "")
  }
}
