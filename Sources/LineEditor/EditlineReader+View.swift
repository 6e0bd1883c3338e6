extension EditlineReader {
  /// The whole block as it stands, and the cursor in it.
  var text: EditedText { view.whole(around: buffer.edited) }

  /// Makes a text all there is, the cursor where the text has it.
  func show(_ text: EditedText) -> KeyResult {
    choose(view(of: text), of: text) { makeRoom(insteadOf: buffer, for: $0) }
    return .redraw
  }

  /// Whether libedit has not the rows that are to be seen; it would draw those on wrong rows that do not fit.
  func needsOtherView(around buffer: MarkedBuffer) -> Bool {
    if view.isWhole, fits(buffer) { return false }
    return view(of: view.whole(around: buffer.edited)) != view
  }

  /// Puts the rows of a text into libedit's buffer that are to be seen.
  func choose(_ newView: BlockView, of text: EditedText, makingRoom makeRoom: ([Unicode.Scalar]) -> Void) {
    automaticIndent?.move(byRows: view.rowsAbove - newView.rowsAbove)
    view = newView
    let new = MarkedBuffer(newView.shown(of: text), marker: marker)
    makeRoom(new.scalars)
    replaceAll(with: new)
  }

  func view(of text: EditedText) -> BlockView {
    BlockView(of: text, room: room, near: view.rowsAbove) { [self] row, scalars in
      height(of: scalars, after: row == 0 ? prompt : marker)
    }
  }

  private func fits(_ buffer: MarkedBuffer) -> Bool {
    buffer.rows.count == 1 || layout.lastRow(of: buffer.scalars) < room
  }

  private func height(of row: some Sequence<Unicode.Scalar>, after prompt: String) -> Int {
    DisplayLayout(columns: window.columns, promptWidth: prompt.utf8.count).lastRow(of: row) + 1
  }

  /// How many rows of the window the text may take: the last one is for the remark.
  var room: Int { max(1, window.rows - 1) }
}
