import CEditline

extension EditlineReader {
  /// Enter: asks whether the block is complete, and hands it over or opens another row.
  func enter() -> KeyResult {
    leaveCommandMode()
    moveToOuterBlock()
    let buffer = buffer
    let block = fixedRows + buffer.block
    if block.allSatisfy(\.isWhitespace) { return accept() }
    switch hooks.blockState(block) {
    case .complete: return accept()
    case .incomplete(let open, let indent):
      remark = OpenHint.text(open: open, in: block)
      return openRow(in: buffer, indent: indent)
    }
  }

  /// Hands the block over by libedit's own function: one of ours could not move the cursor below the block.
  private func accept() -> KeyResult {
    outcome = .accepted
    _ = push(PrivateKey.accept)
    return .redraw
  }

  private func openRow(in buffer: MarkedBuffer, indent: String) -> KeyResult {
    guard buffer.cursor == buffer.scalars.count else {
      automaticIndent = AutomaticIndent(row: buffer.rowNumber + 1, blanks: buffer.indent)
      return insert("\n" + buffer.indent)
    }
    var longer = buffer
    longer.scalars += Array(MarkedBuffer.marked("\n" + indent, with: marker).unicodeScalars)
    guard fits(longer) else {
      outcome = .outgrown(shown: nil, remaining: indent)
      automaticIndent = AutomaticIndent(row: 0, blanks: indent)
      _ = push(PrivateKey.accept)
      return .redraw
    }
    automaticIndent = AutomaticIndent(row: buffer.rowNumber + 1, blanks: indent)
    return insert("\n" + indent)
  }

  /// Inserts text of several rows; what would not fit the window is shown above, fixed, but for its last row.
  func insertRows(_ text: String) -> KeyResult {
    let old = buffer
    let inserted = Array(MarkedBuffer.marked(text, with: marker).unicodeScalars)
    var new = old
    new.scalars.insert(contentsOf: inserted, at: old.cursor)
    return fits(new) ? insert(text) : outgrow(new)
  }

  /// Whether libedit can draw the text: one that reaches below the window it would draw on the wrong rows.
  func fits(_ buffer: MarkedBuffer) -> Bool {
    buffer.rows.count == 1 || layout.lastRow(of: buffer.scalars) < window.rows - 1
  }

  /// Leaves the buffer empty, to be shown again as fixed rows with the last one to be edited.
  func outgrow(_ buffer: MarkedBuffer) -> KeyResult {
    var rows = buffer.block.split(separator: "\n", omittingEmptySubsequences: false)
    let remaining = String(rows.removeLast())
    outcome = .outgrown(shown: rows.joined(separator: "\n"), remaining: remaining)
    replaceAll(with: MarkedBuffer(scalars: [], cursor: 0, marker: marker))
    return push(PrivateKey.accept)
  }

  /// Draws the rows that stay fixed, in place of the emptied one that libedit has left behind.
  func showFixedRows(_ rows: String?, prompt: String) {
    guard let rows else { return }
    let shown = hooks.show(.rows(prompt + MarkedBuffer.marked(rows, with: marker)))
    write("\u{1B}[A\r\u{1B}[J" + shown + "\n")
  }
}
