import TerminalDrawing
import Testing

@testable import Notebook

/// What is said of a notebook file whose outputs are compared.
struct DocumentCheckTests {
  private func check(_ document: Document, setUp: (Notebook) -> Void = { _ in }) -> DocumentCheck {
    onDeepStack {
      let notebook = Notebook()
      setUp(notebook)
      var check = DocumentCheck(document, in: notebook)
      check.run { _ in }
      return check
    }
  }

  /// What comes out for one cell with these stored outputs.
  private func finding(_ text: String, _ outputs: StoredOutput..., mayFail: Bool = false) -> CellVerdict
    .Finding?
  {
    var document = Document()
    document.addCode(text, expectation: .outputs(outputs), mayFail: mayFail)
    return check(document).verdicts.first?.finding
  }

  private func differs(_ stored: String, _ here: String) -> CellVerdict.Finding {
    .differs(TextDifference(storedLine: stored, hereLine: here))
  }

  private let agrees = CellVerdict.Finding.agrees(isLoose: false)

  @Test(arguments: ["slope", "values"]) func whatJupyterGaveAgrees(name: String) throws {
    let check = check(try Document(jupyter: try Notebooks.text(of: name)))
    #expect(check.verdicts.allSatisfy { $0.finding == agrees })
    #expect(check.verdicts.count == (name == "slope" ? 16 : 6))
    #expect(check.holds)
  }

  @Test func printedTextIsComparedAsAWhole() {
    #expect(finding("print(1)\nprint(2)", .printed("1\n"), .printed("2\n")) == agrees)
    #expect(finding("print(1, end='')", .printed("1\n")) == agrees)
    #expect(finding("print(1)\nprint(2)", .printed("1\n3\n")) == differs("3", "2"))
    #expect(finding("print(1)", .printed("1\n2\n")) == differs("2", ""))
    #expect(finding("print(1)\nprint(2)", .printed("1\n")) == differs("", "2"))
    #expect(finding("print(1)") == differs("", "1"))
    #expect(finding("print(0.30000000000000004)", .printed("0.3")) == differs("0.3", "0.30000000000000004"))
  }

  @Test func resultsAreComparedWhateverTheirLines() {
    #expect(finding("[1, 2]", .result("[1,\n 2]")) == agrees)
    #expect(finding("[1, 2]", .result("[1,\n 3]")) == differs("[1, 3]", "[1, 2]"))
    #expect(finding("[1, 2]") == differs("", "[1, 2]"))
    #expect(finding("None", .result("5")) == differs("5", ""))
    #expect(finding("print(5)", .result("5")) == differs("", "5"))
    #expect(finding("5;", .result("5")) == differs("5", ""))
  }

  @Test func addressesAndTimesAreLeftAside() {
    #expect(
      finding("print('<D object at 0x7f01> in 0.5 s')", .printed("<D at 0x55aa> in 12.25 s"))
        == .agrees(isLoose: true))
    #expect(finding("print(hex(255))", .printed("0xfe")) == differs("0xfe", "0xff"))
  }

  @Test(arguments: [
    ("<f at 0x7f>", "<f at 0x8a>", true), ("<f object at 0x7f>", "<f at 0x8a>", true),
    ("<f at 0x7f>", "<g at 0x7f>", false),
    ("0x7f", "0x8f", false), ("at 0xz", "at 0x1", false), ("took 1.5 s", "took 12 s", true),
    ("3ms", "4ms", true),
    ("1.23 µs ± 4 ns", "2 µs ± 15.5 ns", true), ("5 steps", "6 steps", false), ("1 second", "2 second", true),
    ("x2 s", "x3 s", false), ("1.2.3 s", "1 s", true), ("2 s_", "3 s_", false), ("5 m", "6 m", false),
    ("1e5 s", "1e6 s", false),
  ])
  func looseTexts(first: String, second: String, agree: Bool) {
    #expect((LooseText(first) == LooseText(second)) == agree, "\(LooseText(first)) \(LooseText(second))")
  }

  @Test(arguments: [
    ("{10, 33, 5}", "{5, 10, 33}", true), ("frozenset({2, 1})", "frozenset({1, 2})", true),
    ("[{2, 1}, {'b', 'a'}]", "[{1, 2}, {'a', 'b'}]", true), ("[2, 1]", "[1, 2]", false),
    ("{'b': 2, 'a': 1}", "{'a': 1, 'b': 2}", false), ("{1, 2}", "{1, 3}", false),
    ("{V(d=1, g=0), V(d=2, g=0)}", "{V(d=2, g=0), V(d=1, g=0)}", true),
    ("{'a, b', 'c'}", "{'c', 'a, b'}", true),
    ("{\"it's\", 'x'}", "{'x', \"it's\"}", true), ("{'a, b'}", "{'b, a'}", false),
    ("{1: {3, 2}}", "{1: {2, 3}}", true), ("b, a {", "a, b {", false), ("{2, 1", "{1, 2", false),
    (String(repeating: "{", count: 300) + "2, 1", String(repeating: "{", count: 300) + "2, 1", true),
  ])
  func setsHaveNoOrder(first: String, second: String, agree: Bool) {
    #expect((SetsInText.sorted(first) == SetsInText.sorted(second)) == agree, "\(SetsInText.sorted(first))")
  }

  @Test func picturesAreNotCompared() {
    #expect(finding("x = 1", .display(nil)) == .picture)
    #expect(finding("[7]", .result("[7]"), .display(nil)) == .picture)
    #expect(finding("[7]", .result(nil)) == .picture)
    #expect(finding("print(1)\n[7]", .result("[8]"), .display(nil)) == differs("", "1"))
    #expect(finding("1/0", .display(nil)) == .raises("ZeroDivisionError: division by zero"))
    #expect(finding("x = 1", .result("[<matplotlib.lines.Line2D at 0x7f>]"), .display(nil)) == .picture)
    #expect(finding("x = 1", .result("Text(0, 0, 'x')"), .display(nil)) == .picture)
    #expect(finding("x = 1", .result("[7]"), .display(nil)) == differs("[7]", ""))
    #expect(finding("x = 1", .result("Text(0)")) == differs("Text(0)", ""))
    #expect(finding("x = 1", .display("drawn")) == differs("drawn", ""))
  }

  @Test func anExceptionIsComparedByItsClass() {
    #expect(finding("1/0", .raised("ZeroDivisionError")) == agrees)
    #expect(
      finding("1/0", .raised("TypeError")) == differs("TypeError", "ZeroDivisionError: division by zero"))
    #expect(finding("1", .raised("TypeError")) == differs("TypeError", ""))
    #expect(finding("1/0", .result("1")) == .raises("ZeroDivisionError: division by zero"))
    #expect(finding("1/0", mayFail: true) == .raises("ZeroDivisionError: division by zero"))
    #expect(finding("print(1)\n1/0", .printed("2\n"), .raised("ZeroDivisionError")) == differs("2", "1"))
  }

  @Test func whatAPersonStoppedIsNotRun() {
    var document = Document()
    document.addCode(
      "print(1)\nwhile True: pass", expectation: .outputs([.printed("1\n"), .raised("KeyboardInterrupt")]))
    document.addCode("2", expectation: .outputs([.result("2")]))
    let check = check(document) { $0.interpreter.stepLimit = 1000 }
    #expect(check.verdicts.map(\.finding) == [.skipped, agrees])
  }

  @Test func whereNothingIsStoredACellOnlyHasToRun() {
    var document = Document()
    document.addCode("5")
    document.addCode("1/0")
    document.addCode("1/0", mayFail: true)
    document.add(.init(.typed, ":graph Value(1.0) * 2"))
    document.add(.init(.typed, ":graph nosuch"))
    #expect(
      check(document).verdicts.map(\.finding) == [
        .unsaid, .raises("ZeroDivisionError: division by zero"), .unsaid, .picture,
        .raises("NameError: name 'nosuch' is not defined"),
      ])
  }

  @Test func transcriptsAreComparedAsInLessons() {
    func finding(_ text: String, _ lines: String...) -> CellVerdict.Finding? {
      var document = Document()
      document.add(.init(.typed, text, line: 3, expectation: .lines(lines)))
      return check(document).verdicts.first?.finding
    }
    #expect(finding("1; 2/3", "1", "0.667") == agrees)
    #expect(finding("1; 2/3", "1", "0.668") == differs("0.668", "0.6666666666666666"))
    #expect(finding("1/0", "ZeroDivisionError: …") == agrees)
    #expect(finding("1; 2; 3", "…", "3") == agrees)
    #expect(finding("1; 2; 3", "…", "4") == differs("… / 4", "3"))
    #expect(finding("1", "1", "2") == differs("2", ""))
    #expect(finding("1; 2", "1") == differs("", "2"))
  }

  @Test func theCheckEndsWithExit() {
    var document = Document()
    document.addCode("exit()", expectation: .outputs([]))
    document.addCode("1")
    #expect(check(document).verdicts.count == 1)
  }

  @Test func ctrlCStopsTheCheck() {
    var document = Document()
    document.addCode("while True: pass")
    let check = check(document) { $0.interpreter.isInterrupted = { true } }
    #expect(check.isInterrupted && check.verdicts.isEmpty)
  }

  @Test func commandsOfAFileWriteNothing() {
    var document = Document()
    document.add(.init(.typed, ":export py"))
    document.addCode("1")
    let check = check(document) { $0.folder = "/nonexistent" }
    #expect(
      check.verdicts[0].finding == .raises("files are written only for who types it at a prompt"))
  }
}

// MARK: - How it looks

extension DocumentCheckTests {
  private func text(_ document: Document, width: Int = 80, charset: Charset = .unicode) -> String {
    let check = check(document)
    let appearance = Appearance(width: width, charset: charset)
    let rows = check.verdicts.map { $0.draw(for: appearance, labelWidth: check.labelWidth) }
    return Gate.render(rows.reduce(StyledText(), +) + check.summary, for: appearance)
  }

  private var sample: Document {
    var document = Document()
    document.add(.init(.heading, "# Words"))
    document.addCode("x = 7", expectation: .outputs([]))
    document.addCode("for i in range(3):\n    print(i)", expectation: .outputs([.printed("0\n1\n3\n")]))
    document.addCode("x", expectation: .outputs([.display(nil), .result("7")]))
    document.addCode("undefined")
    document.addCode("list(range(60))", expectation: .outputs([.result("\(Array(0..<59) + [61])")]))
    document.addCode("print('<D at 0x1>')", expectation: .outputs([.printed("<D at 0x2>\n")]))
    return document
  }

  @Test func eachCellHasALine() {
    #expect(
      text(sample) == """
        In [1]  agrees   x = 7
        In [2]  differs  for i in range(3): …
            stored  3
            here    2
        In [3]  picture  x
        In [4]  raises   undefined
            NameError: name 'undefined' is not defined
        In [5]  differs  list(range(60))
            stored  …6, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 61]
            here    …6, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]
        In [6]  agrees   print('<D at 0x1>')
        6 cells: 2 agree, 1 has a picture, which is not compared, 2 differ, 1 raises an exception
        addresses (at 0x…), times and the order of sets were left aside
        """)
  }

  @Test(arguments: [20, 40, 120]) func linesFit(width: Int) {
    for charset in [Charset.unicode, .ascii] {
      let lines = text(sample, width: width, charset: charset).split(separator: "\n")
      for line in lines.dropLast(2) { #expect(CellWidth.of(String(line)) <= width, "\(line)") }
      #expect(charset == .unicode || lines.joined().utf8.count == lines.joined().count)
    }
  }

  @Test func anEmptyDocumentHoldsNothing() {
    #expect(text(Document()) == "no cells")
  }
}
