import Testing

@testable import TerminalDrawing

@Suite struct ColumnListTests {
  private func drawn(_ texts: [String], mostRows: Int = 12, width: Int = 40, charset: Charset = .unicode)
    -> String
  {
    ColumnList(texts, mostRows: mostRows).text(in: Appearance(width: width, charset: charset)).plainText
  }

  private static let attributes = ["backward", "data", "exp", "grad", "label", "log", "relu", "tanh"]

  @Test func readsDownwards() {
    #expect(
      drawn(ColumnListTests.attributes) == """
        backward  exp   label  relu
        data      grad  log    tanh
        """)
    #expect(
      drawn(ColumnListTests.attributes, width: 20) == """
        backward  label
        data      log
        exp       relu
        grad      tanh
        """)
  }

  @Test func oneRowWhereItFits() {
    #expect(
      drawn(ColumnListTests.attributes, width: 60) == "backward  data  exp  grad  label  log  relu  tanh")
    #expect(drawn(["a"]) == "a")
    #expect(drawn([]) == "")
  }

  @Test func countsWhatIsLeftOut() {
    #expect(
      drawn(ColumnListTests.attributes, mostRows: 2, width: 20) == """
        backward  exp
        data      grad
        … 4 more
        """)
    #expect(
      drawn(ColumnListTests.attributes, mostRows: 0, width: 20, charset: .ascii).hasSuffix("\n... 5 more"))
  }

  @Test func wideSignsTakeTwoColumns() {
    #expect(
      drawn(["日本", "abc", "d", "é", "f", "g", "h"], width: 20) == """
        日本  d  f  h
        abc   é  g
        """)
  }

  @Test func strangeSignsAreMadeVisible() {
    #expect(drawn(["a\u{1b}[31m", "b\nc", "\u{202e}"], width: 60) == "a\\x1b[31m  b\\nc  \\u202e")
    #expect(drawn(["é", "日"], charset: .ascii) == "\\xe9  \\u65e5")
  }

  @Test func aNameThatIsTooLongIsCut() {
    let long = String(repeating: "long", count: 10)
    #expect(drawn([long, "short"], width: 20) == "longlonglonglonglon…\nshort")
  }

  /// For random lists no line is wider than asked, the rows are as few as the order allows, and no text is lost.
  @Test(arguments: [20, 21, 33, 40, 79, 80, 120, 400]) func fitsEveryWidth(_ width: Int) {
    var random = RandomGraphs(seed: UInt64(width))
    let signs = ["a", "b", "_", "日", "é", "e\u{301}", "\u{1b}", "🙂"]
    for count in [1, 2, 3, 10, 100, 2000] {
      let texts = (0..<count).map { place in
        "\(place)" + (0..<random.next(below: 30)).map { _ in signs[random.next(below: signs.count)] }.joined()
      }
      let mostRows = 1 + random.next(below: 30)
      for charset in [Charset.ascii, .unicode] {
        check(texts, mostRows, width, charset)
      }
    }
  }

  private func check(_ texts: [String], _ mostRows: Int, _ width: Int, _ charset: Charset) {
    var lines = drawn(texts, mostRows: mostRows, width: width, charset: charset).split(separator: "\n")
    #expect(lines.allSatisfy { CellWidth.of($0) <= width && $0.last != " " })
    let hidden =
      lines.last.flatMap { $0.wholeMatch(of: /(…|\.\.\.) (\d+) more/) }.flatMap { Int($0.output.2) } ?? 0
    if hidden > 0 { lines.removeLast() }
    #expect(lines.count <= mostRows)
    let shown = lines.reduce(0) { $0 + $1.split(separator: " ").count }
    #expect(shown + hidden == texts.count)
  }
}
