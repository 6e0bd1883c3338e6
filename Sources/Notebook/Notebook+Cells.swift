import PythonSyntax

extension Notebook {
  /// The cells that a text is made of: one, but for a pasted text in which commands stand between lines of Python.
  ///
  /// A row that starts with `:` or `?`, however far in, is a cell by itself, unless it goes on with brackets or quotes
  /// that are still open above it:
  ///
  ///     c = a + b
  ///     :graph c
  ///     d = a * b
  ///
  /// The cells come in order, without empty ones; a text without such rows comes back as it is.
  public func cells(of text: String) -> [String] {
    let isApart: (UInt8) -> Bool = { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }
    guard text.contains("\n") else { return [text] }
    var cells: [String] = []
    var python: [String] = []
    for line in logicalLines(of: text, isApart: isApart) {
      if line.utf8.first(where: { $0 != UInt8(ascii: " ") }).map(isApart) == true {
        cells += [python.joined(separator: "\n"), line.trimmed]
        python = []
      } else if !line.isEmpty || !python.isEmpty {
        python.append(line)
      }
    }
    if cells.isEmpty { return [text] }
    return (cells + [python.joined(separator: "\n")]).filter { !$0.trimmed.isEmpty }
  }
}
