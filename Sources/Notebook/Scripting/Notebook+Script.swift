import PythonSyntax

extension Notebook {
  /// The cells of a program that is run step by step: each statement, or several in one line, and each `:` command.
  ///
  /// A text that is no Python is one cell, which then says so. O(length of the text).
  public func scriptCells(of text: String) -> [String] {
    cells(of: text).flatMap { isPython($0) ? statements(of: $0) : [$0] }
  }

  private func statements(of text: String) -> [String] {
    guard let module = try? parse(Source(name: "<script>", text: text)), !module.body.isEmpty else {
      return text.trimmed.isEmpty ? [] : [text]
    }
    let lines = module.source.text.allLines
    let starts = module.body.map { module.source.line(of: $0.span) }
    let beginnings = [0] + Set(starts.dropFirst()).sorted().filter { $0 > starts[0] }
    return zip(beginnings, beginnings.dropFirst() + [lines.count]).map { start, end in
      lines[start..<end].joined(separator: "\n").trimmed
    }
  }
}

extension Source {
  /// The number of the line in which a span begins, from 0.
  fileprivate func line(of span: Span) -> Int {
    (lineStarts.firstIndex { $0 > span.start } ?? lineStarts.count) - 1
  }
}
