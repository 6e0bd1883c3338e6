extension EditlineReader {
  /// Has a key change the text or move the cursor; beeps when it does neither.
  func edit(_ change: (inout EditedText) -> Void) -> KeyResult {
    let old = text
    var new = old
    change(&new)
    return new == old ? .beep : show(new)
  }

  /// Ctrl-_: takes the last change back.
  func undo() -> KeyResult {
    guard let text = undoHistory.undo() else { return .beep }
    automaticIndent = nil
    return show(text)
  }

  /// Ctrl-T: swaps the two characters at the cursor.
  func transpose() -> KeyResult { edit { $0.transpose() } }

  func moveToWordStart() -> KeyResult { edit { $0.cursor = $0.wordStart } }

  func moveToWordEnd() -> KeyResult { edit { $0.cursor = $0.wordEnd } }

  func moveToBlockStart() -> KeyResult { edit { $0.cursor = 0 } }

  func moveToBlockEnd() -> KeyResult { edit { $0.cursor = $0.scalars.count } }
}

// MARK: - Killing

extension EditlineReader {
  /// Ctrl-K: to the row's end, and at the row's end the break.
  func killRowEnd() -> KeyResult {
    kill { text in
      text.cursor..<(text.cursor < text.rowEnd ? text.rowEnd : min(text.cursor + 1, text.scalars.count))
    }
  }

  /// Ctrl-U: to the row's beginning.
  func killRowStart() -> KeyResult { kill { $0.rowStart..<$0.cursor } }

  /// Ctrl-W: back to white space.
  func killBlankWord() -> KeyResult { kill { $0.blankWordStart..<$0.cursor } }

  func killWordStart() -> KeyResult { kill { $0.wordStart..<$0.cursor } }

  func killWordEnd() -> KeyResult { kill { $0.cursor..<$0.wordEnd } }

  /// Ctrl-Y: inserts what was killed last; kills that followed each other at once are one.
  func yank() -> KeyResult { edit { $0.insert(killed) } }

  private func kill(_ range: (EditedText) -> Range<Int>) -> KeyResult {
    let old = text
    let range = range(old)
    guard !range.isEmpty else { return .beep }
    if old != textAfterKill { killed = [] }
    var text = old
    let piece = text.remove(range)
    killed = range.lowerBound < old.cursor ? piece + killed : killed + piece
    textAfterKill = text
    return show(text)
  }
}

// MARK: - Entries that begin alike

extension EditlineReader {
  /// M-p: the older entry that begins with what stands before the cursor.
  func recallOlderAlike() -> KeyResult {
    recallAlike { entries.older(insteadOf: $0.text, startingWith: $0.textBeforeCursor) }
  }

  /// M-n: the newer one.
  func recallNewerAlike() -> KeyResult {
    recallAlike { entries.newer(insteadOf: $0.text, startingWith: $0.textBeforeCursor) }
  }

  private func recallAlike(_ entry: (EditedText) -> String?) -> KeyResult {
    let old = text
    guard let block = entry(old) else { return .beep }
    automaticIndent = nil
    var new = EditedText(block)
    if old.cursor > 0 { new.cursor = min(old.cursor, new.cursor) }
    return show(new)
  }
}
