import Foundation
import Testing

@testable import Notebook

@Suite struct FileNamesTests {
  /// The candidates for a path in a folder that holds some files, without the folder itself.
  private func offered(_ typed: String) throws -> [String] {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
    try manager.createDirectory(
      at: folder.appending(path: "more data/inside"), withIntermediateDirectories: true)
    let closed = folder.appending(path: "closed")
    defer {
      try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed.path)
      try? manager.removeItem(at: folder)
    }
    for name in ["moons.csv", "more.txt", ".hidden", "bell\u{7}", "é.md"] {
      try Data().write(to: folder.appending(path: name))
    }
    try manager.createDirectory(at: closed, withIntermediateDirectories: true)
    try Data().write(to: closed.appending(path: "secret"))
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: closed.path)
    let path = folder.path + "/"
    let completions = FileNames.completions(of: path + typed)
    #expect(completions.replaced == (path + typed).unicodeScalars.count)
    return completions.candidates.map { String($0.text.dropFirst(path.count)) }
  }

  @Test(arguments: [
    ("mo", ["moons.csv", "more.txt", "more\\ data/"]), ("moo", ["moons.csv"]), ("more\\ d", ["more\\ data/"]),
    ("more\\ data/", ["more\\ data/inside/"]),
    ("", ["closed/", "moons.csv", "more.txt", "more\\ data/", "é.md"]),
    (".", [".hidden"]), ("é", ["é.md"]), ("nosuch/", []), ("moons.csv/", []), ("nosuch", []),
  ])
  func pathsOfAFolder(typed: String, expected: [String]) throws { #expect(try offered(typed) == expected) }

  @Test func onlyWhatFitsIsCounted() throws {
    let folder = try TemporaryFolder()
    for number in 0..<50 { _ = try folder.write(Data(), "other\(number)") }
    _ = try folder.write(Data(), "wanted")
    let wanted = FileNames.completions(of: folder.path(of: "w"), atMost: 1)
    #expect(wanted.candidates.map(\.shown) == ["wanted"])
    #expect(FileNames.completions(of: folder.path(of: ""), atMost: 7).candidates.count == 7)
  }

  @Test func aFolderThatCannotBeReadIsEmpty() throws {
    // Root may read anything.
    #expect(try offered("closed/") == (geteuid() == 0 ? ["closed/secret"] : []))
    #expect(FileNames.completions(of: String(repeating: "a/", count: 5000)).candidates == [])
  }

  @Test func onlyTheLastPartIsListed() throws {
    #expect(FileNames.completions(of: "/etc/pass").candidates.contains(.init("/etc/passwd", shown: "passwd")))
    #expect(FileNames.unescaped("a\\ b\\\\c\\") == "a b\\c")
  }
}
