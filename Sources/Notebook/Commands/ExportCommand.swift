import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:export ipynb|py|md [FILE] [--force]`: the session; `:export dot|svg|mermaid|csv|torch [NAME] [FILE]`: a graph.
  static var export: Command {
    Command(
      "export", usage: ":export FORMAT [NAME] [FILE]",
      summary:
        "writes this session here as md, py or ipynb, or a value's graph as dot, svg, mermaid, csv or torch; --force replaces a file",
      example: ["a = Value(2.0)", ":export md"], task: .session,
      argument: .words { _ in ExportFormat.allCases.map(\.rawValue) }
    ) { notebook, argument in
      try FileNames.refuseQuotes(argument)
      let request = try ExportRequest(argument) { notebook.interpreter[global: $0] != nil }
      return try notebook.export(as: request.format, of: request.expression, to: request.file)
    }
    .asPart(.apart)
  }

  /// `:save FILE [--force]`
  static var save: Command {
    Command(
      "save", usage: ":save FILE",
      summary:
        "writes this session here: .md is a notebook that micrograd check verifies, .py and .ipynb too",
      example: ["a = Value(2.0)", ":save lecture.md"], argument: .file
    ) { notebook, argument in
      try FileNames.refuseQuotes(argument)
      let file = try ExportFile(argument.split(separator: " ").map(String.init))
      guard let name = file.name else {
        throw Failure(command: "into which file?", hint: "for example :save lecture.md")
      }
      let ending = name.split(separator: ".").dropFirst().last.map(String.init)
      let format = ending.map { ExportFormat(rawValue: $0) } ?? .md
      guard let format, format.isSession else {
        throw Failure(
          command: "a session is written as .md, .py or .ipynb",
          hint: ":export writes graphs in other formats")
      }
      return try notebook.export(as: format, of: "", to: file)
    }
    .asPart(.apart)
  }
}

/// What a session or a graph can be written as.
enum ExportFormat: String, CaseIterable {
  case md, py, ipynb, dot, svg, mermaid, csv, torch

  /// Whether the session is written, and not a graph.
  var isSession: Bool { [.md, .py, .ipynb].contains(self) }

  /// The ending of its files.
  var ending: String {
    switch self {
    case .torch: "py"
    case .mermaid: "mmd"
    default: rawValue
    }
  }
}

// MARK: - What is asked for

/// The file that is to be written.
struct ExportFile {
  /// Its name; nil where none was given.
  let name: String?
  let replaces: Bool

  /// Reads words, of which `--force` may be one.
  ///
  /// - Throws: A failure for another option.
  init(_ words: [String]) throws {
    let names = words.filter { $0 != "--force" }
    replaces = names.count < words.count
    if let option = names.first(where: { $0.hasPrefix("-") }) {
      throw Failure(command: "no option \(option) here", hint: "--force replaces a file that is there")
    }
    name = names.isEmpty ? nil : FileNames.unescaped(names.joined(separator: " "))
  }
}

/// What `:export` is asked for.
private struct ExportRequest {
  let format: ExportFormat
  /// The value whose graph is wanted; empty for the newest, and for a session.
  let expression: String
  let file: ExportFile

  /// Reads what stands behind the command.
  ///
  /// - Parameter isBound: Whether the program has bound a name.
  /// - Throws: A failure for a format or an option that there is not.
  init(_ argument: String, isBound: (String) -> Bool) throws {
    var words = argument.split(separator: " ").map(String.init)
    let options = words.filter { $0 == "--force" }
    words.removeAll { $0 == "--force" }
    guard let word = words.first, let format = ExportFormat(rawValue: word) else {
      throw Failure(
        command: words.first.map { "no such format: \($0)" } ?? "as what is it to be written?",
        hint:
          "choose md, py or ipynb, for example :export ipynb lecture.ipynb; of a graph dot, svg, mermaid, csv or torch"
      )
    }
    words.removeFirst()
    self.format = format
    guard !format.isSession else {
      if words.count > 1, isBound(words[0]) {
        throw Failure(
          command: "\(format) is the whole session, not \(words[0]) alone",
          hint: "for example :export \(format) \(words.dropFirst().joined(separator: " "))")
      }
      expression = ""
      file = try ExportFile(options + words)
      return
    }
    let name = words.last.flatMap { $0.hasSuffix(".\(format.ending)") ? $0 : nil }
    expression = words.dropLast(name == nil ? 0 : 1).joined(separator: " ")
    try Self.checkEnding(words, of: format, expression)
    file = try ExportFile(options + (name.map { [$0] } ?? []))
  }
}

extension ExportRequest {
  /// Refuses the name of a file that ends otherwise, which would be taken for a part of the expression.
  private static func checkEnding(_ words: [String], of format: ExportFormat, _ expression: String) throws {
    guard !expression.isWholeExpression, let last = words.last else { return }
    let value = words.dropLast().joined(separator: " ")
    guard value.isWholeExpression else { return }
    let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last[...]
    throw Failure(
      command: "the file is to end in .\(format.ending)",
      hint: "for example :export \(format) \(value) \(stem).\(format.ending)")
  }
}

// MARK: - Writing

extension Failure {
  /// Says that a command is only for who types it at a prompt.
  ///
  /// - Parameter what: What is not done: `files are written`.
  public static func onlyAtAPrompt(_ what: String) -> Failure {
    Failure(command: "\(what) only for who types it at a prompt", hint: "micrograd without a file opens one")
  }

  fileprivate static var nothingWritten: Failure {
    Failure(command: "there is nothing to be written yet", hint: "a session is its cells: type one first")
  }
}

extension Notebook {
  fileprivate func export(as format: ExportFormat, of expression: String, to file: ExportFile) throws -> Reply
  {
    guard let folder else { throw Failure.onlyAtAPrompt("files are written") }
    let text: String
    let size: String
    var loss: String?
    if format.isSession {
      let session = ExportedSession(self)
      guard !session.cells.isEmpty else { throw Failure.nothingWritten }
      text = session.text(as: format)
      size = counted(session.cells.count, "cell")
      loss = session.loss(as: format)
    } else {
      text = try exported(expression, as: format)
      size = "\(text.utf8.count) bytes"
    }
    let name = try fileName(file.name, format, expression)
    try write(text, name, in: folder, replacing: file.replaces)
    var reply = Reply()
    reply.notes = ["wrote \(name): \(size)"] + (loss.map { [$0] } ?? [])
    if format == .torch, let note = try noteOfOutdated(in: expression) { reply.notes.append(note) }
    return reply
  }

  /// The name with the format's ending; without one that of the value, or `session`.
  private func fileName(_ given: String?, _ format: ExportFormat, _ expression: String) throws -> String {
    if format == .torch, given == "torch.py" {
      throw Failure(
        command: "a file torch.py would stand before PyTorch itself", hint: "give it another name")
    }
    let part = expression.isMarkName ? expression : "graph"
    let usual = format.isSession ? "session" : format == .torch ? "\(part)_torch" : part
    let name = given ?? usual
    return name.hasSuffix(".\(format.ending)") ? name : "\(name).\(format.ending)"
  }

  private func write(_ text: String, _ name: String, in folder: String, replacing: Bool) throws {
    do throws(FileProblem) {
      try NewFile.write(text, named: name, in: folder, replacing: replacing)
    } catch {
      let wayOn = error == .isThere(name) ? "--force replaces it, or give another name" : nil
      throw Failure(command: error.description, hint: wayOn)
    }
  }

  /// The text of a graph.
  private func exported(_ expression: String, as format: ExportFormat) throws -> String {
    switch format {
    case .torch: return try torchProgram(of: expression).text
    case .csv: return try commaSeparated(expression)
    default:
      var options = GraphOptions()
      options.look.style = GraphStyle(rawValue: format.rawValue)
      let graph = try graph(endingIn: expression)
      return GraphDrawing.draw(graph, options.look, for: Appearance(width: 80), limit: .max).plainText
    }
  }

  /// Says that the numbers here are not those that the program will print; nil for a network, which is exported as it is.
  private func noteOfOutdated(in expression: String) throws -> String? {
    if !expression.isEmpty, try evaluate(expression).asValue == nil { return nil }
    return try gradientGraph(endingIn: .ours(try value(of: expression))).noteOfOutdated()
  }

  private func commaSeparated(_ expression: String) throws -> String {
    if !expression.isEmpty, let text = ExportedValues.text(of: try evaluate(expression), interpreter) {
      return text
    }
    return ExportedValues.text(of: ValueGraph(of: try value(of: expression), names: valueNames))
  }
}
