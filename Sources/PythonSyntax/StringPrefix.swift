/// The letters before a string's quotes, in any case and order.
struct StringPrefix {
  var isRaw = false
  var isFormatted = false
  var isBytes = false

  /// Makes the prefix of a plain string.
  init() {}

  /// Reads a prefix; nil when the letters are none.
  init?(_ letters: ArraySlice<UInt8>) {
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "f") where !isFormatted: isFormatted = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      case UInt8(ascii: "u") where letters.count == 1: isUnicode = true
      default: return nil
      }
    }
    if isBytes, isFormatted || isUnicode { return nil }
  }
}
