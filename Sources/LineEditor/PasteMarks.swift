/// What a terminal puts around a paste, found in bytes that were typed.
///
///     ESC [ 2 0 0 ~   what is pasted   ESC [ 2 0 1 ~
enum PasteMarks {
  static let beginning = "\u{1B}[200~"
  static let end = "\u{1B}[201~"

  /// Whether a paste begins in the bytes and does not end in them.
  static func leaveOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let begun = bytes.places(of: beginning).last else { return false }
    return bytes[begun...].places(of: end).isEmpty
  }
}

extension ArraySlice<UInt8> {
  /// Where the text occurs.
  fileprivate func places(of text: String) -> [Int] {
    indices.filter { self[$0...].starts(with: text.utf8) }
  }
}
