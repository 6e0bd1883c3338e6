import CEditline

extension EditlineReader {
  /// The text as it stands in libedit now.
  var buffer: MarkedBuffer {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else {
      return MarkedBuffer(scalars: [], cursor: 0, marker: marker)
    }
    let scalars = UnsafeBufferPointer(start: start, count: line.lastchar - start).map {
      Unicode.Scalar(UInt32(truncatingIfNeeded: $0)) ?? "\u{FFFD}"
    }
    return MarkedBuffer(scalars: scalars, cursor: line.cursor - start, marker: marker)
  }

  /// Puts the cursor where the buffer says.
  func moveCursor(from old: Int, to new: Int) -> KeyResult {
    el_cursor(editor, Int32(clamping: new - old))
    return .moveCursor
  }

  /// Inserts text at the cursor, a marker after each newline; beeps when libedit has no room for it.
  func insert(_ text: String) -> KeyResult {
    let inserted = MarkedBuffer.marked(text, with: marker)
    makeRoom(for: buffer.scalars + inserted.unicodeScalars)
    return el_insertstr(editor, inserted) == 0 ? .redraw : .beep
  }

  /// Makes the given text all there is.
  func replaceAll(with buffer: MarkedBuffer) {
    makeRoom(for: buffer.scalars)
    let old = self.buffer
    el_cursor(editor, Int32(clamping: old.scalars.count - old.cursor))
    el_deletestr(editor, Int32(clamping: old.scalars.count))
    el_insertstr(editor, MarkedBuffer.text(buffer.scalars))
    el_cursor(editor, Int32(clamping: buffer.cursor - buffer.scalars.count))
  }

  /// Has libedit run one of its own functions after the one that is running.
  func push(_ key: String) -> KeyResult {
    el_push(editor, key)
    return .nothing
  }

  /// Inserts the row that a block goes on with, or puts markers back that a key of libedit's own has broken.
  func repair() -> KeyResult {
    if !awaitingRow.isEmpty {
      defer { awaitingRow = "" }
      return insert(awaitingRow)
    }
    let broken = buffer
    let repaired = broken.repaired()
    guard repaired != broken else { return .nothing }
    replaceAll(with: repaired)
    return .redraw
  }

  /// Where libedit has put the text on the screen.
  var layout: DisplayLayout { DisplayLayout(columns: window.columns, promptWidth: promptWidth) }
}
