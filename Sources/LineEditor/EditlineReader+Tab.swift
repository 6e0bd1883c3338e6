import CEditline

/// Completion: as much as all candidates have in common, and where that is nothing more, a list of them.
///
///     >>> n.pa|      ⇥      >>> n.parameters|
///
///     >>> n.|        ⇥      layers  parameters  zero_grad
///                           >>> n.|
extension EditlineReader {
  /// Tab: a step of the indent where only blanks stand before the cursor, else completion.
  func tab() -> KeyResult {
    let buffer = buffer
    let before = buffer.rowBeforeCursor
    guard before.allSatisfy(\.isBlank) else { return complete(buffer) }
    let step = EditedText.indentStep
    return edit { $0.insert(Array(repeating: " ", count: step - before.count % step)) }
  }

  private func complete(_ buffer: MarkedBuffer) -> KeyResult {
    let text = text
    let completions = hooks.complete(text.text, text.cursor)
    let word = buffer.rowBeforeCursor.suffix(max(0, completions.replaced))
    let common = completions.commonBeginning
    if common.starts(with: word), common.count > word.count {
      return edit { $0.insert(common.dropFirst(word.count)) }
    }
    if completions.candidates.count == 1, !common.elementsEqual(word) { return replace(word, by: common) }
    return completions.candidates.count > 1 ? list(completions) : .beep
  }

  private func replace(_ word: ArraySlice<Unicode.Scalar>, by text: [Unicode.Scalar]) -> KeyResult {
    edit {
      $0.remove($0.cursor - word.count..<$0.cursor)
      $0.insert(text)
    }
  }

  /// Writes the candidates below the block, and draws the block again below them.
  private func list(_ completions: Completions) -> KeyResult {
    var lines = hooks.list(completions.candidates.map(\.shown))
    while lines.last == "\n" { lines.removeLast() }
    write(String(repeating: "\n", count: rowsBelowCursor + 1) + lines + "\n")
    _ = editline_redraw(editor)
    return .nothing
  }
}
