/// What stands after the colon of a replacement field: `*^+#012,.3f`, taken apart.
///
/// The order is Python's: fill and align, sign, `z`, `#`, `0`, width, grouping, precision, type.
struct FormatSpecification {
  enum Alignment: Unicode.Scalar {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Between the sign and the digits.
    case afterSign = "="
  }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment?
  /// `+`, `-` or a space.
  var sign: Unicode.Scalar?
  /// `z`: a negative zero loses its sign.
  var dropsNegativeZero = false
  /// `#`.
  var isAlternate = false
  var width = 0
  /// `,` or `_`.
  var separator: Unicode.Scalar?
  var precision: Int?
  /// The letter at the end.
  var type: Unicode.Scalar?

  /// Makes a specification that changes nothing.
  init() {}

  /// Takes a specification apart.
  ///
  /// - Parameters:
  ///   - typeName: The class of the object to be formatted, for messages.
  ///   - alignsRight: Whether the class goes to the right by itself, as numbers do.
  /// - Throws: ValueError in CPython's words.
  init(_ text: String, of typeName: String, alignsRight: Bool) throws {
    var reader = Reader(scalars: Scalars(text.unicodeScalars))
    readFillAndAlignment(&reader)
    sign = reader.takeFirst(of: ["+", "-", " "])
    dropsNegativeZero = reader.takeFirst(of: ["z"]) != nil
    isAlternate = reader.takeFirst(of: ["#"]) != nil
    readZero(&reader, alignsRight: alignsRight)
    width = try reader.takeNumber() ?? 0
    try readSeparator(&reader)
    try readPrecision(&reader)
    guard reader.rest.count <= 1 else {
      throw PythonError.value("Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = reader.rest.first
    try checkSeparator(isNumber: alignsRight)
  }

  /// Throws MemoryError for a width or precision beyond `Limits.formatWidth`; before anything of that size is made, and after all else
  /// was found right.
  func checkSize() throws {
    if max(width, precision ?? 0) > Limits.formatWidth { throw PythonError.tooLarge("the formatted text") }
  }

  private var hasExplicitFill = false

  private mutating func readFillAndAlignment(_ reader: inout Reader) {
    if reader.rest.count >= 2, let given = Alignment(rawValue: reader.rest[reader.rest.startIndex + 1]) {
      fill = reader.rest.removeFirst()
      hasExplicitFill = true
      alignment = given
      reader.rest.removeFirst()
    } else if let first = reader.rest.first, let given = Alignment(rawValue: first) {
      alignment = given
      reader.rest.removeFirst()
    }
  }

  private mutating func readZero(_ reader: inout Reader, alignsRight: Bool) {
    guard !hasExplicitFill, reader.takeFirst(of: ["0"]) != nil else { return }
    fill = "0"
    if alignment == nil, alignsRight { alignment = .afterSign }
  }

  private mutating func readSeparator(_ reader: inout Reader) throws {
    separator = reader.takeFirst(of: [","])
    if reader.rest.first == "_" {
      if separator != nil { throw PythonError.value("Cannot specify both ',' and '_'.") }
      separator = reader.takeFirst(of: ["_"])
    }
    if reader.rest.first == ",", separator == "_" {
      throw PythonError.value("Cannot specify both ',' and '_'.")
    }
  }

  private mutating func readPrecision(_ reader: inout Reader) throws {
    guard reader.takeFirst(of: ["."]) != nil else { return }
    precision = try reader.takeNumber()
    if precision == nil { throw PythonError.value("Format specifier missing precision") }
  }

  private func checkSeparator(isNumber: Bool) throws {
    guard let separator else { return }
    switch type {
    case nil where isNumber: return
    case "d", "e", "f", "g", "E", "F", "G", "%": return
    case "b", "o", "x", "X": if separator == "_" { return }
    default: break
    }
    throw PythonError.value("Cannot specify '\(separator)' with '\(type.map(shownFormatCode) ?? "s")'.")
  }
}

/// The text of a specification that is yet to be read.
private struct Reader {
  var rest: Scalars.SubSequence

  init(scalars: Scalars) { rest = scalars[...] }

  mutating func takeFirst(of wanted: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = rest.first, wanted.contains(first) else { return nil }
    rest.removeFirst()
    return first
  }

  /// Decimal digits as a number; nil when there are none.
  mutating func takeNumber() throws -> Int? {
    var number: Int?
    while let digit = rest.first?.decimalDigit {
      let (shifted, overflows) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, alsoOverflows) = shifted.addingReportingOverflow(Int(digit))
      if overflows || alsoOverflows {
        throw PythonError.value("Too many decimal digits in format string")
      }
      number = sum
      rest.removeFirst()
    }
    return number
  }
}

/// A type letter as messages show it.
func shownFormatCode(_ code: Unicode.Scalar) -> String {
  code.value > 32 && code.value < 128 ? String(code) : "\\x" + String(code.value, radix: 16)
}
