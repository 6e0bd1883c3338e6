import Foundation

/// The files of the folder of that name: notebooks whose outputs are Jupyter's, and what a session is exported as.
enum Notebooks {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Notebooks")

  static func text(of name: String, _ ending: String = "ipynb") throws -> String {
    try String(contentsOf: folder.appending(path: "\(name).\(ending)"), encoding: .utf8)
  }
}
