import Foundation
import TerminalTesting
import Testing

/// What is chosen with `:config` holds for later sessions; flags and the environment come before it.
@Suite struct SettingsTests {
  @Test func whatIsChosenIsKept() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_CONFIG_HOME": folder]) { $1 }
      let first = try Session.start(environment)
      for choice in ["digits 2", "charset ascii", "show values", "keys vi"] {
        first.type(":config \(choice)\r")
        try first.wait(for: choice.replacingOccurrences(of: " ", with: " = ") + ":")
      }
      first.type("a = Value(2.0)\r")
      try first.wait(for: "data    2.00")
      let text = try String(contentsOfFile: folder + "/micrograd/config", encoding: .utf8)
      #expect(text == "charset = ascii\ndigits = 2\nshow = values\nkeys = vi\n")

      let second = try Session.start(environment)
      second.type("a = Value(2.0); d = a * a\r")
      try second.wait(for: "d   data    4.00   grad -        a * a")
      second.press(.escape)
      second.type("ccprint(6 * 7)\r")
      try second.wait(forLine: "42")
    }
  }

  @Test func flagsComeBeforeSettings() throws {
    try Session.withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/micrograd", withIntermediateDirectories: true)
      let file = folder + "/micrograd/config"
      try "charset = ascii\nplain = on\nfuture = 1\n".write(toFile: file, atomically: true, encoding: .utf8)
      let environment = Session.utf8.merging(["XDG_CONFIG_HOME": folder, "MICROGRAD_PLAIN": "0"]) { $1 }
      let terminal = try Session.start(environment, arguments: ["--unicode"])
      terminal.type("a = Value(2.0); d = a * a\r")
      try terminal.wait(for: "┌d")
      terminal.type(":config charset default\r")
      try terminal.wait(for: "charset = auto")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text == "future = 1\nplain = on\n")
    }
  }

  @Test func whatALocaleDeniesIsNotChosen() throws {
    try Session.withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/micrograd", withIntermediateDirectories: true)
      try "charset = unicode\n".write(toFile: folder + "/micrograd/config", atomically: true, encoding: .utf8)
      let terminal = try Session.start(Session.c.merging(["XDG_CONFIG_HOME": folder]) { $1 }, columns: 120)
      terminal.type("a = Value(2.0); d = a * a\r")
      try terminal.wait(for: "+d")
      terminal.type(":config charset\r")
      try terminal.wait(for: "LC_ALL=C comes first here")
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
      let silent = Session.c.merging(["XDG_CONFIG_HOME": folder, "LC_ALL": ""]) { $1 }
      let second = try Session.start(silent)
      second.type("a = Value(2.0); d = a * a\r")
      try second.wait(for: "┌d")
    }
  }

  @Test func aFileThatCantBeReadIsSaid() throws {
    try Session.withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/micrograd/config", withIntermediateDirectories: true)
      let terminal = try Session.start(Session.utf8.merging(["XDG_CONFIG_HOME": folder]) { $1 })
      #expect(terminal.screen.text.contains("Your settings can't be read:"))
    }
  }

  @Test func theFirstStartSuggestsTheFirstLessonOnce() throws {
    try Session.withFolder { folder in
      let environment = Session.utf8.merging(["XDG_STATE_HOME": folder]) { $1 }
      let first = try Session.start(environment).screen.text
      #expect(first.contains("New here? :lessons "))
      let second = try Session.start(environment).screen.text
      #expect(!second.contains("New here?"))
    }
  }

  @Test func editrcIsRead() throws {
    try Session.withFolder { folder in
      try "bind ^T ed-move-to-beg\nbind ^J ed-unassigned\nmicrograd:bind -s ^G 42\n".write(
        toFile: folder + "/.editrc", atomically: true, encoding: .utf8)
      let terminal = try Session.start(Session.utf8.merging(["HOME": folder]) { $1 })
      terminal.type("6 * 7\u{14}print(\u{5})\r")
      try terminal.wait(forLine: "42")
      #expect(terminal.screen.transcript.contains(">>> print(6 * 7)"))
    }
  }

  @Test func editrcMayAskForVi() throws {
    try Session.withFolder { folder in
      try "bind -v\n".write(toFile: folder + "/.editrc", atomically: true, encoding: .utf8)
      let terminal = try Session.start(Session.utf8.merging(["HOME": folder]) { $1 })
      terminal.type("wrong")
      terminal.press(.escape)
      terminal.type("cc6 * 7\r")
      try terminal.wait(forLine: "42")
    }
  }
}
