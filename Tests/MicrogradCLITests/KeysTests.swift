import TerminalTesting
import Testing

/// The prompt's keys as the command gives them: `--keys`, `MICROGRAD_KEYS`, `:keys`, and what is said while typing.
@Suite struct KeysTests {
  @Test func viIsThereOnRequest() throws {
    let terminal = try Session.start(arguments: ["--keys", "vi"])
    terminal.type("13 + 4\u{1B}0x\r")
    try terminal.wait(forLine: "7")
    terminal.type(":keys emacs\r")
    try terminal.wait(for: "emacs's from the next prompt on")
    try terminal.wait(forRow: ">>> ")
    terminal.type("1 + 40\u{1B}b9\r")
    try terminal.wait(forLine: "941")
  }

  @Test func theEnvironmentAsksToo() throws {
    let terminal = try Session.start(Session.utf8.merging(["MICROGRAD_KEYS": "vi"]) { $1 })
    terminal.type("3 + 4\u{1B}x\u{1B}a9\r")
    try terminal.wait(forLine: "12")
  }

  @Test(arguments: [(Session.utf8, 80), (Session.c, 80), (Session.utf8, 40), (Session.utf8, 120)])
  func keysListsThoseThatWork(environment: [String: String], columns: Int) throws {
    let terminal = try Session.start(environment, columns: columns, rows: 60, arguments: ["--no-pager"])
    terminal.type(":keys\r")
    try terminal.wait(for: ":keys vi has vi's keys")
    #expect(terminal.screen.text.contains("Ctrl-R"))
    try terminal.wait(forRow: ">>> ")
    terminal.type(":keys vi\r")
    try terminal.wait(until: "the note is there") {
      $0.text.replacing("\n", with: " ").contains("vi's from the next prompt on")
    }
    try terminal.wait(forRow: ">>> ")
    terminal.type(":keys\r")
    try terminal.wait(for: ":keys emacs has Emacs's keys")
    #expect(terminal.screen.text.contains("dd cc yy"))
  }

  @Test func whatIsNoStyleIsRefused() throws {
    #expect(try Session.run(["--keys", "nano"]).code == 2)
    let terminal = try Session.start()
    #expect(!terminal.screen.text.contains("MICROGRAD_KEYS"))
    terminal.type(":keys nano\r")
    try terminal.wait(for: "choose emacs or vi")
  }

  @Test func aWishThatCannotBeMetIsSaid() throws {
    let nano = Session.utf8.merging(["MICROGRAD_KEYS": "nano"]) { $1 }
    let terminal = try Session.start(nano)
    #expect(terminal.screen.text.contains("MICROGRAD_KEYS is nano"))
    #expect(try !Session.start(nano, arguments: ["--keys", "vi"]).screen.text.contains("MICROGRAD_KEYS"))
    #expect(try Session.run(["-c", "print(1)"], environment: nano).output == "1\n")
  }

  @Test(arguments: [
    ("f(\r", "still open: ("), ("def f(x):\r", "still open: def"),
    ("for x in [1]:\rx\r", "still open: for, an empty row ends it"),
    ("s = \"\"\"a\r", "still open: \"\"\", a text of several rows"),
    ("1 + \\\r", "still open: \\, the row goes on here"),
    ("@f\r", "still open: @"), ("[(1,\r", "still open: ("),
  ])
  func saysWhatIsOpen(typed: String, remark: String) throws {
    let terminal = try Session.start()
    terminal.type(typed)
    try terminal.wait(forLine: remark)
    terminal.press(.controlC)
    try terminal.wait(until: "the remark is gone") { !$0.text.contains("still") }
  }

  @Test func aPastedTranscriptRuns() throws {
    let terminal = try Session.start()
    terminal.paste(">>> def f(x):\n...     return 2*x\n... \n>>> f(3)\n6\n>>> f(4) + 1\n9\n")
    try terminal.wait(forRow: "... f(4) + 1")
    terminal.type("\r")
    try terminal.wait(forLine: "9")
    #expect(terminal.screen.problems == [])
  }
}
