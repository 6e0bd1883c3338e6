import CEditline

extension EditlineReader {
  /// Moves to the row above, and from the block's first row to the older entry of the history.
  func moveUp() -> KeyResult {
    let buffer = buffer
    if let target = buffer.cursor(movedBy: -1) { return moveCursor(from: buffer.cursor, to: target) }
    return recall(entries.older(insteadOf: buffer.block))
  }

  /// Moves to the row below, and from the block's last row to the newer entry of the history.
  func moveDown() -> KeyResult {
    let buffer = buffer
    if let target = buffer.cursor(movedBy: 1) { return moveCursor(from: buffer.cursor, to: target) }
    return recall(entries.newer())
  }

  /// Shows an entry in place of what is there; rows that are fixed above cannot be replaced.
  private func recall(_ block: String?) -> KeyResult {
    guard let block, fixedRows.isEmpty else { return .beep }
    automaticIndent = nil
    return show(EditedText(block))
  }

  func moveLeft() -> KeyResult {
    let buffer = buffer
    guard buffer.cursor > 0 else { return .beep }
    let crossesMarker = buffer.rowNumber > 0 && buffer.rowBeforeCursor.isEmpty
    let length = crossesMarker ? buffer.marker.count + 1 : 1
    return moveCursor(from: buffer.cursor, to: buffer.cursor - length)
  }

  func moveRight() -> KeyResult {
    let buffer = buffer
    guard buffer.cursor < buffer.scalars.count else { return .beep }
    return moveCursor(from: buffer.cursor, to: buffer.cursor + buffer.lengthAfterCursor)
  }

  func moveToRowStart() -> KeyResult {
    let buffer = buffer
    return moveCursor(from: buffer.cursor, to: buffer.row.lowerBound)
  }

  func moveToRowEnd() -> KeyResult {
    let buffer = buffer
    return moveCursor(from: buffer.cursor, to: buffer.row.upperBound)
  }
}
