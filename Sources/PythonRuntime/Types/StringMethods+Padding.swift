extension StringMethods {
  static let padding: [BuiltinFunction] = [
    .ofString(
      "ljust", "width, fillchar=' ', /",
      """
      Return the text padded on the right.
      >>> 'ab'.ljust(5, '.')
      'ab...'
      """
    ) {
      try padded($0, $1) { (0, $0) }
    },
    .ofString(
      "rjust", "width, fillchar=' ', /",
      """
      Return the text padded on the left.
      >>> 'ab'.rjust(5, '.')
      '...ab'
      """
    ) {
      try padded($0, $1) { ($0, 0) }
    },
    .ofString(
      "center", "width, fillchar=' ', /",
      """
      Return the text in the middle of a width.
      >>> 'ab'.center(6, '.')
      '..ab..'
      """
    ) {
      text, arguments in
      let width = try arguments.integer(1)
      return try padded(text, arguments) { missing in
        // CPython puts the odd blank on the left when the width is odd as well.
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    },
    .ofString(
      "zfill", "width, /",
      """
      Return the text with zeros after its sign, up to a width.
      >>> '-7'.zfill(4)
      '-007'
      """
    ) {
      .string(try zeroFilled($0, width: $1.integer(1)))
    },
    .ofString(
      "expandtabs", "tabsize=8",
      """
      Return the text with blanks instead of tabs.
      >>> 'a\\tb'.expandtabs(4)
      'a   b'
      """
    ) {
      .string(try expanded($0, tabSize: $1.optional(1).map($1.interpreter.shortInteger) ?? 8))
    },
    .ofString(
      "strip", "chars=None, /",
      """
      Return the text without white space, or given characters, at its ends.
      >>> '  ab '.strip()
      'ab'
      """
    ) {
      try stripped($0, $1, "strip", left: true, right: true)
    },
    .ofString(
      "lstrip", "chars=None, /",
      """
      Return the text without white space, or given characters, on the left.
      >>> '  ab '.lstrip()
      'ab '
      """
    ) {
      try stripped($0, $1, "lstrip", left: true, right: false)
    },
    .ofString(
      "rstrip", "chars=None, /",
      """
      Return the text without white space, or given characters, on the right.
      >>> '  ab '.rstrip()
      '  ab'
      """
    ) {
      try stripped($0, $1, "rstrip", left: false, right: true)
    },
    .ofString(
      "removeprefix", "prefix, /",
      """
      Return the text without a beginning.
      >>> 'layer0'.removeprefix('layer')
      '0'
      """
    ) { text, arguments in
      let prefix = try arguments.text(1, "removeprefix() argument").scalars
      guard text.scalars.starts(with: prefix) else { return .string(text) }
      return .string(scalars: text.scalars.dropFirst(prefix.count))
    },
    .ofString(
      "removesuffix", "suffix, /",
      """
      Return the text without an end.
      >>> 'loss.txt'.removesuffix('.txt')
      'loss'
      """
    ) { text, arguments in
      let suffix = try arguments.text(1, "removesuffix() argument").scalars
      guard text.scalars.reversed().starts(with: suffix.reversed()) else { return .string(text) }
      return .string(scalars: text.scalars.dropLast(suffix.count))
    },
  ]

  private static func padded(
    _ text: StringObject, _ arguments: Arguments, _ share: (Int) -> (left: Int, right: Int)
  ) throws -> Object {
    let width = try arguments.integer(1)
    let fill = try fillCharacter(arguments)
    guard width > text.count else { return .string(text) }
    try Limits.check(width, "the padded text")
    let (left, right) = share(width - text.count)
    return .string(
      String(scalars: repeatElement(fill, count: left)) + text.value
        + String(scalars: repeatElement(fill, count: right)))
  }

  private static func fillCharacter(_ arguments: Arguments) throws -> Unicode.Scalar {
    guard let object = arguments.optional(2) else { return " " }
    guard case .string(let text) = object.native else {
      throw PythonError.type("The fill character must be a unicode character, not \(object.typeName)")
    }
    guard text.count == 1 else {
      throw PythonError.type("The fill character must be exactly one character long")
    }
    return text.scalars[0]
  }

  private static func zeroFilled(_ text: StringObject, width: Int) throws -> String {
    guard width > text.count else { return text.value }
    try Limits.check(width, "the padded text")
    let sign = text.scalars.prefix { $0 == "+" || $0 == "-" }.prefix(1)
    let zeros = String(repeating: "0", count: width - text.count)
    return String(scalars: sign) + zeros + String(scalars: text.scalars.dropFirst(sign.count))
  }

  private static func expanded(_ text: StringObject, tabSize: Int) throws -> String {
    var result = ""
    var column = 0
    var total = 0
    for scalar in text.scalars {
      if scalar == "\t" {
        let blanks = tabSize > 0 ? tabSize - column % tabSize : 0
        let (sum, overflows) = total.addingReportingOverflow(blanks)
        if overflows || sum > Limits.length { throw PythonError.tooLarge("the expanded text") }
        result += String(repeating: " ", count: blanks)
        column += blanks
        total = sum
      } else {
        result.unicodeScalars.append(scalar)
        column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
        total += 1
      }
    }
    return result
  }

  private static func stripped(
    _ text: StringObject, _ arguments: Arguments, _ name: String, left: Bool, right: Bool
  ) throws -> Object {
    let drops = try dropped(arguments, name)
    var rest = text.scalars[...]
    if left { rest = rest.drop(while: drops) }
    if right { while let last = rest.last, drops(last) { rest.removeLast() } }
    return rest.count == text.count ? .string(text) : .string(scalars: rest)
  }

  private static func dropped(_ arguments: Arguments, _ name: String) throws -> (Unicode.Scalar) -> Bool {
    guard let object = arguments.given(1) else { return { $0.isPythonSpace } }
    guard case .string(let characters) = object.native else {
      throw PythonError.type("\(name) arg must be None or str")
    }
    let unwanted = Set(characters.scalars)
    return { unwanted.contains($0) }
  }
}
