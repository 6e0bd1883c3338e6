import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditlineReader {
  /// Runs `el_gets` once.
  func readBlock() -> LineInput {
    showPrompt()
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
    _ = el_gets(editor, &count)
    TerminalRestoration.markPastes(false)
    signals.restore()
    return answer()
  }

  /// Tells the ways apart in which `el_gets` can return; what it returns is no guide, nor is its count.
  private func answer() -> LineInput {
    switch outcome {
    case .accepted(let block):
      if !view.isWhole { drawWhole(block) }
      return .text(EditlineReader.withoutBlankEnd(block))
    case .interrupted(let rows):
      return interrupted(rowsBelowCursor: rows)
    case .none:
      write("\n")
      return .end
    }
  }

  /// Draws all rows of a block in place of the row, now empty, that libedit has left behind.
  private func drawWhole(_ block: String) {
    let shown = hooks.show(.rows(prompt + MarkedBuffer.marked(block, with: marker)))
    write("\u{1B}[A\r\u{1B}[J" + shown + "\n")
  }

  private func interrupted(rowsBelowCursor: Int) -> LineInput {
    el_reset(editor)
    forgetTypedAhead()
    write(String(repeating: "\n", count: rowsBelowCursor + 1))
    InterruptFlag.clear()
    return .interrupted
  }

  /// Has libedit draw what belongs before the first row that it has.
  func showPrompt() {
    let text = view.rowsAbove > 0 ? marker : prompt
    free(shownPrompt)
    shownPrompt = strdup(text)
    promptWidth = text.utf8.count
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
