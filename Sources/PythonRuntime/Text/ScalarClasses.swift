/// The classes of code points as Python's `str` methods have them.
///
/// CPython 3.11 knows Unicode 14; what later versions added counts as unassigned here too.
extension Unicode.Scalar {
  /// The general category in Unicode 14.
  var category: Unicode.GeneralCategory {
    if isASCII { return properties.generalCategory }
    guard let age = properties.age, age.major <= 14 else {
      return properties.generalCategory == .privateUse ? .privateUse : .unassigned
    }
    return properties.generalCategory
  }

  /// Whether `repr` shows it as it is.
  var isPrintable: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return true
    }
  }

  /// What `isspace` accepts and `split` and `strip` drop.
  var isPythonSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A: true
    case 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Where `splitlines` ends a line.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What `isalpha` accepts: letters of every kind.
  var isLetter: Bool {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// The value of a decimal digit of any script.
  var decimalDigit: UInt8? {
    guard category == .decimalNumber, let value = properties.numericValue else { return nil }
    return UInt8(exactly: value)
  }

  /// What `isdecimal` accepts.
  var isDecimalDigit: Bool { category == .decimalNumber }

  /// What `isdigit` accepts: superscripts too.
  var isPythonDigit: Bool {
    guard category != .unassigned else { return false }
    return properties.numericType == .decimal || properties.numericType == .digit
  }

  /// What `isnumeric` accepts: fractions and other numerals too.
  var isPythonNumeric: Bool { category != .unassigned && properties.numericType != nil }

  /// What `isalnum` accepts.
  var isAlphanumeric: Bool { isLetter || isPythonNumeric }

  /// Whether it may begin a name.
  var beginsIdentifier: Bool {
    value == 0x5F || (category != .unassigned && properties.isXIDStart)
  }

  /// Whether it may go on with a name.
  var continuesIdentifier: Bool { category != .unassigned && properties.isXIDContinue }

  var isTitlecase: Bool { category == .titlecaseLetter }
  var isPythonLowercase: Bool { category != .unassigned && properties.isLowercase }
  var isPythonUppercase: Bool { category != .unassigned && properties.isUppercase }
}

/// The part of a text between the white space at its ends.
func trimmedWhitespace(_ scalars: ScalarSlice) -> ScalarSlice {
  guard let first = scalars.firstIndex(where: { !$0.isPythonSpace }),
    let last = scalars.lastIndex(where: { !$0.isPythonSpace })
  else { return [] }
  return scalars[first...last]
}
