extension StringMethods {
  static let classes: [BuiltinFunction] = [
    all("isalnum", "a letter or a digit", "'a1'.isalnum()") { $0.isAlphanumeric },
    all("isalpha", "a letter", "'ab'.isalpha()") { $0.isLetter },
    all("isdecimal", "a decimal digit", "'12'.isdecimal()") { $0.isDecimalDigit },
    all("isdigit", "a digit", "'12'.isdigit()") { $0.isPythonDigit },
    all("isnumeric", "numeric", "'12'.isnumeric()") { $0.isPythonNumeric },
    all("isspace", "white space", "'  '.isspace()") { $0.isPythonSpace },
    .ofString(
      "isascii", "",
      """
      Return whether every character is ASCII.
      >>> 'abc'.isascii()
      True
      """
    ) { text, _ in .bool(text.isASCII) },
    .ofString(
      "isprintable", "",
      """
      Return whether every character is shown as it is.
      >>> 'a\\n'.isprintable()
      False
      """
    ) { text, _ in
      .bool(text.scalars.allSatisfy(\.isPrintable))
    },
    .ofString(
      "isidentifier", "",
      """
      Return whether the text could be a name.
      >>> 'loss_1'.isidentifier()
      True
      """
    ) { text, _ in
      .bool(isIdentifier(text.scalars))
    },
    .ofString(
      "islower", "",
      """
      Return whether no letter is upper case, and one is lower.
      >>> 'abc'.islower()
      True
      """
    ) { text, _ in
      .bool(isCase(text.scalars, wanted: \.isPythonLowercase) { $0.isPythonUppercase || $0.isTitlecase })
    },
    .ofString(
      "isupper", "",
      """
      Return whether no letter is lower case, and one is upper.
      >>> 'ABC'.isupper()
      True
      """
    ) { text, _ in
      .bool(isCase(text.scalars, wanted: \.isPythonUppercase) { $0.isPythonLowercase || $0.isTitlecase })
    },
    .ofString(
      "istitle", "",
      """
      Return whether each word begins in upper case and goes on in lower.
      >>> 'Chain Rule'.istitle()
      True
      """
    ) {
      text, _ in
      .bool(isTitled(text.scalars))
    },
  ]

  /// A method that is true when the text is not empty and every character passes.
  private static func all(
    _ name: String, _ kind: String, _ example: String, _ test: @escaping (Unicode.Scalar) -> Bool
  ) -> BuiltinFunction {
    .ofString(
      name, "", "Return whether every character is \(kind), and there is one.\n>>> \(example)\nTrue"
    ) { text, _ in
      .bool(!text.value.isEmpty && text.scalars.allSatisfy(test))
    }
  }

  static func isIdentifier(_ text: Scalars) -> Bool {
    guard let first = text.first, first.beginsIdentifier else { return false }
    return text.dropFirst().allSatisfy(\.continuesIdentifier)
  }

  private static func isCase(
    _ text: Scalars, wanted: (Unicode.Scalar) -> Bool, unwanted: (Unicode.Scalar) -> Bool
  ) -> Bool {
    text.contains(where: wanted) && !text.contains(where: unwanted)
  }

  private static func isTitled(_ text: Scalars) -> Bool {
    var isInWord = false
    var hasLetter = false
    for scalar in text {
      if scalar.isPythonUppercase || scalar.isTitlecase {
        if isInWord { return false }
        isInWord = true
        hasLetter = true
      } else if scalar.isPythonLowercase {
        if !isInWord { return false }
        hasLetter = true
      } else {
        isInWord = false
      }
    }
    return hasLetter
  }
}
