import CEditline

extension EditlineReader {
  /// Backspace: joins rows at a row's beginning, takes a step of the indent among blanks, else one character.
  func deleteBeforeCursor() -> KeyResult {
    let length = buffer.lengthBeforeCursor
    guard length > 0 else { return .beep }
    el_deletestr(editor, Int32(clamping: length))
    return .redraw
  }

  /// Delete: joins rows at a row's end, else takes one character.
  func deleteAfterCursor() -> KeyResult {
    delete(buffer.lengthAfterCursor)
  }

  /// Ctrl-D: leaves when nothing at all is typed, else deletes.
  func deleteOrLeave() -> KeyResult {
    let buffer = buffer
    guard buffer.scalars.isEmpty, fixedRows.isEmpty else { return delete(buffer.lengthAfterCursor) }
    return .leave
  }

  private func delete(_ length: Int) -> KeyResult {
    guard length > 0 else { return .beep }
    // libedit's function deletes only what stands before the cursor.
    el_cursor(editor, Int32(clamping: length))
    el_deletestr(editor, Int32(clamping: length))
    return .redraw
  }
}
