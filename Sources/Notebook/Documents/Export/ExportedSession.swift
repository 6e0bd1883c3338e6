import PythonRuntime
import PythonSyntax

/// The cells of a session as they are written into a file.
struct ExportedSession {
  /// One cell.
  struct Cell {
    /// What was entered, without newlines at its end.
    let text: String
    /// What it gave.
    let reply: Reply
    /// Whether it is a command or a question, and not Python.
    let isCommand: Bool
  }

  let cells: [Cell]
  /// The imports that Python needs for names that are there without one here, a line each.
  let imports: [String]

  init(_ notebook: Notebook) {
    cells = notebook.cells.map(Cell.init).filter { !$0.text.isEmpty && !$0.isExport }
    let read = cells.reduce(into: Set<String>()) { $0.formUnion($1.namesRead) }
    let missing = read.subtracting(notebook.interpreter.boundNames)
    imports = notebook.micrograd.namesByModule.compactMap { module, names in
      let needed = names.filter(missing.contains)
      return needed.isEmpty ? nil : "from \(module) import " + needed.joined(separator: ", ")
    }
  }
}

extension ExportedSession.Cell {
  fileprivate init(_ cell: Notebook.Cell) {
    text = String(cell.text.reversed().drop { $0.isNewline || $0 == " " }.reversed())
    reply = cell.reply
    switch Request(cell.text) {
    case .python, .magic: isCommand = false
    case .command, .question: isCommand = true
    }
  }

  /// Whether the cell is what writes such a file.
  fileprivate var isExport: Bool {
    if case .command("export", _) = Request(text) { true } else { false }
  }

  /// The cell as Python reads it; nil where it can't.
  var module: Module? {
    guard !isCommand, let source = try? Magic.removed(from: Source(name: "", text: text)) else { return nil }
    return try? parse(source)
  }

  fileprivate var namesRead: Set<String> { module.map(PythonRuntime.namesRead) ?? [] }

  /// The lines of the text, each behind a `#`.
  var comment: String { text.commented(with: "# ") }
}

extension String {
  /// The text with a sign before each of its lines.
  func commented(with sign: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? String(sign.prefix { $0 != " " }) : sign + line
    }.joined(separator: "\n")
  }
}
