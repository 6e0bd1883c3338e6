import Foundation
import Testing

@testable import Notebook

/// The file that holds one record.
@Suite struct StateNoteTests {
  private func line(_ text: String) -> JSONLine {
    var line = JSONLine()
    line.add("text", text)
    return line
  }

  @Test func theLatestRecordTakesTheOthersPlace() throws {
    let folder = try TemporaryFolder()
    let note = StateNote(path: folder.path + "/state/micrograd/demo.json")
    #expect(note.read() == nil)
    try note.write(line("one"))
    try note.write(line("two\nrows"))
    #expect(note.read()?.text("text") == "two\nrows")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/state/micrograd")
    #expect(names == ["demo.json"])
    note.remove()
    #expect(note.read() == nil)
  }

  @Test func nobodyElsesFileIsReadOrWritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/demo.json"
    try "{\"text\":\"other\"}\n".write(toFile: folder.path + "/other", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/other")
    let note = StateNote(path: path)
    #expect(note.read() == nil)
    try note.write(line("own"))
    #expect(try String(contentsOfFile: folder.path + "/other", encoding: .utf8).contains("other"))
    #expect(note.read()?.text("text") == "own")
  }

  @Test func whatCanNotBeWrittenIsSaid() throws {
    let folder = try TemporaryFolder()
    try "".write(toFile: folder.path + "/file", atomically: true, encoding: .utf8)
    #expect(throws: FileProblem.self) {
      try StateNote(path: folder.path + "/file/demo.json").write(line("x"))
    }
  }
}
