extension EditlineReader {
  /// Whether an Escape that has just been taken is the key of that name, and not the beginning of another's.
  ///
  /// Alt and a letter is Escape and the letter here, for that is how fast some type.
  func isLoneEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{1B}" && keys.upcoming != "["
  }

  /// Whether a key is one of vi's command mode; what controls the line is the same in both modes, but not as
  /// the second key of a command.
  func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    guard isCommanding else { return false }
    return scalar.value >= 0x20 || scalar == "\u{08}" || (viCommand.awaiting != nil && scalar != "\u{1B}")
  }

  /// Performs a key in vi's command mode, or Escape, which begins it.
  func commandKey(_ key: Unicode.Scalar) -> KeyResult {
    if key == "\u{1B}" { return startCommanding() }
    let old = self.text
    var text = old
    text.keepOnCharacter()
    switch viCommand.take(key, in: &text) {
    case .more: return .nothing
    case .show: return text == old ? .nothing : show(text)
    case .type: return startTyping(in: text)
    case .moveUp: return moveUp()
    case .moveDown: return moveDown()
    case .undo: return undo()
    case .search: return startSearch()
    case .refuse: return .beep
    }
  }

  /// Goes back to typing; the cursor leaves the row's last character for its end.
  func leaveCommandMode() {
    guard isCommanding else { return }
    isCommanding = false
    let buffer = buffer
    _ = moveCursor(from: buffer.cursor, to: buffer.row.upperBound)
  }

  private func startTyping(in text: EditedText) -> KeyResult {
    isCommanding = false
    automaticIndent = nil
    return show(text)
  }

  private func startCommanding() -> KeyResult {
    viCommand.reset()
    if isCommanding { return .nothing }
    isCommanding = true
    let buffer = buffer
    return buffer.rowBeforeCursor.isEmpty
      ? .nothing : moveCursor(from: buffer.cursor, to: buffer.cursor - 1)
  }
}
