import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditlineReader {
  /// Called by libedit whenever it has drawn and wants a key; 1 for a key, 0 for the end, -1 for an interrupt.
  ///
  /// The signals are looked at here, for here libedit is at rest and its text is whole.
  func waitForKey(storingIn key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let key else { return -1 }
    let buffer = buffer
    makeRoom(for: buffer.scalars)
    if needsRepair(buffer) { return give(PrivateKey.repair, in: key) }
    // The rest of a sequence of which libedit has the beginning.
    if let scalar = keys.next() {
      return restIsForLibedit ? give(scalar, in: key) : take(scalar, in: key)
    }
    checkAutomaticIndent(in: buffer)
    if search == nil { undoHistory.note(view.whole(around: buffer.edited)) }
    return waitForTyping(storingIn: key)
  }

  private func waitForTyping(storingIn key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      if InterruptFlag.isRaised { return interrupt() }
      answerSignals()
      showRemark()
      if takeKeys() == .end { return 0 }
      guard let scalar = keys.next() else { continue }
      if isInterrupt(scalar) { return interrupt() }
      if isEnd(scalar) { return end() }
      if !takesForIndent(scalar) { return take(scalar, in: key) }
    }
  }

  /// Whether it is a Ctrl-C that the terminal took for text, because a key before it was being quoted by Ctrl-V.
  private func isInterrupt(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{03}" && lastKey != "\u{16}"
  }

  /// Whether it is Escape by itself, where that ends the input.
  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    endsOnEscape && scalar == "\u{1B}" && keys.upcoming == nil && search == nil && lastKey != "\u{16}"
      && (keyStyle == .emacs || isCommanding)
  }

  /// Leaves what is typed on the screen, and the cursor below it.
  private func end() -> Int32 {
    hideRemark()
    write(String(repeating: "\n", count: rowsBelowCursor))
    return 0
  }

  private enum Line { case open, end }

  /// Takes what is typed next, if only a part of a key.
  private func takeKeys() -> Line {
    keys.escapeIsAKey = search != nil || keyStyle == .vi || endsOnEscape
    switch input.nextByte(timeout: keys.patience) {
    case .content(let byte):
      // What follows Ctrl-V is meant as it is.
      if lastKey == "\u{16}" { keys.addVerbatim(byte) } else { keys.add(byte) }
    case .timeout: keys.giveUp()
    case .signal: break
    case .end: return .end
    }
    return .open
  }

  /// Gives libedit a key, or one of ours that performs a key which is none of libedit's.
  private func take(_ scalar: Unicode.Scalar, in key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    hideRemark()
    if search == nil { remark = nil }
    restIsForLibedit = !holdsBack(scalar)
    if restIsForLibedit {
      viCommand.reset()
      return give(scalar, in: key)
    }
    heldKey = scalar
    return give(PrivateKey.held, in: key)
  }

  private func give(_ scalar: Unicode.Scalar, in key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    lastKey = scalar
    key.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// Whether a key of libedit's own has broken a marker, or other rows are to be seen.
  ///
  /// Asked for once: where libedit takes keys for text, it would be asked for again and again.
  private func needsRepair(_ buffer: MarkedBuffer) -> Bool {
    lastKey != PrivateKey.repair && (buffer.isBroken || needsOtherView(around: buffer))
  }

  private func interrupt() -> Int32 {
    hideRemark()
    outcome = .interrupted(rowsBelowCursor: rowsBelowCursor)
    errno = EINTR
    return -1
  }

  /// How many rows of the screen the text has below the cursor's.
  var rowsBelowCursor: Int {
    let buffer = buffer
    return layout.lastRow(of: buffer.scalars) - layout.lastRow(of: buffer.scalars[..<buffer.cursor])
  }

  private func answerSignals() {
    if EditingSignals.takeSuspended() {
      hideRemark()
      suspend()
    }
    if EditingSignals.takeResumed() { resume() }
    if EditingSignals.takeResized() { resize() }
  }

  /// Ctrl-Z: leaves the terminal to the shell, and draws the text anew when it is our turn again.
  private func suspend() {
    write(String(repeating: "\n", count: rowsBelowCursor + 1))
    TerminalRestoration.markPastes(false)
    _ = editline_set_raw_mode(editor, 0)
    EditingSignals.stopHere()
    resume()
  }

  private func resume() {
    remarkIsShown = false
    _ = editline_set_raw_mode(editor, 0)
    _ = editline_set_raw_mode(editor, 1)
    TerminalRestoration.markPastes(true)
    DisplayLayout.limitWindow()
    el_resize(editor)
    adoptWindow()
    write("\r\u{1B}[J")
    _ = editline_redraw(editor)
  }

  /// Draws the text anew for another width, from the row on which the prompt is now.
  private func resize() {
    remarkIsShown = false
    let before = buffer.scalars[..<buffer.cursor]
    let oldRow = layout.lastRow(of: before)
    DisplayLayout.limitWindow()
    el_resize(editor)
    adoptWindow()
    // A terminal may or may not have wrapped the rows anew. Too few rows up leaves a trace, too many would
    // erase what is not ours.
    let up = min(oldRow, layout.lastRow(of: before))
    write((up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J")
    _ = editline_redraw(editor)
  }
}
