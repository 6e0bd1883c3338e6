import TerminalTesting
import Testing

/// Tab at the prompt, in terminals of several widths, with UTF-8 and with `LC_ALL=C`.
@Suite struct CompletionTests {
  static let places: [(environment: [String: String], columns: Int)] =
    [Session.utf8, Session.c].flatMap { environment in [40, 80, 120].map { (environment, $0) } }

  @Test(arguments: places) func listsWithinTheWidth(_ environment: [String: String], _ columns: Int) throws {
    let terminal = try Session.start(environment, columns: columns, rows: 14)
    terminal.type("alpha = Value(2.0)\r")
    try terminal.wait(for: "leaf")
    try terminal.wait(forRow: ">>> ")
    terminal.type("x = alpha.\t")
    try terminal.wait(for: columns == 40 ? "backward  exp" : "backward  data  exp")
    try terminal.wait(forRow: ">>> x = alpha.")
    terminal.type("b\t\u{15}")
    try terminal.wait(forRow: ">>> ")
    terminal.type("print(\t")
    try terminal.wait(for: environment == Session.c ? "... " : "… ")
    try terminal.wait(forRow: ">>> print(")
    terminal.type("alp\t)\r")
    try terminal.wait(for: "Value(data=2.0, grad=0)")
    #expect(terminal.screen.problems.isEmpty)
    #expect(terminal.screen.bells == 0)
    if environment == Session.c { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
  }

  @Test func listsAtMostHalfTheWindow() throws {
    let terminal = try Session.start(columns: 40, rows: 10)
    terminal.type("print(\t")
    try terminal.wait(for: "more\n>>> print(")
    let lines = terminal.screen.lines
    let rest = try #require(lines.firstIndex { $0.hasPrefix("… ") && $0.hasSuffix(" more") })
    let prompt = try #require(lines.firstIndex(of: ">>> print("))
    #expect(rest - prompt == 6, "\(terminal.screen.picture)")
  }

  @Test func completesInsideABlock() throws {
    let terminal = try Session.start()
    terminal.type("def scale(factor):\rfac\t")
    try terminal.wait(forRow: "...     factor")
    terminal.type(" * 2; ret\t fac\t\r\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type("scale(fac\t21)\r")
    try terminal.wait(forLine: "21")
  }

  @Test func completesCommandsAndTheirArguments() throws {
    let terminal = try Session.start()
    terminal.type(":les\tsl\t\r")
    try terminal.wait(for: "The slope of f(x) · step 1")
    terminal.type(":sh\tval\t\r")
    try terminal.wait(for: "after each step: the values that were made or changed")
    terminal.type(":\t")
    try terminal.wait(for: ":graph")
    try terminal.wait(for: ":lessons")
    try terminal.wait(forRow: ">>> :")
  }

  @Test func aNameOfTheProgramIsShownThroughTheGate() throws {
    let terminal = try Session.start(Session.c)
    terminal.type("éa = 1; éb = 2\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type("é\t")
    try terminal.wait(for: "\\xe9a  \\xe9b")
    #expect(terminal.screen.problems.isEmpty)
  }
}
