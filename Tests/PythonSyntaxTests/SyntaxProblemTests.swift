import PythonSyntax
import Testing

@Suite struct SyntaxProblemTests {
  @Test func classWordsAndPlaceAreCPythons() throws {
    let cases: [Oracle.Invalid] = try Oracle.load("invalid")
    #expect(cases.count > 600)
    for program in cases {
      guard let problem = problem(in: program.source) else {
        Issue.record("accepted: \(program.source)")
        continue
      }
      guard program.note != "refused", program.note != "words" else { continue }
      #expect(problem.kind.rawValue == program.class, "\(program.source)")
      #expect(problem.message == program.message, "\(program.source)")
      if program.note != "place" { expectPlace(of: problem, program) }
    }
  }

  /// CPython counts lines and characters from 1; an end that is not behind the start means nothing.
  private func expectPlace(of problem: SyntaxProblem, _ program: Oracle.Invalid) {
    let source = Source(name: "", text: program.source)
    let line = source.lineStarts.lastIndex { $0 <= problem.span.start } ?? 0
    let before = Array(program.source.utf8)[source.lineStarts[line]..<problem.span.start]
    let column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    #expect(line + 1 == program.line, "\(program.source)")
    #expect(column == program.column, "\(program.source)")
    guard let end = program.endColumn, end > program.column, problem.span.end <= program.source.utf8.count
    else { return }
    #expect(column + problem.span.end - problem.span.start == end, "\(program.source)")
  }

  @Test(arguments: [
    ("yield 1", "`yield`"), ("x = yield", "`yield`"), ("(yield)", "`yield`"), ("def f(): yield x", "`yield`"),
    ("async def f(): pass", "`async`"), ("async for x in y: z", "`async`"),
    ("[x async for x in y]", "`async`"),
    ("await x", "`await`"), ("x = await y", "`await`"), ("match x:\n  case 1:\n    y", "`match`"),
    ("match (x, y):\n  case 1:\n    y", "`match`"), ("match x:", "`match`"), ("type X = int", "`type`"),
    ("b'x'", "bytes"), ("x = Rb'x'", "bytes"), ("'a' b'x'", "bytes"), ("1j", "complex"),
    ("1.5e3J + 2", "complex"),
    ("try:\n  x\nexcept* A:\n  y", "`except*`"), ("from . import x", "relative"),
    ("from ...a import b", "relative"),
    ("'\\N{BULLET}'", "\\N"), ("'\\ud800'", "surrogate"),
  ])
  func whatIsNotCarriedIsRefusedByName(text: String, name: String) {
    let problem = problem(in: text)
    #expect(problem?.kind == .syntaxError)
    #expect(problem?.message.contains("is not in this subset") == true, "\(problem?.message ?? "accepted")")
    #expect(problem?.message.contains(name) == true, "\(problem?.message ?? "accepted")")
    #expect(problem?.hint != nil)
  }

  @Test(arguments: [
    ("x++", "+= 1"), ("x--", "-= 1"), ("a && b", "`and`"), ("a || b", "`or`"), ("!a", "`not`"),
    ("a ? b : c", "if"),
    ("a <> b", "`!=`"), ("2x", "2*x"), ("y = 3.5foo_1", "3.5*foo_1"),
    ("if x:\n  y\nelseif z:\n  w", "`elif`"),
    ("if x:\n  y\nelse if z:\n  w", "`elif`"), ("let x = 1", "name = value"), ("function f() {}", "`def`"),
    ("if x = 1: y", "`==`"), ("if x\n  y", "`:`"), ("if x {", "`:`"), ("new A()", "class"), ("x = “a”", "\""),
    ("a − b", "-"), ("else: x", "block"), ("  x", "block"), ("if x:\ny", "four"), ("f(3 x)", "`*`"),
  ])
  func mistakesOfLearnersGetOneWayOn(text: String, way: String) {
    let problem = problem(in: text)
    let shown = (problem?.hint ?? "") + " " + (problem?.message ?? "")
    #expect(shown.contains(way), "\(shown)")
  }

  @Test(arguments: ["x\0y", "'\0'", "# fine\nx = '''\0'''"])
  func nullBytesAreRefused(text: String) {
    #expect(problem(in: text)?.message == "source code cannot contain null bytes")
  }

  @Test(arguments: ["x\u{202E}", "\u{2066}x", "a\u{200F}b = 1"])
  func controlsOfDirectionAreRefusedInNames(text: String) {
    #expect(problem(in: text)?.message.hasPrefix("invalid non-printable character U+2") == true)
  }
}
