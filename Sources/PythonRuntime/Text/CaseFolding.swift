/// Full case folding of Unicode, which Swift's standard library does not offer.
enum CaseFolding {
  /// One code point for comparing without case.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return scalar.properties.lowercaseMapping }
    let upper = scalar.properties.uppercaseMapping
    var result = ""
    for letter in upper.unicodeScalars { result += letter.properties.lowercaseMapping }
    return result
  }
}
