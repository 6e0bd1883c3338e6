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

  /// Makes the given text all that libedit has; it is to be drawn after that, and there must be room for it.
  func replaceAll(with buffer: MarkedBuffer) {
    showPrompt()
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

  /// Puts markers back that a key of libedit's own has broken, and shows the rows that are to be seen now.
  func repair() -> KeyResult { show(view.whole(around: buffer.repaired().edited)) }

  /// Where libedit has put the text on the screen.
  var layout: DisplayLayout { DisplayLayout(columns: window.columns, promptWidth: promptWidth) }
}
