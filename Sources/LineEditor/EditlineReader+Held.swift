extension EditlineReader {
  /// Whether a key is not libedit's: it belongs to a search, or to vi's command mode.
  func holdsBack(_ scalar: Unicode.Scalar) -> Bool {
    if search != nil { return true }
    guard keyStyle == .vi else { return false }
    return lastKey != "\u{16}" && (isCommand(scalar) || isLoneEscape(scalar))
  }

  /// Performs the key that was held back.
  func performHeldKey() -> KeyResult {
    guard let key = heldKey else { return .beep }
    heldKey = nil
    return search == nil ? commandKey(key) : searchKey(key)
  }
}
