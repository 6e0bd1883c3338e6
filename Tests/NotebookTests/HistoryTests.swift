import Foundation
import Testing

@testable import Notebook

struct HistoryTests {
  private static func history(_ path: String) -> History { History(path: path, now: { 7 }) }

  private static func texts(_ path: String) -> [String] { history(path).entries.map(\.text) }

  @Test func aBlockIsOneEntryAndOneLine() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    let blocks = ["a = Value(2.0)", "def f(x):\n    return 2 * x", "print(\"é😀\\n\")"]
    let history = HistoryTests.history(path)
    for block in blocks { history.add(block) }
    #expect(HistoryTests.texts(path) == blocks)
    #expect(HistoryTests.history(path).entries[0].time == 7)
    #expect(try folder.text().hasPrefix("{\"text\":\"a = Value(2.0)\",\"time\":7}\n"))
    #expect(try folder.text().utf8.count { $0 == UInt8(ascii: "\n") } == 3)
  }

  @Test func notEverythingIsKept() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    let history = HistoryTests.history(path)
    let longest = String(repeating: "x", count: 131072 - "{\"text\":\"\",\"time\":7}".utf8.count)
    for block in ["a", "a", "", " ", "\n", " secret", "\tsecret", longest + "x", "b", "a", longest] {
      history.add(block)
    }
    #expect(history.entries.map(\.text.utf8.count) == [1, 1, 1, longest.utf8.count])
    #expect(HistoryTests.texts(path) == history.entries.map(\.text))
  }

  @Test(arguments: ["\t", "\u{1}", "\"", "é"]) func whateverIsKeptIsRecalled(_ part: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    let history = HistoryTests.history(path)
    history.add("first")
    for count in [1, 10, 20, 30, 60] { history.add("x" + String(repeating: part, count: count << 10)) }
    #expect(history.entries.count > 1)
    let isRecalled = HistoryTests.texts(path).last == history.entries.last?.text
    #expect(isRecalled)
  }

  @Test func theNewestOfAnEarlierPromptIsNotRepeated() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    for _ in 0..<3 { HistoryTests.history(path).add("again") }
    #expect(HistoryTests.texts(path) == ["again"])
  }

  @Test func whatMakesNoSenseIsSkipped() throws {
    let folder = try TemporaryFolder()
    var bytes = Data("\u{feff}{\"text\":\"first\"}\nnonsense\n\n{\"text\":7}\n{\"text\":\"\"}\n[]\n".utf8)
    bytes += Data("{\"text\":\"crlf\",\"time\":3}\r\n{\"text\":\"newer\",\"v\":[2],\"time\":1.5}\n".utf8)
    bytes += Data([0xff, 0xfe, 0x0a]) + Data("{\"text\":\"bad \u{1}\"}\n".utf8)
    bytes += Data("{\"text\":\"".utf8) + Data([0xc3, 0x28]) + Data("\"}\n".utf8)
    bytes += Data(count: 5000) + Data("\n{\"text\":\"good\"}\n{\"text\":\"cut".utf8)
    let path = try folder.write(bytes)
    let history = HistoryTests.history(path)
    #expect(history.entries.map(\.text) == ["crlf", "newer", "good"])
    #expect(history.entries.map(\.time) == [3, 0, 0])
    history.add("next")
    #expect(HistoryTests.texts(path) == ["crlf", "newer", "good", "next"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: bytes))
    #expect(history.takeProblem() == nil)
  }

  @Test(arguments: [Data(), Data(count: 9), Data("\n\n".utf8), Data([0xff])])
  func aFileOfNothingIsAnEmptyHistory(bytes: Data) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes)
    let history = HistoryTests.history(path)
    #expect(history.entries.isEmpty)
    #expect(history.takeProblem() == nil)
    history.add("a")
    #expect(HistoryTests.texts(path) == ["a"])
  }

  @Test func aGigabyteOfNothingCostsNothingAndGoes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Data("{\"text\":\"old\"}\n".utf8))
    #expect(truncate(path, 1 << 30) == 0)
    let history = HistoryTests.history(path)
    #expect(history.entries.isEmpty)
    history.add("new")
    #expect(try folder.text() == "{\"text\":\"new\",\"time\":7}\n")
  }

  @Test func onlyTheNewestAreLoaded() throws {
    let folder = try TemporaryFolder()
    let lines = (1...30_000).map { "{\"text\":\"x\($0)\",\"time\":1}\n" }.joined()
    let path = try folder.write(Data(lines.utf8))
    let history = HistoryTests.history(path)
    #expect(history.entries.map(\.text) == (29_001...30_000).map { "x\($0)" })
    #expect(history.everything().map(\.text) == (1...30_000).map { "x\($0)" })
    for number in 30_001...30_003 { history.add("x\(number)") }
    #expect(history.entries.count == History.mostEntries)
    #expect(history.entries.last?.text == "x30003")
  }

  @Test func thePromptsBesideItAreNotMixedIn() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    let (left, right) = (HistoryTests.history(path), HistoryTests.history(path))
    left.add("l1")
    right.add("r1")
    left.add("l2")
    #expect(left.entries.map(\.text) == ["l1", "l2"])
    #expect(right.entries.map(\.text) == ["r1"])
    #expect(right.everything().map(\.text) == ["l1", "r1", "l2"])
  }

  @Test func whatIsWrongIsToldOnce() throws {
    let folder = try TemporaryFolder()
    let history = HistoryTests.history(folder.path)
    #expect(history.takeProblem() == "\(folder.path) is a folder")
    history.add("a")
    #expect(history.takeProblem() == nil)
    #expect(history.everything().map(\.text) == ["a"])
    #expect(History(path: nil).takeProblem() == "HOME is not set")
    #expect(History().takeProblem() == nil)
  }

  @Test func itGoesOnWhenWhatWasWrongIsMended() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history.jsonl")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let history = HistoryTests.history(path)
    history.add("a")
    try FileManager.default.removeItem(atPath: path)
    history.add("b")
    #expect(HistoryTests.texts(path) == ["b"])
    try FileManager.default.removeItem(atPath: folder.path)
    history.add("c")
    #expect(HistoryTests.texts(path) == ["c"])
  }
}
