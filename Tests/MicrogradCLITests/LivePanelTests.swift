import Foundation
import TerminalTesting
import Testing

/// The panel that is redrawn in place while something runs.
@Suite struct LivePanelTests {
  private static let slow = "w = Value(1.0)\ndef loss():\n  for i in range(40_000): pass\n  return w * w\n"

  /// Binds a loss that takes its time.
  private func start(
    _ environment: [String: String] = Session.utf8, columns: Int = 80, rows: Int = 40,
    arguments: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try Session.start(environment, columns: columns, rows: rows, arguments: arguments)
    terminal.paste(Self.slow)
    terminal.press(.enter)
    terminal.press(.enter)
    try terminal.wait(until: "the prompt is back") {
      $0.rowBeforeCursor == ">>> " && $0.text.contains("return")
    }
    return terminal
  }

  private static let eraser = Array("\u{1b}[J".utf8)

  /// How often the panel was drawn in the place of another.
  private func redraws(_ output: [UInt8]) -> Int {
    output.indices.count { output[$0...].starts(with: Self.eraser) }
  }

  @Test(arguments: [Session.utf8, Session.c])
  func aTrainingIsDrawnInPlaceAtMostTenTimesASecond(_ environment: [String: String]) throws {
    let terminal = try start(environment)
    let (before, began) = (redraws(terminal.output), ContinuousClock.now)
    terminal.type(":train loss steps=100000 lr=0.0001\r")
    try terminal.wait(for: "steps/s")
    try terminal.wait(until: "it was drawn eight times more") { _ in
      redraws(terminal.output) >= before + 8
    }
    try terminal.wait(until: "the panel is whole") { $0.text.hasSuffix("step") }
    #expect(terminal.screen.text.ranges(of: "steps/s").count == 1, "one panel stands on the screen")
    terminal.press(.controlC)
    try terminal.wait(for: "stopped after")
    try terminal.wait(forRow: ">>> ")
    let tenths = (ContinuousClock.now - began) / .milliseconds(100)
    #expect(Double(redraws(terminal.output) - before) <= tenths + 1)
    #expect(!terminal.screen.text.contains("/100000") && !terminal.screen.text.contains("^C"))
    #expect(terminal.screen.text.contains("loss   first 1   last"))
    #expect(terminal.screen.problems.isEmpty && terminal.screen.wraps == 0)
    #expect(environment["LC_ALL"] != "C" || terminal.output.allSatisfy { $0 < 0x80 })
    terminal.type("len(losses) > 0, w.data < 1\r")
    try terminal.wait(forLine: "(True, True)")
  }

  @Test func anotherSizeLeavesACleanScreen() throws {
    let terminal = try start(columns: 100)
    terminal.type(":train loss steps=100000 lr=0.0001\r")
    try terminal.wait(for: "steps/s")
    for (columns, rows) in [(120, 40), (74, 30), (90, 20), (80, 40)] {
      terminal.resize(columns: columns, rows: rows)
      let mark = terminal.output.count
      try terminal.wait(until: "it was drawn twice more") { _ in
        redraws(Array(terminal.output[mark...])) > 1
      }
    }
    terminal.press(.controlC)
    try terminal.wait(for: "stopped after")
    try terminal.wait(forRow: ">>> ")
    #expect(!terminal.screen.transcript.contains("/100000"))
    #expect(terminal.screen.transcript.ranges(of: "┌").count == 1)
  }

  /// Where tmux has wrapped the panel anew, it takes more rows than were written; elsewhere long rows are cut.
  @Test(arguments: [true, false]) func aNarrowerWindowHasNoRestOfAPanel(isInTmux: Bool) throws {
    let environment = Session.utf8.merging(isInTmux ? ["TMUX": "/tmp/tmux-0/default,1,0"] : [:]) { $1 }
    let terminal = try start(environment, columns: 100)
    terminal.type(":train loss steps=100000 lr=0.0001\r")
    try terminal.wait(for: "steps/s")
    try terminal.wait(until: "the panel is whole") { $0.text.hasSuffix("step") }
    let lines = terminal.screen.text.split(separator: "\n")
    let panel = lines[(lines.firstIndex { $0.contains("/100000") } ?? 0)...]
    let mark = terminal.output.count
    terminal.resize(columns: 50, rows: 40)
    try terminal.wait(until: "it was drawn anew") { _ in redraws(Array(terminal.output[mark...])) > 1 }
    let rows = panel.map { isInTmux ? max(1, ($0.count + 49) / 50) : 1 }.reduce(0, +)
    let after = String(decoding: terminal.output[mark...], as: UTF8.self)
    #expect(panel.count > 8 && after.contains("\u{1b}[\(rows)A\r\u{1b}[J"), "\(rows)")
  }

  @Test func whatIsTypedMeanwhileIsReadAfterwards() throws {
    let terminal = try start()
    terminal.type(":train loss steps=60 lr=0.01\r")
    try terminal.wait(for: "steps/s")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
    #expect(!terminal.screen.transcript.contains("steps/s"))
    try terminal.wait(until: "the terminal echoes again") { _ in !terminal.isCooked }
  }

  @Test func aPromptBehindAProgramHasThePanelToo() throws {
    try Session.withFile("w = Value(1.0)\n") { file in
      let terminal = try Session.start(arguments: ["run", "-i", file])
      try terminal.wait(forRow: ">>> ")
      terminal.type(":train w*w steps=1000000 lr=0.0001\r")
      try terminal.wait(for: "steps/s")
      terminal.press(.controlC)
      try terminal.wait(for: "stopped after")
    }
  }

  @Test(arguments: [["--plain"], []]) func plainAndDumbTerminalsGetLines(_ arguments: [String]) throws {
    var environment = Session.utf8
    if arguments.isEmpty { environment["TERM"] = "dumb" }
    let terminal = try Session.start(environment, arguments: arguments)
    terminal.type("w = Value(1.0)\r")
    try terminal.wait(for: "grad not computed.")
    terminal.type(":train w*w steps=20 lr=0.1\r")
    try terminal.wait(for: "20 steps: loss 1")
    #expect(terminal.screen.text.contains("step  1/20   loss 1   rate 0.1\nstep  2/20"))
    #expect(redraws(terminal.output) == 0)
  }

  @Test func aDocumentOnAPipeGetsLines() throws {
    let text = "```python\nw = Value(1.0)\n```\n\n```micrograd\n:train w*w steps=3 lr=0.1\n```\n"
    let file = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString).md")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let (output, _, code) = try Session.run(["run", file.path], environment: Session.utf8)
    #expect(code == 0 && output.contains("step 1/3   loss 1   rate 0.1\nstep 2/3   loss 0.64"))
    #expect(output.contains("3 steps: loss 1 → 0.4096") && !output.contains("\u{1b}"))
  }

  @Test func aLoopOfTheProgramShowsHowFarItIs() throws {
    let terminal = try Session.start()
    terminal.paste("for k in range(900000000): pass")
    terminal.press(.enter)
    terminal.press(.enter)
    try terminal.wait(for: "of 900,000,000")
    #expect(terminal.screen.text.contains("running") && terminal.screen.text.contains("Ctrl-C stops"))
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    try terminal.wait(forRow: ">>> ")
    #expect(!terminal.screen.text.contains("running"))
    terminal.paste("import time\nwhile True:\n  print('tick'); time.sleep(0.01)")
    terminal.press(.enter)
    terminal.press(.enter)
    try terminal.wait(for: "tick\ntick\ntick")
    terminal.press(.controlC)
    try terminal.wait(for: "KeyboardInterrupt")
    #expect(!terminal.screen.text.contains("running"))
  }
}
