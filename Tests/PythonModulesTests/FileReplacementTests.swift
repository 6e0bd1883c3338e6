import Foundation
import Testing

@testable import PythonModules

/// A file that takes the place of another at once.
struct FileReplacementTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/replacement-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test(arguments: [true, false]) func whoeverReadsTheOldOneHasItWhole(_ isLasting: Bool) throws {
    try inFolder { folder in
      let path = folder + "/file"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      let reader = try #require(FileHandle(forReadingAtPath: path))
      try FileReplacement(mode: 0o640, isLasting: isLasting).write(Array("new".utf8), to: path)
      #expect(try reader.readToEnd() == Data("old".utf8))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
      #expect(try names(folder) == ["file"])
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test func aDraftThatWasLeftGoes() throws {
    try inFolder { folder in
      try "half".write(toFile: folder + "/.file.\(getpid())", atomically: false, encoding: .utf8)
      try FileReplacement().write(Array("new".utf8), to: folder + "/file")
      #expect(try names(folder) == ["file"])
    }
  }

  @Test func whatIsNotWantedOrCanNotBeLeavesTheOldOne() throws {
    try inFolder { folder in
      let path = folder + "/file"
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      #expect(throws: FileReplacement.Refusal.self) {
        try FileReplacement().write(Array("new".utf8), to: path) { false }
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      try FileManager.default.createDirectory(atPath: folder + "/taken", withIntermediateDirectories: true)
      #expect(throws: FileReplacement.Refusal.self) {
        try FileReplacement().write(Array("new".utf8), to: folder + "/taken")
      }
      #expect(try names(folder).sorted() == ["file", "taken"])
    }
  }
}
