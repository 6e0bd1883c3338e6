import Foundation
import TerminalTesting
import Testing

/// Stock libedit hands the typed line to `$EDITOR`, and so to a shell, from two keys; ours must not.
///
/// Here the editor is the shell itself, and the line makes a file. libedit waits for its editor, so once the
/// prompt has answered the next line, the file is there or never will be.
@Suite struct EditlineReaderShellEscapeTests {
  /// Keys that reached the editor when neither the keys were unbound nor `EDITOR` was set.
  @Test(arguments: [
    ("\u{1B}x", "bind -v", "\u{1B}v"), ("\u{1B}X", "bind -v", "\u{1B}v"),
    ("\u{1B}x", "bind ^T vi-histedit", "\u{14}"), ("\u{1B}X", "bind ^T vi-histedit", "\u{14}"),
  ])
  func noKeyReachesAnEditor(asking: String, binding: String, key: String) throws {
    try inFolder { folder in
      let footprint = folder.appending(path: "was-here").path
      let terminal = try Probe.start(
        Probe.utf8.merging(["EDITOR": "/bin/sh", "PATH": "/usr/bin:/bin"]) { $1 })
      terminal.type(asking + binding + "\r")
      try terminal.wait(forBlock: binding)
      terminal.type("touch \(footprint)" + key)
      terminal.press(.controlU)
      terminal.type("alive\r")
      try terminal.wait(forBlock: "alive")
      #expect(!FileManager.default.fileExists(atPath: footprint))
    }
  }

  /// In vi's command mode, where stock libedit has `v` start the editor and `:` and `@` read commands.
  @Test(arguments: [
    "v", ":bind ^T vi-histedit\r\u{14}", ":!sh\r", "@a", "!", "2v", "dv", "#", "\u{1B}v", "\u{1B}x",
  ])
  func noKeyOfViReachesAnEditor(keys: String) throws {
    try inFolder { folder in
      let footprint = folder.appending(path: "was-here").path
      let terminal = try Probe.start(
        Probe.utf8.merging(["EDITOR": "/bin/sh", "PATH": "/usr/bin:/bin"]) { $1 }, arguments: ["--vi"])
      terminal.type("touch \(footprint)\u{1B}" + keys)
      terminal.type("\u{1B}")
      terminal.press(.controlU)
      terminal.type("\u{1B}ddialive\r")
      #expect(throws: Never.self) { try terminal.wait(for: #"read "alive""#) }
      #expect(!FileManager.default.fileExists(atPath: footprint))
    }
  }

  @Test func noConfigurationFileIsReadWhereItMustNot() throws {
    try inFolder { folder in
      let configuration = folder.appending(path: ".editrc")
      try "bind -s x planted\n".write(to: configuration, atomically: true, encoding: .utf8)
      let terminal = try Probe.start(
        Probe.utf8.merging(["HOME": folder.path, "EDITRC": configuration.path]) { $1 },
        arguments: ["--no-file"])
      terminal.type("x\r")
      try terminal.wait(forBlock: "x")
    }
  }

  @Test(arguments: [
    "bind ^T vi-histedit", "bind -v\nbind -a v vi-histedit", "bind -v\nbind -a : vi-command-mode",
  ])
  func theOwnFileReachesNoEditor(configuration: String) throws {
    try inFolder { folder in
      try configuration.write(to: folder.appending(path: ".editrc"), atomically: true, encoding: .utf8)
      let footprint = folder.appending(path: "was-here").path
      let terminal = try Probe.start(
        Probe.utf8.merging(["HOME": folder.path, "EDITOR": "/bin/sh", "PATH": "/usr/bin:/bin"]) { $1 })
      terminal.type("touch \(footprint)\u{14}")
      terminal.press(.controlU)
      terminal.type("alive\r")
      // Where libedit's editor fails it gives no line, which is taken for the end.
      try terminal.wait(until: "the next line is read, or none is") {
        $0.text.contains(#"read "alive""#) || $0.text.contains("\nend")
      }
      #expect(!FileManager.default.fileExists(atPath: footprint))
    }
  }

  private func inFolder(_ test: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "micrograd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(folder)
  }
}
