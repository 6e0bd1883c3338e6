import Foundation
import Testing

@testable import Notebook

@Suite struct StateFileTrimmingTests {
  private static func line(_ number: Int, writer: Int = 0) -> JSONLine {
    var line = JSONLine()
    line.add("writer", writer)
    line.add("number", number)
    return line
  }

  private static func numbers(_ file: StateFile, writer: Int = 0) throws -> [Int] {
    let lines = try file.lines(atMost: 1 << 20).map { try #require(JSONLine($0)) }
    return lines.filter { $0.number("writer") == writer }.compactMap { $0.number("number") }.reversed()
  }

  @Test func theNewestLinesStay() throws {
    let folder = try TemporaryFolder()
    let file = StateFile(path: folder.path(of: "file"), keeping: 300)
    for number in 1...500 {
      try file.append(StateFileTrimmingTests.line(number))
      #expect(try folder.text("file").utf8.count <= 600)
    }
    let numbers = try StateFileTrimmingTests.numbers(file)
    #expect(numbers.count >= 10)
    #expect(numbers == Array((501 - numbers.count)...500))
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.names() == ["file"])
  }

  @Test func withoutABoundNothingGoes() throws {
    let folder = try TemporaryFolder()
    let file = StateFile(path: folder.path(of: "file"))
    for number in 1...500 { try file.append(StateFileTrimmingTests.line(number)) }
    #expect(try StateFileTrimmingTests.numbers(file) == Array(1...500))
  }

  @Test func whatAKillLeftIsReplaced() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Data("half a trimmed fi".utf8), "file.new")
    let file = StateFile(path: folder.path(of: "file"), keeping: 100)
    for number in 1...20 { try file.append(StateFileTrimmingTests.line(number)) }
    #expect(try folder.names() == ["file"])
    #expect(try StateFileTrimmingTests.numbers(file).last == 20)
  }

  @Test func wherePartsCannotBePutAsideAllStays() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "file.new"), withIntermediateDirectories: true)
    let file = StateFile(path: folder.path(of: "file"), keeping: 100)
    for number in 1...20 { try file.append(StateFileTrimmingTests.line(number)) }
    #expect(try StateFileTrimmingTests.numbers(file) == Array(1...20))
  }

  @Test func aLinkInTheWayLeadsNowhere() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write(Data("theirs".utf8), "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "file.new"), withDestinationPath: target)
    let file = StateFile(path: folder.path(of: "file"), keeping: 100)
    for number in 1...20 { try file.append(StateFileTrimmingTests.line(number)) }
    #expect(try folder.text("target") == "theirs")
    #expect(try folder.names() == ["file", "target"])
  }

  /// A line written to the file that another writer has just replaced would be lost.
  @Test func writersFollowTheNewFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "file")
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let file = StateFile(path: path, keeping: 3000)
      for number in 1...200 { try? file.append(StateFileTrimmingTests.line(number, writer: writer)) }
    }
    let file = StateFile(path: path)
    var found = 0
    for writer in 0..<4 {
      let numbers = try StateFileTrimmingTests.numbers(file, writer: writer)
      found += numbers.count
      // What is there of a writer's lines has no gap, and ends with its last line.
      if let first = numbers.first { #expect(numbers == Array(first...200)) }
    }
    #expect(found >= 100)
  }
}
