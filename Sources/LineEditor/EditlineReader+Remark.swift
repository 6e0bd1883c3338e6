extension EditlineReader {
  /// Shows the remark on the row below the text, unless more keys are waiting or the window has no row for it.
  ///
  ///     >>> total = sum([
  ///     ...     |                    the cursor is here before and after
  ///     still open: [
  ///
  /// libedit moves its cursor only from where it is, so it does not notice, even when the window scrolls.
  func showRemark() {
    guard let remark, !remarkIsShown, !input.hasNext(), let below = wayBelow else { return }
    let shown = hooks.show(.remark(remark, columns: window.columns - 1))
    write(below.there + "\u{1B}[K" + shown + below.back)
    remarkIsShown = true
  }

  /// Takes the remark off the screen; what is said next is not the same.
  func hideRemark() {
    guard remarkIsShown else { return }
    remarkIsShown = false
    if let below = wayBelow { write(below.there + "\u{1B}[K" + below.back) }
  }

  /// How the cursor gets to the row below the text, and back; nil where there is no such row.
  private var wayBelow: (there: String, back: String)? {
    let buffer = buffer
    let layout = layout
    let cursor = layout.place(after: buffer.scalars[..<buffer.cursor])
    let last = layout.lastRow(of: buffer.scalars)
    guard last + 1 < window.rows else { return nil }
    let rows = last + 1 - cursor.row
    let column = cursor.column > 0 ? "\u{1B}[\(cursor.column)C" : ""
    return ("\r" + String(repeating: "\n", count: rows), "\u{1B}[\(rows)A\r" + column)
  }
}
