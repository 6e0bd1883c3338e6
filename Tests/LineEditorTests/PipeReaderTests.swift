import TerminalTesting
import Testing

@Suite struct PipeReaderTests {
  @Test(arguments: [
    (#"printf '1\n2' | $PROBE"#, [#"read "1""#, #"read "2""#, "end"]),
    (#"printf 'a\r\nb\r\n' | $PROBE"#, [#"read "a""#, #"read "b""#, "end"]),
    (#"printf '(a\nb)\nc\n' | $PROBE"#, [#"read "(a\nb)""#, #"read "c""#, "end"]),
    (#"printf 'def f():\n    1\n\nc\n' | $PROBE"#, [#"read "def f():\n    1""#, #"read "c""#, "end"]),
    (#"printf '(a\n' | $PROBE"#, [#"read "(a""#, "end"]),
    (#"printf 'caf\303\251\n' | LC_ALL=C $PROBE"#, [#"read "café""#, "end"]),
    ("$PROBE < /dev/null", ["end"]),
    ("$PROBE < /", ["end"]),
    ("$PROBE <&-", ["end"]),
  ])
  func readsBlocksWithoutAPrompt(command: String, output: [String]) throws {
    let terminal = try Probe.shell(command)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.text == (["PipeReader interactive: false"] + output).joined(separator: "\n"))
  }

  @Test func aPipeThatIsSlowIsWaitedFor() throws {
    let terminal = try Probe.shell("(printf 1; read line; echo 2) | $PROBE")
    try terminal.wait(for: "PipeReader")
    terminal.type("\r")
    try terminal.wait(for: #"read "12""#)
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
