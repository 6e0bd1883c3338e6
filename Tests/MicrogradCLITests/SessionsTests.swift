import Foundation
import TerminalTesting
import Testing

/// A session in a real terminal that is killed, cut off, or left.
@Suite(.serialized) struct SessionsTests {
  /// Runs a test with a state folder of its own.
  private func inFolder(_ body: ([String: String]) throws -> Void) throws {
    try Session.withFolder { folder in
      try body(Session.utf8.merging(["XDG_STATE_HOME": folder, "TZ": "UTC"]) { $1 })
    }
  }

  private func type(_ cells: String..., to terminal: PseudoTerminal) throws {
    for cell in cells {
      terminal.type(cell + "\r")
      try terminal.wait(for: ">>> " + cell)
      try terminal.wait(forRow: ">>> ")
    }
  }

  /// How many cells have ended, by the only journal of a folder.
  private func endedCells(_ folder: String) throws -> Int {
    let sessions = folder + "/micrograd/sessions"
    guard let name = try? FileManager.default.contentsOfDirectory(atPath: sessions).first else { return 0 }
    let text = try String(contentsOfFile: sessions + "/" + name, encoding: .utf8)
    return text.split(separator: "\n").count { $0.hasPrefix("{\"end\"") && $0.hasSuffix("}") }
  }

  /// The numbers in the last line that a terminal shows above its prompt.
  private func answer(_ terminal: PseudoTerminal) -> String {
    let rows = terminal.screen.text.split(separator: "\n").map(String.init)
    return rows.dropLast().last ?? ""
  }

  @Test func aKilledSessionIsOfferedAndGoesOn() throws {
    try inFolder { environment in
      let first = try Session.start(environment)
      try type(
        "import random; a = Value(random.random()); n = 1", "b = a*2; b.backward()", "n, a, b", to: first)
      let there = answer(first)
      first.signal(SIGKILL)
      try first.waitForExit()
      let second = try Session.start(environment)
      try second.wait(for: "a session of 3 cells ended without goodbye at ")
      try second.wait(for: ":resume goes on with it")
      try type(":resume", "n, a, b", to: second)
      #expect(answer(second) == there)
      second.press(.controlD)
      #expect(try second.waitForExit() == .exited(0))
      let third = try Session.start(environment)
      #expect(!third.screen.text.contains("goodbye"))
    }
  }

  @Test func aLineThatIsCutIsNoGoodbye() throws {
    try inFolder { environment in
      let first = try Session.start(environment)
      try type("n = 41", to: first)
      first.hangUp()
      try first.waitForExit()
      let second = try Session.start(environment)
      try second.wait(for: "a session of 1 cell ended without goodbye at ")
      try type(":resume", "n + 1", to: second)
      try second.wait(forLine: "42")
    }
  }

  @Test func aCellThatWasRunningIsNotRunAgain() throws {
    try inFolder { environment in
      let first = try Session.start(environment)
      try type("n = 1", to: first)
      first.type("for k in range(10**12): n = 2\r\r")
      try first.waitUntilRead()
      usleep(200_000)
      first.signal(SIGKILL)
      try first.waitForExit()
      let second = try Session.start(environment)
      try type(":resume", to: second)
      try second.wait(
        for: "The last cell had not ended: it was not run again, and Up brings it back.")
      try type("n", to: second)
      try second.wait(forLine: "1")
    }
  }

  @Test("killed at any moment, it goes on behind the last cell that had ended")
  func anyMoment() throws {
    let count = ProcessInfo.processInfo.environment["SESSION_KILLS"].flatMap { Int($0) } ?? 4
    for _ in 0..<count {
      try inFolder { environment in
        let first = try Session.start(environment)
        first.type("import random; n = 0; l = []\r")
        for _ in 0..<20 { first.type("n += 1; l.append(random.random())\r") }
        usleep(UInt32.random(in: 0..<300_000))
        first.signal(SIGKILL)
        try first.waitForExit()
        let ended = try endedCells(environment["XDG_STATE_HOME"] ?? "")
        let second = try Session.start(environment)
        try type(":resume", to: second)
        if ended > 0 {
          try type("print('n is', n, n == len(l))", to: second)
          try second.wait(for: "n is \(ended - 1) True")
        }
        #expect(second.screen.problems == [])
      }
    }
  }

  @Test func whatIsTakenBackIsSaid() throws {
    for environment in [Session.utf8, Session.c] {
      let terminal = try Session.start(environment)
      try type("a = Value(2.0)", "a.data = 5", ":undo", ":recap", to: terminal)
      try terminal.wait(for: "undone  a.data = 5")
      try type("a.data", to: terminal)
      try terminal.wait(forLine: "2.0")
      #expect(terminal.screen.problems == [])
    }
  }

  @Test func aProgramRunBeforeThePromptIsResumedToo() throws {
    try inFolder { environment in
      try Session.withFile("n = 6\nprint('ran')\n") { file in
        let first = try Session.start(environment, arguments: ["run", "-i", file])
        try type("n *= 7", to: first)
        first.signal(SIGKILL)
        try first.waitForExit()
      }
      let second = try Session.start(environment)
      try type(":resume", "n", to: second)
      try second.wait(forLine: "42")
    }
  }
}
