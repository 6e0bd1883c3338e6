extension EditlineReader {
  /// Backspace: joins rows at a row's beginning, takes a step of the indent among blanks, else one character.
  func deleteBeforeCursor() -> KeyResult {
    edit { $0.remove($0.rangeBeforeCursor) }
  }

  /// Delete: joins rows at a row's end, else takes one character.
  func deleteAfterCursor() -> KeyResult {
    edit { $0.remove($0.rangeAfterCursor) }
  }

  /// Ctrl-D: leaves when nothing at all is typed, else deletes.
  func deleteOrLeave() -> KeyResult {
    text.scalars.isEmpty ? .leave : deleteAfterCursor()
  }
}
