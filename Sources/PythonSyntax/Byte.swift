/// The bytes that Python's tokens are made of.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let backslash = UInt8(ascii: "\\")
  static let dot = UInt8(ascii: ".")
  static let underscore = UInt8(ascii: "_")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
  static let leftBrace = UInt8(ascii: "{")
  static let rightBrace = UInt8(ascii: "}")

  var isDigit: Bool { (.zero ... .nine).contains(self) }

  /// Whether a name may start with this byte; bytes of longer characters are judged later.
  var startsName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), .underscore, 0x80...:
      return true
    default: return false
    }
  }

  var continuesName: Bool { startsName || isDigit }

  /// The value of the digit in base 16.
  var hexadecimalValue: UInt32? {
    switch self {
    case .zero ... .nine: return UInt32(self - .zero)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return UInt32(self - UInt8(ascii: "A")) + 10
    default: return nil
    }
  }

  var character: Character { Character(Unicode.Scalar(self)) }
}
