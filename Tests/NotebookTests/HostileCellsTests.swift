import Testing

@testable import Notebook

/// Cells that mean harm end in an exception, and the session goes on.
///
/// `Tests/Scripts/hostile_programs.py` gives these and larger ones to the command, and measures time and memory.
struct HostileCellsTests {
  @Test(arguments: [
    "10**10**10", "9**9**9**9", "2**(2**40)", "1 << 10**12", "x = 3\nfor i in range(60): x = x*x",
    "x = 1\nwhile True: x = x << 1000", "'a' * 10**12", "[0] * 10**12", "(1,) * 10**12",
    "[[0]*10**4] * 10**12",
    "x = 'ab'\nwhile True: x += x", "'%1000000000d' % 1", "f'{1:>2000000000}'", "f'{1.5:.2000000000f}'",
    "('a'*10**5).replace('', 'b'*10**7)", "' '.center(10**10)", "set(range(10**12))",
    "frozenset(range(10**12))",
    "{1}.union(range(10**12))", "dict.fromkeys(range(10**12))", "list(range(10**12))", "[*range(10**12)]",
    "sorted(range(10**12))", "MLP(10**6, [10**6])", "import numpy as np\nnp.zeros((10**6, 10**6))",
  ])
  func sizesAreCheckedFirst(_ cell: String) {
    expect(["MemoryError", "OverflowError", "ValueError"], from: cell)
  }

  @Test(arguments: [
    "int('9' * 10**6)", "str(7**20000)", "print(7**20000)", "f'{7**20000}'", "'%d' % 7**20000",
    "x = 1" + nines,
    "x = 0x" + nines + nines,
  ])
  func digitsAreCounted(_ cell: String) { expect(["ValueError", "SyntaxError", "MemoryError"], from: cell) }

  private static let nines = String(repeating: "9", count: 40_000)

  @Test(arguments: [
    "def f(): f()\nf()\n", "def f(): g()\ndef g(): f()\nf()\n", "f = lambda: f()\nf()",
    "class A:\n    def __repr__(self): return repr(self)\nA()\n",
    "class A:\n    def __getattr__(self, n): return self.x\nA().x\n",
    "class A:\n    def __eq__(self, other): return self == other\nA() == A()\n",
    "class A:\n    def __hash__(self): return hash(self)\n{A()}\n",
    "class A:\n    def __init__(self): A()\nA()\n", "a = []; a.append(a); b = []; b.append(b)\na == b",
    "x = []\nfor i in range(10**5): x = [x]\nrepr(x)", "x = ()\nfor i in range(10**5): x = (x,)\nhash(x)",
  ])
  func recursionEnds(_ cell: String) { expect(["RecursionError"], from: cell) }

  @Test(arguments: [
    "1_000__0", "007", ".5.", "1e+", "0b2", "1j", "１+１", "1\u{a0}+ 1", "x = \u{200b}1", "a\u{202e}b = 1",
    "'\\N{no such name}'", "'\\x'", "'\\U00110000'", "'''abc", "'abc",
  ])
  func noPythonIsRefused(_ cell: String) { expect(["SyntaxError"], from: cell) }

  @Test(arguments: [
    "a = []; a.append(a); a == a", "x = []\nfor i in range(10**5): x = [x]\nx = None",
    "x = y = Value(1.0)\nfor i in range(40): x = x + x\nx.backward(); assert y.grad == 2**40",
    "x = [[0]*10**4] * 10**4", "assert -2**63 // -1 == 2**63 and abs(-2**63) == 2**63 and 1e400 > 1e308",
  ])
  func whatOnlyLooksHarmfulWorks(_ cell: String) { expect([""], from: cell) }

  /// A cell fails so or not at all, and the cell behind it runs.
  private func expect(_ kinds: Set<String>, from cell: String) {
    let (first, second) = onDeepStack {
      let notebook = Notebook()
      return (notebook.run(cell), notebook.run("print('ali' + 've')"))
    }
    #expect(kinds.contains(first.failure?.kind ?? ""), "\(first.failure?.kind ?? "nothing")")
    #expect(second.printed == "alive\n")
  }
}
