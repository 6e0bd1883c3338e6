import Foundation
import TerminalTesting
import Testing

/// Stock libedit starts `$EDITOR`, and so a shell, from two keys; ours must not.
///
/// The editor here leaves a file behind. libedit waits for its editor, so once the prompt has answered the
/// next line, the file is there or never will be.
@Suite struct EditlineReaderShellEscapeTests {
  /// Keys that reached the editor when neither the keys were unbound nor `EDITOR` was set.
  @Test(arguments: [
    "\u{1B}xbind -v\rabc\u{1B}v", "\u{1B}Xbind -v\rabc\u{1B}v",
    "\u{1B}xbind ^T vi-histedit\r\u{14}", "\u{1B}Xbind ^T vi-histedit\r\u{14}",
  ])
  func noKeyReachesAnEditor(keys: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "escape-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let footprint = folder.appending(path: "was-here")
    let editor = folder.appending(path: "editor")
    try "#!/bin/sh\ntouch '\(footprint.path)'\n".write(to: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor.path)

    let terminal = try Probe.start(
      Probe.utf8.merging(["EDITOR": editor.path, "PATH": "/usr/bin:/bin"]) { $1 })
    terminal.type(keys)
    terminal.press(.controlU)
    terminal.type("alive\r")
    #expect(throws: Never.self) { try terminal.wait(for: #"read "alive""#) }
    #expect(!FileManager.default.fileExists(atPath: footprint.path))
  }

  @Test func noConfigurationFileIsRead() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = folder.appending(path: ".editrc")
    try "bind -s x planted\n".write(to: configuration, atomically: true, encoding: .utf8)
    let terminal = try Probe.start(
      Probe.utf8.merging(["HOME": folder.path, "EDITRC": configuration.path]) { $1 })
    terminal.type("x\r")
    try terminal.wait(forBlock: "x")
  }
}
