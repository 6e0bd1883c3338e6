extension EditlineReader {
  /// The most that one paste brings in; what comes after is dropped.
  static let longestPaste = 1 << 20

  /// How long the rest of a paste is waited for, in milliseconds: a lost end mark must not hang the prompt.
  static let pasteTimeout: Int32 = 250

  /// A bracketed paste: inserted as one piece of text, in which nothing is a key.
  func paste() -> KeyResult {
    let pasted = PastedText(readPaste())
    let text = self.text.cursor == 0 ? pasted.dedentedText : pasted.text
    // After Ctrl-C the line is given up as soon as this key is done.
    guard !text.isEmpty, !InterruptFlag.isRaised else { return .nothing }
    let inserted = withoutAutomaticIndent(text).unicodeScalars
    return edit { $0.insert(Array(inserted)) }
  }

  /// Forgets what was typed ahead, and where that is the beginning of a paste, what is to come of it.
  func forgetTypedAhead() {
    let isInPaste = PasteMarks.leaveOpen(input.untaken)
    input.discard()
    keys.discard()
    if isInPaste { _ = readPaste() }
  }

  /// Reads up to the end mark, which only its first character can begin.
  ///
  /// A signal is answered after it, Ctrl-C too: what is left of a paste must not be taken for keys.
  private func readPaste() -> [Unicode.Scalar] {
    let endMark = Array(PasteMarks.end.unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    var matched = 0
    while let scalar = nextPasted() {
      matched = scalar == endMark[matched] ? matched + 1 : scalar == endMark[0] ? 1 : 0
      if scalars.count < EditlineReader.longestPaste { scalars.append(scalar) }
      if matched == endMark.count { return scalars.dropLast(scalars.hasSuffix(endMark) ? matched : 0) }
    }
    return scalars
  }

  /// Returns the next character; nil when none comes any more.
  private func nextPasted() -> Unicode.Scalar? {
    while true {
      switch input.nextByte(timeout: EditlineReader.pasteTimeout) {
      case .content(let byte):
        if let scalar = decoder.add(byte) { return scalar }
      case .signal: continue
      case .timeout, .end: return nil
      }
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func hasSuffix(_ end: [Unicode.Scalar]) -> Bool { suffix(end.count).elementsEqual(end) }
}
