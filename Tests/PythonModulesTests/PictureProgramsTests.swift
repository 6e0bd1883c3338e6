import Foundation
import Testing

/// Runs each program under `PicturePrograms/` and compares what it prints with the `.expected` file beside it, which
/// `derive_pictures.py` derives with matplotlib and graphviz themselves.
@Suite("Programs that draw")
struct PictureProgramsTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("PicturePrograms")

  static let programs: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }.sorted()
  }()

  @Test func thereArePrograms() { #expect(PictureProgramsTests.programs.count >= 32) }

  @Test(arguments: programs) func printsWhatPythonPrints(_ program: String) throws {
    let file = PictureProgramsTests.folder.appendingPathComponent(program)
    let text = try String(contentsOf: file.appendingPathExtension("py"), encoding: .utf8)
    let expected = try String(contentsOf: file.appendingPathExtension("expected"), encoding: .utf8)
    #expect(Drawn(text).printed == expected)
  }
}
