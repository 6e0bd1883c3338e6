extension EditlineReader {
  /// Tab: a step of the indent where only blanks stand before the cursor, else completion.
  func tab() -> KeyResult {
    let buffer = buffer
    let before = buffer.rowBeforeCursor
    guard before.allSatisfy({ $0 == " " || $0 == "\t" }) else { return complete(buffer) }
    let step = MarkedBuffer.indentStep
    return insert(String(repeating: " ", count: step - before.count % step))
  }

  private func complete(_ buffer: MarkedBuffer) -> KeyResult {
    let cursor = (fixedRows + buffer.blockBeforeCursor).unicodeScalars.count
    let endings = hooks.complete(fixedRows + buffer.block, cursor)
    let common = EditlineReader.commonBeginning(of: endings)
    return common.isEmpty ? .beep : insert(common)
  }

  /// Returns what all texts begin with.
  static func commonBeginning(of texts: [String]) -> String {
    guard var common = texts.first.map({ Array($0.unicodeScalars) }) else { return "" }
    for text in texts.dropFirst() {
      let same = zip(common, text.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - same)
    }
    return MarkedBuffer.text(common)
  }
}
