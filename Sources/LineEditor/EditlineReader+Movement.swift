import CEditline

extension EditlineReader {
  /// Moves by a row of the block, and at its edge by an entry of the history.
  func move(rows: Int, orPush key: String) -> KeyResult {
    let buffer = buffer
    guard let target = buffer.cursor(movedBy: rows) else { return push(key) }
    return moveCursor(from: buffer.cursor, to: target)
  }

  func moveLeft() -> KeyResult {
    let buffer = buffer
    guard buffer.cursor > 0 else { return .beep }
    let atRowStart = buffer.rowNumber > 0 && buffer.rowBeforeCursor.isEmpty
    return moveCursor(from: buffer.cursor, to: buffer.cursor - (atRowStart ? marker.unicodeScalars.count + 1 : 1))
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

  /// Starts libedit's incremental search, which writes a row of its own into the text while it runs.
  func search(_ key: String) -> KeyResult {
    isSearching = true
    return push(key)
  }
}
