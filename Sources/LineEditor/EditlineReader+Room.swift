import CEditline

extension EditlineReader {
  /// Has libedit take the window for a higher one before a text needs more rows than there are.
  ///
  /// It reads the real number whenever it begins a line. A row of text that wraps below the last one makes it
  /// lose its place, write what it has not set, and at last write where it has no memory.
  func makeRoom(for scalars: [Unicode.Scalar]) {
    guard lacksRoom(for: scalars) else { return }
    forgetScreen(for: scalars)
    _ = editline_redraw(editor)
  }

  /// Makes room before another text takes the place of the one that is shown.
  ///
  /// A row higher than the window has scrolled away what libedit still takes to be there.
  func makeRoom(insteadOf old: MarkedBuffer, for scalars: [Unicode.Scalar]) {
    let isTooHigh = layout.lastRow(of: old.scalars) >= window.rows
    if isTooHigh || lacksRoom(for: scalars) { forgetScreen(for: scalars) }
  }

  /// Takes room and erases the text, which is to be drawn after that: libedit has forgotten what is there.
  private func forgetScreen(for scalars: [Unicode.Scalar]) {
    let buffer = buffer
    let row = layout.lastRow(of: buffer.scalars[..<buffer.cursor])
    takeRoom(for: scalars)
    write((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
  }

  /// Notes the window's size, which libedit reads when it begins a line.
  func noteWindow() {
    window = DisplayLayout.window
    knownRows = window.rows
  }

  /// Notes the window's size, which libedit has just read, and chooses the rows for it; they are to be drawn
  /// after that.
  func adoptWindow() {
    noteWindow()
    let text = text
    choose(view(of: text), of: text) { scalars in
      if lacksRoom(for: scalars) { takeRoom(for: scalars) }
    }
  }

  /// Whether the text, or the next key, would reach below the last row.
  private func lacksRoom(for scalars: [Unicode.Scalar]) -> Bool {
    let longest = (scalars.count + promptWidth) * DisplayLayout.widestScalar
    let isShort = longest / window.columns + spareRows < knownRows && !scalars.contains("\n")
    return !isShort && layout.lastRow(of: scalars) + spareRows >= knownRows
  }

  private func takeRoom(for scalars: [Unicode.Scalar]) {
    knownRows = max(300, 2 * layout.lastRow(of: scalars) + spareRows)
    _ = editline_set_capability(editor, "li", "\(knownRows)")
  }

  /// The rows that one more key can take.
  private var spareRows: Int { DisplayLayout.widestScalar / window.columns + 2 }
}
