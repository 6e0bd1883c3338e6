extension EditlineReader {
  /// Moves to the row above, and from the block's first row to the older entry of the history.
  func moveUp() -> KeyResult {
    var text = text
    return text.move(byRows: -1) ? show(text) : recall(entries.older(insteadOf: text.text))
  }

  /// Moves to the row below, and from the block's last row to the newer entry of the history.
  func moveDown() -> KeyResult {
    var text = text
    return text.move(byRows: 1) ? show(text) : recall(entries.newer())
  }

  /// PageUp: a page of a block that is taller than the window, else the older entry that begins alike.
  func movePageUp() -> KeyResult {
    if view.isWhole { return recallOlderAlike() }
    return edit { _ = $0.move(byRows: -min(page, $0.rowNumber)) }
  }

  /// PageDown: a page of a block that is taller than the window, else the newer entry that begins alike.
  func movePageDown() -> KeyResult {
    if view.isWhole { return recallNewerAlike() }
    return edit { _ = $0.move(byRows: min(page, $0.rows.count - 1 - $0.rowNumber)) }
  }

  /// A row less than are seen.
  private var page: Int { max(1, room - 1) }

  /// Shows an entry in place of what is there, the cursor at its end.
  private func recall(_ block: String?) -> KeyResult {
    guard let block else { return .beep }
    automaticIndent = nil
    return show(EditedText(block))
  }

  func moveLeft() -> KeyResult { edit { $0.cursor = max($0.cursor - 1, 0) } }

  func moveRight() -> KeyResult { edit { $0.cursor = min($0.cursor + 1, $0.scalars.count) } }

  func moveToRowStart() -> KeyResult {
    let buffer = buffer
    return moveCursor(from: buffer.cursor, to: buffer.row.lowerBound)
  }

  func moveToRowEnd() -> KeyResult {
    let buffer = buffer
    return moveCursor(from: buffer.cursor, to: buffer.row.upperBound)
  }
}
