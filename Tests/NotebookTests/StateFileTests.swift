import Foundation
import Testing

@testable import Notebook

struct StateFileTests {
  private static func line(_ number: Int, writer: Int = 0) -> JSONLine {
    var line = JSONLine()
    line.add("writer", writer)
    line.add("number", number)
    return line
  }

  private static func numbers(_ file: StateFile, writer: Int = 0) throws -> [Int] {
    try file.lines(atMost: 1 << 20).compactMap { JSONLine($0) }.filter { $0.number("writer") == writer }
      .compactMap { $0.number("number") }.reversed()
  }

  @Test func itAndItsFolderAreForTheOwnersEyesOnly() throws {
    let folder = try TemporaryFolder()
    try StateFile(path: folder.path(of: "a/b/file")).append(StateFileTests.line(1))
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.path(of: name))[.posixPermissions] as? Int
    }
    #expect(try mode("a") == 0o700)
    #expect(try mode("a/b") == 0o700)
    #expect(try mode("a/b/file") == 0o600)
    #expect(try folder.text("a/b/file") == "{\"writer\":0,\"number\":1}\n")
  }

  @Test func thePlaceFollowsTheFoldersOfXDG() {
    func place(_ variables: [String: String]) -> String? { StateFile.standardPath(of: "x") { variables[$0] } }
    #expect(place(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/micrograd/x")
    #expect(place(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/micrograd/x")
    #expect(place(["XDG_STATE_HOME": "", "HOME": "/h"]) == "/h/.local/state/micrograd/x")
    #expect(place(["HOME": ""]) == nil)
    #expect(place(["HOME": "h"]) == nil)
    #expect(place([:]) == nil)
  }

  @Test func onlyTheNewestLinesAreRead() throws {
    let folder = try TemporaryFolder()
    let file = StateFile(path: try folder.write(Data("one\ntwo\nthree\n".utf8)))
    func lines(_ most: Int) throws -> [String] {
      try file.lines(atMost: most).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(try lines(100) == ["three", "two", "one"])
    #expect(try lines(14) == ["three", "two", "one"])
    #expect(try lines(13) == ["three", "two"])
    #expect(try lines(10) == ["three", "two"])
    #expect(try lines(9) == ["three"])
    #expect(try lines(5) == [])
    #expect(try lines(0) == [])
    #expect(try Array(StateFile(path: folder.path(of: "none")).lines(atMost: 9)) == [])
  }

  @Test func emptyLinesAreLeftOut() {
    func lines(_ text: String) -> [String] {
      NewestLines(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(lines("") == [])
    #expect(lines("\n\n") == [])
    #expect(lines("\n\na\n\n\nb\nc") == ["c", "b", "a"])
  }

  @Test(arguments: ["{\"writer\":0,\"num", "\u{0}\u{0}\u{0}", "\u{ff}", "x\r"])
  func aDamagedEndSwallowsNoLine(end: String) throws {
    let folder = try TemporaryFolder()
    let file = StateFile(path: try folder.write(Data("{\"writer\":0,\"number\":1}\n\(end)".utf8)))
    try file.append(StateFileTests.line(2))
    try file.append(StateFileTests.line(3))
    #expect(try StateFileTests.numbers(file) == [1, 2, 3])
    #expect(
      try folder.text()
        == "{\"writer\":0,\"number\":1}\n\(end)\n{\"writer\":0,\"number\":2}\n{\"writer\":0,\"number\":3}\n")
  }

  @Test func aSymbolicLinkIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write(Data("theirs".utf8), "target")
    for destination in [target, folder.path(of: "nowhere")] {
      let link = folder.path(of: "link")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: destination)
      let file = StateFile(path: link)
      #expect(throws: FileProblem("\(link) is a symbolic link")) { try file.append(StateFileTests.line(1)) }
      #expect(throws: FileProblem("\(link) is a symbolic link")) { _ = try file.lines(atMost: 9) }
      try FileManager.default.removeItem(atPath: link)
    }
    #expect(try folder.text("target") == "theirs")
    #expect(try folder.names() == ["target"])
  }

  @Test func aFolderIsRefused() throws {
    let folder = try TemporaryFolder()
    let file = StateFile(path: folder.path)
    #expect(throws: FileProblem("\(folder.path) is a folder")) { try file.append(StateFileTests.line(1)) }
    #expect(throws: FileProblem("\(folder.path) is a folder")) { _ = try file.lines(atMost: 9) }
  }

  /// A pipe that nobody writes to would hold up whoever opens it, for ever.
  @Test func aPipeIsRefusedWithoutWaiting() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let file = StateFile(path: path)
    #expect(throws: FileProblem("\(path) is no ordinary file")) { try file.append(StateFileTests.line(1)) }
    #expect(throws: FileProblem("\(path) is no ordinary file")) { _ = try file.lines(atMost: 9) }
  }

  @Test func aHardLinkIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("theirs\n".utf8))
    try FileManager.default.linkItem(atPath: path, toPath: folder.path(of: "other"))
    let file = StateFile(path: path)
    #expect(throws: FileProblem.self) { try file.append(StateFileTests.line(1)) }
    #expect(try folder.text("other") == "theirs\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func somebodyElsesFileIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("theirs\n".utf8))
    #expect(chown(path, 1, 1) == 0)
    let file = StateFile(path: path)
    #expect(throws: FileProblem("\(path) belongs to somebody else")) {
      try file.append(StateFileTests.line(1))
    }
    #expect(try folder.text() == "theirs\n")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read and write everything"), arguments: [0o000, 0o400])
  func whatMayNotBeWrittenIsRefused(mode: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("mine\n".utf8))
    #expect(chmod(path, mode_t(mode)) == 0)
    let file = StateFile(path: path)
    #expect(throws: FileProblem("\(path): Permission denied")) { try file.append(StateFileTests.line(1)) }
  }

  @Test func aFolderThatCannotBeMadeIsSaid() {
    let file = StateFile(path: "/dev/null/micrograd/file")
    #expect(throws: FileProblem("/dev/null/micrograd/file: Not a directory")) {
      try file.append(StateFileTests.line(1))
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aFolderThatMayNotBeMadeIsNamed() throws {
    let folder = try TemporaryFolder()
    #expect(chmod(folder.path, 0o500) == 0)
    let file = StateFile(path: folder.path(of: "micrograd/file"))
    #expect(throws: FileProblem("\(folder.path)/micrograd: Permission denied")) {
      try file.append(StateFileTests.line(1))
    }
  }

  /// Whoever holds the lock may have been stopped, and never let go.
  @Test func aLockThatIsHeldHoldsNobodyUp() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data())
    let holder = open(path, O_RDONLY | O_CLOEXEC)
    #expect(flock(holder, LOCK_EX) == 0)
    let file = StateFile(path: path)
    for number in 1...50 { try file.append(StateFileTests.line(number)) }
    #expect(try StateFileTests.numbers(file) == Array(1...50))
    close(holder)
    try file.append(StateFileTests.line(51))
    #expect(try StateFileTests.numbers(file) == Array(1...51))
  }

  @Test func manyWritersLoseNoLine() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "file")
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      let file = StateFile(path: path)
      for number in 1...50 { try? file.append(StateFileTests.line(number, writer: writer)) }
    }
    for writer in 0..<8 {
      #expect(try StateFileTests.numbers(StateFile(path: path), writer: writer) == Array(1...50))
    }
    #expect(try folder.text("file").utf8.count { $0 == UInt8(ascii: "\n") } == 400)
  }
}
