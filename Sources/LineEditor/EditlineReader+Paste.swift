extension EditlineReader {
  /// The most that one paste brings in; what comes after is dropped.
  static let longestPaste = 1 << 20

  /// How long the rest of a paste is waited for, in milliseconds: a lost end mark must not hang the prompt.
  static let pasteTimeout: Int32 = 250

  /// A bracketed paste: inserted as one piece of text, in which nothing is a key.
  func paste() -> KeyResult {
    let text = PastedText(readPaste()).text
    guard !text.isEmpty else { return .nothing }
    return insertRows(withoutAutomaticIndent(text))
  }

  /// Reads up to the end mark, which only its first character can begin.
  private func readPaste() -> [Unicode.Scalar] {
    let endMark = Array("\u{1B}[201~".unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    var matched = 0
    while case .content(let scalar) = nextScalar(timeout: EditlineReader.pasteTimeout) {
      matched = scalar == endMark[matched] ? matched + 1 : scalar == endMark[0] ? 1 : 0
      if scalars.count < EditlineReader.longestPaste { scalars.append(scalar) }
      if matched == endMark.count { return scalars.dropLast(scalars.hasSuffix(endMark) ? matched : 0) }
    }
    return scalars
  }
}

extension [Unicode.Scalar] {
  fileprivate func hasSuffix(_ end: [Unicode.Scalar]) -> Bool { suffix(end.count).elementsEqual(end) }
}
