import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

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
    /// Whether it is a command that gave values other contents: one that a notebook runs again. One that failed gave none.
    let changesValues: Bool
    /// The cell as Python reads it; nil where it can't.
    let module: Module?
    /// The names that it looks up.
    let namesRead: Set<String>
  }

  let cells: [Cell]
  /// The imports that Python needs for names that are there without one here, a line each.
  let imports: [String]

  /// What a format leaves out of the session; nil where it keeps all.
  func loss(as format: ExportFormat) -> String? {
    let count = cells.count(where: \.changesValues)
    guard count > 0, format != .md else { return nil }
    return
      "\(counted(count, "command")) that changed values \(count == 1 ? "is a comment" : "are comments") there: .md keeps them"
  }

  /// The session in a format for sessions.
  func text(as format: ExportFormat) -> String {
    switch format {
    case .ipynb: jupyterText
    case .py: programText
    default: markdownText
    }
  }

  init(_ notebook: Notebook) {
    cells = notebook.cells.map { Cell($0, notebook) }.filter { !$0.text.isEmpty }
    let read = cells.reduce(into: Set<String>()) { $0.formUnion($1.namesRead) }
    let missing = read.subtracting(notebook.interpreter.boundNames)
    imports = notebook.micrograd.namesByModule.compactMap { module, names in
      let needed = names.filter(missing.contains)
      return needed.isEmpty ? nil : "from \(module) import " + needed.joined(separator: ", ")
    }
  }
}

extension ExportedSession.Cell {
  fileprivate init(_ cell: Notebook.Cell, _ notebook: Notebook) {
    text = String(cell.text.reversed().drop { $0.isNewline || $0 == " " }.reversed())
    reply = cell.reply
    switch notebook.request(cell.text) {
    case .python, .magic: (isCommand, changesValues) = (false, false)
    case .question: (isCommand, changesValues) = (true, false)
    case .command(let name, _):
      let command = try? notebook.command(named: name)
      (isCommand, changesValues) = (
        true, command?.changesValues == true && command?.part == .step && reply.failure == nil
      )
    }
    module = isCommand ? nil : try? parse(Magic.removed(from: Source(name: "", text: text)))
    namesRead = module.map(PythonRuntime.namesRead) ?? []
  }

  /// The lines of the text, each behind a `#`.
  var comment: String { text.asComment }
}

extension String {
  /// The lines of the text, each behind a `#`.
  var asComment: String {
    allLines.map { $0.isEmpty ? "#" : "# " + $0.visible }.joined(separator: "\n")
  }

  /// The text with signs that can be seen in the place of control characters, which no program may hold.
  var visible: String { Gate.visible(StyledText(self, .printed), charset: .unicode).plainText }
}
