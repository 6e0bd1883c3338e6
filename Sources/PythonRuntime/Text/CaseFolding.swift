/// Full case folding of Unicode, which Swift's standard library does not offer.
///
/// Upper case made lower gives the folding of all code points of Unicode 14 but those that are listed here.
enum CaseFolding {
  /// One code point for comparing without case.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x80: return scalar.properties.lowercaseMapping
    // The dotless i keeps apart from i.
    case 0x131: return "ı"
    case 0x1E9E: return "ss"
    // Cherokee folds to its capitals, which are older than its small letters.
    case 0x13A0...0x13FD, 0xAB70...0xABBF: return scalar.properties.uppercaseMapping
    default:
      return scalar.properties.uppercaseMapping.unicodeScalars
        .map(\.properties.lowercaseMapping).joined()
    }
  }
}
