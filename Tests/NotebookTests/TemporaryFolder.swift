import Foundation

/// A new folder that goes when the test ends.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.path + "/notebook-\(UUID().uuidString)"
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  func path(of name: String) -> String { path + "/" + name }

  /// Writes a file into it and returns its path.
  func write(_ bytes: Data, _ name: String = "history.jsonl") throws -> String {
    let file = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return path(of: name)
  }

  /// The text of a file in it.
  func text(_ name: String = "history.jsonl") throws -> String {
    try String(contentsOfFile: path(of: name), encoding: .utf8)
  }

  /// The names of what is in it.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}
