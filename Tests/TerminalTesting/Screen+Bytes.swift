extension Screen {
  /// Shows what a program wrote; a character or sequence may be split between two calls.
  public mutating func show(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// Shows text.
  public mutating func show(_ text: String) { show(text.utf8) }

  private mutating func take(_ byte: UInt8) {
    if unfinished.first == 0x1B { return takeInSequence(byte) }
    if byte < 0x20 || byte == 0x7F { return control(byte) }
    unfinished.append(byte)
    guard unfinished.count >= Screen.length(startingWith: unfinished[0]) else { return }
    put(String(decoding: unfinished, as: UTF8.self))
    unfinished = []
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00: break  // padding, for terminals that were slow
    case 0x07: bells += 1
    case 0x08: cursor.column = max(0, min(cursor.column, columns - 1) - 1)
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: cursor.column = 0
    case 0x1B: unfinished = [byte]
    default: problems.append("control character \(byte)")
    }
  }

  private mutating func takeInSequence(_ byte: UInt8) {
    unfinished.append(byte)
    guard Screen.isFinished(unfinished) else { return }
    let sequence = String(decoding: unfinished.dropFirst(), as: UTF8.self)
    unfinished = []
    perform(sequence)
  }

  /// Whether an escape sequence has its last byte.
  private static func isFinished(_ sequence: [UInt8]) -> Bool {
    guard sequence.count > 1, let last = sequence.last else { return false }
    switch sequence[1] {
    case UInt8(ascii: "["): return sequence.count > 2 && (0x40...0x7E).contains(last)
    case UInt8(ascii: "]"): return last == 0x07 || sequence.suffix(2) == [0x1B, 0x5C]
    case 0x20...0x2F: return sequence.count > 2
    default: return true
    }
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }
}
