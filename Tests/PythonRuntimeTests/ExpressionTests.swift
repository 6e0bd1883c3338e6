import Foundation
import Testing

/// Evaluates the expressions under `Expressions/`, thousands a file, and compares each with what CPython made of it.
///
/// `derive_expressions.py` draws and records them.
@Suite("Expressions")
struct ExpressionTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Expressions")

  @Test(
    "Expressions give what CPython gives",
    arguments: [
      "formats", "floats", "texts", "math", "percents", "sets", "containers", "integers", "calls",
    ])
  func agree(_ name: String) throws {
    let text = try String(
      contentsOf: ExpressionTests.folder.appending(path: "\(name).txt"), encoding: .utf8)
    let lines = text.components(separatedBy: "\n").dropLast()
    #expect(lines.count > 1500)
    for line in lines {
      let parts = line.components(separatedBy: "\t")
      let actual = printed("import math\nprint(repr(\(parts[0])))")
      #expect(actual == parts[1] + "\n", "\(parts[0])")
    }
  }
}
