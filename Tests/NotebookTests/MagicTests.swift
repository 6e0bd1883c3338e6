import PythonSyntax
import Testing

@testable import Notebook

/// IPython's own lines in cells.
struct MagicTests {
  private func python(_ text: String) throws -> String {
    try Magic.removed(from: Source(name: "", text: text)).text
  }

  @Test(arguments: [
    ("x = 1", "x = 1"), ("%matplotlib inline", "None  # %matplotlib inline"),
    ("import math\n%matplotlib inline\nmath", "import math\nNone  # %matplotlib inline\nmath"),
    ("if x:\n    %matplotlib inline\n", "if x:\n    None  # %matplotlib inline\n"),
    ("%config InlineBackend.figure_format = 'svg'", "None  # %config InlineBackend.figure_format = 'svg'"),
    ("# a remark\n%matplotlib notebook", "# a remark\nNone  # %matplotlib notebook"),
    ("x = (7\n% 4)\ny = 7 \\\n% 4", "x = (7\n% 4)\ny = 7 \\\n% 4"),
    ("s = '''\n%timeit\n!ls\n'''\n'%d' % 3", "s = '''\n%timeit\n!ls\n'''\n'%d' % 3"), ("a != b", "a != b"),
  ])
  func whatMeansNothingIsTakenOut(text: String, python: String) throws {
    #expect(try self.python(text) == python)
  }

  @Test(arguments: [
    ("%timeit f(3)", "%timeit", "time.perf_counter()", 0),
    ("x = 1\n%%time", "%%time", "time.perf_counter()", 6),
    ("é = 1\n  !pip install numpy", "!pip", "nothing is to be installed", 9),
    ("!ls \"", "!ls", "reach no file", 0), ("%run train.py", "%run", ":run FILE", 0),
    ("%pip install x", "%pip", "nothing", 0),
    ("%nonsense", "%nonsense", ":help", 0), ("%config Other", "%config", "leave", 0), ("%", "%", ":help", 0),
    ("%%bash\nls", "%%bash", "reach no file", 0), ("# remark\n!f(\nx = 1", "!f(", "reach no file", 9),
  ])
  func othersAreRefusedByName(text: String, name: String, hint: String, place: Int) {
    let problem = #expect(throws: SyntaxProblem.self) { try python(text) }
    #expect(problem?.message == "`\(name)` is IPython's; it is not in this subset")
    #expect(problem?.hint?.contains(hint) == true, "\(problem?.hint ?? "")")
    #expect(problem?.span == Span(place, place + name.utf8.count))
  }

  @Test func whatFollowsAtThePromptIsRun() {
    #expect(screen("%matplotlib inline\n1 + 1") == "2\n")
    #expect(screen("%matplotlib inline\nx = = 1").contains("x = = 1\n        ^"))
    #expect(
      screen("!pip install numpy") == """
            ^^^^
        SyntaxError: `!pip` is IPython's; it is not in this subset
        nothing is to be installed: what can be imported is there

        """)
  }

  @Test func aProgramHasNone() {
    let reply = onDeepStack { Notebook().runProgram("%matplotlib inline", name: "x.py") }
    #expect(reply.failure?.kind == "SyntaxError")
  }
}
