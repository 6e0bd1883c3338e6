import Testing

@testable import PythonRuntime

@Suite("Cycles of references")
struct HeapTests {
  /// How many objects are listed after a program that has run with cycles looked for at every chance.
  private func count(after program: String) -> Int {
    let interpreter = Interpreter()
    interpreter.heap.worthwhile = 0
    #expect(printedBy(interpreter, program) == "")
    interpreter.heap.collect()
    return interpreter.heap.count
  }

  @Test(
    "What only a cycle holds is freed",
    arguments: [
      "a = []; a.append(a)", "d = {}; d['d'] = d", "a = []; t = (a, 1); a.append(t)",
      "def f(): return f", "class C: pass\n    c = C(); c.me = c",
      "class C:\n        def m(self): return self\n    c = C(); c.m = c.m",
      "def f():\n        g = lambda: g\n        return g\n    f()",
      "class C:\n        @property\n        def p(self): return C\n    C.it = C",
      "e = ValueError(); e.args = (e,)", "xs = []; xs.append(x for x in xs)",
      // Iterators
      "xs = []; xs.append(iter(xs))", "xs = []; xs.append(xs.__iter__())", "xs = []; xs.append(iter((xs,)))",
      "xs = []; xs.append(reversed(xs))", "xs = []; xs.append(reversed((xs,)))",
      "xs = []; xs.append(map(lambda x: xs, [1]))", "xs = []; xs.append(filter(None, xs))",
      "xs = []; xs.append(zip(xs, [1]))", "xs = []; xs.append(enumerate(xs))",
      "xs = []; xs.append(iter(lambda: xs, 0))", "xs = []; xs.append(iter(len, xs))",
      "d = {}; d['k'] = d.keys()", "d = {}; d['k'] = d.items()", "d = {}; d['k'] = iter(d)",
      "d = {}; d['k'] = reversed(d)", "d = {}; d['k'] = d['i'] = iter(d.values())",
      "xs = [1, 2]; it = map(str, xs); xs += [it, it, next(it)]",
      "class C:\n        def __init__(self): self.it = map(self.step, [1, 2])\n        def step(self, x): return x\n    C()",
      "class C:\n        def __iter__(self): return self\n        def __next__(self): return 1\n    c = C(); c.zip = zip(c, c)",
      "class C:\n        def __getitem__(self, i): return 1\n    c = C(); c.it = iter(c); c.back = c.it",
      "xs = []; xs.append(chain(xs, [1]))", "xs = [[1]]; c = chain(xs); next(c); xs[0].append(c)",
      "xs = []; xs.append(repeat(xs))", "xs = []; xs.append(cycle([xs])); next(xs[0])",
      "xs = []; xs.append(accumulate([], initial=xs))", "xs = []; xs.append(tee(xs)[0])",
      "xs = [1]; a, b = tee(xs); xs.append(a); next(b), next(b)", "xs = []; xs.append(islice(xs, 2))",
      "xs = [1]; xs.append(groupby(xs)); xs.append(next(xs[1]))", "xs = []; xs.append(product([xs], [1]))",
      "xs = [1, 2]; p = pairwise([xs, xs]); next(p); xs.append(p)",
      "xs = []; xs.append(zip_longest([], fillvalue=xs))", "xs = []; xs.append(starmap(lambda: xs, []))",
      "xs = []; xs.append(takewhile(lambda x: xs, []))", "q = deque(); q.append(iter(q))",
      "class I(int): pass\n    i = I(); i.count = count(i)",
      // What holds others without changing
      "xs = []; xs.append(list[xs,])", "class C: pass\n    C.many = list[C]",
      "xs = []; xs.append(int | list[xs,])",
      "class C:\n        def m(self): self.s = super()\n    C().m()", "xs = []; xs.append(itemgetter(xs))",
      "xs = []; xs.append(methodcaller('m', xs, k=xs))",
      "xs = []; xs.append(cmp_to_key(lambda a, b: xs)(xs))",
      "xs = []; xs.append(field(default=xs))", "xs = []; xs.append(field(metadata={'m': xs}))",
      "class C: pass\n    C.names = C.__dict__", "xs = []; xs.append(property(None, None, None, xs))",
    ])
  func frees(_ body: String) {
    let imports = """
      from itertools import *
      from collections import deque
      from dataclasses import field
      from functools import cmp_to_key
      from operator import itemgetter, methodcaller

      """
    let program = imports + "def make():\n    \(body)\n"
    let once = count(after: program + "for i in range(100): make()\n")
    #expect(count(after: program + "for i in range(2000): make()\n") == once)
  }

  @Test("A class forgets those that derived from it and are gone")
  func heirs() {
    let interpreter = Interpreter()
    let program = "class Base: pass\ndef make():\n    class Heir(Base): pass\nfor i in range(3000): make()"
    #expect(printedBy(interpreter, program) == "")
    guard case .type(let base as ClassObject)? = interpreter[global: "Base"] else {
      Issue.record("the program has made no class")
      return
    }
    #expect(base.subclasses.count < 100)
  }

  @Test("What a cycle holds and a name reaches stays")
  func keeps() {
    let program = """
      class Node:
          def __init__(self, n):
              self.n = n
              self.me = self
              self.show = lambda: self.n
      nodes = [Node(n) for n in range(500)]
      for i in range(3000): Node(i)
      assert [node.show() for node in nodes] == [node.me.n for node in nodes] == list(range(500))
      """
    #expect(count(after: program) > 500)
  }

  @Test(
    "Programs print the same when cycles are looked for at every chance", arguments: ProgramTests.programs)
  func prints(_ program: String) throws {
    let (text, expected) = try ProgramTests.read(program)
    let interpreter = Interpreter()
    interpreter.heap.worthwhile = 0
    #expect(printedBy(interpreter, text, name: program) == expected)
  }
}
