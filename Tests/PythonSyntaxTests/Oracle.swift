import Foundation

/// What CPython 3.11 makes of a program; written by `Tests/Oracles/PythonSyntax/derive.py`.
enum Oracle {
  struct Valid: Decodable, Sendable {
    let source: String
    let tree: String
  }

  struct Invalid: Decodable, Sendable {
    let source: String
    let `class`: String
    let message: String
    let line: Int
    let column: Int
    let endColumn: Int?
    let note: String?
  }

  static func load<Case: Decodable>(_ name: String) throws -> [Case] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appendingPathComponent("Oracles/PythonSyntax/\(name).json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }
}
