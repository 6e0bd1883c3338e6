extension EditlineReader {
  /// Enter: on the block's last row asks whether it is complete, and hands it over; else opens another row.
  func enter() -> KeyResult {
    leaveCommandMode()
    moveToOuterBlock()
    let text = text
    if text.text.allSatisfy(\.isWhitespace) { return accept(text) }
    guard text.rowEnd(of: text.cursor) == text.scalars.count else { return openRow() }
    switch hooks.blockState(text.text) {
    case .complete: return accept(text)
    case .incomplete(let open, _):
      remark = OpenHint.text(open: open, in: text.text)
      return openRow()
    }
  }

  /// Opens a row at the cursor, with the blanks that the text before it asks for.
  func openRow() -> KeyResult {
    let text = text
    let blanks = text.blanksBeforeCursor
    let indent = text.isBeforeRowText ? blanks : indent(after: text.textBeforeCursor) ?? blanks
    let result = edit { $0.insert(["\n"] + indent) }
    automaticIndent = AutomaticIndent(row: buffer.rowNumber, blanks: MarkedBuffer.text(indent))
    return result
  }

  private func indent(after text: String) -> [Unicode.Scalar]? {
    guard case .incomplete(_, let indent) = hooks.blockState(text) else { return nil }
    return Array(indent.unicodeScalars)
  }

  /// Hands the block over by libedit's own function: one of ours could not move the cursor below the block.
  private func accept(_ text: EditedText) -> KeyResult {
    outcome = .accepted(block: text.text)
    if !view.isWhole { replaceAll(with: MarkedBuffer(scalars: [], cursor: 0, marker: marker)) }
    _ = push(PrivateKey.accept)
    return .redraw
  }
}
