import Foundation
import TerminalTesting
import Testing

/// What is kept from one prompt to the next, in a folder of the test's own.
@Suite struct PromptLoopHistoryTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/micrograd-\(UUID().uuidString)"
  private var path: String { folder + "/micrograd/history.jsonl" }

  private func inFolder(_ test: ([String: String]) throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder + "/micrograd", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try test(Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 })
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.wait(forRow: ">>> ")
    terminal.press(.controlD)
    #expect(try terminal.waitForExit() == .exited(0))
  }

  /// The texts in the file; nil where a line of it is no entry.
  private func kept() throws -> [String?] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return lines.map { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["text"] as? String
    }
  }

  @Test func upRecallsWhatAnEarlierPromptWasGiven() throws {
    try inFolder { environment in
      let first = try Session.start(environment)
      first.type("def double(x):\r")
      try first.wait(forRow: "...     ")
      first.type("return 2 * x\r\r")
      try first.wait(forRow: ">>> ")
      first.type("double(21)\r")
      try first.wait(forLine: "42")
      try leave(first)

      let second = try Session.start(environment)
      second.press(.up)
      try second.wait(forRow: ">>> double(21)")
      second.press(.up)
      try second.wait(for: ">>> def double(x):\n...     return 2 * x")
      try second.wait(forRow: "...     return 2 * x")
      second.press(.controlC)
      try second.wait(forRow: ">>> ")
      second.type(":history double\r")
      try second.wait(for: "1  def double(x):\n       return 2 * x\n2  double(21)\n")
    }
  }

  @Test func whatIsInARecalledBlockReachesNoTerminal() throws {
    try inFolder { environment in
      let rows = (0..<10).map { "row \($0)" }.joined(separator: "\\n")
      let entry = #"{"text": "x = '''\#(rows)\u001b]0;title\u0007\u202eend\nlast'''", "time": 1}"#
      try (entry + "\n").write(toFile: path, atomically: true, encoding: .utf8)
      let terminal = try Session.start(environment, rows: 6)
      terminal.press(.up)
      try terminal.wait(forRow: "... last'''")
      terminal.type("\r")
      try terminal.wait(until: "all of it is shown") {
        $0.transcript.contains(">>> x = '''row 0\n... row 1\n")
      }
      try terminal.wait(forRow: ">>> ")
      #expect(terminal.output.firstRange(of: Array("\u{1B}]0;".utf8)) == nil)
      #expect(terminal.output.firstRange(of: Array("\u{202E}".utf8)) == nil)
      #expect(terminal.screen.transcript.contains(#"... row 9\x1b]0;title\x07\u202eend"#))
      #expect(terminal.screen.problems == [])
    }
  }

  @Test func whatIsRunIsOnTheDiskBefore() throws {
    try inFolder { environment in
      let first = try Session.start(environment)
      first.type("x = 41\r")
      try first.wait(for: "x = 41\n")
      try first.wait(forRow: ">>> ")
      first.paste("print('run' + 'ning')\nwhile True: pass")
      first.press(.enter)
      try first.wait(forLine: "running")
      first.signal(SIGKILL)
      #expect(try first.waitForExit() == .killed(signal: SIGKILL))
      #expect(try kept() == ["x = 41", "print('run' + 'ning')\nwhile True: pass"])

      let second = try Session.start(environment)
      second.press(.up)
      try second.wait(forRow: "... while True: pass")
      second.press(.up)
      second.press(.up)
      try second.wait(forRow: ">>> x = 41")
    }
  }

  @Test func aPromptThatIsKilledWhileTypedToDamagesNothing() throws {
    try inFolder { environment in
      for round in 1...5 {
        let terminal = try Session.start(environment)
        terminal.type("'ro' + 'und \(round)'\r")
        try terminal.wait(forLine: "'round \(round)'")
        terminal.type("half a line \(round)")
        terminal.signal(SIGKILL)
        try terminal.waitForExit()
      }
      #expect(try kept() == (1...5).map { "'ro' + 'und \($0)'" })
    }
  }

  @Test func promptsBesideEachOtherLoseNothing() throws {
    try inFolder { environment in
      let plain = environment.merging(["TERM": "dumb"]) { $1 }
      let terminals = try (1...4).map { _ in try Session.start(plain) }
      for (place, terminal) in terminals.enumerated() {
        terminal.type((1...50).map { "'w\(place)' + '-\($0)'\r" }.joined())
      }
      for (place, terminal) in terminals.enumerated() { try terminal.wait(forLine: ">>> 'w\(place)-50'") }
      let kept = try kept()
      #expect(kept.count == 200)
      for place in 0..<4 {
        let own = kept.filter { $0?.hasPrefix("'w\(place)'") == true }
        #expect(own == (1...50).map { "'w\(place)' + '-\($0)'" })
      }
    }
  }

  @Test func anAnswerToAQuestionIsNoEntry() throws {
    try inFolder { environment in
      try #"{"lesson":"slope","step":"the-other-side","event":"started","hash":"","time":0}"#.appending("\n")
        .write(toFile: folder + "/micrograd/progress.jsonl", atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal(
        command: [Session.path, "learn"], environment: environment, columns: 80, rows: 40)
      try terminal.wait(forRow: "? ")
      terminal.type("2\r")
      try terminal.wait(forRow: ">>> ")
      terminal.type("'a' + 'b'\r")
      try terminal.wait(forLine: "'ab'")
      #expect(try kept() == ["'a' + 'b'"])
    }
  }

  @Test func aBlankKeepsALineOutOfTheFileButNotFromUp() throws {
    try inFolder { environment in
      let terminal = try Session.start(environment)
      terminal.type("6 * 7\r")
      try terminal.wait(forLine: "42")
      terminal.type(" :show\r")
      try terminal.wait(for: "after each step")
      try terminal.wait(forRow: ">>> ")
      terminal.press(.up)
      try terminal.wait(forRow: ">>>  :show")
      #expect(try kept() == ["6 * 7"])
    }
  }

  @Test func aDiskThatIsFullIsSaidOnceAndHarmsNothing() throws {
    try inFolder { environment in
      let old = "{\"text\":\"old\",\"time\":1}\n"
      try old.write(toFile: path, atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal(
        command: ["/bin/sh", "-c", "ulimit -f 0; exec \"$0\"", Session.path], environment: environment,
        columns: 80, rows: 40)
      try terminal.wait(forRow: ">>> ")
      terminal.type("6 * 7\r")
      try terminal.wait(forLine: "42")
      terminal.type("7 * 7\r")
      try terminal.wait(forLine: "49")
      #expect(terminal.screen.text.split(separator: "Your history can't be kept").count == 2)
      #expect(terminal.screen.text.contains("File too large. The prompt works all the same."))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == old)
      try terminal.wait(forRow: ">>> ")
      terminal.press(.up)
      terminal.press(.up)
      terminal.press(.up)
      try terminal.wait(forRow: ">>> old")
    }
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "here"]])
  func withoutAHomeNothingIsKept(home: [String: String]) throws {
    let terminal = try PseudoTerminal(
      command: [Session.path], environment: Session.utf8.merging(home) { $1 }, columns: 80, rows: 40)
    try terminal.wait(for: "Your history can't be kept: HOME is not set. The prompt works all the same.")
    try terminal.wait(forRow: ">>> ")
    terminal.type("6 * 7\r")
    try terminal.wait(forLine: "42")
    try terminal.wait(forRow: ">>> ")
    terminal.press(.up)
    try terminal.wait(forRow: ">>> 6 * 7")
  }

  /// A program's input is not what a person entered.
  @Test func aPipeIsNotKept() throws {
    try inFolder { environment in
      let result = try Session.run(["run", "-i", "/dev/null"], input: "1 + 1\n", environment: environment)
      #expect(result.output.contains("2"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }
}
