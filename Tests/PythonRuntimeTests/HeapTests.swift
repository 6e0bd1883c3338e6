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
    ])
  func frees(_ body: String) {
    let program = "def make():\n    \(body)\n"
    let once = count(after: program + "for i in range(100): make()\n")
    #expect(count(after: program + "for i in range(2000): make()\n") == once)
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
