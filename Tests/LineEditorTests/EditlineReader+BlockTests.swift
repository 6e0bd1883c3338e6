import TerminalTesting
import Testing

/// Blocks of several rows, in one buffer.
@Suite struct EditlineReaderBlockTests {
  @Test func marksEveryFurtherRow() throws {
    let terminal = try Probe.start()
    terminal.type("def f(x):\r")
    try terminal.wait(forRow: "...     ")
    terminal.type("return x\r\r")
    try terminal.wait(forBlock: "def f(x):\n    return x")
    #expect(
      terminal.screen.lines[1...4] == [
        ">>> def f(x):", "...     return x", "...", #"read "def f(x):\n    return x""#,
      ])
    #expect(terminal.screen.problems == [])
  }

  @Test func recallsABlockWholeAndEditsItInPlace() throws {
    let terminal = try Probe.start()
    terminal.type("(a\rb)\r")
    try terminal.wait(forBlock: "(a\n    b)")
    terminal.press(.up)
    try terminal.wait(forRow: "...     b)")
    terminal.press(.up)
    terminal.press(.end)
    terminal.type("X")
    terminal.press(.down)
    terminal.press(.home)
    terminal.press(.right)
    terminal.type("Y\r")
    try terminal.wait(forBlock: "(aX\n Y   b)")
  }

  @Test func joinsRowsAtTheirEnds() throws {
    let terminal = try Probe.start()
    terminal.type("(a\rb")
    try terminal.wait(forRow: "...     b")
    terminal.press(.left)
    terminal.press(.backspace)
    try terminal.wait(forRow: "... ")
    terminal.press(.backspace)
    try terminal.wait(forRow: ">>> (a")
    terminal.type(")\r")
    try terminal.wait(forBlock: "(a)b")
    terminal.type("(c\rd)")
    try terminal.wait(forRow: "...     d)")
    terminal.press(.up)
    terminal.press(.end)
    terminal.press(.delete)
    terminal.type("\r")
    try terminal.wait(forBlock: "(c    d)")
  }

  @Test func leftAndRightStepOverTheMarker() throws {
    let terminal = try Probe.start()
    terminal.type("(\r")
    try terminal.wait(forRow: "...     ")
    terminal.press(.home)
    try terminal.wait(forRow: "... ")
    terminal.press(.left)
    try terminal.wait(forRow: ">>> (")
    terminal.press(.right)
    try terminal.wait(forRow: "... ")
  }

  @Test func enterInTheMiddleOfAnOpenBlockSplitsTheRow() throws {
    let terminal = try Probe.start()
    terminal.type("(ab")
    terminal.press(.left)
    terminal.type("\r")
    try terminal.wait(forRow: "...     ")
    terminal.press(.end)
    terminal.type(")\r")
    try terminal.wait(forBlock: "(a\n    b)")
  }

  @Test func transposingLeavesTheMarkerWhole() throws {
    let terminal = try Probe.start()
    terminal.type("(\rab")
    try terminal.wait(forRow: "...     ab")
    terminal.press(.controlT)
    try terminal.wait(forRow: "...     ba")
    terminal.press(.home)
    terminal.press(.controlT)
    try terminal.wait(until: "the bell rings") { $0.bells == 1 }
    terminal.press(.end)
    terminal.type(")\r")
    try terminal.wait(forBlock: "(\n    ba)")
  }

  @Test func transposingAtARowsEndSwapsNothingWithTheBreak() throws {
    let terminal = try Probe.start()
    terminal.paste("(ab\nc")
    try terminal.wait(forRow: "... c")
    terminal.press(.controlT)
    try terminal.wait(until: "the bell rings") { $0.bells == 1 }
    terminal.press(.up)
    terminal.press(.end)
    terminal.press(.controlT)
    try terminal.wait(forRow: ">>> (ba")
    terminal.press(.controlEnd)
    terminal.type(")\r")
    try terminal.wait(forBlock: "(ba\nc)")
  }

  @Test func aBlockTallerThanTheWindowStaysRight() throws {
    let terminal = try Probe.start(rows: 6)
    terminal.type("(\r")
    for number in 1...10 {
      try terminal.wait(forRow: "...     ")
      terminal.type("\(number),\r")
    }
    try terminal.wait(forRow: "...     ")
    terminal.type(")\r")
    let rows = (1...10).map { "    \($0)," }
    try terminal.wait(until: "the block is read") { $0.text.contains("read ") }
    let shown = [">>> ("] + rows.map { "... " + $0 } + ["...     )"]
    #expect(terminal.screen.transcript.contains(shown.joined(separator: "\n")))
    let block = (["("] + rows + ["    )"]).joined(separator: "\n")
    let reading = "read \(block.debugDescription)"
    #expect(terminal.screen.transcript.replacing("\n", with: "").contains(reading))

    terminal.press(.up)
    try terminal.wait(forRow: "...     )")
    #expect(terminal.screen.text.hasSuffix(shown.suffix(5).joined(separator: "\n")))
    terminal.type(" \r")
    try terminal.wait(until: "the block is read again") {
      $0.transcript.replacing("\n", with: "").contains(reading.dropLast() + " ")
    }
    #expect(terminal.screen.problems == [])
  }

  @Test func tabIndentsWhereOnlyBlanksStand() throws {
    let terminal = try Probe.start()
    terminal.type("\t ")
    terminal.type("\t")
    try terminal.wait(forRow: ">>>         ")
    terminal.press(.backspace)
    try terminal.wait(forRow: ">>>     ")
  }
}
