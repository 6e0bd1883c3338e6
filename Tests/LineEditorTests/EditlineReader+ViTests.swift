import TerminalTesting
import Testing

/// vi's keys in a terminal; `ViCommandTests` has the commands.
@Suite struct EditlineReaderViTests {
  private func start(_ environment: [String: String] = Probe.utf8, columns: Int = 80) throws -> PseudoTerminal
  {
    try Probe.start(environment, columns: columns, arguments: ["--vi"])
  }

  @Test(arguments: [(Probe.utf8, 80), (Probe.c, 80), (Probe.utf8, 40), (Probe.utf8, 120)])
  func rowsOfABlockAreEditedByCommands(environment: [String: String], columns: Int) throws {
    let terminal = try start(environment, columns: columns)
    terminal.paste("(abc,\n    x,\n    y")
    try terminal.wait(forRow: "...     y")
    terminal.press(.escape)
    try terminal.wait(forRow: "...     ")
    terminal.type("kdd")
    try terminal.wait(until: "the row is gone") { $0.text.hasSuffix(">>> (abc,\n...     y") }
    terminal.type("ccz")
    try terminal.wait(forRow: "...     z")
    terminal.type("\u{1B}ggwcwnew")
    try terminal.wait(forRow: ">>> (new")
    terminal.type("\u{1B}jA)\r")
    try terminal.wait(forBlock: "(new,\n    z)")
    #expect(terminal.screen.problems == [])
  }

  @Test func escapeNeedsNoOtherKey() throws {
    let terminal = try start()
    terminal.type("abc")
    try terminal.wait(forRow: ">>> abc")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> ab")
    terminal.press(.escape)
    terminal.type("0iX\r")
    try terminal.wait(forBlock: "Xabc")
  }

  @Test(arguments: [
    ("abc\u{1B}[DX", "abXc"), ("abc\u{1B}[HX", "Xabc"), ("abc\u{1B}OHX\u{1B}OFY", "XabcY"),
    ("abc\u{1B}[D\u{1B}[3~X", "abX"), ("ab cd\u{1B}[1;5DX", "ab Xcd"),
  ])
  func keysWithNamesWorkWhileTyping(keys: String, block: String) throws {
    let terminal = try start()
    terminal.type(keys)
    terminal.type("\r")
    try terminal.wait(forBlock: block)
  }

  @Test(arguments: [
    ("\u{1B}[Dx", "ac"), ("\u{1B}[HiX", "Xabc"), ("\u{1B}[1;5DiX", "Xabc"), ("0\u{1B}[3~", "bc"),
  ])
  func keysWithNamesAreNoCommands(keys: String, block: String) throws {
    let terminal = try start()
    terminal.type("abc")
    try terminal.wait(forRow: ">>> abc")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> ab")
    terminal.type(keys)
    terminal.type("\r")
    try terminal.wait(forBlock: block)
  }

  @Test func escapeAndOInOnePacketOpenARow() throws {
    let terminal = try start()
    terminal.type("b)\u{1B}O")
    try terminal.wait(until: "a row is there") { $0.text.hasSuffix(">>>\n... b)") }
    terminal.type("(a\u{1B}[")
    try terminal.wait(until: "the bracket has no meaning") { $0.bells == 1 }
    terminal.type("A,\u{1B}j\r")
    try terminal.wait(forBlock: "(a,\nb)")
  }

  @Test func jAndKWalkThroughRowsAndThenTheHistory() throws {
    let terminal = try start()
    try Probe.enter(["one", "(a\nb)"], in: terminal)
    terminal.type("dra\u{1B}k")
    try terminal.wait(until: "the block") { $0.text.hasSuffix(">>> (a\n... b)") }
    terminal.type("k")
    try terminal.wait(until: "its first row") { $0.cursor.row == $0.text.split(separator: "\n").count - 2 }
    terminal.type("k")
    try terminal.wait(until: "the one before") { $0.text.hasSuffix(">>> one") }
    terminal.type("jj")
    try terminal.wait(until: "the draft") { $0.text.hasSuffix(">>> dra") }
    terminal.type("Aft\r")
    try terminal.wait(forBlock: "draft")
  }

  @Test func undoSearchAndPasteWorkInCommandMode() throws {
    let terminal = try start()
    try Probe.enter(["one = 1"], in: terminal)
    terminal.type("abc\u{1B}x")
    try terminal.wait(forRow: ">>> a")
    terminal.type("u")
    try terminal.wait(until: "it is back") { $0.text.hasSuffix(">>> abc") }
    terminal.type("/one")
    try terminal.wait(until: "it is found") { $0.text.hasSuffix(">>> one = 1\nsearch: one") }
    terminal.press(.escape)
    try terminal.wait(until: "the query is gone") { $0.text.hasSuffix(">>> one = 1") }
    terminal.type("$")
    terminal.paste("2")
    terminal.type("\r")
    try terminal.wait(forBlock: "one = 21")
  }

  @Test func enterInASearchFetchesAndDoesNotRun() throws {
    let terminal = try start()
    try Probe.enter(["one = 1"], in: terminal)
    terminal.type("\u{1B}/one")
    try terminal.wait(until: "it is found") { $0.text.hasSuffix(">>> one = 1\nsearch: one") }
    terminal.press(.enter)
    try terminal.wait(until: "the query is gone") { $0.text.hasSuffix(">>> one = 1") }
    terminal.type("A2\r")
    try terminal.wait(forBlock: "one = 12")
  }

  @Test(arguments: [
    ("r\rA3", "x = 1\n3"), ("f\rx", "x = 1"), ("f\u{1B}[Dx", "x = 2"), ("9\u{1B}[Dx", "x = 2"),
  ])
  func anotherKeyBelongsToTheCommandOrEndsIt(keys: String, block: String) throws {
    let terminal = try start()
    terminal.type("x = 12")
    try terminal.wait(forRow: ">>> x = 12")
    terminal.press(.escape)
    try terminal.wait(forRow: ">>> x = 1")
    terminal.type(keys + "\r")
    try terminal.wait(forBlock: block)
  }

  @Test func everyReadBeginsWithTyping() throws {
    let terminal = try start()
    terminal.type("a\u{1B}\r")
    try terminal.wait(forBlock: "a")
    terminal.type("i\r")
    try terminal.wait(forBlock: "i")
    terminal.type("b\u{1B}x")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    terminal.type("x\r")
    try terminal.wait(forBlock: "x")
  }

  @Test func theStyleIsChangedBetweenTwoReads() throws {
    let terminal = try Probe.start()
    terminal.type("keys vi\r")
    try terminal.wait(until: "another prompt") { $0.text.hasSuffix("keys vi\n>>>") }
    terminal.type("ab\u{1B}iX\r")
    try terminal.wait(forBlock: "aXb")
    terminal.type("keys emacs\r")
    try terminal.wait(until: "another prompt") { $0.text.hasSuffix("keys emacs\n>>>") }
    terminal.type("ab cd\u{1B}bX\r")
    try terminal.wait(forBlock: "ab Xcd")
  }
}
