import Foundation

@testable import Notebook

/// A file of lines that are typed one after the other, as the transcripts of a lesson are.
enum TypedFile {
  /// The format of such files: each line is a cell.
  static let format = DocumentFormat { text throws(DocumentProblem) in
    var document = Document()
    for (place, line) in text.split(separator: "\n").enumerated() {
      document.add(.init(.typed, String(line), line: place + 1))
    }
    return document
  }

  /// A session that is kept in a folder, with such files by the ending `typed`.
  static func session(in folder: TemporaryFolder) -> Notebook {
    let notebook = Notebook()
    notebook.documentFormats["typed"] = format
    notebook.keepSession(in: folder.path(of: "sessions"))
    notebook.folder = folder.path
    return notebook
  }

  /// Writes a file of some lines and returns its path.
  static func write(_ lines: [String], to folder: TemporaryFolder, _ name: String = "x.typed") throws
    -> String
  {
    try folder.write(Data(lines.joined(separator: "\n").utf8), name)
  }
}
