import PythonRuntime
import PythonSyntax

extension ExportedSession {
  /// The session as a program that python3 runs, with a line `# %%` before each cell, by which editors know cells.
  ///
  /// What a cell gave stands below it in lines that start with `#>`. Commands and cells that failed are comments.
  var programText: String {
    let header = imports.isEmpty ? "" : imports.joined(separator: "\n") + "\n\n"
    return header + cells.enumerated().map { part(of: $1, at: $0) }.joined(separator: "\n")
  }

  private func part(of cell: Cell, at place: Int) -> String {
    let lines = cell.reply.printedLines.map { "#> \($0)\n" }.joined()
    return "# %%\n\(code(of: cell, at: place))\n\(cell.isCommand ? "" : lines)"
  }

  private func code(of cell: Cell, at place: Int) -> String {
    guard !cell.isCommand, cell.reply.failure == nil, let module = cell.module else { return cell.comment }
    let isReadLater = cells[(place + 1)...].contains { $0.module.map(namesRead)?.contains("_") == true }
    return cell.reply.result != nil && isReadLater ? module.textNamingResult : module.source.text
  }
}

extension Module {
  /// The text with the name `_` given to its last expression, as a prompt does it.
  fileprivate var textNamingResult: String {
    guard let last = body.last else { return source.text }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return text(source.bytes[..<last.span.start]) + "_ = " + text(source.bytes[last.span.start...])
  }
}
