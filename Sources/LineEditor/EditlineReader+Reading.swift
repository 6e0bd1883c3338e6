import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditlineReader {
  /// What one run of `el_gets` has led to.
  enum Step {
    case done(LineInput)
    case outgrown(shown: String?, remaining: String)
  }

  /// Runs `el_gets` once.
  func readBuffer(prompt: String) -> Step {
    show(prompt: prompt)
    outcome = .none
    lastKey = nil
    undoHistory = UndoHistory()
    let signals = EditingSignals.install()
    DisplayLayout.limitWindow()
    noteWindow()
    TerminalRestoration.markPastes(true)
    // el_gets would draw the prompt first, and the terminal echo what is typed in between.
    _ = editline_set_raw_mode(editor, 1)
    var count: Int32 = 0
    let line = el_gets(editor, &count).map { String(cString: $0) }
    TerminalRestoration.markPastes(false)
    signals.restore()
    return step(after: line)
  }

  /// Tells the ways apart in which `el_gets` can return; its count is no guide (0 for Ctrl-C while searching).
  private func step(after line: String?) -> Step {
    if case .interrupted(let rows) = outcome { return .done(interrupted(rowsBelowCursor: rows)) }
    guard var line else {
      write("\n")
      return .done(.end)
    }
    if line.last == "\n" { line.removeLast() }
    let scalars = Array(line.unicodeScalars)
    let block = MarkedBuffer(scalars: scalars, cursor: 0, marker: marker).block
    if case .outgrown(let shown, let remaining) = outcome {
      fixedRows += (shown ?? block) + "\n"
      return .outgrown(shown: shown, remaining: remaining)
    }
    return .done(.text(EditlineReader.withoutBlankEnd(fixedRows + block)))
  }

  private func interrupted(rowsBelowCursor: Int) -> LineInput {
    el_reset(editor)
    forgetTypedAhead()
    write(String(repeating: "\n", count: rowsBelowCursor + 1))
    InterruptFlag.clear()
    return .interrupted
  }

  private func show(prompt: String) {
    free(shownPrompt)
    shownPrompt = strdup(prompt)
    promptWidth = prompt.utf8.count
  }

  /// The prompt as libedit asks for it.
  var promptPointer: UnsafeMutablePointer<CChar>? { shownPrompt }

  /// Drops the rows at the end that hold nothing: they only said that the block was finished.
  static func withoutBlankEnd(_ block: String) -> String {
    var rows = block.split(separator: "\n", omittingEmptySubsequences: false)
    while rows.count > 1, let last = rows.last, last.allSatisfy(\.isWhitespace) { rows.removeLast() }
    return rows.joined(separator: "\n")
  }
}
