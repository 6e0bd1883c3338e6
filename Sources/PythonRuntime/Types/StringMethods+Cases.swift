extension StringMethods {
  static let cases: [BuiltinFunction] = [
    .ofString("lower", "", "Return the text in lower case.\n>>> 'Abc'.lower()\n'abc'") { text, _ in
      .string(lowercased(text.scalars[...]))
    },
    .ofString("upper", "", "Return the text in upper case.\n>>> 'abc'.upper()\n'ABC'") { text, _ in
      .string(mapped(text.scalars) { $0.properties.uppercaseMapping })
    },
    .ofString(
      "casefold", "",
      """
      Return the text for comparing without case.
      >>> 'ABC'.casefold()
      'abc'
      """
    ) { text, _ in
      .string(mapped(text.scalars) { CaseFolding.folded($0) })
    },
    .ofString(
      "swapcase", "",
      """
      Return the text with upper and lower case exchanged.
      >>> 'Abc'.swapcase()
      'aBC'
      """
    ) { text, _ in
      .string(swapped(text.scalars))
    },
    .ofString(
      "capitalize", "",
      """
      Return the text with its first letter upper, the others lower.
      >>> 'chain rule'.capitalize()
      'Chain rule'
      """
    ) { text, _ in
      guard let first = text.scalars.first else { return .string("") }
      return .string(first.properties.titlecaseMapping + lowercased(text.scalars[...], from: 1))
    },
    .ofString(
      "title", "",
      """
      Return the text with each word's first letter upper.
      >>> 'chain rule'.title()
      'Chain Rule'
      """
    ) { text, _ in
      .string(titled(text.scalars))
    },
  ]

  private static func mapped(_ text: Scalars, _ transform: (Unicode.Scalar) -> String) -> String {
    var result = ""
    for scalar in text { result += transform(scalar) }
    return result
  }

  private static func lowercased(_ text: Scalars.SubSequence, from start: Int = 0) -> String {
    var result = ""
    for place in text.indices.dropFirst(start) { result += lowercase(text, place) }
    return result
  }

  /// One code point in lower case: a capital sigma that ends a word has a form of its own.
  private static func lowercase(_ text: Scalars.SubSequence, _ place: Int) -> String {
    guard text[place] == "Σ" else { return text[place].properties.lowercaseMapping }
    let before = text[..<place].last { !$0.properties.isCaseIgnorable }
    let after = text[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    let isFinal = before.map(\.properties.isCased) ?? false && !(after.map(\.properties.isCased) ?? false)
    return isFinal ? "ς" : "σ"
  }

  private static func swapped(_ text: Scalars) -> String {
    var result = ""
    for place in text.indices {
      let scalar = text[place]
      if scalar.isPythonUppercase {
        result += lowercase(text[...], place)
      } else if scalar.isPythonLowercase {
        result += scalar.properties.uppercaseMapping
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func titled(_ text: Scalars) -> String {
    var result = ""
    var isInWord = false
    for place in text.indices {
      result += isInWord ? lowercase(text[...], place) : text[place].properties.titlecaseMapping
      isInWord = text[place].properties.isCased
    }
    return result
  }
}
