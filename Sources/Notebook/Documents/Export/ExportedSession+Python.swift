import PythonSyntax

extension ExportedSession {
  /// The session as a program that python3 runs, with a line `# %%` before each cell, by which editors know cells.
  ///
  /// What a cell gave stands below it in lines that start with `#>`. Commands and cells that failed are comments.
  var programText: String {
    let lastUse = cells.lastIndex { $0.namesRead.contains("_") } ?? 0
    let header = imports.isEmpty ? "" : imports.joined(separator: "\n") + "\n\n"
    let parts = cells.enumerated().map { place, cell in
      "# %%\n\(cell.programText(needsName: place < lastUse))\n\(cell.outputComment)"
    }
    return header + parts.joined(separator: "\n")
  }
}

extension ExportedSession.Cell {
  /// The code, or a comment where Python has no use for it.
  ///
  /// - Parameter needsName: Whether the result is to have the name `_`, as at a prompt.
  fileprivate func programText(needsName: Bool) -> String {
    guard let module, reply.failure == nil else { return comment }
    return needsName && reply.result != nil ? module.textNamingResult : module.source.text
  }

  fileprivate var outputComment: String {
    isCommand ? "" : reply.printedLines.map { "#> \($0.visible)\n" }.joined()
  }
}

extension Module {
  /// The text with the name `_` given to its last expression.
  fileprivate var textNamingResult: String {
    guard let last = body.last else { return source.text }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return text(source.bytes[..<last.span.start]) + "_ = " + text(source.bytes[last.span.start...])
  }
}
