import Foundation
import TerminalTesting
import Testing

/// Descriptors that are closed, full, broken, slow or not what they should be, and signals that are ignored.
@Suite struct FaultsTests {
  /// What a shell command says in which `$MICROGRAD` is the program, and how it ends.
  private func shell(_ command: String) throws -> (text: String, ending: PseudoTerminal.Ending) {
    let terminal = try Session.shell(command)
    let ending = try terminal.waitForExit()
    return (terminal.screen.text, ending)
  }

  @Test(arguments: [
    "--help", "--version", "-c 'print(1)'", "run $FILE", "check $LESSON", "learn --help",
  ])
  func aFullDiskIsSaid(arguments: String) throws {
    let result = try shell("$MICROGRAD \(arguments) > /dev/full")
    #expect(result.text == "micrograd: can't write: No space left on device")
    #expect(result.ending == .exited(1))
  }

  @Test func aFullDiskIsSaidAtThePromptToo() throws {
    let terminal = try Session.shell("$MICROGRAD > /dev/full")
    #expect(try terminal.waitForExit() == .exited(1))
    #expect(terminal.screen.text.hasSuffix("micrograd: can't write: No space left on device"))
  }

  @Test func aFileThatMayNotGrowIsSaid() throws {
    let result = try shell("f=$(mktemp); ulimit -f 1; $MICROGRAD -c \"print('x' * 10**6)\" > $f; rm $f")
    #expect(result.text == "micrograd: can't write: File too large")
  }

  /// The terminal of a parent that uses it without blocking, and that shows more than it can hold.
  @Test func aTerminalMayNotBlock() throws {
    let flags =
      "import fcntl, os; fcntl.fcntl(1, fcntl.F_SETFL, os.O_NONBLOCK | fcntl.fcntl(1, fcntl.F_GETFL))"
    let terminal = try Session.shell("python3 -c '\(flags)' && exec $MICROGRAD --plain")
    try terminal.wait(forRow: ">>> ")
    for round in 0..<5 {
      terminal.type("print('x' * 100_000 + '\(round)' + '!')\r")
      try terminal.wait(until: "all is shown") { $0.text.contains("\(round)!") }
      try terminal.wait(forRow: ">>> ")
    }
    #expect(terminal.output.count { $0 == UInt8(ascii: "x") } >= 500_000)
  }

  @Test(arguments: ["", "trap '' PIPE; "]) func aReaderMayLeave(before: String) throws {
    let endless = "-c 'while True: print(1)'"
    let result = try shell(before + "{ $MICROGRAD \(endless); echo ended $? >&2; } | head -1")
    #expect(result.text.split(separator: "\n").sorted() == ["1", "ended 141"])
  }

  @Test(arguments: [
    ("-c 'print(1)' >&-", "micrograd: can't write: Bad file descriptor", 1), ("-c 'x = 1' >&-", "", 0),
    ("-c '1/0' 2>&-", "", 1), ("-c 'print(1)' 2>&-", "1", 0), ("-c '1/0' 2> /dev/full", "", 1),
    ("<&-", "micrograd: <stdin>: Bad file descriptor", 2), ("< /dev/null", "", 0),
    ("< /", "micrograd: <stdin>: Is a directory", 2),
    ("0> /dev/null", "micrograd: <stdin>: Bad file descriptor", 2),
    ("-c 'print(1)' <&- >&- 2>&-", "", 1), ("run $FILE <&-", "1", 0),
  ])
  func aDescriptorMayBeClosedOrWrong(arguments: String, text: String, code: Int32) throws {
    let result = try shell("$MICROGRAD \(arguments)")
    #expect(result.text == text)
    #expect(result.ending == .exited(code))
  }

  /// The program's own file would be the standard output otherwise, and be written into.
  @Test(arguments: ["<&- >&- 2>&-", ">&-", "2>&-", ">&- 2>&-"])
  func noFileTakesThePlaceOfAClosedDescriptor(closing: String) throws {
    let result = try shell(
      """
      exec 3>&1
      FIFO=$(mktemp -u); mkfifo $FIFO
      $MICROGRAD run $FIFO \(closing) &
      exec 4> $FIFO; rm $FIFO
      for n in 0 1 2; do readlink /proc/$!/fd/$n; done | grep -c "$FIFO" >&3
      echo 'x = 1' >&4; exec 4>&-; wait $!
      """)
    #expect(result.text == "0")
  }

  @Test func aPipeThatDoesNotBlockIsWaitedFor() throws {
    let python = """
      import fcntl,os,subprocess,sys,time
      r,w = os.pipe(); fcntl.fcntl(r, fcntl.F_SETFL, os.O_NONBLOCK)
      p = subprocess.Popen([os.environ['MICROGRAD']], stdin=r)
      os.close(r); time.sleep(0.2); os.write(w, b'print(42)'); os.close(w); sys.exit(p.wait())
      """
    let result = try shell("exec python3 -c \"\(python)\"")
    if case .exited(127) = result.ending { return }  // no python3 here
    #expect(result.text == "42")
    #expect(result.ending == .exited(0))
  }

  @Test(arguments: ["trap '' INT; ", ""]) func ctrlCStopsAProgramWhateverTheParentIgnored(before: String)
    throws
  {
    let terminal = try Session.shell(
      before + "$MICROGRAD -c 'print(\"run\" + \"ning\", flush=True)\nwhile True: pass'; echo ended $?")
    try terminal.wait(forLine: "running")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
  }

  /// Nobody reads, so the program waits in a write; Ctrl-C has to end that, and what is left is not shown.
  @Test func ctrlCCutsWhatIsBeingShown() throws {
    let terminal = try Session.start()
    terminal.type("text = 'x' * 4_000_000\r")
    try terminal.wait(forRow: ">>> ")
    terminal.type("print('be' + 'gun'); print(text); print(text)\r")
    try terminal.wait(forLine: "begun")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    #expect(terminal.output.count < 4_000_000)
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
  }

  @Test func ignoringTheHangUpTheTerminalsEndIsTheEnd() throws {
    let terminal = try Session.shell("trap '' HUP; exec $MICROGRAD")
    try terminal.wait(forRow: ">>> ")
    terminal.type("x = 1")
    try terminal.wait(forRow: ">>> x = 1")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func aSignalEndsTheSessionWithTheTerminalRestored(signal: Int32) throws
  {
    for line in ["", "x = 1", "print('run' + 'ning')\nwhile True: pass\n\n"] {
      let terminal = try Session.start()
      terminal.paste(line)
      if line.contains("while") {
        terminal.type("\r\r")
        try terminal.wait(forLine: "running")
      } else {
        try terminal.wait(forRow: ">>> " + line)
      }
      terminal.signal(signal)
      #expect(try terminal.waitForExit() == .killed(signal: signal))
      #expect(terminal.isCooked)
      #expect(!terminal.screen.marksPastes)
    }
  }

  @Test func aSignalThatTheParentBlockedIsHeard() throws {
    let terminal = try Session.shell(
      "exec python3 -c 'import os,signal; signal.pthread_sigmask(0, {1,2,15}); os.execv(os.environ[\"MICROGRAD\"], [\"m\"])'"
    )
    try terminal.wait(forRow: ">>> ")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .killed(signal: SIGTERM))
  }
}
