import PythonSyntax

extension Notebook {
  /// The cells that a text is made of: one, but for a pasted text in which commands stand between lines of Python.
  ///
  /// A row that starts with `:` or `?` is a cell by itself, unless it goes on with brackets or quotes that are
  /// still open above it:
  ///
  ///     c = a + b
  ///     :graph c
  ///     d = a * b
  ///
  /// The cells come in order, without empty ones; a text without such rows comes back as it is.
  public func cells(of text: String) -> [String] {
    guard text.contains("\n") else { return [text] }
    var cells: [String] = []
    var python = ""
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if startsCommand(row), isWhole(python) {
        cells += [python, String(row)]
        python = ""
      } else {
        python += (python.isEmpty ? "" : "\n") + row
      }
    }
    return cells.isEmpty ? [text] : (cells + [python]).filter { !$0.trimmed.isEmpty }
  }

  private func startsCommand(_ row: Substring) -> Bool {
    row.first.map { ":?".contains($0) } ?? false
  }

  /// Whether rows of Python can end here: no bracket and no quote is open.
  private func isWhole(_ python: String) -> Bool {
    PythonSyntax.completeness(of: python + "\n\n") == .complete
  }
}
