extension Command {
  /// `:export ipynb|py|md [FILE] [--force]`: into a file of the current folder.
  static var export: Command {
    Command(
      "export", usage: ":export FORMAT [FILE]",
      summary: "writes this session here as ipynb, py or md; --force replaces a file",
      example: ["a = Value(2.0)", ":export md"], task: .session,
      argument: .words { _ in ExportFormat.allCases.map(\.rawValue) }
    ) { notebook, argument in
      guard let folder = notebook.folder else {
        throw Failure(command: "files are written only for who types it at a prompt")
      }
      let request = try ExportRequest(argument)
      let session = ExportedSession(notebook)
      guard !session.cells.isEmpty else { throw Failure(command: "there is nothing to be written yet") }
      try request.write(session, in: folder)
      var reply = Reply()
      let count = session.cells.count
      reply.notes = ["wrote \(request.fileName): \(count == 1 ? "1 cell" : "\(count) cells")"]
      return reply
    }
  }
}

/// What a session can be written as.
enum ExportFormat: String, CaseIterable {
  case ipynb, py, md

  func text(of session: ExportedSession) -> String {
    switch self {
    case .ipynb: session.jupyterText
    case .py: session.programText
    case .md: session.markdownText
    }
  }
}

/// What `:export` is asked for.
private struct ExportRequest {
  let format: ExportFormat
  let fileName: String
  private let replaces: Bool

  /// Reads what stands behind the command; without a name the file is `session`, with the format's ending.
  ///
  /// - Throws: A failure for a format or an option that there is not.
  init(_ argument: String) throws {
    var words = argument.split(separator: " ").map(String.init)
    replaces = words.contains("--force")
    words.removeAll { $0 == "--force" }
    guard let word = words.first, let format = ExportFormat(rawValue: word) else {
      throw Failure(
        command: words.first.map { "no such format: \($0)" } ?? "as what is the session to be written?",
        hint: "choose ipynb, py or md, for example :export ipynb lecture.ipynb")
    }
    if let option = words.first(where: { $0.hasPrefix("-") }) {
      throw Failure(command: "no option \(option) here", hint: "--force replaces a file that is there")
    }
    self.format = format
    let name = words.count > 1 ? FileNames.unescaped(words.dropFirst().joined(separator: " ")) : "session"
    fileName = name.hasSuffix(".\(format)") ? name : "\(name).\(format)"
  }

  func write(_ session: ExportedSession, in folder: String) throws {
    do throws(FileProblem) {
      try NewFile.write(format.text(of: session), named: fileName, in: folder, replacing: replaces)
    } catch {
      let wayOn = error == .isThere(fileName) ? "--force replaces it, or give another name" : nil
      throw Failure(command: error.description, hint: wayOn)
    }
  }
}
